package org.tarikh.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.search.util.common.data.Range;
import org.hibernate.search.util.common.data.RangeBoundInclusion;

/**
 * The bins of one tile.
 *
 * @param first first minute of the tile
 * @param width minutes in a bin
 */
record Bins(long first, long width) {

  /**
   * The bins of a tile of the grid.
   *
   * @throws IllegalArgumentException for a zoom or index outside the grid
   */
  static Bins of(int zoom, long index) {
    if (zoom < 0 || zoom > Tile.MAX_ZOOM) {
      throw new IllegalArgumentException("There is no zoom " + zoom);
    }
    // Minutes fill a long: 2^63 of them before and after 1970, 2^(31 - zoom) in a tile.
    long end = 1L << (32 + zoom);
    if (index < -end || index >= end) {
      throw new IllegalArgumentException("There is no tile " + index + " at zoom " + zoom);
    }
    long minutes = 1L << (31 - zoom);
    return new Bins(index * minutes, minutes / Tile.BINS);
  }

  /** Last minute of the tile, inclusive: the minute after it may be beyond a long. */
  long last() {
    return lastOf(Tile.BINS - 1);
  }

  private long firstOf(int bin) {
    return first + bin * width;
  }

  private long lastOf(int bin) {
    return firstOf(bin) + (width - 1);
  }

  /** Where an event may start: before the tile, or in each of its bins. */
  List<Range<Long>> starts() {
    List<Range<Long>> ranges = new ArrayList<>();
    ranges.add(before());
    for (int bin = 0; bin < Tile.BINS; bin++) {
      ranges.add(in(bin));
    }
    return ranges;
  }

  /** Where an event may end, as far as that matters within the tile: in each bin. */
  List<Range<Long>> ends() {
    return starts().subList(1, Tile.BINS + 1);
  }

  private Range<Long> before() {
    return Range.between(null, RangeBoundInclusion.INCLUDED, first, RangeBoundInclusion.EXCLUDED);
  }

  private Range<Long> in(int bin) {
    return Range.between(
        firstOf(bin), RangeBoundInclusion.INCLUDED, lastOf(bin), RangeBoundInclusion.INCLUDED);
  }

  /** Each bin's count: those that start before its end, less those that end before its start. */
  List<Long> overlaps(Map<Range<Long>, Long> starts, Map<Range<Long>, Long> ends) {
    List<Long> counts = new ArrayList<>();
    long open = starts.get(before());
    for (int bin = 0; bin < Tile.BINS; bin++) {
      open += starts.get(in(bin));
      counts.add(open);
      open -= ends.get(in(bin));
    }
    return counts;
  }
}
