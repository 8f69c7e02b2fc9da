package org.tarikh.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tarikh.event.EventRecord;

/** Asks the index. Its answers are those of the last change that was applied. */
@ApplicationScoped
public class TimelineSearch {

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

  /** Values to filter by, most frequent first; categories by key. */
  public record Facets(Map<String, Long> categories, List<Facet> places, List<Facet> actors) {}

  /**
   * First and last minute over all events of a query, open ends left aside; null where there are
   * none.
   */
  public record Span(Long earliest, Long latest) {}

  /**
   * @throws IllegalArgumentException for a zoom or index outside the grid
   */
  public Tile tile(int zoom, long index, TimelineQuery query) {
    throw new IllegalArgumentException();
  }

  /**
   * Events that overlap the window, in time order (earliest, latest, id).
   *
   * @param from first minute, null = from the beginning
   * @param to last minute, null = to the end
   * @param cursor of an earlier answer, null for the first page
   * @throws IllegalArgumentException for a cursor that is none of ours
   */
  public Page page(TimelineQuery query, Long from, Long to, String cursor, int size) {
    throw new IllegalArgumentException();
  }

  public Facets facets(TimelineQuery query) {
    throw new IllegalArgumentException();
  }

  public Span span(TimelineQuery query) {
    throw new IllegalArgumentException();
  }

  /**
   * Names the state of the index that answers now: changes with every applied change and with the
   * mapping. For ETags.
   */
  public String generation() {
    throw new IllegalArgumentException();
  }
}
