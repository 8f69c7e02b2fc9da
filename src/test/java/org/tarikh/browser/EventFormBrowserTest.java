package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.browser.Browser.Size;

/** What scripts add to the event form: the calendar, and notes that leave the form as it is. */
@QuarkusTest
class EventFormBrowserTest {

  @RegisterExtension static final Browser browser = new Browser();

  @TestHTTPResource("/")
  String root;

  @ParameterizedTest
  @CsvSource({
    "ar, WIDE,   2025-08-21, 21 آب 2025",
    "ar, NARROW, 2025-08-21, 21 آب 2025",
    "en, WIDE,   2025-08-19, 19 August 2025",
    "en, NARROW, 2025-08-19, 19 August 2025",
  })
  void aDateIsPickedByKeyboardAsFineAsItIsKnown(
      String language, Size size, String edtf, String words) {
    Page page = signedIn(browser.open(root + language + "/admin/events/new", size));
    Locator date = page.locator("#date");
    Locator opener = page.locator("[data-picks=date]");
    date.fill("2025-07-13");
    opener.press("Enter");
    assertThat(page.locator("#date-picker button:focus")).hasText("13");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("PageDown");
    assertThat(page.locator("#date-picker [aria-pressed=true]")).hasAttribute("aria-label", words);
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots/picker-" + language + "-" + size + ".png")));
    page.keyboard().press("Enter");
    assertThat(date).hasValue(edtf);
    assertThat(page.locator("#date-reading")).hasText(words);
    assertThat(opener).isFocused();

    page.keyboard().press("Enter");
    page.locator("#date-picker [value=month]").check();
    assertThat(page.locator("#date-picker table")).isHidden();
    page.locator("#date-picker-month").selectOption("3");
    page.locator("#date-picker-year").fill("2011");
    page.keyboard().press("Enter");
    assertThat(date).hasValue("2011-03");

    opener.click();
    page.locator("#date-picker [value=year]").check();
    assertThat(page.locator("#date-picker-month")).isHidden();
    page.keyboard().press("Escape");
    assertThat(date).hasValue("2011-03");
  }

  @ParameterizedTest
  @CsvSource({"ar, NARROW", "en, WIDE"})
  void theDayOfAnArticleIsPickedAndItsTimeStays(String language, Size size) {
    Page page = signedIn(browser.open(root + language + "/admin/articles/new", size));
    Locator published = page.locator("#published");
    published.fill("2025-08-13T19:51");
    page.locator("[data-picks=published]").click();
    assertThat(page.locator("#date-picker button:focus")).hasText("13");
    assertThat(page.locator("#date-picker [type=radio]")).hasCount(0);
    Browser.assertAccessible(page);
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#date-picker output")).hasText("2025-08-20T19:51");
    page.keyboard().press("Enter");
    assertThat(published).hasValue("2025-08-20T19:51");
    published.fill("2025-08");
    page.locator("[data-picks=published]").click();
    page.locator("#date-picker td button").nth(1).click();
    page.locator("#date-picker button[value=use]").click();
    assertThat(published).hasValue("2025-08-02");
    Browser.assertFits(page);
  }

  @Test
  void theCalendarKnowsItsBordersAndFillsTheFieldThatAsked() {
    Page page = signedIn(browser.open(root + "en/admin/events/new", Size.WIDE));
    Locator date = page.locator("#date");
    date.fill("2024-02-29");
    page.locator("[data-picks=date]").click();
    page.keyboard().press("Shift+PageUp");
    page.keyboard().press("Enter");
    assertThat(date).hasValue("2023-02-28");

    page.locator("[data-picks=date]").click();
    page.locator("#date-picker-year").fill("99999");
    page.locator("#date-picker button[value=use]").click();
    assertThat(page.locator("#date-picker")).isVisible();
    page.locator("#date-picker-year").fill("-44");
    page.locator("#date-picker td button").nth(14).click();
    page.locator("#date-picker button[value=use]").click();
    assertThat(date).hasValue("-0044-02-15");

    page.locator("button[value=add-source]").click();
    Locator second = page.locator("[data-picks='source.1.date']");
    page.locator("[id='source.1.date']").fill("1999");
    second.click();
    page.locator("#date-picker button[value=use]").click();
    assertThat(page.locator("[id='source.1.date']")).hasValue("1999");
    assertThat(date).hasValue("-0044-02-15");
  }

  @Test
  void withoutScriptsTheFieldStaysAsItIs() {
    Page page = browser.openWithoutScript(root + "en/admin/events/new", Size.WIDE);
    signedIn(page);
    assertThat(page.locator("#date")).isVisible();
    assertThat(page.locator("[data-picks=date]")).isHidden();
    assertThat(page.locator("#date-picker")).isHidden();
  }

  @ParameterizedTest
  @CsvSource({"ar, NARROW", "ar, WIDE", "en, NARROW", "en, WIDE"})
  void aNoteLeavesWhatIsNotSavedInTheForm(String language, Size size) {
    Page page = signedIn(browser.open(root + language + "/admin/events/new", size));
    page.locator("[id='title." + language + "']").fill("Of notes");
    page.locator("#date").fill("1873-05-04");
    page.locator("#category").selectOption("politics");
    page.locator(".decide button[value=save]").click();
    page.waitForURL("**/admin/events/*?done=saved");
    page.locator("[id='title." + language + "']").fill("Not saved yet");

    page.locator(".notes button").click();
    assertThat(page.locator("#note-error")).isVisible();
    page.locator("#note").fill("اسأل الكاتب\nAsk the author");
    page.locator(".notes .event-form button").click();
    assertThat(page.locator(".note")).containsText("Ask the author");
    assertThat(page.locator("#note")).hasValue("");
    assertThat(page.locator("[id='title." + language + "']")).hasValue("Not saved yet");
    page.locator(".notes .rows button").click();
    assertThat(page.locator(".note")).hasCount(0);
    assertThat(page.locator("#notes-title")).isFocused();
    page.locator("#note").fill("اسأل الكاتب");
    page.locator(".notes .event-form button").click();
    assertThat(page.locator(".note")).hasCount(1);
    assertThat(page.locator("[id='title." + language + "']")).hasValue("Not saved yet");
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screenshots/notes-" + language + "-" + size + ".png")));
    page.navigate(page.url().replaceFirst("events/(\\d+).*", "notes?event=$1"));
    assertThat(page.locator(".note")).hasCount(1);
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots/note-page-" + language + "-" + size + ".png")));
  }

  private static Page signedIn(Page page) {
    page.locator("#name").fill("admin");
    page.locator("#password").fill("admin");
    page.locator("main button[type=submit]").click();
    page.waitForURL("**/admin/**");
    return page;
  }
}
