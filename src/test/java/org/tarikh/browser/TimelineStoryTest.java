package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.browser.Browser.Size;

/** The events in view as a story, full screen. */
@QuarkusTest
class TimelineStoryTest extends DrawnPages {

  /** 2024 to the end of August 2025. */
  private static final String LATE = "#w=28401120,29280960";

  private static Locator story(Page page) {
    return page.locator("dialog.story");
  }

  private static void assertTells(Page page, String title, String progress) {
    assertThat(page.locator(".story-article h1")).hasText(title);
    assertThat(story(page).locator(".timeline-progress")).hasText(progress);
    assertThat(story(page).locator("[role=status]")).containsText(progress + ": " + title);
  }

  @ParameterizedTest
  @CsvSource({
    "en, ArrowRight, ArrowLeft, Fall of the regime, Transition, 1 of 4, 2 of 4",
    "ar, ArrowLeft, ArrowRight, سقوط النظام, المرحلة الانتقالية, 1 من 4, 2 من 4"
  })
  void goesThroughWhatIsInViewByKeysInTheDirectionOfReading(
      String language,
      String onward,
      String back,
      String first,
      String second,
      String one,
      String two) {
    Page page = open(language, Size.WIDE, LATE);
    page.locator(".timeline-stage").press("s");
    assertTells(page, first, one);
    page.keyboard().press(back);
    assertThat(story(page).locator("[data-tool=next]")).containsText(second);
    page.keyboard().press(onward);
    assertTells(page, second, two);
    page.keyboard().press(back);
    assertTells(page, first, one);
    for (int step = 0; step < 3; step++) {
      page.keyboard().press(onward);
      assertThat(story(page).locator(".timeline-progress"))
          .hasText(Pattern.compile("^" + (step + 2) + " "));
    }
    assertThat(story(page).locator("[data-tool=next]")).hasAttribute("aria-disabled", "true");
    assertThat(page.locator(".story-article blockquote")).hasCount(2);
    assertThat(page.locator(".story-article .source").first()).containsText("Example");
    assertThat(page.locator(".story-article .names")).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"en", "ar"})
  void escapeReturnsToTheTimelineThatHasMovedAlong(String language) {
    Page page = open(language, Size.WIDE, LATE);
    String fall = language.equals("ar") ? "سقوط النظام" : "Fall of the regime";
    event(page, fall).focus();
    page.keyboard().press("s");
    story(page).locator("[data-tool=next]").click();
    story(page).locator("[data-tool=next]").click();
    assertThat(story(page).locator(".timeline-progress")).hasText(Pattern.compile("^3 "));
    Window before = Window.of(page);
    Window moved = after(page, () -> page.keyboard().press("Escape"));
    assertThat(story(page)).isHidden();
    await(page, "!location.hash.includes('story')");
    // Every event is in view, so that the focus is where it was.
    assertThat(page.locator(":focus")).containsText(fall);
    page.waitForCondition(() -> !Window.of(page).equals(before));
    assertThat(moved.span()).isBetween(before.span() - 2, before.span() + 2);
    // July 2025 lies in the middle, or as near to it as time reaches.
    assertThat(Window.of(page).from()).isGreaterThan(before.from());
  }

  @Test
  void standsInTheAddressSoThatBackAndForwardAndALinkFindIt() {
    Page page = open("en", Size.WIDE, LATE);
    page.click("[data-tool=story]");
    assertTells(page, "Fall of the regime", "1 of 4");
    story(page).locator("[data-tool=next]").click();
    assertTells(page, "Transition", "2 of 4");
    String link = page.url();
    assertThat(link).contains("story=");
    page.goBack();
    assertThat(story(page)).isHidden();
    assertThat(page.url()).endsWith(LATE);
    page.goForward();
    assertTells(page, "Transition", "2 of 4");
    // Closing moves the drawing to the event: without motion it is there at once, and Back meets it
    // at rest.
    Page other =
        ready(
            browser.open(
                link,
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(390, 844)
                    .setReducedMotion(ReducedMotion.REDUCE)));
    assertTells(other, "Transition", "2 of 4");
    story(other).locator("[data-tool=previous]").click();
    assertTells(other, "Fall of the regime", "1 of 4");
    story(other).locator("[data-tool=close]").click();
    assertThat(story(other)).isHidden();
    other.waitForCondition(() -> !other.url().contains("story="));
    other.goBack();
    assertTells(other, "Fall of the regime", "1 of 4");
  }

  @ParameterizedTest
  @CsvSource({"en, 300, 60", "ar, 60, 300"})
  void aSwipeGoesOn(String language, int from, int to) {
    Page page =
        ready(
            browser.open(
                address(language, LATE),
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(390, 844)
                    .setHasTouch(true)));
    page.click("[data-tool=story]");
    assertThat(story(page).locator(".timeline-progress")).hasText(Pattern.compile("^1 "));
    assertThat(page.locator(".story-article .event")).isVisible();
    CDPSession session = page.context().newCDPSession(page);
    Touch.move(session, from, 400, to, 410);
    assertThat(story(page).locator(".timeline-progress")).hasText(Pattern.compile("^2 "));
    Touch.move(session, to, 410, from, 400);
    assertThat(story(page).locator(".timeline-progress")).hasText(Pattern.compile("^1 "));
  }

  @Test
  void asksForAPageOfEventsAtATime() {
    Page page = open("en", Size.WIDE, "");
    List<String> asked = new ArrayList<>();
    page.onRequest((Request request) -> asked.add(request.url()));
    page.locator(".timeline-stage").press("s");
    assertTells(page, "Protests begin", "1 of 36");
    for (int n = 2; n <= 22; n++) {
      page.keyboard().press("ArrowRight");
      assertThat(story(page).locator(".timeline-progress")).hasText(n + " of 36");
    }
    assertThat(asked.stream().filter(url -> url.contains("/api/v1/events?"))).hasSize(2);
    page.reload();
    ready(page);
    assertThat(story(page).locator(".timeline-progress")).hasText("22 of 36");
    for (int n = 21; n >= 1; n--) {
      page.keyboard().press("ArrowLeft");
      assertThat(story(page).locator(".timeline-progress")).hasText(n + " of 36");
    }
    assertThat(story(page).locator("[data-tool=previous]")).hasAttribute("aria-disabled", "true");
  }

  @Test
  void saysWhenAnEventCannotBeLoadedAndTriesAgain() {
    Page page = open("en", Size.WIDE, LATE);
    page.route("**/en/events/*", Route::abort);
    page.locator(".timeline-stage").press("s");
    assertThat(page.locator(".story-article")).containsText("The event could not be loaded.");
    Browser.assertAccessible(page);
    page.unroute("**/en/events/*");
    page.locator(".story-article [data-tool=retry]").click();
    assertThat(page.locator(".story-article h1")).hasText("Fall of the regime");
    page.keyboard().press("ArrowRight");
    assertTells(page, "Transition", "2 of 4");
  }

  @Test
  void saysThatNothingIsInView() {
    // 1 to 2 January 2020.
    Page page = open("en", Size.WIDE, "#w=26297280,26298720");
    page.locator(".timeline-stage").press("s");
    assertThat(page.locator(".story-article")).containsText("No event in this span");
    page.keyboard().press("Escape");
    assertThat(story(page)).isHidden();
  }

  @ParameterizedTest
  @CsvSource({"REDUCE, none", "NO_PREFERENCE, story-in"})
  void movesOnlyForThoseWhoLikeIt(ReducedMotion motion, String animation) {
    Page page =
        ready(
            browser.open(
                address("ar", LATE),
                new com.microsoft.playwright.Browser.NewContextOptions().setReducedMotion(motion)));
    page.click("[data-tool=story]");
    assertThat(page.locator(".story-article > .event")).hasCSS("animation-name", animation);
  }

  @Test
  void aKeyThatIsTypedIntoTheSearchIsALetter() {
    Page page = open("ar", Size.WIDE, LATE);
    page.locator("#q").pressSequentially("s?/");
    assertThat(story(page)).isHidden();
    assertThat(page.locator("#q")).hasValue("s?/");
  }
}
