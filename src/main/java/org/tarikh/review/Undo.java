package org.tarikh.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarikh.event.Event;
import org.tarikh.event.EventVersion;
import org.tarikh.event.LastAct;
import org.tarikh.web.Language;

/**
 * What undo takes back of the drafts of an article.
 *
 * @param drafts that were decided in one act, in text order, or the one that came of a split
 * @param split whether it is a split
 * @param noted whether a note was written on the split's draft, so that undo does nothing
 * @param merged the title of an event whose merge rests on the decision, so that undo does nothing;
 *     null where there is none
 */
record Undo(List<Draft> drafts, boolean split, boolean noted, String merged) {

  /** Null where there is nothing to take back. */
  static Undo of(List<Draft> drafts, Language language) {
    LastAct act = LastAct.of(drafts.stream().map(Draft::id).toList());
    if (act == null) {
      return null;
    }
    Set<Long> taken = act.taken().stream().map(EventVersion::eventId).collect(Collectors.toSet());
    List<Draft> those = drafts.stream().filter(draft -> taken.contains(draft.id())).toList();
    boolean split = act.taken().get(0).action() == EventVersion.Action.SPLIT;
    boolean noted = split && Note.Subject.EVENT.count(those.get(0).id()) > 0;
    Event rests = act.dependent();
    String merged = rests == null ? null : rests.toRecord().text(language.code()).title();
    return new Undo(those, split, noted, merged);
  }

  /** Whether undo takes something back. */
  public boolean isOpen() {
    return !noted && merged == null;
  }

  public long count() {
    return drafts.size();
  }

  /** The first of them in the text. */
  public Draft draft() {
    return drafts.get(0);
  }
}
