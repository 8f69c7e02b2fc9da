package org.tarikh.search;

import java.util.ArrayList;
import java.util.List;

/** Counts events in the bins of one tile. */
final class Bins {

  private final long first;

  /** Minutes in a bin are two to the power of this. */
  private final int power;

  /** By how many events each bin holds more than the one before. */
  private final long[] steps = new long[Tile.BINS + 1];

  private long total;

  private Bins(long first, int power) {
    this.first = first;
    this.power = power;
  }

  /**
   * The bins, all empty, of a tile of the grid.
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
    return new Bins(index << (31 - zoom), 31 - zoom - Integer.numberOfTrailingZeros(Tile.BINS));
  }

  /** First minute of the tile. */
  long first() {
    return first;
  }

  /** Last minute of the tile, inclusive: the minute after it may be beyond a long. */
  long last() {
    return first + (((long) Tile.BINS << power) - 1);
  }

  /** Counts an event that overlaps the tile. */
  void add(long earliest, long latest) {
    total++;
    steps[earliest <= first ? 0 : (int) ((earliest - first) >> power)]++;
    steps[latest >= last() ? Tile.BINS : (int) ((latest - first) >> power) + 1]--;
  }

  /** How many events overlap the tile. */
  long total() {
    return total;
  }

  /** How many events overlap each bin, in time order. */
  List<Long> overlaps() {
    List<Long> counts = new ArrayList<>();
    long open = 0;
    for (int bin = 0; bin < Tile.BINS; bin++) {
      open += steps[bin];
      counts.add(open);
    }
    return counts;
  }
}
