import { LaneSource } from './lane-source.js';
import { TileCache } from './tile-cache.js';

/** Where the tiles come from: of the whole query, of what it was searched in, and of lanes. */
export class TileSources {
  #cache;
  #among = null;
  #lanes;
  #choice;

  /**
   * @param asked the attributes of the drawing: `api`, `query`, `among`, `months`, and its `lang`
   * @param choice the reader's choice of lanes
   * @param came called after tiles of the query have come or failed
   * @param changed called after anything else has
   */
  constructor(asked, choice, came, changed) {
    const api = asked.getAttribute('api');
    const tiles = (filters) => ({ zoom, index }) => `${api}/tiles/${zoom}/${index}?${filters}`;
    const query = filtersOf(asked, 'query');
    this.#choice = choice;
    this.#cache = new TileCache(tiles(query), came);
    this.#lanes = new LaneSource(api, query, changed);
    if (asked.hasAttribute('among')) {
      this.#among = new TileCache(tiles(filtersOf(asked, 'among')), came, 40);
    }
  }

  /** Asks anew which lanes there are in a window, where a reader wants any. */
  choose(view) {
    if (this.#choice.by) this.#lanes.choose(this.#choice.by, view);
  }

  /** @param seen the places of the window; @param whole those of the band over the whole span */
  want(seen, whole) {
    this.#cache.want(this.#choice.by ? whole : [...seen, ...whole]);
    this.#lanes.want(this.#choice.by ? seen : []);
    this.#among?.want(whole);
  }

  get #ofWindow() {
    return this.#choice.by ? this.#lanes : this.#cache;
  }

  settled(seen, whole) {
    return this.#cache.settled(whole) && (seen.length === 0 || this.#ofWindow.settled(seen));
  }

  failed(seen, whole) {
    return this.#cache.failed(whole) || this.#ofWindow.failed(seen);
  }

  /** The lanes of the window as the stage draws them; without lanes, the one that is everything. */
  drawn(seen) {
    const { by } = this.#choice;
    const lanes = this.#choice.shown(by ? this.#lanes.lanes : []);
    if (by) return lanes.map((lane) => ({ ...lane, tiles: this.#lanes.tiles(lane.key, seen) }));
    const tile = (place) => ({ exact: this.#cache.get(place), nearest: this.#cache.nearest(place) });
    return [{ tiles: seen.map(tile) }];
  }

  /**
   * How many events the window holds, and whether that is known exactly. In lanes an event may stand more
   * than once: then the server has counted them.
   *
   * @param drawn what the stage has said of the same
   */
  count(drawn, seen) {
    const exact = this.#ofWindow.settled(seen);
    return this.#choice.by
      ? { shown: this.#lanes.total, exact }
      : { shown: drawn.shown, exact: exact && drawn.exact };
  }

  /** The tiles of the band that have come: of the query, and of what it was searched in, null for none. */
  band(whole) {
    const of = (cache) => whole.map((place) => cache.get(place)).filter(Boolean);
    return { tiles: of(this.#cache), among: this.#among && of(this.#among) };
  }

  /** The index has changed: what is asked for next is fetched anew. */
  renew() {
    for (const each of [this.#cache, this.#among, this.#lanes]) each?.renew();
  }

  /** Lets what failed be asked for again. */
  forgive() {
    for (const each of [this.#cache, this.#among, this.#lanes]) each?.forgive();
  }

  abort() {
    for (const each of [this.#cache, this.#among, this.#lanes]) each?.abort();
  }
}

/** The address of what the API answers on the query of the drawing. */
export function addressOf(asked, path, parameters = {}) {
  const filters = filtersOf(asked, 'query');
  for (const [name, value] of Object.entries(parameters)) filters.set(name, value);
  return `${asked.getAttribute('api')}/${path}?${filters}`;
}

/** The conditions in an attribute of the drawing as the API takes them, with language and calendar. */
function filtersOf(asked, attribute) {
  const filters = new URLSearchParams(asked.getAttribute(attribute) ?? '');
  filters.set('lang', asked.lang);
  if (asked.hasAttribute('months')) filters.set('months', asked.getAttribute('months'));
  return filters;
}
