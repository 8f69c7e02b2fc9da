package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.browser.Browser.Size;

/** {@code <tarikh-timeline>} under the hand: pointer, fingers, wheel and keys. */
@QuarkusTest
class TimelineGesturesTest extends DrawnPages {

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
    double pixels = (dragged.from() - before.from()) / (before.span() / stage.width);
    assertThat(pixels * direction).isBetween(98.0, 102.0);
    assertThat(dragged.span()).isBetween(before.span() - 2, before.span() + 2);
  }

  @ParameterizedTest
  @CsvSource({"en, ArrowRight, ArrowLeft", "ar, ArrowLeft, ArrowRight"})
  void keysMoveInTheDirectionOfReading(String language, String onward, String back) {
    Page page = open(language, Size.WIDE, "");
    Window start = tool(page, "zoomIn");
    assertThat(key(page, onward).from()).isGreaterThan(start.from());
    key(page, back);
    assertThat(key(page, back).from()).isLessThan(start.from());
    Window first = key(page, "Home");
    Window last = key(page, "End");
    assertThat(first.from()).isLessThan(start.from());
    assertThat(last.to()).isGreaterThan(start.to());
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
    assertThat(panned.from()).isLessThan(zoomed.from());
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
    assertThat(panned.from()).isGreaterThan(closer.from());
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
    assertThat(moved.from()).isLessThan(before.from());
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
}
