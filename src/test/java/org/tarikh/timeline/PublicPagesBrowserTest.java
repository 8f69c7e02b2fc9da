package org.tarikh.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.browser.Browser;
import org.tarikh.browser.Browser.Size;

/** Timeline, event and article pages as a browser shows them. Screenshots lie in target. */
@QuarkusTest
class PublicPagesBrowserTest {

  @RegisterExtension static final Browser browser = new Browser();

  @TestHTTPResource("/")
  String root;

  @Inject Story story;

  @BeforeEach
  void tell() {
    story.tell();
  }

  static Stream<Arguments> everywhere() {
    return Stream.of(
            "timeline", "search", "mistake", "event", "article", "quotes", "gone", "nothing")
        .flatMap(
            page ->
                Stream.of("ar", "en")
                    .flatMap(
                        language ->
                            Arrays.stream(Size.values())
                                .map(size -> Arguments.of(page, language, size))));
  }

  private String path(String page) {
    return switch (page) {
      case "timeline" -> "?place=" + Story.PLACE;
      case "search" -> "?place=" + Story.PLACE + "&category=conflict&from=2024&q=" + "دمشق";
      case "mistake" -> "?from=2025-13";
      case "event" -> "events/" + story.signing.id;
      case "article" -> "articles/" + story.article;
      case "quotes" -> "articles/" + story.quotedOnly;
      case "gone" -> "events/" + story.withdrawn.id;
      default -> "?q=xyzzy";
    };
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void everyPageFitsAndIsAccessible(String name, String language, Size size) {
    Page page = browser.open(root + language + "/" + path(name), size);
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    assertThat(page.locator(".error-status").count()).isZero();
    awaitDrawing(page);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screenshots", name + "-" + language + "-" + size + ".png")));
    Browser.assertFits(page);
    Browser.assertAccessible(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "mistake", "event", "article"})
  void isReadableInTheDark(String name) {
    Page page = browser.openDark(root + "ar/" + path(name), Size.WIDE);
    awaitDrawing(page);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screenshots", name + "-dark.png")));
    Browser.assertAccessible(page);
  }

  private static void awaitDrawing(Page page) {
    if (page.locator("tarikh-timeline").count() > 0) {
      page.locator("tarikh-timeline[data-ready]")
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }
  }
}
