package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.browser.Browser.Size;

/** {@code <tarikh-timeline>} by keyboard. */
@QuarkusTest
class TimelineKeysTest extends DrawnPages {

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

  @ParameterizedTest
  @CsvSource({"en, Keys", "ar, المفاتيح"})
  void questionMarkListsTheKeysAndSlashSearches(String language, String title) {
    Page page = open(language, Size.WIDE, "");
    page.locator(".timeline-stage").press("?");
    assertThat(page.locator(".timeline-keys h2")).hasText(title);
    assertThat(page.locator(".timeline-keys kbd")).hasCount(13);
    assertThat(page.locator(".timeline-keys dt").nth(1).locator("kbd").allTextContents())
        .containsExactly("+", "−");
    double[] zoom = {0, 1};
    for (int n : List.of(0, 1)) {
      zoom[n] = page.locator(".timeline-keys dt").nth(1).locator("kbd").nth(n).boundingBox().x;
    }
    assertThat(zoom[0] < zoom[1]).isEqualTo(language.equals("en"));
    page.keyboard().press("Escape");
    assertThat(page.locator(".timeline-keys")).isHidden();
    assertThat(page.locator(".timeline-stage")).isFocused();
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
    assertThat(page.locator("#q")).hasValue("");
    page.click("[data-tool=keys]");
    assertThat(page.locator(".timeline-keys")).isVisible();
    page.click(".timeline-keys [data-tool=close]");
    assertThat(page.locator("[data-tool=keys]")).isFocused();
  }

  @Test
  void keysOfOneSignCanBeSwitchedOffAndStaySo() {
    Page page = open("en", Size.WIDE, "");
    page.keyboard().press("?");
    page.locator(".timeline-single-keys input").uncheck();
    Browser.assertAccessible(page);
    page.keyboard().press("Escape");
    for (String key : List.of("?", "s")) {
      page.keyboard().press(key);
      assertThat(page.locator("dialog[open]")).hasCount(0);
    }
    page.reload();
    ready(page).keyboard().press("/");
    assertThat(page.locator("#q")).not().isFocused();
    // What only works where the focus is stays.
    assertThat(key(page, "+").span()).isPositive();
    page.click("[data-tool=keys]");
    page.locator(".timeline-single-keys input").check();
    page.keyboard().press("Escape");
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
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
    assertThat(page.locator(".timeline-reading h1")).containsText("Protests begin");
  }
}
