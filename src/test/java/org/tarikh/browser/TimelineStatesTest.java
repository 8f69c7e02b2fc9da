package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarikh.browser.Browser.Size;

/**
 * Every state of the timeline is accessible and fits: any two of language, size and theme meet in
 * some run, which finds what all eight would at half the time.
 */
@QuarkusTest
class TimelineStatesTest extends DrawnPages {

  private static final String[] STATES = {"event", "story", "keys", "nothing", "failed", "loading"};

  static Stream<Arguments> everywhere() {
    return Stream.of(STATES)
        .flatMap(
            state ->
                Stream.of("ar", "en")
                    .flatMap(
                        language ->
                            Stream.of(Size.values())
                                .map(size -> Arguments.of(state, language, size))));
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void isAccessibleAndFits(String state, String language, Size size) {
    boolean light = language.equals("ar") == (size == Size.WIDE);
    String nowhere = root + language + "/no-page";
    Page page = light ? browser.open(nowhere, size) : browser.openDark(nowhere, size);
    look(state, language, size, page, light ? "light" : "dark");
  }

  private void look(String state, String language, Size size, Page page, String theme) {
    boolean arabic = language.equals("ar");
    String tiles = "**/api/v1/tiles/**";
    switch (state) {
      case "nothing" -> page.navigate(address(language, "") + "&q=xyzzy");
      case "failed" -> {
        page.route(tiles, Route::abort);
        page.navigate(address(language, ""));
        assertThat(page.locator(".timeline-note button")).isVisible();
      }
      case "loading" -> {
        page.route(tiles, route -> {});
        page.navigate(address(language, ""));
        assertThat(page.locator(".timeline-note")).isVisible();
      }
      default -> {
        page.navigate(address(language, WEEK));
        ready(page);
        open(state, arabic ? "توقيع مذكرة التفاهم" : "Memorandum signed", page);
      }
    }
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(
                Path.of(
                    "target/screenshots",
                    "state-%s-%s-%s-%s.png".formatted(state, language, size, theme))));
    Browser.assertAccessible(page);
    Browser.assertFits(page);
  }

  private static void open(String state, String title, Page page) {
    switch (state) {
      case "event" -> {
        event(page, title).click();
        assertThat(page.locator(".reading-article .claims")).isVisible();
      }
      case "story" -> {
        event(page, title).click();
        page.locator(".timeline-stage").press("s");
        assertThat(page.locator(".story-article .claims")).isVisible();
      }
      default -> page.locator(".timeline-stage").press("?");
    }
  }
}
