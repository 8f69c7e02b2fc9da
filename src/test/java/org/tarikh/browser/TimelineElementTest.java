package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.browser.Browser.Size;

/**
 * {@code <tarikh-timeline>} on the real page, over events in the real store and index: what it
 * shows.
 */
@QuarkusTest
class TimelineElementTest extends DrawnPages {

  @ParameterizedTest
  @CsvSource({
    "ar, WIDE, ''",
    "ar, NARROW, ''",
    "en, WIDE, ''",
    "en, NARROW, ''",
    "ar, WIDE, '" + WEEK + "'"
  })
  void isAccessibleInBothThemes(String language, Size size, String hash) {
    List<BiFunction<String, Size, Page>> themes = List.of(browser::open, browser::openDark);
    for (int dark = 0; dark < 2; dark++) {
      Page page = ready(themes.get(dark).apply(address(language, hash), size));
      assertThat(page.locator(".timeline-event").first()).isVisible();
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(
                  Path.of(
                      "target/drawing-%s-%s%s%s.png"
                          .formatted(
                              language,
                              size,
                              hash.isEmpty() ? "" : "-week",
                              dark == 0 ? "" : "-dark"))));
      Browser.assertAccessible(page);
      Browser.assertFits(page);
    }
  }

  @ParameterizedTest
  @CsvSource({"ar", "en"})
  void opensOnTheWindowOfTheList(String language) {
    String narrowed = address(language, "") + "&from=2025-07&to=2025-08";
    Page page = ready(browser.open(narrowed, Size.WIDE));
    String august = language.equals("ar") ? "توقيع مذكرة التفاهم" : "Memorandum signed";
    assertThat(event(page, august)).isVisible();
    assertThat(page.evaluate("location.hash")).isEqualTo("");
    Window closer = tool(page, "zoomIn");
    // July and August 2025: 62 days from minute 29,188,800, halved about their middle.
    assertThat(closer.span()).isBetween(31 * 1440 - 3L, 31 * 1440 + 3L);
    assertThat(closer.from()).isBetween(29_188_800 + 31 * 720 - 3L, 29_188_800 + 31 * 720 + 3L);
  }

  @Test
  void aMonthIsAMonthAndNeverADay() {
    Page page = open("en", Size.WIDE, "");
    Locator month = event(page, "Events in the south");
    assertThat(month).hasClass(Pattern.compile("is-(point|mark).*is-vague|is-vague"));
    assertThat(month.locator(".timeline-bar")).hasCount(0);
    page = open("en", Size.WIDE, "#w=29150000,29290000");
    month = event(page, "Events in the south");
    assertThat(month).hasClass(Pattern.compile("is-bar.*is-vague"));
    assertThat(month).containsText("July 2025 day not known");
    double days =
        month.locator(".timeline-bar").boundingBox().width / stage(page).width * 140000 / 1440;
    assertThat(days).isBetween(30.5, 31.5);
    page = open("en", Size.WIDE, "#w=29210000,29213000");
    month = event(page, "Events in the south");
    assertThat(month).hasClass(Pattern.compile("is-band"));
    assertThat(month).containsText("July 2025 day not known");
  }

  @Test
  void claimsThatDisagreeAreDrawnEachForItself() {
    Page page = open("en", Size.WIDE, WEEK);
    Locator signing = event(page, "Memorandum signed");
    Locator bars = signing.locator(".timeline-bar");
    assertThat(bars).hasCount(2);
    BoundingBox first = bars.nth(0).boundingBox();
    BoundingBox second = bars.nth(1).boundingBox();
    double day = stage(page).width / 7;
    assertThat(Math.abs(first.x - second.x)).isBetween(day - 1.5, day + 1.5);
    assertThat(first.y).isNotEqualTo(second.y);
    assertThat(signing).containsText("sources give different dates");
  }

  @Test
  void anOpenEndIsDrawnOpen() {
    Page page = open("ar", Size.WIDE, "");
    Locator open = event(page, "المرحلة الانتقالية");
    assertThat(open).hasClass(Pattern.compile("is-bar.*is-open-low"));
    BoundingBox bar = open.locator(".timeline-bar").boundingBox();
    assertThat(bar.x).isBetween(stage(page).x - 1, stage(page).x + 1);
  }

  @ParameterizedTest
  @CsvSource({"ar, WIDE", "en, WIDE", "ar, NARROW", "en, NARROW"})
  void labelsNeverOverlapAndTheRestIsCounted(String language, Size size) {
    Page page = open(language, size, "");
    Object overlaps =
        page.evaluate(
            """
            (() => {
              const boxes = [...document.querySelectorAll(':is(.is-point, .is-bar) .timeline-text')]
                .map((node) => node.getBoundingClientRect());
              let overlaps = 0;
              boxes.forEach((a, n) => boxes.slice(n + 1).forEach((b) => {
                if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) overlaps++;
              }));
              return boxes.length > 3 ? overlaps : 'too few labels';
            })()
            """);
    assertThat(overlaps).isEqualTo(0);
    assertThat(event(page, language.equals("ar") ? "سقوط النظام" : "Fall of the regime"))
        .hasClass(Pattern.compile("is-point"));
    Window whole = tool(page, "zoomIn");
    tool(page, "fit");
    Window closer = after(page, () -> page.locator(".timeline-count").first().click());
    assertThat(closer.span()).isLessThan(whole.span());
  }

  @Test
  void saysThatItFailedAndTriesAgain() {
    Page page = browser.open(root + "en/", Size.WIDE);
    page.route("**/api/v1/tiles/**", Route::abort);
    page.navigate(address("en", ""));
    ready(page);
    assertThat(page.locator(".timeline-note")).containsText("could not be loaded");
    assertThat(page.locator(".timeline-event")).hasCount(0);
    page.unroute("**/api/v1/tiles/**");
    page.click("[data-tool=retry]");
    assertThat(event(page, "Fall of the regime")).isVisible();
    assertThat(page.locator(".timeline-note")).isHidden();
  }

  @Test
  void saysThatNothingFits() {
    Page page = ready(browser.open(root + "ar/?place=no-such-place", Size.NARROW));
    assertThat(page.locator(".blank h2")).isVisible();
    assertThat(page.locator(".timeline-note")).isHidden();
    assertThat(page.locator(".timeline-stage")).hasCount(0);
    Browser.assertAccessible(page);
  }

  /**
   * The lines of a cut title begin where their box begins, whichever direction they are read in:
   * only then there is room in the box for the sign that it is cut. None is cut inside a word.
   */
  @ParameterizedTest
  @CsvSource({"ar, WIDE", "en, WIDE", "ar, NARROW", "en, NARROW"})
  void everyTitleThatIsCutSaysSo(String language, Size size) {
    String path = language + "/?place=" + DrawnEvents.LONG_TITLES.key();
    Page page = ready(browser.open(root + path, size));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/drawing-%s-%s-long.png".formatted(language, size))));
    Object gaps =
        page.evaluate(
            """
            () => [...document.querySelectorAll(':is(.is-point, .is-bar) .timeline-title')]
              .filter((title) => title.matches('.is-cut') || title.scrollHeight > title.clientHeight + 1)
              .map((title) => {
                const [rest] = title.children;
                const range = document.createRange();
                range.selectNodeContents(title.firstChild);
                const box = title.getBoundingClientRect();
                const toRight = getComputedStyle(title).direction === 'ltr';
                const gaps = new Map();
                for (const { top, left, right } of range.getClientRects()) {
                  const gap = toRight ? left - box.left : box.right - right;
                  if (top < box.bottom - 2) gaps.set(top, Math.min(gap, gaps.get(top) ?? gap));
                }
                const inWord = /^\\S/.test(rest?.textContent ?? 'x') || title.scrollHeight > title.clientHeight + 8;
                return title.lang + (inWord ? ' in a word ' : ' ') + Math.round(Math.max(...gaps.values()));
              })
            """);
    assertThat((List<?>) gaps)
        .hasSizeGreaterThan(size == Size.WIDE ? 4 : 1)
        .allSatisfy(gap -> assertThat(gap).isIn("ar 0", "en 0"));
    assertThat(gaps).asString().contains("ar 0").contains("en 0");
  }

  @Test
  void aTitleIsTextAndNothingElse() {
    Page page = open("en", Size.WIDE, "");
    assertThat(event(page, "<img src=x onerror=alert(1)>")).hasCount(1);
    assertThat(page.locator("tarikh-timeline img")).hasCount(0);
  }
}
