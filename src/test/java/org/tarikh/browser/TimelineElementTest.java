package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.browser.Browser.Size;

/** {@code <tarikh-timeline>} on the real page, over events in the real store and index. */
@QuarkusTest
class TimelineElementTest {

  @RegisterExtension static final Browser browser = new Browser();

  /** 10 to 17 August 2025: a window around the signing in which a day has a width. */
  private static final String WEEK = "#w=29246400,29256480";

  @TestHTTPResource("/")
  String root;

  @Inject DrawnEvents drawn;

  @BeforeEach
  void tell() {
    drawn.publish();
  }

  /** The window of the drawing, in minutes. */
  private record Window(long from, long to) {
    private static final Pattern HASH = Pattern.compile("#w=(-?\\d+),(-?\\d+)");

    static Window of(Page page) {
      Matcher hash = HASH.matcher((String) page.evaluate("location.hash"));
      assertThat(hash.matches()).as("the address keeps the window").isTrue();
      return new Window(Long.parseLong(hash.group(1)), Long.parseLong(hash.group(2)));
    }

    long span() {
      return to - from;
    }
  }

  private String address(String language, String hash) {
    return root + language + "/?place=" + DrawnEvents.PLACE + hash;
  }

  private Page open(String language, Size size, String hash) {
    return ready(browser.open(address(language, hash), size));
  }

  private static Page ready(Page page) {
    page.waitForSelector("tarikh-timeline[data-ready]");
    return page;
  }

  /** The window after an action that moves it. */
  private static Window after(Page page, Runnable action) {
    Object before = page.evaluate("location.hash");
    action.run();
    await(page, "location.hash !== '" + before + "'");
    return Window.of(page);
  }

  /** Asks from outside: a page under this policy may not evaluate the condition by itself. */
  private static void await(Page page, String condition) {
    page.waitForCondition(() -> (boolean) page.evaluate(condition));
  }

  private static Window tool(Page page, String tool) {
    return after(page, () -> page.click("[data-tool=" + tool + "]"));
  }

  private static Window key(Page page, String key) {
    return after(page, () -> page.locator(".timeline-stage").press(key));
  }

  private static BoundingBox stage(Page page) {
    return page.locator(".timeline-stage").boundingBox();
  }

  private static Locator event(Page page, String title) {
    return page.locator(".timeline-event", new Page.LocatorOptions().setHasText(title));
  }

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
    for (BiFunction<String, Size, Page> theme : themes) {
      Page page = ready(theme.apply(address(language, hash), size));
      assertThat(page.locator(".timeline-event").first()).isVisible();
      Browser.assertAccessible(page);
      Browser.assertFits(page);
    }
    Page page = open(language, size, hash);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(
                Path.of(
                    "target/drawing-%s-%s%s.png"
                        .formatted(language, size, hash.isEmpty() ? "" : "-week"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void zoomsByButtonsAndComesBackToTheWhole(String language) {
    Page page = open(language, Size.WIDE, "");
    Window once = tool(page, "zoomIn");
    Window twice = tool(page, "zoomIn");
    assertThat((double) once.span() / twice.span()).isBetween(1.99, 2.01);
    assertThat(tool(page, "zoomOut").span()).isBetween(once.span() - 2, once.span() + 2);
    Window whole = tool(page, "fit");
    assertThat((double) whole.span() / once.span()).isBetween(1.99, 2.01);
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
    assertThat(closer.from).isBetween(29_188_800 + 31 * 720 - 3L, 29_188_800 + 31 * 720 + 3L);
  }

  @ParameterizedTest
  @CsvSource({"en, -1", "ar, 1"})
  void theTimeUnderTheHandFollowsIt(String language, int direction) {
    Page page = open(language, Size.WIDE, "");
    Window before = tool(page, "zoomIn");
    BoundingBox stage = stage(page);
    double x = stage.x + stage.width / 2;
    double y = stage.y + 5;
    Window dragged =
        after(
            page,
            () -> {
              page.mouse().move(x, y);
              page.mouse().down();
              page.mouse().move(x + 100, y, new Mouse.MoveOptions().setSteps(5));
              page.mouse().up();
            });
    double pixels = (dragged.from - before.from) / (before.span() / stage.width);
    assertThat(pixels * direction).isBetween(98.0, 102.0);
    assertThat(dragged.span()).isBetween(before.span() - 2, before.span() + 2);
  }

  @ParameterizedTest
  @CsvSource({"en, ArrowRight, ArrowLeft", "ar, ArrowLeft, ArrowRight"})
  void keysMoveInTheDirectionOfReading(String language, String onward, String back) {
    Page page = open(language, Size.WIDE, "");
    Window start = tool(page, "zoomIn");
    assertThat(key(page, onward).from).isGreaterThan(start.from);
    key(page, back);
    assertThat(key(page, back).from).isLessThan(start.from);
    Window first = key(page, "Home");
    Window last = key(page, "End");
    assertThat(first.from).isLessThan(start.from);
    assertThat(last.to).isGreaterThan(start.to);
    assertThat(key(page, "+").span()).isLessThan(last.span());
    key(page, "-");
    assertThat(key(page, "-").span()).isGreaterThan(last.span());
  }

  @Test
  void aPlainWheelIsThePagesAndOneWithControlZooms() {
    Page page = open("ar", Size.NARROW, "");
    tool(page, "zoomIn");
    Window before = Window.of(page);
    BoundingBox stage = stage(page);
    page.mouse().move(stage.x + 100, stage.y + 200);
    page.mouse().wheel(0, 150);
    await(page, "scrollY > 0");
    assertThat(Window.of(page)).isEqualTo(before);
    page.keyboard().down("Control");
    Window zoomed = after(page, () -> page.mouse().wheel(0, -120));
    page.keyboard().up("Control");
    assertThat(zoomed.span()).isLessThan(before.span());
    Window panned = after(page, () -> page.mouse().wheel(60, 0));
    assertThat(panned.from).isLessThan(zoomed.from);
  }

  @Test
  void twoFingersZoomAndOnePans() {
    Page page =
        ready(
            browser.open(
                address("ar", ""),
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(390, 844)
                    .setHasTouch(true)
                    .setReducedMotion(ReducedMotion.REDUCE)));
    CDPSession session = page.context().newCDPSession(page);
    BoundingBox stage = stage(page);
    double y = stage.y + stage.height / 3;
    Window pinched =
        after(
            page,
            () -> {
              touch(session, "touchStart", 150, y, 240, y);
              for (int step = 1; step <= 6; step++) {
                touch(session, "touchMove", 150 - step * 12, y, 240 + step * 12, y);
              }
              touch(session, "touchEnd");
            });
    assertThat(pinched.span()).isLessThan(tool(page, "fit").span() / 2);
    Window closer = tool(page, "zoomIn");
    Window panned =
        after(
            page,
            () -> {
              touch(session, "touchStart", 150, y);
              for (int step = 1; step <= 6; step++) {
                touch(session, "touchMove", 150 + step * 15, y);
              }
              touch(session, "touchEnd");
            });
    assertThat(panned.from).isGreaterThan(closer.from);
  }

  private static void touch(CDPSession session, String type, double... points) {
    String touches =
        Stream.iterate(0, i -> i + 2)
            .limit(points.length / 2)
            .map(i -> "{\"x\":%s,\"y\":%s,\"id\":%d}".formatted(points[i], points[i + 1], i))
            .toList()
            .toString();
    JsonObject message =
        JsonParser.parseString("{\"type\":\"%s\",\"touchPoints\":%s}".formatted(type, touches))
            .getAsJsonObject();
    session.send("Input.dispatchTouchEvent", message);
  }

  @Test
  void aClickOpensTheEventAndBackFindsTheWindowAgain() {
    Page page = open("ar", Size.WIDE, "");
    Window before = tool(page, "zoomIn");
    tool(page, "zoomOut");
    Window whole = Window.of(page);
    event(page, "سقوط النظام").click();
    page.waitForURL("**/ar/events/*");
    assertThat(page.locator("h1")).containsText("سقوط النظام");
    page.goBack();
    ready(page);
    assertThat(Window.of(page)).isEqualTo(whole);
    assertThat(tool(page, "zoomIn")).isEqualTo(before);
  }

  @Test
  void tabGoesThroughEventsInTimeAndEnterOpens() {
    Page page = open("en", Size.WIDE, "");
    page.locator(".timeline-stage").focus();
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).containsText("Protests begin");
    page.keyboard().press("Tab");
    Object ordered =
        page.evaluate(
            """
            (() => {
              const starts = [...document.querySelectorAll('.timeline-event')]
                .map((node) => node.timelineEvent.earliest);
              return starts.length > 5 && starts.every((start, n) => n === 0 || starts[n - 1] <= start);
            })()
            """);
    assertThat(ordered).isEqualTo(true);
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Enter");
    page.waitForURL("**/en/events/*");
    assertThat(page.locator("h1")).containsText("Protests begin");
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
  void theBandOverTheWholeMovesTheWindow() {
    Page page = open("ar", Size.WIDE, "");
    tool(page, "zoomIn");
    Window before = tool(page, "zoomIn");
    BoundingBox window = page.locator(".timeline-window").boundingBox();
    double x = window.x + window.width / 2;
    Window moved =
        after(
            page,
            () -> {
              page.mouse().move(x, window.y + 10);
              page.mouse().down();
              page.mouse().move(x + 80, window.y + 10);
              page.mouse().up();
            });
    assertThat(moved.from).isLessThan(before.from);
    assertThat(moved.span()).isBetween(before.span() - 2, before.span() + 2);
  }

  @Test
  void keepsItsWindowWhenItsWidthChanges() {
    Page page = open("ar", Size.WIDE, "");
    Window before = tool(page, "zoomIn");
    page.setViewportSize(390, 844);
    await(page, "document.querySelector('.timeline-density').width < 400");
    Browser.assertFits(page);
    assertThat(tool(page, "zoomIn").span() * 2).isBetween(before.span() - 3, before.span() + 3);
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
    assertThat(page.locator(".timeline-note")).isVisible();
    assertThat(page.locator(".timeline-stage")).hasCount(0);
    Browser.assertAccessible(page);
  }

  /**
   * The lines of a cut title begin where their box begins, whichever direction they are read in:
   * only then there is room in the box for the sign that it is cut.
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
              .filter((title) => title.scrollHeight > title.clientHeight + 1)
              .map((title) => {
                const range = document.createRange();
                range.selectNodeContents(title);
                const box = title.getBoundingClientRect();
                const toRight = getComputedStyle(title).direction === 'ltr';
                const gaps = new Map();
                for (const { top, left, right } of range.getClientRects()) {
                  const gap = toRight ? left - box.left : box.right - right;
                  if (top < box.bottom - 2) gaps.set(top, Math.min(gap, gaps.get(top) ?? gap));
                }
                return title.lang + ' ' + Math.round(Math.max(...gaps.values()));
              })
            """);
    assertThat((List<?>) gaps)
        .hasSizeGreaterThan(size == Size.WIDE ? 4 : 1)
        .allSatisfy(gap -> assertThat(gap).asString().endsWith(" 0"));
    assertThat(gaps).asString().contains("ar 0").contains("en 0");
  }

  @Test
  void aTitleIsTextAndNothingElse() {
    Page page = open("en", Size.WIDE, "");
    assertThat(event(page, "<img src=x onerror=alert(1)>")).hasCount(1);
    assertThat(page.locator("tarikh-timeline img")).hasCount(0);
  }
}
