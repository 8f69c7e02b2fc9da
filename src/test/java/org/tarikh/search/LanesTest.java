package org.tarikh.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.article.Article;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.Events;
import org.tarikh.event.Samples;
import org.tarikh.event.State;
import org.tarikh.search.TimelineSearch.Lanes;

/** Lanes, and the facets of what sources there are and how well a date is known. */
@QuarkusTest
class LanesTest {

  @Inject Events events;
  @Inject TimelineSearch search;

  private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");
  private final TimelineQuery mine = new TimelineQuery(mark, List.of(), List.of(), List.of());

  private long publish(String date, int importance, List<Name> places, Claim... claims) {
    return events.create(
            new EventRecord(
                State.PUBLISHED,
                date,
                "justice",
                importance,
                Samples.published(date, "عنوان " + mark).texts(),
                places,
                List.of(),
                List.of(claims),
                null),
            "x")
        .id;
  }

  private static Claim told(String publisher, int number, String date) {
    return Claim.outside("https://example.org/" + number, publisher, "نص", date);
  }

  private static Name place(String key) {
    return new Name(key, Map.of("en", key));
  }

  @Test
  void theMostFrequentPlacesAreLanesAndTheRestIsOther() {
    publish("2011", 1, List.of(Samples.DAMASCUS, Samples.ANKARA));
    publish("2012", 1, List.of(Samples.DAMASCUS));
    publish("2013", 1, List.of());
    assertThat(search.lanes(FacetField.PLACE, mine, null, null))
        .isEqualTo(
            new Lanes(
                3,
                Map.of("damascus", 2L, "ankara", 1L),
                Map.of("damascus", Samples.DAMASCUS, "ankara", Samples.ANKARA),
                1));
    long year2012 = 22_090_000;
    assertThat(search.lanes(FacetField.PLACE, mine, year2012, null).counts())
        .isEqualTo(Map.of("damascus", 1L));
    assertThat(search.lanes(FacetField.CATEGORY, mine, null, null))
        .isEqualTo(new Lanes(3, Map.of("justice", 3L), Map.of(), 0));
  }

  @Test
  void thereAreNeverMoreLanesThanCanBeShown() {
    IntStream.range(0, 12).forEach(n -> publish("2011", 1, List.of(place("lane" + n))));
    Lanes lanes = search.lanes(FacetField.PLACE, mine, null, null);
    assertThat(lanes.counts()).hasSize(TimelineSearch.LANES);
    assertThat(lanes.others()).isEqualTo(12 - TimelineSearch.LANES);
  }

  @Test
  void aTileInLanesCountsEachLaneExactlyAndNamesItsMostImportant() {
    IntStream.range(0, 20).forEach(n -> publish("2011", 50 + n, List.of(Samples.DAMASCUS)));
    long small = publish("2011", 1, List.of(Samples.ANKARA));
    long both = publish("2011", 2, List.of(Samples.ANKARA, Samples.DAMASCUS));
    long none = publish("2011", 3, List.of());
    List<Tile> lanes =
        search.laneTiles(0, 0, mine, FacetField.PLACE, List.of("ankara", "damascus"));
    assertThat(lanes).extracting(Tile::total).containsExactly(2L, 21L, 1L);
    assertThat(ids(lanes.get(0))).containsExactly(both, small);
    assertThat(lanes.get(1).events()).hasSize(TimelineSearch.LANE_EVENTS);
    assertThat(lanes.get(1).events().get(0).importance()).isEqualTo(69);
    assertThat(ids(lanes.get(2))).containsExactly(none);
    assertThat(lanes.get(1).bins().stream().mapToLong(n -> n).max()).hasValue(21);
    assertThat(search.laneTiles(0, 0, mine, FacetField.PLACE, List.of()))
        .extracting(Tile::total)
        .containsExactly(23L);
    assertThatThrownBy(
            () -> search.laneTiles(0, 0, mine, FacetField.PLACE, Collections.nCopies(10, "a")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Long> ids(Tile tile) {
    return tile.events().stream().map(Card::id).toList();
  }

  @Test
  void publishersAreThoseOfArticlesAndOfOutsideSources() {
    Long article = article("وكالة " + mark);
    Claim inArticle =
        new Claim(article, null, null, "نص", 0, 2, null, null, null, "2011", null, null, null);
    publish("2011", 1, List.of(), inArticle, told("Wire " + mark, 1, "2011"));
    publish("2012", 1, List.of(), told("Wire " + mark, 2, "2012"), told(null, 3, "2012"));
    assertThat(search.facets(mine, null, null).publishers())
        .isEqualTo(Map.of("Wire " + mark, 2L, "وكالة " + mark, 1L));
    assertThat(dates(FacetField.PUBLISHER, "وكالة " + mark)).containsExactly("2011");
  }

  private static Long article(String publisher) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Article article = new Article();
              article.title = "t";
              article.publisher = publisher;
              article.language = "ar";
              article.published = "2025";
              article.text = publisher;
              article.sha256 = Article.sha256(publisher);
              article.marks = List.of();
              article.addedAt = Instant.EPOCH;
              article.addedBy = "x";
              article.persist();
              return article.id;
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-13, day",
    "2025-08-13T19:51, day",
    "2025-08-13/2025-08-20, day",
    "2025-08-13/.., day",
    "2025-08, month",
    "2025-08/2025-09-03, month",
    "2025, year",
    "2025-21, year",
    "201X, longer",
    "20XX, longer"
  })
  void aDateIsFoundByHowWellItIsKnown(String date, String precision) {
    publish(date, 1, List.of());
    assertThat(search.facets(mine, null, null).precisions()).isEqualTo(Map.of(precision, 1L));
    assertThat(dates(FacetField.PRECISION, precision)).containsExactly(date);
  }

  @Test
  void eventsAreFoundByTheNumberOfTheirSources() {
    for (int sources = 0; sources <= 4; sources++) {
      String date = "201" + sources;
      publish(
          date,
          1,
          List.of(),
          IntStream.range(0, sources).mapToObj(n -> told("w", n, date)).toArray(Claim[]::new));
    }
    assertThat(search.facets(mine, null, null).sources())
        .isEqualTo(Map.of("0", 1L, "1", 1L, "2", 1L, "3", 2L));
    assertThat(dates(FacetField.SOURCES, "1", "3")).containsExactly("2011", "2013", "2014");
  }

  private List<String> dates(FacetField field, String... keys) {
    TimelineQuery query = new TimelineQuery(mark, Map.of(field, List.of(keys)));
    return search.page(query, null, null, null, 10).cards().stream().map(Card::date).toList();
  }
}
