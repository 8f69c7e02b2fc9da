package org.tarikh.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tarikh.event.EventRecord;
import org.tarikh.search.Snapshot.Hit;
import org.tarikh.search.Snapshot.Segment;
import org.tarikh.search.TimelineSearch.Facet;
import org.tarikh.search.TimelineSearch.Facets;
import org.tarikh.search.TimelineSearch.Lanes;

/** Counts the values that the events of a window can be filtered by. */
final class FacetCounts {

  private final Snapshot snapshot;
  private final long first;
  private final long last;

  /** In the window; null = open. */
  FacetCounts(Snapshot snapshot, Long from, Long to) {
    this.snapshot = snapshot;
    this.first = from == null ? Long.MIN_VALUE : from;
    this.last = to == null ? Long.MAX_VALUE : to;
  }

  /**
   * How many events have a value.
   *
   * @param newest of them, which tells its name; null where none is known
   */
  private record Value(String key, long count, Hit newest) {

    /** Most frequent first, then by key. */
    static final Comparator<Value> ORDER =
        Comparator.comparingLong(Value::count).reversed().thenComparing(Value::key);

    Value and(Value other) {
      boolean mine = newest == null || newest.number() > other.newest.number();
      return new Value(key, count + other.count, mine ? newest : other.newest);
    }
  }

  Facets of(TimelineQuery query) {
    return new Facets(
        counts(values(FacetField.CATEGORY, query)),
        named(values(FacetField.PLACE, query), Card::places),
        named(values(FacetField.ACTOR, query), Card::actors),
        counts(values(FacetField.PUBLISHER, query)),
        counts(values(FacetField.PRECISION, query)),
        counts(values(FacetField.SOURCES, query)));
  }

  Lanes lanes(FacetField field, TimelineQuery query) {
    Selection selection = snapshot.select(query);
    List<Value> values =
        all(field, selection).values().stream()
            .sorted(Value.ORDER)
            .limit(TimelineSearch.LANES)
            .toList();
    Map<String, Long> counts = counts(values);
    Map<String, EventRecord.Name> names = new LinkedHashMap<>();
    if (field.hasNames()) {
      named(values, field == FacetField.PLACE ? Card::places : Card::actors)
          .forEach(facet -> names.put(facet.name().key(), facet.name()));
    }
    return new Lanes(
        selection.count(first, last),
        counts,
        names,
        selection.lacking(field, counts.keySet()).count(first, last));
  }

  private static Map<String, Long> counts(List<Value> values) {
    Map<String, Long> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.put(value.key, value.count));
    return counts;
  }

  /** The most frequent values of a field, and those that are chosen. */
  private List<Value> values(FacetField field, TimelineQuery query) {
    Map<String, Value> all = all(field, snapshot.select(query.without(field)));
    Set<Value> told = new LinkedHashSet<>();
    all.values().stream().sorted(Value.ORDER).limit(TimelineSearch.FACET_VALUES).forEach(told::add);
    query
        .of(field)
        .forEach(key -> told.add(all.containsKey(key) ? all.get(key) : none(field, key)));
    return List.copyOf(told);
  }

  /** A value that no event in the window has; others may tell its name. */
  private Value none(FacetField field, String key) {
    Counter others = new Counter(field);
    snapshot
        .select(TimelineQuery.ALL)
        .having(field, List.of(key))
        .each(Long.MIN_VALUE, Long.MAX_VALUE, others);
    Value value = others.all().get(key);
    return new Value(key, 0, value == null ? null : value.newest);
  }

  private Map<String, Value> all(FacetField field, Selection selection) {
    Counter counter = new Counter(field);
    selection.each(first, last, counter);
    return counter.all();
  }

  /** Counts the values of a field by their ordinals, one segment after the other. */
  private static final class Counter implements Selection.Visitor {

    private final FacetField field;
    private final Map<String, Value> all = new HashMap<>();
    private Segment segment;
    private int[] starts;
    private int[] ordinals;
    private int[] counts;

    /** By ordinal the newest event; not looked for where values tell their names themselves. */
    private int[] newest;

    private long[] highest;

    Counter(FacetField field) {
      this.field = field;
    }

    @Override
    public void visit(Segment next, int doc) {
      if (next != segment) {
        finish();
        begin(next);
      }
      for (int i = starts[doc]; i < starts[doc + 1]; i++) {
        counts[ordinals[i]]++;
      }
      if (newest != null) {
        long number = segment.columns().number[doc];
        for (int i = starts[doc]; i < starts[doc + 1]; i++) {
          if (number > highest[ordinals[i]]) {
            highest[ordinals[i]] = number;
            newest[ordinals[i]] = doc;
          }
        }
      }
    }

    private void begin(Segment next) {
      segment = next;
      Columns.Values values = segment.columns().of(field);
      starts = values.starts();
      ordinals = values.ordinals();
      counts = new int[values.keys().length];
      newest = field.hasNames() ? new int[counts.length] : null;
      highest = new long[counts.length];
    }

    private void finish() {
      for (int ordinal = 0; segment != null && ordinal < counts.length; ordinal++) {
        if (counts[ordinal] > 0) {
          String key = segment.columns().of(field).keys()[ordinal];
          Hit teller = newest == null ? null : new Hit(segment, newest[ordinal]);
          all.merge(key, new Value(key, counts[ordinal], teller), Value::and);
        }
      }
      segment = null;
    }

    /** What was counted, by key. */
    Map<String, Value> all() {
      finish();
      return all;
    }
  }

  private List<Facet> named(List<Value> values, Function<Card, List<EventRecord.Name>> names) {
    List<Facet> facets = new ArrayList<>();
    for (Value value : values) {
      if (value.newest != null) {
        names.apply(snapshot.card(value.newest)).stream()
            .filter(name -> name.key().equals(value.key))
            .findFirst()
            .ifPresent(name -> facets.add(new Facet(name, value.count)));
      }
    }
    return facets;
  }
}
