import { TileCache } from './tile-cache.js';

/** Where the lanes and their tiles come from: those that the server finds best for a window. */
export class LaneSource {
  #api;
  #filters;
  #changed;
  #by = '';
  #cache = null;
  /** The keys of the lanes in the tiles of the cache, in their order. */
  #keys = [];
  /** The cache before this one and its keys: its tiles stand in until those of this one have come. */
  #before = null;
  #asking = null;
  #failed = false;
  /** The lanes of the window that was asked about last: `{key, name, count}`, all others as `''`. */
  lanes = [];
  /** How many events there are in that window: one may stand in several lanes. */
  total = 0;

  /**
   * @param filters as a URLSearchParams, the language with them
   * @param changed called after lanes or tiles have come or failed
   */
  constructor(api, filters, changed) {
    this.#api = api;
    this.#filters = filters;
    this.#changed = changed;
  }

  /** Asks which lanes there are in a window, all of one field. */
  async choose(by, { from, to }) {
    this.#asking?.abort();
    const control = (this.#asking = new AbortController());
    if (by !== this.#by) {
      this.#by = by;
      this.#cache?.abort();
      this.#cache = this.#before = null;
      this.lanes = [];
    }
    this.#failed = false;
    const query = new URLSearchParams(this.#filters);
    query.set('first', String(Math.floor(from)));
    query.set('last', String(Math.ceil(to) - 1));
    try {
      const answer = await fetch(`${this.#api}/lanes/${by}?${query}`, { signal: control.signal });
      if (!answer.ok) throw new Error(`${answer.status}`);
      this.#take(await answer.json());
    } catch {
      if (control.signal.aborted) return;
      this.#failed = true;
    }
    this.#changed();
  }

  #take({ total, lanes, others }) {
    // A lane that was there keeps its place; new ones come after it.
    const before = this.lanes.map(({ key }) => key);
    const place = ({ key }) => (before.includes(key) ? before.indexOf(key) : before.length);
    this.lanes = lanes.sort((a, b) => place(a) - place(b));
    if (others > 0) this.lanes.push({ key: '', name: '', count: others });
    this.total = total;
    const keys = lanes.map(({ key }) => key).filter(Boolean).sort();
    if (this.#cache && keys.join('\n') === this.#keys.join('\n')) return;
    this.#before = this.#cache && { cache: this.#cache, keys: this.#keys };
    this.#keys = keys;
    const query = new URLSearchParams(this.#filters);
    keys.forEach((key) => query.append('lane', key));
    const tiles = `${this.#api}/lanes/${this.#by}`;
    this.#cache?.abort();
    this.#cache = new TileCache(
      ({ zoom, index }) => `${tiles}/${zoom}/${index}?${query}`,
      this.#changed,
      40,
    );
  }

  want(places) {
    this.#cache?.want(places);
  }

  /** The tiles of one lane over these places, as the drawing takes them. */
  tiles(key, places) {
    const exact = (place) => cut(this.#cache?.get(place), this.#keys, key);
    const before = (place) => cut(this.#before?.cache.nearest(place), this.#before?.keys, key);
    return places.map((place) => ({
      exact: exact(place),
      nearest: cut(this.#cache?.nearest(place), this.#keys, key) ?? before(place),
    }));
  }

  settled(places) {
    return this.#failed || Boolean(this.#cache?.settled(places));
  }

  failed(places) {
    return this.#failed || Boolean(this.#cache?.failed(places));
  }

  /** Lets what failed be asked for again. */
  forgive() {
    this.#cache?.forgive();
  }

  abort() {
    this.#asking?.abort();
    this.#cache?.abort();
  }
}

/** The part of a tile that is one lane; the last is that of all other events. */
function cut(tile, keys, key) {
  if (!tile) return undefined;
  const part = tile.lanes[key ? keys.indexOf(key) : keys.length];
  return part && { zoom: tile.zoom, index: tile.index, ...part };
}
