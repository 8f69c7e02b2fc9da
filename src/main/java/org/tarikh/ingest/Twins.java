package org.tarikh.ingest;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.Precision;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.State;

/**
 * Finds, for what an article tells, the events that another article has told before, so that the
 * agreement that both report stands on the timeline once, with two claims and, where the languages
 * differ, two titles.
 *
 * <p>A wrong union is worse than a double. Twins have the same category and the same date, a day or
 * finer, and names (places and actors) in common:
 *
 * <ul>
 *   <li>told in another language: two names, and half of the names of the one that has fewer;
 *   <li>in any language: three names, two of them actors, and all names of the one that has fewer.
 * </ul>
 *
 * <p>Where two known events share equally many names, none is taken, unless the second rule holds
 * for both, which are then doubles themselves. Nor is one taken that two drafts of one article
 * share equally. Only events of the same state and of the same origin (example or not) are looked
 * at, and only those that have room for a further claim: what an article tells of one that is full
 * becomes an event of its own, so that nothing of the article is lost and an editor sees it.
 */
final class Twins {

  /** How sure it is that two tell one event. */
  enum Likeness {
    NONE,
    LIKELY,
    SURE
  }

  private final State state;
  private final boolean example;
  private final ZoneId zone;

  Twins(State state, boolean example, ZoneId zone) {
    this.state = state;
    this.example = example;
    this.zone = zone;
  }

  private record Pair(EventRecord told, Event known, int shared, Likeness likeness) {}

  /** The known event for each record that has one. */
  Map<EventRecord, Event> of(List<EventRecord> told) {
    List<Pair> pairs = told.stream().flatMap(record -> pairs(record).stream()).toList();
    Map<EventRecord, Event> twins = new HashMap<>();
    for (Pair pair : pairs) {
      if (pairs.stream().noneMatch(other -> rivals(other, pair))) {
        twins.putIfAbsent(pair.told, pair.known);
      }
    }
    return twins;
  }

  private static boolean rivals(Pair other, Pair pair) {
    if (other == pair || other.shared < pair.shared) {
      return false;
    }
    boolean better = other.shared > pair.shared;
    return other.known == pair.known
        || other.told == pair.told && (better || pair.likeness != Likeness.SURE);
  }

  private List<Pair> pairs(EventRecord told) {
    List<Pair> pairs = new ArrayList<>();
    for (Event known : candidates(told)) {
      EventRecord record = known.toRecord();
      Likeness likeness = likeness(told, record);
      if (likeness != Likeness.NONE) {
        pairs.add(new Pair(told, known, both(names(told), names(record)).size(), likeness));
      }
    }
    return pairs;
  }

  private List<Event> candidates(EventRecord record) {
    return Event.list(
        "state = ?1 and earliest = ?2 and date = ?3 and category = ?4 and example = ?5"
            + " and size(evidence) < ?6 order by id",
        state,
        Edtf.parse(record.date()).bounds(zone).earliest(),
        record.date(),
        record.category(),
        example,
        EventRecord.MAX_EVIDENCE);
  }

  /** Of two that have the same date and category. */
  static Likeness likeness(EventRecord told, EventRecord known) {
    if (Edtf.parse(told.date()).precision().compareTo(Precision.DAY) < 0) {
      return Likeness.NONE;
    }
    int shared = both(names(told), names(known)).size();
    int fewer = Math.min(names(told).size(), names(known).size());
    if (shared >= 3
        && shared == fewer
        && both(keys(told.actors()), keys(known.actors())).size() >= 2) {
      return Likeness.SURE;
    }
    String language = told.texts().get(0).language();
    boolean otherLanguage = known.texts().stream().noneMatch(t -> t.language().equals(language));
    return otherLanguage && shared >= 2 && 2 * shared >= fewer ? Likeness.LIKELY : Likeness.NONE;
  }

  private static Set<String> names(EventRecord record) {
    Set<String> names = keys(record.places());
    names.addAll(keys(record.actors()));
    return names;
  }

  private static Set<String> keys(List<Name> names) {
    Set<String> keys = new HashSet<>();
    names.forEach(name -> keys.add(name.key()));
    return keys;
  }

  private static Set<String> both(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }
}
