package org.tarikh.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

  /** The bins as ranges of minutes, in time order. */
  List<Range<Long>> ranges() {
    return IntStream.range(0, Tile.BINS).mapToObj(this::range).toList();
  }

  private Range<Long> range(int bin) {
    return Range.between(
        firstOf(bin), RangeBoundInclusion.INCLUDED, lastOf(bin), RangeBoundInclusion.INCLUDED);
  }

  /**
   * How many events overlap each bin: those that start before its end, less those that end before
   * its start.
   *
   * @param total events that overlap the tile
   * @param starts how many of them start in each range
   * @param ends how many of them end in each range
   */
  List<Long> overlaps(long total, Map<Range<Long>, Long> starts, Map<Range<Long>, Long> ends) {
    List<Long> counts = new ArrayList<>();
    long open = total - starts.values().stream().mapToLong(Long::longValue).sum();
    for (Range<Long> range : ranges()) {
      open += starts.get(range);
      counts.add(open);
      open -= ends.get(range);
    }
    return counts;
  }
}
