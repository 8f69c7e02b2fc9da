package org.tarikh.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;

/** Asks the index. Its answers are those of the last change that was applied. */
@ApplicationScoped
public class TimelineSearch {

  /** The most events that a tile names. */
  public static final int TILE_EVENTS = 100;

  /** The most events that a tile names of each lane. */
  public static final int LANE_EVENTS = 16;

  /** The most lanes, beside that of all other events. */
  public static final int LANES = 9;

  /** The most values of one kind that {@link #facets} names. */
  public static final int FACET_VALUES = 50;

  private final EventIndex index;

  TimelineSearch(EventIndex index) {
    this.index = index;
  }

  /**
   * One page of the chronological list.
   *
   * @param total how many there are on all pages
   * @param next cursor of the next page, null on the last
   * @param previous cursor of the page before, null on the first
   */
  public record Page(List<Card> cards, long total, String next, String previous) {}

  /** A value that can be filtered by, with how many events have it. */
  public record Facet(EventRecord.Name name, long count) {}

  /**
   * Values to filter by, most frequent first, then by key. Each is counted over the events that fit
   * the query's other conditions: choosing a second category does not need the first to be unchosen
   * to be seen. A name is told as the newest of those events tells it.
   */
  public record Facets(
      Map<String, Long> categories,
      List<Facet> places,
      List<Facet> actors,
      Map<String, Long> publishers,
      Map<String, Long> precisions,
      Map<String, Long> sources) {}

  /**
   * The most frequent values of a field over the events of a query in a window. An event with
   * several of them counts in each.
   *
   * @param total how many events there are
   * @param counts by key, most frequent first
   * @param names of places and actors by key
   * @param others how many events have none of these values
   */
  public record Lanes(
      long total, Map<String, Long> counts, Map<String, EventRecord.Name> names, long others) {}

  /**
   * First and last known minute over all events of a query: an open end counts as the bound that is
   * known of it. Null where no bound is known.
   */
  public record Span(Long earliest, Long latest) {}

  /**
   * One tile, with its {@value #TILE_EVENTS} most important events: by importance, then number of
   * sources, then id.
   *
   * @throws IllegalArgumentException for a zoom or index outside the grid
   */
  public Tile tile(int zoom, long number, TimelineQuery query) {
    Bins bins = Bins.of(zoom, number);
    return index.ask(
        snapshot -> tile(snapshot, snapshot.select(query), bins, zoom, number, TILE_EVENTS));
  }

  /**
   * The same tile cut into lanes: for each key of a field, and last for the events that have none
   * of them, a tile with its {@value #LANE_EVENTS} most important events.
   *
   * @param keys {@value #LANES} at most
   * @throws IllegalArgumentException for a zoom or index outside the grid, and for too many keys
   */
  public List<Tile> laneTiles(
      int zoom, long number, TimelineQuery query, FacetField field, List<String> keys) {
    if (keys.size() > LANES) {
      throw new IllegalArgumentException("There are at most " + LANES + " lanes");
    }
    Bins.of(zoom, number); // refuses what is outside the grid before anything is asked
    return index.ask(
        snapshot -> {
          Selection all = snapshot.select(query);
          return Stream.concat(
                  keys.stream().map(key -> all.having(field, List.of(key))),
                  Stream.of(all.lacking(field, keys)))
              .map(lane -> tile(snapshot, lane, Bins.of(zoom, number), zoom, number, LANE_EVENTS))
              .toList();
        });
  }

  private static Tile tile(
      Snapshot snapshot, Selection meant, Bins bins, int zoom, long number, int events) {
    Top top = new Top(events, Top.Order.IMPORTANCE);
    meant.each(
        bins.first(),
        bins.last(),
        (segment, doc) -> {
          bins.add(segment.columns().earliest[doc], segment.columns().latest[doc]);
          top.visit(segment, doc);
        });
    return new Tile(zoom, number, bins.total(), bins.overlaps(), snapshot.cards(top.hits()));
  }

  /**
   * Events that overlap the window, in time order (earliest, latest, id).
   *
   * @param from first minute, null = from the beginning
   * @param to last minute, null = to the end
   * @param cursor of an earlier answer, null for the first page
   * @param size events on a page, 1 to 1000
   * @throws IllegalArgumentException for a cursor that is none of ours
   */
  public Page page(TimelineQuery query, Long from, Long to, String cursor, int size) {
    if (size < 1 || size > 1000) {
      throw new IllegalArgumentException("A page holds 1 to 1000 events");
    }
    Cursor at = cursor == null ? null : Cursor.parse(cursor);
    return index.ask(
        snapshot -> new Chronology(snapshot, snapshot.select(query), from, to).page(at, size));
  }

  /** The cursor of the page that begins with this event. */
  public static String cursorAt(Event event) {
    return Cursor.startingWith(event).toString();
  }

  /** How many events of the window stand before this one in time order. */
  public long before(TimelineQuery query, Long from, Long to, Card card) {
    return index.ask(
        snapshot ->
            new Chronology(snapshot, snapshot.select(query), from, to).beyond(Cursor.before(card)));
  }

  /** How many events fit a query. */
  public long total(TimelineQuery query) {
    return index.ask(snapshot -> snapshot.select(query).count(Long.MIN_VALUE, Long.MAX_VALUE));
  }

  /**
   * The published events just before and just after one in time order; null where there is none.
   */
  public record Neighbours(Card previous, Card next) {}

  /** What stands beside this event when all published events are in time order. */
  public Neighbours neighbours(Event event) {
    return index.ask(
        snapshot -> {
          Selection everything = snapshot.select(TimelineQuery.ALL);
          Chronology all = new Chronology(snapshot, everything, null, null);
          return new Neighbours(all.next(Cursor.before(event)), all.next(Cursor.after(event)));
        });
  }

  /**
   * What the events of a query that overlap the window can be filtered by.
   *
   * @param from first minute, null = from the beginning
   * @param to last minute, null = to the end
   */
  public Facets facets(TimelineQuery query, Long from, Long to) {
    return index.ask(snapshot -> new FacetCounts(snapshot, from, to).of(query));
  }

  /**
   * The lanes that the events of a query in a window are best laid in.
   *
   * @param from first minute, null = from the beginning
   * @param to last minute, null = to the end
   */
  public Lanes lanes(FacetField field, TimelineQuery query, Long from, Long to) {
    return index.ask(snapshot -> new FacetCounts(snapshot, from, to).lanes(field, query));
  }

  /** From when to when the events of a query reach. */
  public Span span(TimelineQuery query) {
    return index.ask(snapshot -> snapshot.select(query).span());
  }

  /**
   * Names the state of the index that answers now: changes with every applied change, with every
   * building anew, with the mapping and with the store. For ETags.
   */
  public String generation() {
    return index.position().generation();
  }
}
