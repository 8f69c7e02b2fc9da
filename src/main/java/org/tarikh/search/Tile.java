package org.tarikh.search;

import java.util.List;

/**
 * One tile of the timeline: 2^(31−zoom) minutes from {@code index · 2^(31−zoom)} minutes after
 * 1970-01-01T00:00.
 *
 * @param total the exact number of events that overlap the tile
 * @param bins how many events overlap each 64th of the tile, in time order
 * @param events the most important of them, bounded
 */
public record Tile(int zoom, long index, long total, List<Long> bins, List<Card> events) {

  /** The last zoom: tiles of 64 minutes. */
  public static final int MAX_ZOOM = 25;

  /** Bins in a tile. */
  public static final int BINS = 64;
}
