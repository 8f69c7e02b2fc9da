package org.tarikh.review;

import java.util.List;

/**
 * An article under review.
 *
 * @param drafts the events it tells, in text order
 * @param certain how many of them "accept all certain ones" would take
 * @param undo what undo takes back, null where there is nothing
 * @param elsewhere the next article that waits, null where none does
 */
record Review(
    ArticleDesk.Row article,
    ReadText text,
    List<Draft> drafts,
    long certain,
    Undo undo,
    ReviewQueue.Waiting elsewhere) {

  /** How many are still to be decided. */
  public long open() {
    return drafts.stream().filter(Draft::isOpen).count();
  }

  /** The first draft that is open after another, from the top again; 0 where none is. */
  static long next(List<Draft> drafts, long after) {
    int from = 0;
    for (int i = 0; i < drafts.size(); i++) {
      from = drafts.get(i).id() == after ? i + 1 : from;
    }
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get((from + i) % drafts.size());
      if (draft.isOpen()) {
        return draft.id();
      }
    }
    return 0;
  }
}
