package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.browser.Browser.Size;

/** An editor pastes an article, reviews it by keyboard alone, and a reader sees what came of it. */
@QuarkusTest
class ReviewBrowserTest extends ReviewedPages {

  @ParameterizedTest
  @CsvSource({
    "ar, NARROW, قصفت إسرائيل مبنى وزارة الدفاع في دمشق في 16 تشرين الأول 2023.,"
        + " شنت إسرائيل في 16 تشرين الأول 2023 غارات على وزارة الدفاع في دمشق.,"
        + " زار الوزير مدينة طرطوس في 20 تشرين الأول 2023.",
    "en, WIDE, Israel bombed the defence ministry in Damascus on 16 October 2022.,"
        + " Israel struck the defence ministry in Damascus on 16 October 2022.,"
        + " The minister visited Tartus on 20 October 2022.",
    "ar, WIDE, قصفت إسرائيل مبنى وزارة الدفاع في دمشق في 16 تشرين الأول 2021.,"
        + " شنت إسرائيل في 16 تشرين الأول 2021 غارات على وزارة الدفاع في دمشق.,"
        + " زار الوزير مدينة طرطوس في 20 تشرين الأول 2021.",
    "en, NARROW, Israel bombed the defence ministry in Damascus on 16 October 2020.,"
        + " Israel struck the defence ministry in Damascus on 16 October 2020.,"
        + " The minister visited Tartus on 20 October 2020.",
  })
  void anArticleIsReviewedByKeyboard(
      String language, Size size, String first, String again, String other) {
    Page page = signedIn(language, size);
    take(page, language, first);
    press(page, "a");
    assertThat(page.locator("#finished")).isFocused();
    String known = page.locator(".draft h3").textContent();
    String event = page.locator(".draft").getAttribute("id").replace("draft-", "events/");

    take(page, language, again + "\n\n" + other);
    Locator told = page.locator(".draft").first();
    Locator visit = page.locator(".draft").nth(1);
    assertThat(told).isFocused();
    assertThat(told.locator(".warning")).containsText(known);
    assertThat(page.locator(".told[data-current]").first()).isVisible();
    page.keyboard().press("j");
    assertThat(visit).isFocused();
    page.keyboard().press("k");
    assertThat(told).isFocused();
    pressOnArabicKeyboard(page, "ت", "KeyJ");
    assertThat(visit).isFocused();
    pressOnArabicKeyboard(page, "ن", "KeyK");
    assertThat(told).isFocused();
    page.locator(".told .time-mark").first().focus();
    assertThat(page.locator(".explained")).isVisible();
    page.evaluate("dispatchEvent(new Event('scroll'))");
    assertThat(page.locator(".explained")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator(".explained")).isHidden();
    page.locator(".all-times summary").click();
    page.keyboard().press("?");
    Browser.assertAccessible(page);
    Browser.assertFits(page);

    page.locator(".single-keys").uncheck();
    told.focus();
    page.keyboard().press("j");
    assertThat(told).isFocused();
    page.locator(".single-keys").check();
    told.focus();
    press(page, "m");
    assertThat(told).hasAttribute("data-state", "MERGED");
    assertThat(visit).isFocused();
    press(page, "r");
    assertThat(visit).hasAttribute("data-state", "REJECTED");
    press(page, "u");
    assertThat(visit).hasAttribute("data-state", "DRAFT");
    assertThat(visit).isFocused();
    page.keyboard().press("m");
    assertThat(page.locator("form[role=search] #q")).isVisible();
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    page.goBack();
    page.locator(".draft").nth(1).focus();
    press(page, "a");
    assertThat(page.locator("#finished")).isFocused();
    String title = page.locator(".draft h3").nth(1).textContent();
    Browser.assertAccessible(page);

    Page reader = browser.open(root + language + "/", size);
    assertThat(reader.locator(".chronicle")).containsText(title);
    reader.navigate(root + language + "/" + event);
    assertThat(reader.locator("blockquote")).hasCount(2);
  }

  @ParameterizedTest
  @CsvSource({"ar, NARROW, 2017", "en, WIDE, 2016"})
  void aDraftIsEditedByKeyboardAndTheReviewGoesOn(String language, Size size, String year) {
    Page page = signedIn(language, size);
    page.navigate(root + language + "/admin/articles/new");
    assertThat(page.locator("#title")).isFocused();
    take(page, language, language + ": زار الوزير مدينة حماة في 7 نيسان " + year + ".");
    press(page, "e");
    assertThat(page.locator("[name='title.ar']")).isFocused();
    page.keyboard().press("End");
    page.keyboard().type(" فجأة");
    press(page, "Enter");
    assertThat(page.locator(".notice[role=status] a")).isFocused();
    Browser.assertAccessible(page);
    press(page, "Enter");
    assertThat(page.locator(".draft").first()).isFocused();
    assertThat(page.locator(".draft h3").first()).containsText("فجأة");
    press(page, "m");
    assertThat(page.locator("#q")).isFocused();
  }

  @ParameterizedTest
  @CsvSource({
    "ar, WIDE, 2004, نُشر., بقيت مسودتان للبتّ فيهما قبل المقال التالي.,"
        + " بُتَّ في تلك المسودة من قبل. أنت الآن عند المسودة المفتوحة التالية.",
    "ar, NARROW, 2003, نُشر., بقيت مسودتان للبتّ فيهما قبل المقال التالي.,"
        + " بُتَّ في تلك المسودة من قبل. أنت الآن عند المسودة المفتوحة التالية.",
    "en, WIDE, 2002, Published., 2 drafts are still to be decided before the next article.,"
        + " That draft is decided already. The next open one has the focus now.",
    "en, NARROW, 2001, Published., 2 drafts are still to be decided before the next article.,"
        + " That draft is decided already. The next open one has the focus now.",
  })
  void theNoticeStaysInSightAndSaysWhyAKeyDoesNothing(
      String language, Size size, String year, String published, String left, String decided) {
    Page page = signedIn(language, size);
    take(
        page,
        language,
        language
            + ": زار الوزير مدينة حماة في 7 نيسان Y.\n\nوزار الوزير مدينة حمص في 8 أيار Y.\n\n"
                .replace("Y", year)
            + "وزار الوزير مدينة درعا في 9 تموز Y.\n\nوزار الوزير مدينة إدلب في 2 آب Y."
                .replace("Y", year));
    Locator drafts = page.locator(".draft");
    assertThat(drafts).hasCount(4);
    page.keyboard().press("j");
    page.keyboard().press("j");
    press(page, "a");
    assertThat(drafts.nth(3)).isFocused();
    assertSaid(page, published);
    page.keyboard().press("k");
    assertThat(drafts.nth(2)).isFocused();
    assertSaid(page, published);
    page.keyboard().press("a");
    assertThat(drafts.nth(3)).isFocused();
    assertSaid(page, decided);
    Browser.assertAccessible(page);
    Browser.assertFits(page);

    press(page, "e");
    page.locator(".decide [value=publish]").click();
    page.waitForURL("**done=published*");
    assertThat(page.locator("a[autofocus]")).isFocused(); // by itself, soon
    press(page, "Enter");
    assertThat(drafts.first()).isFocused();
    page.keyboard().press("j");
    page.keyboard().press("n");
    assertThat(drafts.first()).isFocused();
    assertSaid(page, left);
    page.keyboard().press("u");
    assertThat(drafts.nth(3)).hasAttribute("data-state", "DRAFT");
  }

  @ParameterizedTest
  @CsvSource({"ar, WIDE", "en, NARROW"})
  void keysStandInTheOrderOfTheirWords(String language, Size size) {
    Page page = signedIn(language, size);
    take(page, language, language + ": زار الوزير مدينة حلب في 7 نيسان 2000.");
    page.keyboard().press("?");
    BoundingBox next = page.locator(".keys dt kbd").first().boundingBox();
    BoundingBox previous = page.locator(".keys dt kbd").nth(1).boundingBox();
    double gap =
        language.equals("ar")
            ? next.x - previous.x - previous.width
            : previous.x - next.x - next.width;
    org.assertj.core.api.Assertions.assertThat(gap).isBetween(4.0, 20.0);
  }

  /** The notice is in the window, says this, and the focused draft begins below it. */
  private static void assertSaid(Page page, String words) {
    Locator said = page.locator(".review-said [role=status]");
    assertThat(said).hasText(words);
    BoundingBox notice = said.boundingBox();
    org.assertj.core.api.Assertions.assertThat(notice.y).isBetween(0.0, 700.0);
    org.assertj.core.api.Assertions.assertThat(page.locator(":focus").boundingBox().y)
        .isGreaterThanOrEqualTo(notice.y + notice.height);
  }

  @ParameterizedTest
  @CsvSource({"ar, WIDE", "en, NARROW"})
  void theQueueIsAccessible(String language, Size size) {
    Page page = signedIn(language, size);
    take(page, language, language + ": افتتح الوزير معبراً في باريس في 3 آذار 2018.");
    page.navigate(root + language + "/admin/review");
    assertThat(page.locator(".rows li").first()).isVisible();
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    page.keyboard().press("n");
    page.waitForURL("**/admin/review/*");
  }

  @ParameterizedTest
  @CsvSource({"ar, NARROW, 4 ميغابايت", "en, WIDE, at most 4 MB"})
  void filesGoOneByOne(String language, Size size, String bound) {
    Page page = signedIn(language, size);
    page.navigate(root + language + "/admin/articles/files");
    page.locator("#publisher").fill("صحيفة");
    page.locator("#files")
        .setInputFiles(
            new FilePayload[] {
              file(
                  "one.txt",
                  "13 August 2025\n\nThe minister visited Tartus on 4 May 2018. " + language),
              file("two.pdf", "%PDF"),
              file("three.txt", "No day is told here."),
              file("four.txt", "x".repeat(5_000_000)),
            });
    page.locator("main button[type=submit]").first().click();
    assertThat(page.locator(".uploaded [role=status]")).containsText("4");
    assertThat(page.locator(".uploaded li")).hasCount(4);
    assertThat(page.locator(".uploaded li").last()).containsText(bound);
    assertThat(page.locator(".uploaded li[data-done=taken]")).hasCount(1);
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    page.locator(".uploaded li[data-done=lacks] button").click();
    assertThat(page.locator("#text")).hasValue("No day is told here.");
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void pressOnArabicKeyboard(Page page, String letter, String place) {
    page.evaluate(
        "([key, code]) => document.activeElement.dispatchEvent("
            + "new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }))",
        List.of(letter, place));
  }
}
