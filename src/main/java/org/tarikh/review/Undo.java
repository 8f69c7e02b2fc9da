package org.tarikh.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarikh.event.EventVersion;
import org.tarikh.event.LastAct;

/**
 * What undo takes back of the drafts of an article.
 *
 * @param drafts that were decided in one act, in text order, or the one that came of a split
 * @param split whether it is a split
 * @param after what was done after it, so that undo does nothing; null where nothing was
 * @param other what something was done to last
 */
record Undo(List<Draft> drafts, boolean split, String after, Draft other) {

  /** Null where there is nothing to take back. */
  static Undo of(List<Draft> drafts) {
    LastAct act = LastAct.of(drafts.stream().map(Draft::id).toList());
    if (act == null) {
      return null;
    }
    Set<Long> taken = act.taken().stream().map(EventVersion::eventId).collect(Collectors.toSet());
    List<Draft> those = drafts.stream().filter(draft -> taken.contains(draft.id())).toList();
    boolean split = act.taken().get(0).action() == EventVersion.Action.SPLIT;
    Draft first = those.get(0);
    return split && Note.Subject.EVENT.count(first.id()) > 0
        ? new Undo(those, true, "NOTE", first)
        : new Undo(
            those, split, act.isNext() ? null : act.last().action().name(), of(act.last(), drafts));
  }

  /** Whether undo takes something back. */
  public boolean isOpen() {
    return after == null;
  }

  public long count() {
    return drafts.size();
  }

  /** The first of them in the text. */
  public Draft draft() {
    return drafts.get(0);
  }

  private static Draft of(EventVersion act, List<Draft> drafts) {
    return drafts.stream().filter(draft -> draft.id() == act.eventId()).findFirst().orElseThrow();
  }
}
