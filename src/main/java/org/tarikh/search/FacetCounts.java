package org.tarikh.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.tarikh.event.EventRecord;
import org.tarikh.search.TimelineSearch.Facet;
import org.tarikh.search.TimelineSearch.Facets;
import org.tarikh.search.TimelineSearch.Lanes;

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
   *     none, or the value has no name of its own
   */
  private record Value(long count, Long event) {}

  Facets of(TimelineQuery query) {
    Map<String, Value> places = values(FacetField.PLACE, query);
    Map<String, Value> actors = values(FacetField.ACTOR, query);
    Map<Long, Card> cards = cards(List.of(places, actors));
    return new Facets(
        counts(values(FacetField.CATEGORY, query)),
        named(places, cards, Card::places),
        named(actors, cards, Card::actors),
        counts(values(FacetField.PUBLISHER, query)),
        counts(values(FacetField.PRECISION, query)),
        counts(values(FacetField.SOURCES, query)));
  }

  Lanes lanes(FacetField field, TimelineQuery query) {
    Map<String, Value> values = mostFrequent(field, filter.of(query, window), TimelineSearch.LANES);
    Map<String, EventRecord.Name> names = new LinkedHashMap<>();
    if (field.hasNames()) {
      named(values, cards(List.of(values)), field == FacetField.PLACE ? Card::places : Card::actors)
          .forEach(facet -> names.put(facet.name().key(), facet.name()));
    }
    return new Lanes(
        count(filter.of(query, window)),
        counts(values),
        names,
        count(filter.of(query, window, filter.hasNone(field, values.keySet()))));
  }

  private long count(SearchPredicate events) {
    return session.search(IndexedEvent.class).where(events).fetchTotalHitCount();
  }

  private static Map<String, Long> counts(Map<String, Value> values) {
    Map<String, Long> counts = new LinkedHashMap<>();
    values.forEach((key, value) -> counts.put(key, value.count()));
    return counts;
  }

  /** The most frequent values of a field, and those that are chosen. */
  private Map<String, Value> values(FacetField field, TimelineQuery query) {
    TimelineQuery others = query.without(field);
    Map<String, Value> values =
        mostFrequent(field, filter.of(others, window), TimelineSearch.FACET_VALUES);
    Set<String> missing = new LinkedHashSet<>(query.of(field));
    missing.removeAll(values.keySet());
    missing.stream()
        .limit(TimelineSearch.FACET_VALUES)
        .forEach(key -> values.put(key, value(field, others, key)));
    return values;
  }

  private Map<String, Value> mostFrequent(FacetField field, SearchPredicate events, int most) {
    if (!field.hasNames()) {
      // To look for the newest event costs as much again as to count.
      AggregationKey<Map<String, Long>> counts = AggregationKey.of("counts");
      Map<String, Value> values = new LinkedHashMap<>();
      session
          .search(IndexedEvent.class)
          .where(events)
          .aggregation(
              counts,
              f ->
                  f.terms()
                      .field(field.indexed, String.class)
                      .orderByCountDescending()
                      .maxTermCount(most))
          .fetch(0)
          .aggregation(counts)
          .forEach((key, count) -> values.put(key, new Value(count, null)));
      return values;
    }
    AggregationKey<Map<String, Value>> terms = AggregationKey.of("terms");
    return new LinkedHashMap<>(
        session
            .search(IndexedEvent.class)
            .where(events)
            .aggregation(
                terms,
                f ->
                    f.terms()
                        .field(field.indexed, String.class)
                        .value(
                            f.composite()
                                .from(f.count().documents(), f.max().field("number", Long.class))
                                .as(Value::new))
                        .orderByCountDescending()
                        .maxTermCount(most))
            .fetch(0)
            .aggregation(terms));
  }

  private Value value(FacetField field, TimelineQuery query, String key) {
    SearchPredicate has = filter.has(field, List.of(key));
    return new Value(
        count(filter.of(query, window, has)),
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

  /** The cards of the events that tell the names of values. */
  private Map<Long, Card> cards(List<Map<String, Value>> values) {
    Set<Long> events =
        values.stream()
            .flatMap(each -> each.values().stream())
            .map(Value::event)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
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
