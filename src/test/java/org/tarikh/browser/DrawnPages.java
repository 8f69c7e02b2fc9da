package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tarikh.browser.Browser.Size;

/** What the tests of {@code <tarikh-timeline>} share: the page it stands on, and its window. */
abstract class DrawnPages {

  @RegisterExtension static final Browser browser = new Browser();

  /** 10 to 17 August 2025: a window around the signing in which a day has a width. */
  static final String WEEK = "#w=29246400,29256480";

  @TestHTTPResource("/")
  String root;

  @Inject DrawnEvents drawn;

  @BeforeEach
  void tell() {
    drawn.publish();
  }

  /** The window of the drawing, in minutes. */
  record Window(long from, long to) {
    private static final Pattern HASH = Pattern.compile("[#&]w=(-?\\d+),(-?\\d+)");

    static Window of(Page page) {
      Matcher hash = HASH.matcher((String) page.evaluate("location.hash"));
      assertThat(hash.find()).as("the address keeps the window").isTrue();
      return new Window(Long.parseLong(hash.group(1)), Long.parseLong(hash.group(2)));
    }

    long span() {
      return to - from;
    }
  }

  String address(String language, String hash) {
    return root + language + "/?place=" + DrawnEvents.PLACE + hash;
  }

  Page open(String language, Size size, String hash) {
    return ready(browser.open(address(language, hash), size));
  }

  static Page ready(Page page) {
    page.waitForSelector(
        "tarikh-timeline[data-ready]",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    return page;
  }

  /** The window after an action that moves it. */
  static Window after(Page page, Runnable action) {
    Object before = page.evaluate("location.hash");
    action.run();
    await(page, "location.hash !== '" + before + "'");
    return Window.of(page);
  }

  /** Asks from outside: a page under this policy may not evaluate the condition by itself. */
  static void await(Page page, String condition) {
    page.waitForCondition(() -> (boolean) page.evaluate(condition));
  }

  static Window tool(Page page, String tool) {
    return after(page, () -> page.click("[data-tool=" + tool + "]"));
  }

  static Window key(Page page, String key) {
    return after(page, () -> page.locator(".timeline-stage").press(key));
  }

  static BoundingBox stage(Page page) {
    return page.locator(".timeline-stage").boundingBox();
  }

  static Locator event(Page page, String title) {
    return page.locator(".timeline-event", new Page.LocatorOptions().setHasText(title));
  }
}
