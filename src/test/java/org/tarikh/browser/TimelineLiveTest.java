package org.tarikh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
    published.forEach(event -> events.withdraw(event.id, event.version, "test", false, "test"));
    published.clear();
  }

  private void publish(String date, String title) {
    published.add(events.create(record(date, title), "test"));
  }

  private static EventRecord record(String date, String title) {
    return new EventRecord(
        State.PUBLISHED,
        date,
        "society",
        50,
        List.of(new Text("ar", title, ""), new Text("en", title, "")),
        List.of(PLACE),
        List.of(),
        List.of(),
        null);
  }

  @ParameterizedTest
  @CsvSource({"en, 1 new event, 2 new events", "ar, حدث جديد واحد, حدثان جديدان"})
  void anOpenPageShowsWhatIsPublishedAndStaysWhereItIs(String language, String one, String two) {
    publish("1901-03-01", "First");
    publish("1901-09-01", "Second");
    Page page = ready(browser.open(root + language + "/?place=" + PLACE.key(), Size.WIDE));
    Window before = tool(page, "zoomIn");
    page.locator(".timeline-stage").focus();
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
    assertThat(page.locator(".chronicle .entry h3"))
        .hasText(new String[] {"First", "Third", "Second", "Fourth"});
    page.click("[data-tool=dismiss]");
    assertThat(page.locator(".timeline-news [role=status]")).hasText("");
  }

  @ParameterizedTest
  @CsvSource({"en, 1 new event"})
  void aPageWithoutEventsSaysThatThereIsOne(String language, String one) {
    Page page = ready(browser.open(root + language + "/?place=" + PLACE.key(), Size.NARROW));
    publish("1901-05-20", "Third");
    assertThat(page.locator(".timeline-news [role=status]")).hasText(one);
    assertThat(event(page, "Third")).isVisible();
    assertThat(page.locator(".chronicle .entry h3")).hasText("Third");
    assertThat(tool(page, "zoomIn").span()).isPositive();
    Browser.assertAccessible(page);
  }

  @ParameterizedTest
  @CsvSource({
    "en, '1 new event, 1 event changed, 1 event no longer shown'",
    "ar, حدث جديد واحد، وتغيّر حدث واحد، وغاب حدث واحد"
  })
  void whatComesAndGoesAtOnceIsTold(String language, String told) {
    publish("1901-03-01", "First");
    publish("1901-09-01", "Second");
    Page page = ready(browser.open(root + language + "/?place=" + PLACE.key(), Size.WIDE));
    Event first = published.get(0);
    Event second = published.remove(1);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              events.withdraw(second.id, 1, "test", false, "test");
              Event edited = events.update(first.id, 1, record("1901-03-01", "Other"), "test");
              published.set(0, edited);
              publish("1902", "Third");
            });
    assertThat(page.locator(".timeline-news [role=status]")).hasText(told);
    assertThat(page.locator(".chronicle .entry h3")).hasText(new String[] {"Other", "Third"});
    assertThat(event(page, "Other")).isVisible();
    assertThat(page.locator("input[name=place][value=drawn-live] ~ .count")).hasText("2");
  }

  @Test
  void theListStaysUnderTheReaderAndWaitsWhileTheyAreInIt() {
    IntStream.range(0, 30).forEach(n -> publish("19%02d".formatted(10 + n), "Year " + n));
    Page page = ready(browser.open(root + "en/?place=" + PLACE.key(), Size.WIDE));
    Locator twentieth =
        page.locator(".entry h3 a", new Page.LocatorOptions().setHasText("Year 20"));
    twentieth.scrollIntoViewIfNeeded();
    page.evaluate("scrollBy({ top: 200, behavior: 'instant' })");
    double before = twentieth.boundingBox().y;
    publish("1901", "Earliest");
    assertThat(page.locator(".entry h3").first()).hasText("Earliest");
    assertThat(twentieth.boundingBox().y).isCloseTo(before, offset(1.5));
    twentieth.focus();
    publish("1900", "Still earlier");
    assertThat(page.locator(".timeline-news [role=status]")).hasText("2 new events");
    assertThat(page.locator(".entry")).hasCount(31);
    assertThat(twentieth).isFocused();
    page.locator("#q").focus();
    assertThat(page.locator(".entry h3").first()).hasText("Still earlier");
    assertThat(page.locator("#q")).isFocused();
  }
}
