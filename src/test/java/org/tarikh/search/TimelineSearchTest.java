package org.tarikh.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.Events;
import org.tarikh.event.Samples;
import org.tarikh.event.State;
import org.tarikh.search.TimelineSearch.Facet;
import org.tarikh.search.TimelineSearch.Facets;
import org.tarikh.search.TimelineSearch.Neighbours;
import org.tarikh.search.TimelineSearch.Page;
import org.tarikh.search.TimelineSearch.Span;

@QuarkusTest
class TimelineSearchTest {

  @Inject Events events;
  @Inject TimelineSearch search;

  /** A word that only the events of one test bear: tests share the store. */
  private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

  private final TimelineQuery mine = query(mark);

  private static TimelineQuery query(String words) {
    return new TimelineQuery(words, List.of(), List.of(), List.of());
  }

  private Event publish(String date) {
    return publish(date, "diplomacy", List.of(), List.of());
  }

  private Event publish(String date, String category, List<Name> places, List<Name> actors) {
    EventRecord sample = Samples.published(date, "عنوان " + mark);
    return events.create(
        new EventRecord(
            State.PUBLISHED,
            date,
            category,
            50,
            sample.texts(),
            places,
            actors,
            sample.evidence(),
            null),
        "x");
  }

  private static List<String> dates(Page page) {
    return page.cards().stream().map(Card::date).toList();
  }

  @Test
  void whoSavedFindsWhatTheySaved() {
    Event event = publish("2025-08-13");
    String before = search.generation();
    assertThat(search.page(mine, null, null, null, 10).cards())
        .extracting(Card::id)
        .containsExactly(event.id);

    events.update(event.id, 1, event.toRecord().withState(State.DRAFT, null), "x");
    assertThat(search.page(mine, null, null, null, 10).cards()).isEmpty();
    assertThat(search.generation()).isNotEqualTo(before);

    events.publish(event.id, 2, "x");
    assertThat(search.page(mine, null, null, null, 10).total()).isEqualTo(1);

    events.withdraw(event.id, 3, "خطأ", "x");
    assertThat(search.page(mine, null, null, null, 10).total()).isZero();
  }

  @Test
  void aCardTellsTheEvent() {
    Event event = publish("2025-08-13", "agreement", List.of(Samples.ANKARA), List.of());

    assertThat(search.page(mine, null, null, null, 10).cards())
        .containsExactly(
            new Card(
                event.id,
                "2025-08-13",
                29_250_720L,
                29_252_159L,
                "agreement",
                50,
                1,
                Map.of("ar", "عنوان " + mark),
                Map.of("ar", ""),
                List.of(Samples.ANKARA),
                List.of(),
                null));
  }

  @Test
  void pagesGoThroughTimeAndBack() {
    List<String> inOrder =
        List.of("../2011", "2011-03", "2011-03-18", "2012", "2012", "2024-12-08", "2025-08/..");
    List<String> shuffled = new ArrayList<>(inOrder);
    Collections.reverse(shuffled);
    shuffled.forEach(this::publish);
    // 2011-03 and 2011-03-01 begin together: the shorter goes first.
    publish("2011-03-01");

    Page first = search.page(mine, null, null, null, 3);
    Page second = search.page(mine, null, null, first.next(), 3);
    Page third = search.page(mine, null, null, second.next(), 3);

    assertThat(dates(first)).containsExactly("../2011", "2011-03-01", "2011-03");
    assertThat(dates(second)).containsExactly("2011-03-18", "2012", "2012");
    assertThat(dates(third)).containsExactly("2024-12-08", "2025-08/..");
    assertThat(second.cards().get(1).id()).isLessThan(second.cards().get(2).id());
    assertThat(List.of(first.total(), second.total(), third.total())).containsOnly(8L);
    assertThat(first.previous()).isNull();
    assertThat(third.next()).isNull();
    assertThat(search.page(mine, null, null, third.previous(), 3)).isEqualTo(second);
    assertThat(search.page(mine, null, null, second.previous(), 3)).isEqualTo(first);
    assertThat(search.page(mine, null, null, second.previous(), 4))
        .as("near the beginning a page back is the whole first page")
        .isEqualTo(search.page(mine, null, null, null, 4));
  }

  @Test
  void aCursorWhoseEventsHaveGoneLeadsToTheFirstPage() {
    publish("2011");
    Event last = publish("2012");
    String next = search.page(mine, null, null, null, 1).next();
    events.withdraw(last.id, 1, "خطأ", "x");

    assertThat(search.page(mine, null, null, next, 1))
        .isEqualTo(search.page(mine, null, null, null, 1));
  }

  @Test
  void anEventStandsBetweenItsNeighboursInTime() {
    // Far in the future, where no other test has events.
    Event first = publish("8001-03");
    Event second = publish("8001-03-18");
    Event third = publish("8001-03-18");
    Event fourth = publish("8002/8003-01");
    Event between = publish("8001-12");
    events.withdraw(between.id, 1, "خطأ", "x");

    assertThat(neighbours(second)).containsExactly(first.id, third.id);
    assertThat(neighbours(third)).containsExactly(second.id, fourth.id);
    Event draft = events.update(third.id, 1, third.toRecord().withState(State.DRAFT, null), "x");
    assertThat(neighbours(second)).containsExactly(first.id, fourth.id);
    assertThat(neighbours(draft)).containsExactly(second.id, fourth.id);
  }

  private List<Long> neighbours(Event event) {
    Neighbours beside = search.neighbours(event);
    return List.of(beside.previous().id(), beside.next().id());
  }

  @Test
  void theLastEventInTimeHasNoNext() { // later than any that other tests make up
    Event last = publish("Y999999999999");
    assertThat(search.neighbours(last).previous()).isNotNull();
    assertThat(search.neighbours(last).next()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!", "AAAA", "AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "سطر"})
  void cursorsThatAreNoneOfOursAreRefused(String cursor) {
    assertThatThrownBy(() -> search.page(mine, null, null, cursor, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWindowHoldsWhatOverlapsIt() {
    List.of("../2011", "2011-03-18", "2011-03-19", "2011-03", "2025/..").forEach(this::publish);
    long day = 15_051L * 24 * 60;

    assertThat(dates(search.page(mine, day, day + 1439, null, 10)))
        .containsExactly("../2011", "2011-03", "2011-03-18");
    assertThat(dates(search.page(mine, null, day - 1, null, 10)))
        .containsExactly("../2011", "2011-03");
    assertThat(dates(search.page(mine, day + 1440, null, null, 10)))
        .containsExactly("../2011", "2011-03", "2011-03-19", "2025/..");
  }

  @Test
  void conditionsHoldTogetherAndTheirValuesAreAlternatives() {
    publish("2011", "conflict", List.of(Samples.DAMASCUS), List.of());
    publish("2012", "justice", List.of(Samples.DAMASCUS, Samples.ANKARA), List.of());
    publish("2013", "economy", List.of(Samples.ANKARA), List.of(Samples.DAMASCUS));

    assertThat(filtered(List.of("conflict", "justice"), List.of(), List.of()))
        .containsExactly("2011", "2012");
    assertThat(filtered(List.of("conflict", "justice"), List.of("ankara"), List.of()))
        .containsExactly("2012");
    assertThat(filtered(List.of(), List.of("damascus", "ankara"), List.of("damascus")))
        .containsExactly("2013");
    assertThat(filtered(List.of("nonsense"), List.of(), List.of())).isEmpty();
  }

  private List<String> filtered(List<String> categories, List<String> places, List<String> actors) {
    return dates(
        search.page(new TimelineQuery(mark, categories, places, actors), null, null, null, 10));
  }

  @Test
  void facetsCountWhatCouldBeChosen() {
    publish("2011", "conflict", List.of(Samples.DAMASCUS), List.of());
    publish("2012", "justice", List.of(Samples.DAMASCUS, Samples.ANKARA), List.of());
    publish("2013", "conflict", List.of(Samples.ANKARA), List.of(Samples.DAMASCUS));
    publish("2014", "conflict", List.of(Samples.ANKARA), List.of());

    assertThat(search.facets(mine, null, null))
        .isEqualTo(
            new Facets(
                Map.of("conflict", 3L, "justice", 1L),
                List.of(new Facet(Samples.ANKARA, 3), new Facet(Samples.DAMASCUS, 2)),
                List.of(new Facet(Samples.DAMASCUS, 1)),
                Map.of("صحيفة", 4L),
                Map.of("year", 4L),
                Map.of("1", 4L)));
    assertThat(
            search.facets(
                new TimelineQuery(
                    mark, List.of("justice", "society"), List.of("ankara"), List.of()),
                null,
                null))
        .isEqualTo(
            new Facets(
                Map.of("conflict", 2L, "justice", 1L, "society", 0L),
                List.of(new Facet(Samples.ANKARA, 1), new Facet(Samples.DAMASCUS, 1)),
                List.of(),
                Map.of("صحيفة", 1L),
                Map.of("year", 1L),
                Map.of("1", 1L)));
  }

  @Test
  void facetsCountTheWindow() {
    long start = publish("2011", "conflict", List.of(Samples.DAMASCUS), List.of()).earliest;
    long end = publish("2012", "justice", List.of(Samples.ANKARA), List.of()).latest;
    publish("2013", "conflict", List.of(Samples.DAMASCUS), List.of(Samples.ANKARA));

    assertThat(search.facets(mine, start, end))
        .isEqualTo(
            new Facets(
                Map.of("conflict", 1L, "justice", 1L),
                List.of(new Facet(Samples.ANKARA, 1), new Facet(Samples.DAMASCUS, 1)),
                List.of(),
                Map.of("صحيفة", 2L),
                Map.of("year", 2L),
                Map.of("1", 2L)));
    assertThat(search.facets(mine, end + 1, null).categories()).isEqualTo(Map.of("conflict", 1L));
    assertThat(search.facets(mine, null, start - 1).categories()).isEmpty();
  }

  @Test
  void aChosenNameIsToldThoughNothingInTheWindowHasIt() {
    long late = publish("2013", "conflict", List.of(Samples.DAMASCUS), List.of()).earliest;

    assertThat(
            search
                .facets(
                    new TimelineQuery(mark, List.of(), List.of("damascus", "nowhere"), List.of()),
                    null,
                    late - 1)
                .places())
        .containsExactly(new Facet(Samples.DAMASCUS, 0));
  }

  @Test
  void aNameIsToldAsTheNewestEventTellsIt() {
    Name older = new Name("atlantis", Map.of("en", "Atlantis"));
    Name newer = new Name("atlantis", Map.of("en", "Atlantis", "ar", "أطلانتس"));
    publish("2014", "conflict", List.of(older), List.of());
    publish("2013", "conflict", List.of(newer), List.of());

    assertThat(search.facets(mine, null, null).places()).containsExactly(new Facet(newer, 2));
  }

  @Test
  void theSpanLeavesOpenEndsAside() {
    assertThat(search.span(mine)).isEqualTo(new Span(null, null));

    publish("2025-08-13/..");
    assertThat(search.span(mine)).isEqualTo(new Span(29_250_720L, 29_250_720L));

    publish("../2025-08-13");
    publish("2025-08-13");
    assertThat(search.span(mine)).isEqualTo(new Span(29_250_720L, 29_252_159L));
  }

  @ParameterizedTest
  @CsvSource({
    // in the text, searched
    "أحداث السويداء, احداث السويداء",
    "أحداث السويداء, سويداء",
    "إعلان دستوري, اعلان",
    "آب, اب",
    "توقيع مذكّرة التفاهم, مذكرة تفاهم",
    "مذكرة التفاهم, مُذَكَّرَةُ التَّفاهُمِ",
    "مدرسة, مدرسه",
    "الحكومة, حكومة",
    "والحكومة, الحكومة",
    "بالحكومة, الحكومة",
    "للحكومة, حكومة",
    "مستشفى, مستشفي",
    "محمـــد, محمد",
    "انسحاب القوات, القوات انسحاب",
    "عام ٢٠٢٥, 2025",
    "عام 2025, ٢٠٢٥",
    "عام ۲۰۲۵, 2025",
    "Signing of the Memorandum, memorandum SIGNING",
    "Syria's ministers, syria minister",
    "Syria’s talks, Syria talk",
    "café, cafe",
    "وقّع وزير الدفاع، مرهف أبو قصرة, 'الدفاع، مرهف'",
    "an old-town house, old-town",
    "He said no, '\"said no\"'"
  })
  void wordsAreFoundHoweverTheyAreWritten(String text, String words) {
    event(text);

    assertThat(search.page(query(words + " " + mark), null, null, null, 10).total()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "أحداث السويداء, أحداث درعا",
    "توقيع مذكرة, تواقيع",
    "He said no, '\"no said\"'",
    "memorandum, memo"
  })
  void allWordsMustBeThere(String text, String words) {
    event(text);

    assertThat(search.page(query(words + " " + mark), null, null, null, 10).total()).isZero();
  }

  private void event(String text) {
    events.create(Samples.published("2025", text + " " + mark), "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "(", "a AND (", "+-*~^:!", "words:x", "\\", "\u0000", "))))", "؟"})
  void anyTextMayBeSearched(String words) {
    event("x");

    assertThat(search.page(query(words), null, null, null, 10).total()).isNotNegative();
    assertThat(search.tile(0, 0, query(words)).total()).isNotNegative();
  }

  @Test
  void aSearchIsBounded() {
    assertThat(query("و".repeat(100_000)).words()).hasSize(TimelineQuery.MAX_WORDS);
    assertThat(search.page(query("كلمة ".repeat(10_000)), null, null, null, 1).cards()).isEmpty();
  }
}
