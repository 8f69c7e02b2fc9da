package org.tarikh.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EventDraft;

/**
 * Counts how drafts agree with annotated events: by date, and by evidence, of which at least a
 * third of the shorter must be shared. Each is paired with one at most, required events first. An
 * event that is not required counts for precision alone.
 */
final class EventScore {

  private int required;
  private int found;
  private int drafts;
  private int right;

  private record Pair(int gold, int draft, boolean required, int overlap) {}

  void add(List<GoldEvent> gold, List<EventDraft> made) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < made.size(); j++) {
        GoldEvent event = gold.get(i);
        EventDraft draft = made.get(j);
        int overlap = Math.min(event.end(), draft.end()) - Math.max(event.start(), draft.start());
        int shorter = Math.min(event.end() - event.start(), draft.end() - draft.start());
        if (overlap > 0
            && 3 * overlap >= shorter
            && event.match().accepts(event.date(), draft.date())) {
          pairs.add(new Pair(i, j, event.required(), overlap));
        }
      }
    }
    pairs.sort(Comparator.comparing((Pair p) -> !p.required()).thenComparing(p -> -p.overlap()));
    Set<Integer> told = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!told.contains(pair.gold()) && !taken.contains(pair.draft())) {
        told.add(pair.gold());
        taken.add(pair.draft());
        found += pair.required() ? 1 : 0;
      }
    }
    required += (int) gold.stream().filter(GoldEvent::required).count();
    drafts += made.size();
    right += taken.size();
  }

  /** The share of the required events that were found. */
  double recall() {
    return share(found, required);
  }

  /** The share of the drafts that tell an annotated event, required or not. */
  double precision() {
    return share(right, drafts);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  @Override
  public String toString() {
    return "%d | %d | %.3f | %d | %d | %.3f"
        .formatted(required, found, recall(), drafts, right, precision());
  }
}
