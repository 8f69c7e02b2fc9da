package org.tarikh.ingest;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.Precision;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.State;

/**
 * Finds, for what an article in one language tells, the events that an article in another language
 * has told before, so that the agreement that both report stands on the timeline once, with two
 * claims and two titles.
 *
 * <p>A wrong union is worse than a double, so a twin has the same date and category, no title in
 * the language at hand yet, and at least half of the places and actors of the one that names fewer;
 * a date coarser than a day, which many events share, asks for two of them. Each must be the
 * other's one best match: where two would do equally well, none is taken. Only events of the same
 * state and of the same origin (example or not) are looked at.
 */
final class Twins {

  private final State state;
  private final boolean example;
  private final ZoneId zone;

  Twins(State state, boolean example, ZoneId zone) {
    this.state = state;
    this.example = example;
    this.zone = zone;
  }

  private record Pair(EventRecord told, Event known, int shared) {}

  /** The known event for each record that has one. */
  Map<EventRecord, Event> of(List<EventRecord> told, String language) {
    List<Pair> pairs = new ArrayList<>();
    for (EventRecord record : told) {
      for (Event known : candidates(record)) {
        int shared = shared(record, known.toRecord(), language);
        if (shared > 0) {
          pairs.add(new Pair(record, known, shared));
        }
      }
    }
    Map<EventRecord, Event> twins = new HashMap<>();
    for (Pair pair : pairs) {
      boolean best =
          pairs.stream()
              .filter(p -> p != pair && (p.told == pair.told || p.known == pair.known))
              .allMatch(p -> p.shared < pair.shared);
      if (best) {
        twins.put(pair.told, pair.known);
      }
    }
    return twins;
  }

  private List<Event> candidates(EventRecord record) {
    return Event.list(
        "state = ?1 and earliest = ?2 and date = ?3 and category = ?4 and example = ?5 order by id",
        state,
        Edtf.parse(record.date()).bounds(zone).earliest(),
        record.date(),
        record.category(),
        example);
  }

  /** How many places and actors two have in common; 0 when they are no twins. */
  static int shared(EventRecord told, EventRecord known, String language) {
    if (known.texts().stream().anyMatch(t -> t.language().equals(language))) {
      return 0;
    }
    Set<String> a = keys(told);
    Set<String> b = keys(known);
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    int needed = Edtf.parse(told.date()).precision().compareTo(Precision.DAY) < 0 ? 2 : 1;
    boolean enough = both.size() >= needed && 2 * both.size() >= Math.min(a.size(), b.size());
    return enough ? both.size() : 0;
  }

  private static Set<String> keys(EventRecord record) {
    Set<String> keys = new HashSet<>();
    Stream.concat(record.places().stream(), record.actors().stream())
        .map(Name::key)
        .forEach(keys::add);
    return keys;
  }
}
