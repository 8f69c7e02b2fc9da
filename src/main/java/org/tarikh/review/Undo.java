package org.tarikh.review;

import java.util.List;
import org.tarikh.event.EventVersion;
import org.tarikh.event.LastAct;

/**
 * What undo takes back of the drafts of an article.
 *
 * @param draft that was decided, or that came of a split
 * @param split whether it is a split
 * @param after what was done after it, so that undo does nothing; null where nothing was
 * @param other what something was done to last
 */
record Undo(Draft draft, boolean split, String after, Draft other) {

  /** Null where there is nothing to take back. */
  static Undo of(List<Draft> drafts) {
    LastAct act = LastAct.of(drafts.stream().map(Draft::id).toList());
    if (act == null) {
      return null;
    }
    Draft draft = of(act.taken(), drafts);
    boolean split = act.taken().action() == EventVersion.Action.SPLIT;
    return split && Note.Subject.EVENT.count(draft.id()) > 0
        ? new Undo(draft, true, "NOTE", draft)
        : new Undo(
            draft, split, act.isNext() ? null : act.last().action().name(), of(act.last(), drafts));
  }

  /** Whether undo takes something back. */
  public boolean isOpen() {
    return after == null;
  }

  private static Draft of(EventVersion act, List<Draft> drafts) {
    return drafts.stream().filter(draft -> draft.id() == act.eventId()).findFirst().orElseThrow();
  }
}
