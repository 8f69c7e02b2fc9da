package org.tarikh.ingest;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tarikh.edtf.Bounds;
import org.tarikh.edtf.Edtf;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.event.State;

/**
 * Finds, for what an article tells, the events that another article has told before, so that the
 * agreement that both report stands on the timeline once, with two claims and, where the languages
 * differ, two titles. How two are compared is said in {@link Likeness}.
 *
 * <p>Of several known events the likest is taken, of equals the oldest. One that is sure is taken
 * by one record of an article alone. Only events of the given states and of the same origin
 * (example or not) are looked at, and only those that have room for a further claim: what an
 * article tells of one that is full becomes an event of its own, so that nothing of the article is
 * lost and an editor sees it.
 */
final class Twins {

  /** Days and months alone have twins, and few tell of one day what could be one event. */
  private static final int MOST_CANDIDATES = 500;

  private final List<State> states;
  private final List<Boolean> origins;
  private final ZoneId zone;

  /**
   * @param origins which may be looked at: those of the examples (true), all others (false)
   */
  Twins(List<State> states, List<Boolean> origins, ZoneId zone) {
    this.states = states;
    this.origins = origins;
    this.zone = zone;
  }

  /** A known event that may be, or surely is, what a record tells. */
  record Twin(EventRecord told, Event known, Likeness likeness, int shared) {}

  private static final Comparator<Twin> LIKEST_FIRST =
      Comparator.comparing(Twin::likeness)
          .thenComparing(Twin::shared)
          .reversed()
          .thenComparing(twin -> twin.known().id);

  /**
   * The twin of each record that has one.
   *
   * @param context keys of the names in the article that tells them
   */
  Map<EventRecord, Twin> of(List<EventRecord> told, Set<String> context) {
    List<Twin> pairs =
        told.stream()
            .flatMap(record -> twins(record, context).stream())
            .sorted(LIKEST_FIRST)
            .toList();
    Map<EventRecord, Twin> twins = new HashMap<>();
    Set<Long> taken = new HashSet<>();
    for (Twin pair : pairs) {
      boolean sure = pair.likeness() == Likeness.SURE;
      if (!twins.containsKey(pair.told()) && !(sure && taken.contains(pair.known().id))) {
        twins.put(pair.told(), pair);
        taken.add(pair.known().id);
      }
    }
    return twins;
  }

  private List<Twin> twins(EventRecord told, Set<String> context) {
    return candidates(told).stream()
        .map(known -> twin(told, known, context))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Twin> twin(EventRecord told, Event event, Set<String> context) {
    EventRecord known = event.toRecord();
    Likeness likeness = Likeness.of(told, known, context, zone);
    int shared = Likeness.both(Likeness.names(told), Likeness.names(known)).size();
    return likeness == Likeness.NONE
        ? Optional.empty()
        : Optional.of(new Twin(told, event, likeness, shared));
  }

  private List<Event> candidates(EventRecord record) {
    Bounds bounds = Edtf.parse(record.date()).bounds(zone);
    if (bounds.earliest() == null || bounds.latest() == null) {
      return List.of();
    }
    return Event.<Event>find(
            "state in ?1 and example in ?2 and earliest between ?3 and ?4 and latest >= ?5"
                + " and size(evidence) < ?6 order by id",
            states,
            origins,
            bounds.earliest() - Likeness.LONGEST,
            bounds.latest() + Likeness.DIFFERENCE,
            bounds.earliest() - Likeness.DIFFERENCE,
            EventRecord.MAX_EVIDENCE)
        .range(0, MOST_CANDIDATES - 1)
        .list();
  }
}
