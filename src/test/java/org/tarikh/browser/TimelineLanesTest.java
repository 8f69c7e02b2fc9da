package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.browser.Browser.Size;

/** {@code <tarikh-timeline>} in lanes. */
@QuarkusTest
class TimelineLanesTest extends DrawnPages {

  private static final String LANED = "/?actor=laned";

  private Page openLanes(String language, Size size, String by) {
    Page page = ready(browser.open(root + language + LANED + "&lanes=" + by, size));
    assertThat(page.locator(".timeline-lane").first()).isVisible();
    return page;
  }

  private static void choose(Page page, String by) {
    page.locator("[data-tool=lanes]").selectOption(by);
    if (by.isEmpty()) {
      assertThat(page.locator(".timeline-lane")).hasCount(0);
    } else {
      assertThat(page.locator(".timeline-lane").first()).isVisible();
    }
  }

  private static List<String> heads(Page page) {
    return page.locator(".timeline-lane-fold").allInnerTexts().stream()
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .toList();
  }

  private static String query(Page page) {
    return (String) page.evaluate("decodeURIComponent(location.search)");
  }

  private static Locator button(Page page, String lane, String action) {
    return page.locator(".timeline-lane [data-lane='%s'][data-tool=%s]".formatted(lane, action));
  }

  @ParameterizedTest
  @CsvSource({"ar, WIDE", "en, NARROW"})
  void theAxisStaysInSightWhileLanesAreScrolledThrough(String language, Size size) {
    Page page = openLanes(language, size, "place");
    Locator axis = page.locator(".timeline-axis");
    double window = page.viewportSize().height;
    assertThat(stage(page).y + stage(page).height).as("goes on below").isGreaterThan(window);
    assertThat(axis.boundingBox().y + axis.boundingBox().height).isCloseTo(window, offset(1.0));
    assertThat(axis.locator(".timeline-minor").first()).isVisible();
    Locator last = page.locator(".timeline-event").last();
    last.focus();
    assertThat(last.boundingBox().y + last.boundingBox().height)
        .as("what has the focus is not behind it")
        .isLessThanOrEqualTo(axis.boundingBox().y);
    page.locator(".colophon").scrollIntoViewIfNeeded();
    assertThat(axis.boundingBox().y + axis.boundingBox().height)
        .isCloseTo(stage(page).y + stage(page).height, offset(1.5));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, WIDE, category",
    "en, WIDE, category",
    "ar, NARROW, category",
    "en, NARROW, category",
    "ar, WIDE, place",
    "en, WIDE, place",
    "ar, NARROW, place",
    "en, NARROW, place"
  })
  void lanesAreAccessibleAndNothingInThemOverlaps(String language, Size size, String by) {
    Page page = openLanes(language, size, by);
    assertThat(page.locator(".timeline-event").first()).isVisible();
    page.screenshot(
        new Page.ScreenshotOptions()
            .setClip(0, 0, size == Size.WIDE ? 1280 : 390, size == Size.WIDE ? 1800 : 1900)
            .setFullPage(true)
            .setPath(Path.of("target/lanes-%s-%s-%s.png".formatted(by, language, size))));
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    Object overlaps =
        page.evaluate(
            """
            (() => {
              const shown = ':is(.is-point, .is-bar) .timeline-text, .is-mark, .timeline-count, .timeline-lane-fold';
              const boxes = [...document.querySelectorAll(shown)].map((node) => node.getBoundingClientRect());
              const stage = document.querySelector('.timeline-stage').getBoundingClientRect();
              let overlaps = 0;
              boxes.forEach((a, n) => {
                if (a.left < stage.left - 1 || a.right > stage.right + 1) overlaps++;
                boxes.slice(n + 1).forEach((b) => {
                  if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) overlaps++;
                });
              });
              return boxes.length > 8 ? overlaps : 'too few';
            })()
            """);
    assertThat(overlaps).isEqualTo(0);
    Object elements = page.evaluate("document.querySelectorAll('tarikh-timeline *').length");
    assertThat((int) elements).isLessThan(1500);
    page = ready(browser.openDark(page.url(), size));
    assertThat(page.locator(".timeline-lane").first()).isVisible();
    Browser.assertAccessible(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void everyEventLiesInTheLaneOfItsCategory(String language) {
    Page page = openLanes(language, Size.WIDE, "category");
    assertThat(heads(page))
        .containsExactlyElementsOf(
            language.equals("ar")
                ? List.of("دبلوماسية 22", "نزاع 22", "مجتمع 22")
                : List.of("Diplomacy 22", "Conflict 22", "Society 22"));
    Object strays =
        page.evaluate(
            """
            (() => {
              const lanes = [...document.querySelectorAll('.timeline-lane')].map((head) => ({
                top: head.getBoundingClientRect().top,
                key: head.querySelector('.timeline-lane-fold').dataset.lane }));
              const events = [...document.querySelectorAll('.timeline-event')];
              const strays = events.filter((event) => {
                const top = event.getBoundingClientRect().top;
                return lanes.findLast((lane) => lane.top <= top)?.key !== event.dataset.category;
              });
              return events.length > 10 ? strays.length : 'too few';
            })()
            """);
    assertThat(strays).isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void whatIsInNoneOfTheLanesIsOther(String language) {
    Page page = openLanes(language, Size.WIDE, "place");
    List<String> heads = heads(page);
    assertThat(heads).hasSize(10);
    // 66 events: nine lanes of six, the rest of two places, one of them without its sixth.
    assertThat(heads.get(0)).isEqualTo(language.equals("ar") ? "بلدة 0 6" : "Town 0 6");
    assertThat(heads.get(9)).isEqualTo(language.equals("ar") ? "ما سوى ذلك 12" : "All others 12");
    // The same counts for a window, told by the server.
    tool(page, "zoomIn");
    page.waitForCondition(() -> !heads(page).equals(heads));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void theChoiceIsInTheAddressAndBackUndoesIt(String language) {
    Page page = ready(browser.open(root + language + LANED, Size.WIDE));
    choose(page, "publisher");
    assertThat(query(page)).isEqualTo("?actor=laned&lanes=publisher");
    page.waitForCondition(() -> heads(page).equals(List.of("Example 33", "وكالة المثال 33")));
    choose(page, "actor");
    page.waitForCondition(() -> heads(page).size() == 1);
    page.goBack();
    page.waitForCondition(() -> heads(page).size() == 2);
    assertThat(page.locator("[data-tool=lanes]")).hasValue("publisher");
    page.goBack();
    assertThat(page.locator(".timeline-lane")).hasCount(0);
    assertThat(event(page, language.equals("ar") ? "لقاء رقم 0" : "Meeting number 0").first())
        .isVisible();
    page.goForward();
    page.waitForCondition(() -> heads(page).size() == 2);
    page.reload();
    ready(page);
    page.waitForCondition(() -> heads(page).size() == 2);
    choose(page, "");
    assertThat(query(page)).isEqualTo("?actor=laned");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void lanesFoldMoveAndHideByKeyboard(String language) {
    Page page = openLanes(language, Size.WIDE, "category");
    double high = stage(page).height;
    button(page, "conflict", "fold").press("Enter");
    assertThat(button(page, "conflict", "fold")).hasAttribute("aria-expanded", "false");
    assertThat(button(page, "conflict", "fold")).isFocused();
    assertThat(stage(page).height).isLessThan(high);
    assertThat(page.locator(".timeline-event[data-category=conflict]")).hasCount(0);
    assertThat(page.locator(".timeline-density")).isVisible();
    button(page, "society", "up").press("Enter");
    assertThat(button(page, "society", "up")).isFocused();
    button(page, "society", "up").press("Enter");
    assertThat(button(page, "society", "up")).isDisabled();
    assertThat(button(page, "society", "fold")).isFocused();
    button(page, "society", "down").press("Enter");
    List<String> moved =
        language.equals("ar")
            ? List.of("دبلوماسية", "مجتمع", "نزاع")
            : List.of("Diplomacy", "Society", "Conflict");
    page.waitForCondition(
        () ->
            heads(page).stream().map(head -> head.replaceAll(" \\d+$", "")).toList().equals(moved));
    button(page, "diplomacy", "hide").press("Enter");
    assertThat(page.locator(".timeline-lane")).hasCount(2);
    Locator back = page.locator(".timeline-away button");
    assertThat(back).isFocused();
    assertThat(query(page))
        .isEqualTo(
            "?actor=laned&lanes=category&order=diplomacy&order=society&order=conflict"
                + "&fold=conflict&hide=diplomacy");
    Browser.assertAccessible(page);
    page.reload();
    ready(page);
    assertThat(page.locator(".timeline-lane")).hasCount(2);
    assertThat(button(page, "conflict", "fold")).hasAttribute("aria-expanded", "false");
    page.locator(".timeline-away button").press("Enter");
    assertThat(page.locator(".timeline-lane")).hasCount(3);
    assertThat(page.locator(".timeline-away")).isHidden();
    button(page, "conflict", "fold").click();
    assertThat(button(page, "conflict", "fold")).hasAttribute("aria-expanded", "true");
    assertThat(page.locator(".timeline-event[data-category=conflict]").first()).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void theStageMovesUnderItsLanes(String language) {
    Page page = openLanes(language, Size.NARROW, "category");
    Window before = tool(page, "zoomIn");
    String onward = language.equals("ar") ? "ArrowLeft" : "ArrowRight";
    assertThat(key(page, onward).from()).isGreaterThan(before.from());
    Window closer = after(page, () -> page.locator(".timeline-count").first().click());
    assertThat(closer.span()).isLessThan(before.span());
    assertThat(page.locator(".timeline-lane").first()).isVisible();
  }

  @Test
  void lanesGoAlongToOtherPages() {
    Page page = ready(browser.open(root + "ar" + LANED + "&category=conflict", Size.WIDE));
    choose(page, "place");
    assertThat(page.locator(".languages a[hreflang=en]"))
        .hasAttribute("href", "/en/?actor=laned&category=conflict&lanes=place");
    page.locator(".chip").first().click();
    ready(page);
    assertThat(query(page)).contains("lanes=place");
    page.fill("#q", "لقاء");
    page.press("#q", "Enter");
    page.waitForURL("**q=*");
    assertThat(query(page)).contains("lanes=place");
  }

  @Test
  void withoutScriptsTheListIsWhole() {
    Page page = browser.openWithoutScript(root + "en" + LANED + "&lanes=place", Size.NARROW);
    assertThat(page.locator(".entry")).hasCount(40);
    assertThat(page.locator("input[name=lanes]")).hasValue("place");
  }

  @Test
  void saysThatLanesFailedAndTriesAgain() {
    Page page = ready(browser.open(root + "en" + LANED, Size.WIDE));
    page.route("**/api/v1/lanes/**", Route::abort);
    page.locator("[data-tool=lanes]").selectOption("place");
    assertThat(page.locator(".timeline-note")).containsText("could not be loaded");
    page.unroute("**/api/v1/lanes/**");
    page.click("[data-tool=retry]");
    assertThat(page.locator(".timeline-lane").first()).isVisible();
    assertThat(page.locator(".timeline-note")).isHidden();
  }
}
