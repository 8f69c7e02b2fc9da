package org.tarikh.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarikh.search.IndexCheck.equalsStore;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tarikh.article.Article;
import org.tarikh.event.Event;
import org.tarikh.event.EventConfig;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventVersion;
import org.tarikh.event.Events;
import org.tarikh.event.ExampleEvents;
import org.tarikh.event.Marker;
import org.tarikh.event.Samples;
import org.tarikh.event.State;
import org.tarikh.event.StoreTransaction;
import org.tarikh.search.EventIndex;
import org.tarikh.search.TimelineQuery;
import org.tarikh.search.TimelineSearch;

/** One store through the life of the examples: cut short, brought, edited, removed, never back. */
@QuarkusTest
@TestProfile(ExamplesTest.OfItsOwn.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExamplesTest {

  public static class OfItsOwn implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("tarikh.examples", "false", "tarikh.ingest.articles", "data/articles");
    }
  }

  @Inject Examples examples;
  @Inject Events events;
  @Inject IngestConfig config;
  @Inject EventConfig eventConfig;
  @Inject ExampleEvents exampleEvents;
  @Inject Clock clock;
  @Inject Validator validator;
  @Inject EventIndex index;
  @Inject TimelineSearch search;

  private static long count(String where, Object... values) {
    return StoreTransaction.call(() -> Event.count(where, values));
  }

  private static long articles() {
    return StoreTransaction.call(() -> Article.count("example", true));
  }

  private static long files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
      return files.filter(f -> f.toString().endsWith(".md")).count();
    }
  }

  /** As after an import into a store that no server has started on. */
  @Test
  @Order(0)
  void aStoreWithEventsOfItsOwnGetsNone() {
    long own = events.create(Samples.published("2025", "خاص"), "import").id;

    examples.bringOnce();

    assertThat(articles()).isZero();
    StoreTransaction.call(() -> Event.deleteById(own));
    index.rebuild();
    examples.bringOnce();
    assertThat(articles()).as("nor later").isZero();
    StoreTransaction.call(() -> Marker.delete("name", "examples"));
  }

  @Test
  @Order(1)
  void whereThereIsNoFolderTheStartGoesOn() {
    new Examples(true, () -> Path.of("target/none"), eventConfig, null, exampleEvents).bringOnce();

    assertThat(articles()).isZero();
    assertThat(StoreTransaction.call(() -> Marker.value("examples"))).isEmpty();
  }

  /** The server dies in the middle of the first start: what is committed is whole articles. */
  @Test
  @Order(2)
  void aFirstStartThatIsCutShortIsFinishedByTheNext() throws IOException {
    Intake dying =
        new Intake(events, eventConfig, clock, validator) {
          private int taken;

          @Override
          public Result take(NewArticle given, State state, String who) {
            if (++taken == 5) {
              throw new IllegalStateException("the power went");
            }
            return super.take(given, state, who);
          }
        };
    Examples first = new Examples(true, config, eventConfig, dying, exampleEvents);
    assertThatThrownBy(first::bringOnce).hasMessage("the power went");
    assertThat(articles()).isEqualTo(4);
    long eventsOfFour = count("example", true);
    assertThat(eventsOfFour).isPositive();

    examples.bringOnce();

    assertThat(articles()).isEqualTo(files());
    long claims =
        StoreTransaction.call(
            () ->
                Event.<Event>list("example", true).stream()
                    .flatMap(e -> e.toRecord().evidence().stream())
                    .map(c -> List.of(c.articleId(), c.quoteStart(), c.expressionStart(), c.date()))
                    .peek(key -> assertThat(key).doesNotContainNull())
                    .count());
    assertThat(claims).isGreaterThan(eventsOfFour);
    examples.bringOnce();
    assertThat(articles()).isEqualTo(files());
    assertThat(claims()).isEqualTo(claims);
  }

  private static long claims() {
    return StoreTransaction.call(
        () ->
            Event.<Event>list("example", true).stream()
                .mapToLong(e -> e.toRecord().evidence().size())
                .sum());
  }

  @Test
  @Order(3)
  void theyArePublishedByTheUserExampleAndShownWhole() {
    assertThat(count("updatedBy <> ?1 or example = false", "example")).isZero();
    assertThat(count("state <> ?1 and state <> ?2", State.PUBLISHED, State.DRAFT)).isZero();
    assertThat(count("state", State.DRAFT)).as("headlines that want an editor").isBetween(1L, 5L);
    assertThat(StoreTransaction.call(() -> Article.count("showText", false))).isZero();
    assertThat(equalsStore(index)).isTrue();
    assertThat(search.page(TimelineQuery.ALL, null, null, null, 1).total())
        .isEqualTo(count("state", State.PUBLISHED));
  }

  @Test
  @Order(4)
  void bothLanguagesOfOneAgreementAreOneEvent() {
    List<EventRecord> told =
        StoreTransaction.call(
            () -> Event.<Event>list("date", "2025-03-10").stream().map(Event::toRecord).toList());

    assertThat(told).hasSize(1);
    assertThat(told.get(0).texts()).extracting(EventRecord.Text::language).contains("ar", "en");
    assertThat(told.get(0).evidence()).extracting(Claim::articleId).doesNotHaveDuplicates();
  }

  /** One of the three articles names no regime: it speaks of "النظام" alone. */
  @Test
  @Order(4)
  void theFallOfTheRegimeStandsOnceWithItsSources() {
    List<EventRecord> told =
        StoreTransaction.call(
            () -> Event.<Event>list("date", "2024-12-08").stream().map(Event::toRecord).toList());

    assertThat(told)
        .filteredOn(
            record ->
                record.texts().stream()
                    .anyMatch(t -> t.title().matches("سقوط النظام.*|.*Assad (government|falls).*")))
        .singleElement()
        .extracting(record -> record.evidence().stream().map(Claim::articleId).distinct().count())
        .isEqualTo(3L);
  }

  @Test
  @Order(5)
  void theyGoForGoodAndWhatEditorsMadeStays() {
    List<Event> found = StoreTransaction.call(() -> Event.list("example = true order by id"));
    long untouched = found.get(0).id;
    long withdrawn =
        events.withdraw(found.get(1).id, found.get(1).version, "مثال", false, "editor").id;
    Event edited = record(found.get(2).id);
    events.update(edited.id, edited.version, edited.toRecord(), "editor");
    Event proved = record(found.get(3).id);
    Claim real = Samples.claim("https://example.org/real", proved.date);
    events.addClaim(proved.id, real, null, "editor");
    Claim ofExample = record(untouched).toRecord().evidence().get(0);
    EventRecord own = Samples.published("2025", "حدث المحرر");
    long mixed = events.create(own, "editor").id;
    events.addClaim(mixed, ofExample, null, "editor");

    examples.remove("admin");

    assertThat(articles()).isZero();
    assertThat(examples.present()).isFalse();
    assertThat(events.findPublic(untouched)).isNull();
    assertThat(events.findPublic(withdrawn)).isNull();
    assertThat(StoreTransaction.call(() -> EventVersion.of(untouched))).isEmpty();
    assertThat(StoreTransaction.call(() -> Event.<Event>listAll().stream().map(e -> e.id)).toList())
        .containsExactlyInAnyOrder(edited.id, proved.id, mixed);
    assertThat(record(edited.id).toRecord())
        .isEqualTo(
            new EventRecord(
                State.DRAFT,
                edited.date,
                edited.category,
                edited.importance,
                edited.toRecord().texts(),
                edited.toRecord().places(),
                edited.toRecord().actors(),
                List.of(),
                null));
    assertThat(record(proved.id).toRecord().evidence()).containsExactly(real);
    assertThat(record(proved.id).state).isEqualTo(State.PUBLISHED);
    assertThat(record(mixed).toRecord()).isEqualTo(own);
    assertThat(count("example", true)).isZero();
    assertThat(equalsStore(index)).isTrue();

    examples.bringOnce();
    assertThat(articles()).isZero();
  }

  private static Event record(long id) {
    return StoreTransaction.call(
        () -> {
          Event event = Event.findById(id);
          event.toRecord();
          return event;
        });
  }
}
