package org.tarikh.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.tarikh.event.EventRecord;
import org.tarikh.search.TimelineSearch.Facet;
import org.tarikh.search.TimelineSearch.Facets;

/**
 * Counts the values that the events of a window can be filtered by: one search for each kind of
 * value, and one for all the names. Only a chosen value that is not among the most frequent costs
 * searches of its own.
 */
final class FacetCounts {

  private final SearchSession session;
  private final Filter filter;
  private final SearchPredicate window;

  FacetCounts(SearchSession session, Long from, Long to) {
    this.session = session;
    filter = new Filter(session);
    window = filter.window(from, to);
  }

  /**
   * A value's count.
   *
   * @param event the newest event that has the value and so tells its name; null where there is
   *     none
   */
  private record Value(long count, Long event) {}

  Facets of(TimelineQuery query) {
    Map<String, Value> categories =
        values("category", query.withCategories(List.of()), query.categories());
    Map<String, Value> places = values("places", query.withPlaces(List.of()), query.places());
    Map<String, Value> actors = values("actors", query.withActors(List.of()), query.actors());
    Map<Long, Card> cards =
        cards(
            Stream.concat(places.values().stream(), actors.values().stream())
                .map(Value::event)
                .filter(event -> event != null)
                .collect(Collectors.toSet()));
    Map<String, Long> counts = new LinkedHashMap<>();
    categories.forEach((key, value) -> counts.put(key, value.count()));
    return new Facets(
        counts, named(places, cards, Card::places), named(actors, cards, Card::actors));
  }

  /** The most frequent values of a field, and those that are chosen. */
  private Map<String, Value> values(String field, TimelineQuery query, List<String> chosen) {
    AggregationKey<Map<String, Value>> terms = AggregationKey.of("terms");
    Map<String, Value> values =
        new LinkedHashMap<>(
            session
                .search(IndexedEvent.class)
                .where(filter.of(query, window))
                .aggregation(
                    terms,
                    f ->
                        f.terms()
                            .field(field, String.class)
                            .value(
                                f.composite()
                                    .from(
                                        f.count().documents(), f.max().field("number", Long.class))
                                    .as(Value::new))
                            .orderByCountDescending()
                            .maxTermCount(TimelineSearch.FACET_VALUES))
                .fetch(0)
                .aggregation(terms));
    Set<String> missing = new LinkedHashSet<>(chosen);
    missing.removeAll(values.keySet());
    missing.stream()
        .limit(TimelineSearch.FACET_VALUES)
        .forEach(key -> values.put(key, value(field, query, key)));
    return values;
  }

  private Value value(String field, TimelineQuery query, String key) {
    SearchPredicate has = filter.has(field, List.of(key));
    return new Value(
        session
            .search(IndexedEvent.class)
            .where(filter.of(query, window, has))
            .fetchTotalHitCount(),
        session
            .search(IndexedEvent.class)
            .select(f -> f.field("number", Long.class))
            .where(has)
            .sort(f -> f.field("number").desc())
            .fetchHits(1)
            .stream()
            .findFirst()
            .orElse(null));
  }

  private Map<Long, Card> cards(Collection<Long> events) {
    if (events.isEmpty()) {
      return Map.of();
    }
    return TimelineSearch.cards(
            session
                .search(IndexedEvent.class)
                .select(f -> f.field("card", String.class))
                .where(f -> f.terms().field("number").matchingAny(events))
                .fetchHits(events.size()))
        .stream()
        .collect(Collectors.toMap(Card::id, card -> card));
  }

  private static List<Facet> named(
      Map<String, Value> values,
      Map<Long, Card> cards,
      Function<Card, List<EventRecord.Name>> names) {
    List<Facet> facets = new ArrayList<>();
    values.forEach(
        (key, value) -> {
          if (value.event() != null) {
            names.apply(cards.get(value.event())).stream()
                .filter(name -> name.key().equals(key))
                .findFirst()
                .ifPresent(name -> facets.add(new Facet(name, value.count())));
          }
        });
    return facets;
  }
}
