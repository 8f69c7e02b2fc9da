package org.tarikh.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tarikh.search.Snapshot.Hit;
import org.tarikh.search.TimelineSearch.Page;

/** The events of a window in time order, page by page. */
final class Chronology {

  private final Snapshot snapshot;
  private final Selection selection;
  private final long first;
  private final long last;

  /** The events of the selection that overlap the window; null = open. */
  Chronology(Snapshot snapshot, Selection selection, Long from, Long to) {
    this.snapshot = snapshot;
    this.selection = selection;
    this.first = from == null ? Long.MIN_VALUE : from;
    this.last = to == null ? Long.MAX_VALUE : to;
  }

  /**
   * The events next to a cursor in its direction.
   *
   * @param hits in time order
   * @param beyond how many there are beyond the cursor
   * @param total how many there are
   */
  private record Stretch(List<Hit> hits, long beyond, long total) {}

  Page page(Cursor at, int size) {
    boolean forward = at == null || at.after();
    Stretch stretch = stretch(at, size);
    if (at != null && (stretch.hits.isEmpty() || !forward && stretch.hits.size() < size)) {
      // What the cursor pointed to has gone, or the beginning is near: a whole first page.
      return page(null, size);
    }
    if (stretch.hits.isEmpty()) {
      return new Page(List.of(), 0, null, null);
    }
    List<Card> cards = snapshot.cards(stretch.hits);
    boolean moreBeyond = stretch.beyond > cards.size();
    boolean moreBehind = stretch.total > stretch.beyond;
    return new Page(
        cards,
        stretch.total,
        (forward ? moreBeyond : moreBehind)
            ? Cursor.after(cards.get(cards.size() - 1)).toString()
            : null,
        (forward ? moreBehind : moreBeyond) ? Cursor.before(cards.get(0)).toString() : null);
  }

  /** The one next to the cursor in its direction, null where there is none. */
  Card next(Cursor at) {
    return stretch(at, 1).hits.stream().findFirst().map(snapshot::card).orElse(null);
  }

  /** How many there are beyond the cursor. */
  long beyond(Cursor at) {
    return stretch(at, 1).beyond;
  }

  private Stretch stretch(Cursor at, int size) {
    boolean forward = at == null || at.after();
    Top next = new Top(size, forward ? Top.Order.TIME : Top.Order.BACK_IN_TIME);
    long[] count = new long[2];
    selection.each(
        first,
        last,
        (segment, doc) -> {
          count[1]++;
          if (at == null || at.pointsTo(segment.columns(), doc)) {
            count[0]++;
            next.visit(segment, doc);
          }
        });
    List<Hit> hits = new ArrayList<>(next.hits());
    if (!forward) {
      Collections.reverse(hits);
    }
    return new Stretch(hits, count[0], count[1]);
  }
}
