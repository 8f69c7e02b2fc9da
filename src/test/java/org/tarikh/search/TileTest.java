package org.tarikh.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.event.Events;
import org.tarikh.event.PublishedEvent;
import org.tarikh.event.PublishedEvents;
import org.tarikh.event.Samples;
import org.tarikh.event.State;

/** The index against plain counting over the store, for many events of all widths. */
@QuarkusTest
class TileTest {

  @Inject Events events;
  @Inject TimelineSearch search;
  @Inject PublishedEvents store;

  /** A published event as counting sees it. */
  private record Bar(long id, long earliest, long latest, int importance, int sources) {
    boolean overlaps(long first, long last) {
      return earliest <= last && latest >= first;
    }
  }

  @Test
  void tilesCountAsCountingDoes() {
    Random random = new Random(20250813);
    QuarkusTransaction.requiringNew()
        .run(() -> IntStream.range(0, 400).forEach(i -> events.create(random(random), "x")));
    List<Bar> bars = bars();

    for (int zoom = 0; zoom <= Tile.MAX_ZOOM; zoom++) {
      for (long index : tilesWorthSeeing(zoom, bars, random)) {
        assertThat(summary(search.tile(zoom, index, TimelineQuery.ALL)))
            .as("zoom %d, tile %d", zoom, index)
            .isEqualTo(expected(zoom, index, bars));
      }
    }
  }

  private record Summary(long total, List<Long> bins, List<Long> ids) {}

  private static Summary summary(Tile tile) {
    return new Summary(tile.total(), tile.bins(), tile.events().stream().map(Card::id).toList());
  }

  private static Summary expected(int zoom, long index, List<Bar> bars) {
    long minutes = 1L << (31 - zoom);
    long first = index * minutes;
    long bin = minutes / 64;
    List<Bar> in = bars.stream().filter(b -> b.overlaps(first, first + (minutes - 1))).toList();
    return new Summary(
        in.size(),
        IntStream.range(0, 64)
            .mapToLong(
                i ->
                    in.stream()
                        .filter(b -> b.overlaps(first + i * bin, first + i * bin + (bin - 1)))
                        .count())
            .boxed()
            .toList(),
        in.stream()
            .sorted(
                Comparator.comparingInt(Bar::importance)
                    .thenComparingInt(Bar::sources)
                    .reversed()
                    .thenComparingLong(Bar::id))
            .limit(TimelineSearch.TILE_EVENTS)
            .map(Bar::id)
            .toList());
  }

  private static Set<Long> tilesWorthSeeing(int zoom, List<Bar> bars, Random random) {
    long minutes = 1L << (31 - zoom);
    long end = 1L << (32 + zoom);
    Set<Long> tiles = new LinkedHashSet<>(List.of(0L, -1L, -end, end - 1));
    for (int i = 0; i < 12; i++) {
      Bar bar = bars.get(random.nextInt(bars.size()));
      long at = Math.floorDiv(random.nextBoolean() ? bar.earliest : bar.latest, minutes);
      tiles.add(Math.max(-end, Math.min(end - 1, at + random.nextInt(3) - 1)));
    }
    return tiles;
  }

  private static List<Bar> bars() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                Event.<Event>list("state", State.PUBLISHED).stream()
                    .map(
                        e ->
                            new Bar(
                                e.id,
                                e.earliest == null ? Long.MIN_VALUE : e.earliest,
                                e.latest == null ? Long.MAX_VALUE : e.latest,
                                e.importance,
                                (int)
                                    e.toRecord().evidence().stream()
                                        .map(TileTest::source)
                                        .distinct()
                                        .count()))
                    .toList());
  }

  /** An article, else an address, else a publisher. */
  private static Object source(EventRecord.Claim claim) {
    return claim.articleId() != null
        ? claim.articleId()
        : claim.url() != null ? claim.url() : String.valueOf(claim.publisher());
  }

  private static EventRecord random(Random random) {
    EventRecord sample = Samples.published(date(random), "حدث");
    return new EventRecord(
        State.PUBLISHED,
        sample.date(),
        sample.category(),
        random.nextInt(4) * 25,
        sample.texts(),
        List.of(),
        List.of(),
        IntStream.range(0, random.nextInt(3))
            .mapToObj(i -> Samples.claim("https://example.org/" + i, sample.date()))
            .toList(),
        null);
  }

  private static String date(Random random) {
    return switch (random.nextInt(14)) {
      case 0 -> "%04d".formatted(1900 + random.nextInt(150));
      case 1 -> "%03dX".formatted(190 + random.nextInt(15));
      case 2 -> "-%04d".formatted(1 + random.nextInt(5000));
      case 3 -> "Y%d".formatted(10_000L + random.nextInt(Integer.MAX_VALUE));
      case 4 -> day(random) + "/..";
      case 5 -> "../" + day(random);
      case 6, 7 -> "2025-%02d".formatted(1 + random.nextInt(12));
      case 8 -> "%s/%s".formatted("2024-" + monthDay(random), "2025-" + monthDay(random));
      case 9, 10 -> "2025-08-13T%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
      case 11 -> "2025-%d".formatted(21 + random.nextInt(4));
      default -> day(random);
    };
  }

  private static String day(Random random) {
    return (2010 + random.nextInt(16)) + "-" + monthDay(random);
  }

  private static String monthDay(Random random) {
    return "%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0",
    "26, 0",
    "0, 4294967296",
    "0, -4294967297",
    "25, 144115188075855872",
    "25, -144115188075855873",
    "10, 9223372036854775807",
    "10, -9223372036854775808"
  })
  void tilesOutsideTheGridAreRefused(int zoom, long index) {
    assertThatThrownBy(() -> search.tile(zoom, index, TimelineQuery.ALL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMonthWeighsOnAllOfItsDays() {
    String word = "شهركامل";
    events.create(Samples.published("2025-07", word), "x");
    TimelineQuery query = new TimelineQuery(word, List.of(), List.of(), List.of());
    // Zoom 13: tiles of 262144 minutes, half a year; number 111 holds all of July 2025.
    Tile tile = search.tile(13, 111, query);
    long first = 111L * 262_144;
    List<Long> expected = new ArrayList<>();
    for (int bin = 0; bin < 64; bin++) {
      long from = first + bin * 4096L;
      expected.add(from <= 29_233_439L && from + 4095 >= 29_188_800L ? 1L : 0L);
    }

    assertThat(tile.bins()).isEqualTo(expected);
    assertThat(expected.stream().mapToLong(Long::longValue).sum()).isEqualTo(12);
    assertThat(tile.total()).isEqualTo(1);
  }

  @Test
  void claimsStandOnTheCardOnlyWhereTheyDisagree() {
    assertThat(claims("2025-07-13", "2025-07", "2025-07-13")).isNull();
    assertThat(claims("2025-07-13", "2025-07-13", "2025-07-14"))
        .extracting(Card.Claim::date)
        .containsExactly("2025-07-13", "2025-07-14");
    assertThat(claims("2025-07-13", "2025-07-13", "2025-07-14").get(1))
        .isEqualTo(new Card.Claim("2025-07-14", 29_207_520L, 29_208_959L));
    assertThat(claims("2025", "2025/..", "../2025")).hasSize(2);
  }

  private List<Card.Claim> claims(String date, String... claimed) {
    EventRecord sample = Samples.published(date, "خلاف");
    Event event =
        events.create(
            new EventRecord(
                State.PUBLISHED,
                date,
                sample.category(),
                sample.importance(),
                sample.texts(),
                List.of(),
                List.of(),
                Stream.of(claimed)
                    .map(d -> Samples.claim("https://example.org/" + d.charAt(0), d))
                    .toList(),
                null),
            "x");
    PublishedEvent stored = store.among(List.of(event.id)).get(0);
    return IndexedEvent.readCard(
            IndexedEvent.of(stored, ZoneId.of("Asia/Damascus")).getBinaryValue("card"))
        .claims();
  }
}
