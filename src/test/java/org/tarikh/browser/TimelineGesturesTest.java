package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.browser.Browser.Size;

/** {@code <tarikh-timeline>} under the hand: pointer, fingers and wheel. */
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
  @CsvSource({"en, 1", "ar, -1"})
  void aPlainWheelIsThePagesAndOneWithControlZooms(String language, int direction) {
    Page page = open(language, Size.NARROW, "");
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
    assertThat((panned.from() - zoomed.from()) * direction).isPositive();
    assertThat(panned.span()).isBetween(zoomed.span() - 2, zoomed.span() + 2);
  }

  /** A trackpad pinches by many small steps of a wheel with the control key. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void aTrackpadZoomsGentlyAboutTheHand(String language) {
    Page page = open(language, Size.WIDE, "");
    Window before = tool(page, "zoomIn");
    BoundingBox stage = stage(page);
    page.mouse().move(stage.x + stage.width / 4, stage.y + 100);
    page.keyboard().down("Control");
    Window once = after(page, () -> page.mouse().wheel(0, -2));
    assertThat((double) once.span() / before.span()).isBetween(0.95, 0.999);
    Window closer = after(page, () -> page.mouse().wheel(0, -30));
    page.keyboard().up("Control");
    double share = language.equals("ar") ? 0.75 : 0.25;
    assertThat(closer.from() + share * closer.span())
        .isBetween(
            before.from() + share * before.span() - 0.01 * before.span(),
            before.from() + share * before.span() + 0.01 * before.span());
  }

  @ParameterizedTest
  @CsvSource({"en, 0.25", "ar, 0.75"})
  void aDoubleClickGoesCloserToWhereItIs(String language, double share) {
    Page page = open(language, Size.WIDE, "");
    Window before = tool(page, "zoomIn");
    BoundingBox stage = stage(page);
    Window closer =
        after(page, () -> page.mouse().dblclick(stage.x + stage.width / 4, stage.y + 5));
    assertThat((double) before.span() / closer.span()).isBetween(1.99, 2.01);
    assertThat(closer.from() + share * closer.span())
        .isBetween(
            before.from() + share * before.span() - 0.01 * before.span(),
            before.from() + share * before.span() + 0.01 * before.span());
  }

  @ParameterizedTest
  @CsvSource({"en, -1", "ar, 1"})
  void twoFingersZoomAndOnePans(String language, int direction) {
    Page page = openForFingers(language);
    CDPSession session = page.context().newCDPSession(page);
    BoundingBox stage = stage(page);
    double y = stage.y + stage.height / 3;
    Window pinched =
        after(
            page,
            () -> {
              Touch.send(session, "touchStart", 150, y, 240, y);
              for (int step = 1; step <= 6; step++) {
                Touch.send(session, "touchMove", 150 - step * 12, y, 240 + step * 12, y);
              }
              Touch.send(session, "touchEnd");
            });
    assertThat(pinched.span()).isLessThan(tool(page, "fit").span() / 2);
    Window closer = tool(page, "zoomIn");
    Window panned = after(page, () -> Touch.move(session, 150, y, 240, y));
    assertThat((panned.from() - closer.from()) * direction).isPositive();
  }

  private Page openForFingers(String language) {
    return ready(
        browser.open(
            address(language, ""),
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setReducedMotion(ReducedMotion.REDUCE)));
  }

  /** Under reduced motion it stops with the hand: see {@link #theTimeUnderTheHandFollowsIt}. */
  @ParameterizedTest
  @CsvSource({"en, -1", "ar, 1"})
  void aDragThatIsLetGoInMotionGoesOn(String language, int direction) {
    Page page =
        ready(
            browser.open(
                address(language, WEEK),
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(1280, 900)));
    BoundingBox stage = stage(page);
    double y = stage.y + 5;
    double week = Window.of(page).span();
    // A busy machine may let the hand rest before it lets go; the next throw is none of that one's.
    page.waitForCondition(
        () -> {
          Window before = Window.of(page);
          Window thrown =
              after(
                  page,
                  () -> {
                    page.mouse().move(stage.x + 300, y);
                    page.mouse().down();
                    page.mouse().move(stage.x + 400, y, new Mouse.MoveOptions().setSteps(4));
                    page.mouse().up();
                  });
          double pixels = (thrown.from() - before.from()) / (week / stage.width);
          return pixels * direction > 110;
        });
  }

  @Test
  void aClickOpensTheEventAndBackFindsTheWindowAgain() {
    Page page = open("ar", Size.WIDE, "");
    Window before = tool(page, "zoomIn");
    tool(page, "zoomOut");
    Window whole = Window.of(page);
    event(page, "سقوط النظام").click();
    assertThat(page.locator(".timeline-reading h1")).containsText("سقوط النظام");
    page.locator(".timeline-page-link").click();
    page.waitForURL("**/ar/events/*");
    assertThat(page.locator("h1")).containsText("سقوط النظام");
    page.goBack();
    ready(page);
    assertThat(page.locator(".timeline-reading h1")).containsText("سقوط النظام");
    page.goBack();
    assertThat(page.locator(".timeline-reading")).isHidden();
    assertThat(Window.of(page)).isEqualTo(whole);
    assertThat(tool(page, "zoomIn")).isEqualTo(before);
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

  @ParameterizedTest
  @CsvSource({"ar, 80", "en, -80"})
  void aWindowOfAFewPixelsIsTakenHoldOfBesideIt(String language, int step) {
    Page page = open(language, Size.WIDE, "#w=29222640,29225520");
    BoundingBox before = page.locator(".timeline-window").boundingBox();
    assertThat(before.width).isLessThan(6);
    double x = before.x + before.width / 2 + 8;
    page.mouse().move(x, before.y + 10);
    page.mouse().down();
    page.mouse().move(x + step, before.y + 10);
    BoundingBox after = page.locator(".timeline-window").boundingBox();
    assertThat(after.x - before.x).isBetween(step - 1.0, step + 1.0);
    assertThat(after.width).isEqualTo(before.width);
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
