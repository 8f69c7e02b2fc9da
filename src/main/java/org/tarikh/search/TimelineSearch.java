package org.tarikh.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.data.Range;
import org.tarikh.event.EventRecord;

/** Asks the index. Its answers are those of the last change that was applied. */
@ApplicationScoped
public class TimelineSearch {

  /** The most events that a tile names. */
  public static final int TILE_EVENTS = 100;

  /** The most values of one kind that {@link #facets} names. */
  public static final int FACET_VALUES = 50;

  private final EventIndex index;

  TimelineSearch(EventIndex index) {
    this.index = index;
  }

  /**
   * One page of the chronological list.
   *
   * @param total how many there are on all pages
   * @param next cursor of the next page, null on the last
   * @param previous cursor of the page before, null on the first
   */
  public record Page(List<Card> cards, long total, String next, String previous) {}

  /** A value that can be filtered by, with how many events have it. */
  public record Facet(EventRecord.Name name, long count) {}

  /**
   * Values to filter by, most frequent first, then by key. Each is counted over the events that fit
   * the query's other conditions: choosing a second category does not need the first to be unchosen
   * to be seen.
   */
  public record Facets(Map<String, Long> categories, List<Facet> places, List<Facet> actors) {}

  /**
   * First and last known minute over all events of a query: an open end counts as the bound that is
   * known of it. Null where no bound is known.
   */
  public record Span(Long earliest, Long latest) {}

  /**
   * One tile, with its {@value #TILE_EVENTS} most important events: by importance, then number of
   * sources, then id.
   *
   * @throws IllegalArgumentException for a zoom or index outside the grid
   */
  public Tile tile(int zoom, long number, TimelineQuery query) {
    Bins bins = Bins.of(zoom, number);
    return index.ask(session -> tile(session, bins, zoom, number, query));
  }

  private static Tile tile(
      SearchSession session, Bins bins, int zoom, long number, TimelineQuery query) {
    AggregationKey<Map<Range<Long>, Long>> starts = AggregationKey.of("starts");
    AggregationKey<Map<Range<Long>, Long>> ends = AggregationKey.of("ends");
    Filter filter = new Filter(session);
    SearchResult<String> result =
        session
            .search(IndexedEvent.class)
            .select(f -> f.field("card", String.class))
            .where(filter.of(query, filter.overlaps(bins.first(), bins.last())))
            .sort(
                f ->
                    f.composite()
                        .add(f.field("importance").desc())
                        .add(f.field("sources").desc())
                        .add(f.field("number").asc()))
            .aggregation(starts, f -> f.range().field("earliest", Long.class).ranges(bins.ranges()))
            .aggregation(ends, f -> f.range().field("latest", Long.class).ranges(bins.ranges()))
            .fetch(TILE_EVENTS);
    return new Tile(
        zoom,
        number,
        result.total().hitCount(),
        bins.overlaps(
            result.total().hitCount(), result.aggregation(starts), result.aggregation(ends)),
        cards(result.hits()));
  }

  /**
   * Events that overlap the window, in time order (earliest, latest, id).
   *
   * @param from first minute, null = from the beginning
   * @param to last minute, null = to the end
   * @param cursor of an earlier answer, null for the first page
   * @param size events on a page, 1 to 1000
   * @throws IllegalArgumentException for a cursor that is none of ours
   */
  public Page page(TimelineQuery query, Long from, Long to, String cursor, int size) {
    if (size < 1 || size > 1000) {
      throw new IllegalArgumentException("A page holds 1 to 1000 events");
    }
    Cursor at = cursor == null ? null : Cursor.parse(cursor);
    return index.ask(
        session -> {
          Filter filter = new Filter(session);
          SearchPredicate window =
              filter.of(
                  query,
                  filter.overlaps(
                      from == null ? Long.MIN_VALUE : from, to == null ? Long.MAX_VALUE : to));
          return new Chronology(session, filter, window).page(at, size);
        });
  }

  /** What the events of a query can be filtered by. */
  public Facets facets(TimelineQuery query) {
    return index.ask(
        session ->
            new Facets(
                counts(session, "category", query.withCategories(List.of()), query.categories()),
                facets(
                    session, "places", query.withPlaces(List.of()), query.places(), Card::places),
                facets(
                    session, "actors", query.withActors(List.of()), query.actors(), Card::actors)));
  }

  private static List<Facet> facets(
      SearchSession session,
      String field,
      TimelineQuery query,
      List<String> chosen,
      Function<Card, List<EventRecord.Name>> names) {
    List<Facet> facets = new ArrayList<>();
    counts(session, field, query, chosen)
        .forEach(
            (key, count) ->
                session
                    .search(IndexedEvent.class)
                    .select(f -> f.field("card", String.class))
                    .where(f -> f.match().field(field).matching(key))
                    .fetchHits(1)
                    .stream()
                    .map(IndexedEvent::readCard)
                    .flatMap(card -> names.apply(card).stream())
                    .filter(name -> name.key().equals(key))
                    .findFirst()
                    .ifPresent(name -> facets.add(new Facet(name, count))));
    return facets;
  }

  /** The most frequent values of a field, and those that are chosen, with their counts. */
  private static Map<String, Long> counts(
      SearchSession session, String field, TimelineQuery query, List<String> chosen) {
    AggregationKey<Map<String, Long>> terms = AggregationKey.of("terms");
    Filter filter = new Filter(session);
    SearchPredicate fits = filter.of(query);
    Map<String, Long> counts =
        new LinkedHashMap<>(
            session
                .search(IndexedEvent.class)
                .where(fits)
                .aggregation(
                    terms,
                    f ->
                        f.terms()
                            .field(field, String.class)
                            .orderByCountDescending()
                            .maxTermCount(FACET_VALUES))
                .fetch(0)
                .aggregation(terms));
    Set<String> missing = new LinkedHashSet<>(chosen);
    missing.removeAll(counts.keySet());
    missing.stream()
        .limit(FACET_VALUES)
        .forEach(
            key ->
                counts.put(
                    key,
                    session
                        .search(IndexedEvent.class)
                        .where(filter.of(query, filter.has(field, List.of(key))))
                        .fetchTotalHitCount()));
    return counts;
  }

  /** From when to when the events of a query reach. */
  public Span span(TimelineQuery query) {
    return index.ask(
        session -> {
          List<Long> first = extremes(session, query, true);
          List<Long> last = extremes(session, query, false);
          return new Span(
              first.stream().min(Long::compare).orElse(null),
              last.stream().max(Long::compare).orElse(null));
        });
  }

  private static List<Long> extremes(SearchSession session, TimelineQuery query, boolean first) {
    Filter filter = new Filter(session);
    return Stream.of("earliest", "latest")
        .flatMap(
            field ->
                session
                    .search(IndexedEvent.class)
                    .select(f -> f.field("card", String.class))
                    .where(filter.of(query, filter.isKnown(field)))
                    .sort(f -> first ? f.field(field).asc() : f.field(field).desc())
                    .fetchHits(1)
                    .stream()
                    .map(IndexedEvent::readCard)
                    .map(card -> field.equals("earliest") ? card.earliest() : card.latest()))
        .toList();
  }

  /**
   * Names the state of the index that answers now: changes with every applied change, with every
   * building anew and with the mapping. For ETags.
   */
  public String generation() {
    Position position = index.position();
    return position.mapping() + "-" + position.build() + "-" + position.number();
  }

  static List<Card> cards(List<String> hits) {
    return hits.stream().map(IndexedEvent::readCard).toList();
  }
}
