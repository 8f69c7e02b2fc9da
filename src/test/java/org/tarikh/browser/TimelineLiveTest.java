package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.browser.Browser.Size;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.Events;
import org.tarikh.event.State;

/** What is published shows on pages that stand open. */
@QuarkusTest
class TimelineLiveTest extends DrawnPages {

  private static final Name PLACE = new Name("drawn-live", Map.of("ar", "مباشر", "en", "Live"));

  @Inject Events events;

  private final List<Event> published = new ArrayList<>();

  @AfterEach
  void withdraw() {
    published.forEach(event -> events.withdraw(event.id, 1, "test", "test"));
    published.clear();
  }

  private void publish(String date, String title) {
    published.add(
        events.create(
            new EventRecord(
                State.PUBLISHED,
                date,
                "society",
                50,
                List.of(new Text("ar", title, ""), new Text("en", title, "")),
                List.of(PLACE),
                List.of(),
                List.of(),
                null),
            "test"));
  }

  /** The page has counted what there is, so that what is published now is told to be new. */
  private static void awaitCount(Page page) {
    await(
        page,
        "performance.getEntriesByType('resource').some((r) => r.name.includes('/api/v1/extent'))");
  }

  @ParameterizedTest
  @CsvSource({"en, 1 new event, 2 new events", "ar, حدث جديد واحد, حدثان جديدان"})
  void anOpenPageShowsWhatIsPublishedAndStaysWhereItIs(String language, String one, String two) {
    publish("1901-03-01", "First");
    publish("1901-09-01", "Second");
    Page page = ready(browser.open(root + language + "/?place=" + PLACE.key(), Size.WIDE));
    Window before = tool(page, "zoomIn");
    page.locator(".timeline-stage").focus();
    awaitCount(page);
    page.evaluate("document.body.dataset.same = 'page'");
    publish("1901-05-20", "Third");
    assertThat(page.locator(".timeline-news [role=status]")).hasText(one);
    assertThat(event(page, "Third")).isVisible();
    // Beyond all that was there.
    publish("1930", "Fourth");
    assertThat(page.locator(".timeline-news [role=status]")).hasText(two);
    assertThat(page.locator("body")).hasAttribute("data-same", "page");
    assertThat(page.locator(".timeline-stage")).isFocused();
    assertThat(Window.of(page)).isEqualTo(before);
    Browser.assertAccessible(page);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots/live-" + language + ".png")));
    tool(page, "fit");
    assertThat(event(page, "Fourth")).isVisible();
    assertThat(page.locator(".chronicle")).not().containsText("Third");
    page.click("[data-tool=renew]");
    assertThat(page.locator(".chronicle")).containsText("Third");
    assertThat(page.locator(".timeline-news [role=status]")).hasText("");
  }

  @ParameterizedTest
  @CsvSource({"en, 1 new event"})
  void aPageWithoutEventsSaysThatThereIsOne(String language, String one) {
    Page page = ready(browser.open(root + language + "/?place=" + PLACE.key(), Size.NARROW));
    awaitCount(page);
    publish("1901-05-20", "Third");
    assertThat(page.locator(".timeline-news [role=status]")).hasText(one);
    Browser.assertAccessible(page);
  }

  @ParameterizedTest
  @CsvSource({"en", "ar"})
  void whatIsEditedOrWithdrawnChangesInPlace(String language) {
    publish("1901-03-01", "First");
    publish("1901-09-01", "Second");
    Page page = ready(browser.open(root + language + "/?place=" + PLACE.key(), Size.WIDE));
    awaitCount(page);
    assertThat(event(page, "Second")).isVisible();
    Event second = published.remove(1);
    events.withdraw(second.id, 1, "test", "test");
    assertThat(event(page, "Second")).hasCount(0);
    assertThat(event(page, "First")).isVisible();
    assertThat(page.locator(".timeline-news [role=status]")).hasText("");
  }
}
