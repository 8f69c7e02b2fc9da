package org.tarikh.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.tarikh.search.TimelineSearch.Page;

/** The events of a window in time order, page by page. */
final class Chronology {

  private final SearchSession session;
  private final Filter filter;
  private final SearchPredicate window;

  Chronology(SearchSession session, Filter filter, SearchPredicate window) {
    this.session = session;
    this.filter = filter;
    this.window = window;
  }

  Page page(Cursor at, int size) {
    List<Card> cards = cards(at, size);
    boolean ranOut = cards.isEmpty() || at != null && !at.after() && cards.size() < size;
    if (at != null && ranOut) {
      // What the cursor pointed to has gone, or the beginning is near: a whole first page.
      cards = cards(null, size);
    }
    if (cards.isEmpty()) {
      return new Page(List.of(), 0, null, null);
    }
    Cursor next = Cursor.after(cards.get(cards.size() - 1));
    Cursor previous = Cursor.before(cards.get(0));
    return new Page(
        cards,
        session.search(IndexedEvent.class).where(window).fetchTotalHitCount(),
        first(next) == null ? null : next.toString(),
        first(previous) == null ? null : previous.toString());
  }

  /** The one next to the cursor in its direction, null where there is none. */
  Card first(Cursor at) {
    return cards(at, 1).stream().findFirst().orElse(null);
  }

  private List<Card> cards(Cursor at, int size) {
    boolean forward = at == null || at.after();
    List<Card> cards =
        new ArrayList<>(
            TimelineSearch.cards(
                session
                    .search(IndexedEvent.class)
                    .select(f -> f.field("card", String.class))
                    .where(beyond(at))
                    .sort(
                        f ->
                            f.composite()
                                .add(
                                    forward
                                        ? f.field("earliest").asc()
                                        : f.field("earliest").desc())
                                .add(forward ? f.field("latest").asc() : f.field("latest").desc())
                                .add(forward ? f.field("number").asc() : f.field("number").desc()))
                    .fetchHits(size)));
    if (!forward) {
      Collections.reverse(cards);
    }
    return cards;
  }

  private SearchPredicate beyond(Cursor at) {
    return at == null ? window : filter.of(TimelineQuery.ALL, window, filter.beyond(at));
  }
}
