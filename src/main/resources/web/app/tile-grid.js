/** The grid of tiles: zoom z cuts time into tiles of 2^(31−z) minutes, counted from 1970-01-01T00:00. */

export const MAX_ZOOM = 25;
export const BINS = 64;

export function tileSpan(zoom) {
  return 2 ** (31 - zoom);
}

/** The zoom at which a window is covered by at least `least` tiles and by few more than twice that. */
export function zoomFor(span, least) {
  const zoom = Math.ceil(31 - Math.log2(span / least));
  return Math.min(Math.max(zoom, 0), MAX_ZOOM);
}

/** The tiles that overlap a window, in time order. */
export function tilesOver({ from, to }, zoom) {
  const size = tileSpan(zoom);
  const tiles = [];
  for (let index = Math.floor(from / size); index * size < to; index++) tiles.push({ zoom, index });
  return tiles;
}

export function parentOf({ zoom, index }) {
  return { zoom: zoom - 1, index: Math.floor(index / 2) };
}

/** The places of a window, none where it is null, and, coarser, those of the band over the whole span. */
export function placesOf(view, whole) {
  return {
    seen: view ? tilesOver(view, zoomFor(view.to - view.from, 2)) : [],
    whole: tilesOver(whole, zoomFor(whole.to - whole.from, 3)),
  };
}
