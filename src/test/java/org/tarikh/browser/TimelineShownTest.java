package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.browser.Browser.Size;

/** The same events otherwise: disputed dates, other calendars, a search, paper, a large type. */
@QuarkusTest
class TimelineShownTest extends DrawnPages {

  private static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setClip(0, 0, page.viewportSize().width, 1300)
            .setPath(Path.of("target/shown-" + name + ".png")));
  }

  private static String signing(String language) {
    return language.equals("ar") ? "توقيع مذكرة التفاهم" : "Memorandum signed";
  }

  private static List<String> claims(String language) {
    return language.equals("ar")
        ? List.of("12 آب 2025", "13 آب 2025")
        : List.of("12 August 2025", "13 August 2025");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void whatEachSourceSaysIsSaidWhereOneLooks(String language) {
    Page page = open(language, Size.WIDE, WEEK);
    Locator said = page.locator(".timeline-card .timeline-claims li");
    event(page, signing(language)).hover();
    assertThat(said).hasText(claims(language).toArray(String[]::new));
    page.mouse().move(5, 5);
    assertThat(page.locator(".timeline-card")).isHidden();
    event(page, signing(language)).focus();
    assertThat(said).hasText(claims(language).toArray(String[]::new));
    shoot(page, "claims-" + language);
    assertThat(event(page, signing(language))).containsText(String.join("; ", claims(language)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void theCardGoesWhenTheEventIsOpened(String language) {
    Page page = open(language, Size.WIDE, WEEK);
    Locator card = page.locator(".timeline-card");
    event(page, signing(language)).locator(".timeline-title").hover();
    assertThat(card).isVisible();
    event(page, signing(language)).locator(".timeline-title").click();
    assertThat(page.locator(".timeline-reading h1")).isVisible();
    assertThat(card).isHidden();
    event(page, signing(language)).locator(".timeline-when").hover();
    assertThat(card).isHidden();
    page.mouse().move(5, 5);
    event(page, signing(language)).hover();
    assertThat(card).isVisible();
  }

  /** As with many claims, it has room neither above its event nor below. */
  @ParameterizedTest
  @CsvSource({"ar, توصل", "en, Syrian"})
  void theCardStaysInTheDrawing(String language, String word) {
    String filters = "/?lanes=category&place=" + DrawnEvents.LONG_TITLES.key() + "&q=" + word;
    Page page = ready(browser.open(root + language + filters, Size.NARROW));
    page.evaluate("document.querySelector('.timeline-card').style.minBlockSize = '14rem'");
    page.locator(".timeline-event:has(.is-cut) .timeline-title").hover();
    BoundingBox card = page.locator(".timeline-card").boundingBox();
    BoundingBox stage = stage(page);
    shoot(page, "card-" + language);
    assertThat(card.y).isGreaterThanOrEqualTo(stage.y);
    assertThat(card.y + card.height).isLessThanOrEqualTo(stage.y + stage.height);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void aTouchSaysTheDatesAndAnotherOpens(String language) {
    Page page =
        ready(
            browser.open(
                address(language, WEEK),
                new NewContextOptions()
                    .setViewportSize(390, 844)
                    .setHasTouch(true)
                    .setReducedMotion(ReducedMotion.REDUCE)));
    event(page, signing(language)).tap();
    assertThat(page.locator(".timeline-card .timeline-claims li"))
        .hasText(claims(language).toArray(String[]::new));
    // Not a second tap at once: two fingertips in a moment zoom.
    event(page, signing(language))
        .evaluate(
            "node => node.dispatchEvent(new PointerEvent('click', { pointerType: 'touch', bubbles: true, cancelable: true }))");
    assertThat(page.locator(".timeline-reading h1")).isVisible();
  }

  @ParameterizedTest
  @CsvSource({
    "ar, WIDE, '#w=29246400,29256480', 19 صفر",
    "ar, WIDE, '#w=29188800,29320000', ربيع الأول 1447",
    "ar, NARROW, '', 1440 هـ",
    "en, WIDE, '#w=29246400,29256480', 19 Safar",
    "en, WIDE, '#w=29188800,29320000', Rabiʻ I 1447",
    "en, NARROW, '', 1440 AH"
  })
  void theHijriRowStandsUnderTheAxis(String language, Size size, String hash, String label) {
    Page page = ready(browser.open(address(language, "&hijri=true" + hash), size));
    Locator labels = page.locator(".timeline-hijri");
    assertThat(labels.getByText(label)).isVisible();
    shoot(page, "hijri-" + language + "-" + size + hash.length());
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    Object seen =
        page.evaluate(
            """
            (() => {
              const boxes = [...document.querySelectorAll('.timeline-hijri')].map((node) => node.getBoundingClientRect());
              const stage = document.querySelector('.timeline-stage').getBoundingClientRect();
              const above = Math.max(...[...document.querySelectorAll('.timeline-major')].map((n) => n.getBoundingClientRect().bottom));
              return boxes.filter((a, n) => a.left < stage.left - 1 || a.right > stage.right + 1 || a.top < above - 3
                || a.bottom > stage.bottom + 1
                || boxes.slice(n + 1).some((b) => a.left < b.right && b.left < a.right)).length;
            })()
            """);
    assertThat(seen).isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource({"egyptian, أغسطس", "maghrebi, أوت", "moroccan, غشت", "levantine, آب"})
  void theAxisAndTheEventsCallTheMonthsAsTheReaderDoes(String months, String august) {
    Page page = open("ar", Size.WIDE, "");
    page.locator("details.filters summary").click();
    page.locator("#months").selectOption(months);
    page.locator(".filters .actions button").click();
    // Nothing stands in the address that was left empty, or as it is by itself.
    String chosen = months.equals("levantine") ? "" : "&months=" + months;
    page.waitForURL(address("ar", chosen));
    ready(page);
    page.navigate(page.url() + WEEK);
    page.reload();
    ready(page);
    assertThat(page.locator(".timeline-major").first()).containsText(august);
    assertThat(event(page, signing("ar"))).containsText("13 " + august + " 2025");
    assertThat(page.locator(".timeline-caption")).containsText(august);
  }

  @ParameterizedTest
  @CsvSource({"ar, WIDE", "en, NARROW"})
  void whatWasFoundLightsUpAmongAll(String language, Size size) {
    Page page =
        ready(browser.open(address(language, "&q=" + signing(language).split(" ")[0]), size));
    assertThat(page.locator(".timeline-overview")).hasClass("timeline-overview is-search");
    shoot(page, "search-" + language);
    Object painted =
        page.evaluate(
            """
            [...document.querySelectorAll('.timeline-overview canvas')].map((canvas) => {
              const { width, height } = canvas;
              const data = canvas.getContext('2d').getImageData(0, 0, width, height).data;
              const columns = new Set();
              for (let n = 3; n < data.length; n += 4) if (data[n] > 40) columns.add(((n - 3) / 4) % width);
              return columns.size;
            })
            """);
    List<?> columns = (List<?>) painted;
    assertThat((int) columns.get(0)).as("columns of all").isGreaterThan(10);
    assertThat((int) columns.get(1)).as("columns of the one found").isBetween(1, 8);
    Browser.assertAccessible(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void onPaperThereIsWhatWasFoundAndNothingToPress(String language) {
    Page page = ready(browser.openDark(address(language, "&category=politics"), Size.WIDE));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    shoot(page, "print-" + language);
    for (String gone : List.of("tarikh-timeline", ".search", ".languages", ".skip", ".account")) {
      assertThat(page.locator(gone)).isHidden();
    }
    assertThat(page.locator(".entry")).hasCount(2);
    assertThat(page.locator(".chip").first()).isVisible();
    assertThat(
            page.evaluate(
                "getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).color"))
        .isEqualTo("rgb(255, 255, 255)rgb(0, 0, 0)");
  }

  @ParameterizedTest
  @CsvSource({"ar, ''", "en, ''", "ar, '&lanes=category&hijri=true'"})
  void staysRightAtTwiceTheSize(String language, String more) {
    Page page =
        ready(
            browser.open(
                address(language, more),
                new NewContextOptions()
                    .setViewportSize(640, 450)
                    .setDeviceScaleFactor(2)
                    .setReducedMotion(ReducedMotion.REDUCE)));
    assertThat(page.locator(".timeline-event").first()).isVisible();
    Browser.assertFits(page);
    Browser.assertAccessible(page);
  }
}
