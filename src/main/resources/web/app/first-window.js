import { BINS, tileSpan } from './tile-grid.js';
import { LEAST_EXTENT } from './windows.js';

/** The share of what happens that the first window must hold, and the room it leaves around it. */
const HELD = 0.9;
const ROOM = 0.06;
/** Rows for labels: few events need no large drawing, and some are worth a pull at the page. */
const ROWS = { least: 2, inSight: 3, most: 5, eventsEach: 2 };

/**
 * How many rows there are for labels.
 *
 * @param total how many events there are
 * @param inSight as many rows as the reader sees without a pull at the page
 */
export function firstRows(total, inSight) {
  const most = Math.min(Math.max(inSight, ROWS.inSight), ROWS.most);
  return Math.min(Math.max(Math.ceil(total / ROWS.eventsEach), ROWS.least), most);
}

/**
 * Where to look first: the shortest window that holds nearly everything, if it is less than half of the
 * extent. One event decades before the others must not push them all into a corner; it stays on the band.
 * A few events of one week have the room around them that a single one has.
 *
 * @param tiles over the whole extent, all of one zoom, in time order
 */
export function firstWindow(tiles, extent) {
  const bins = tiles.flatMap(({ zoom, index, bins }) => {
    const size = tileSpan(zoom) / BINS;
    return bins.map((count, bin) => ({ from: (index * BINS + bin) * size, size, count }));
  });
  const wanted = bins.reduce((sum, { count }) => sum + count, 0) * HELD;
  let best = extent;
  for (let first = 0, last = 0, held = 0; wanted > 0 && first < bins.length; first++) {
    while (held < wanted && last < bins.length) held += bins[last++].count;
    if (held < wanted) break;
    const [from, to] = [bins[first].from, bins[last - 1].from + bins[last - 1].size];
    if (to - from < best.to - best.from) best = { from, to };
    held -= bins[first].count;
  }
  const span = best.to - best.from;
  const room = Math.max(span * ROOM, (LEAST_EXTENT - span) / 2);
  const window = { from: best.from - room, to: best.to + room };
  return window.to - window.from < (extent.to - extent.from) / 2 ? window : extent;
}
