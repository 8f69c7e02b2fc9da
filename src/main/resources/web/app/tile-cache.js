import { parentOf } from './tile-grid.js';

const keyOf = ({ zoom, index }) => `${zoom}/${index}`;

/**
 * The tiles of one query, fetched when asked for and kept while there is room: the least recently
 * used goes first, so that memory does not grow with the time spent browsing.
 */
export class TileCache {
  #url;
  #limit;
  #changed;
  #kept = new Map();
  #pending = new Map();
  #failed = new Set();
  /** Kept tiles that may say more by now: they stand in until they are asked for and have come anew. */
  #stale = new Set();

  /**
   * @param url the address of a tile, from its zoom and index
   * @param changed called after a tile has come or failed
   */
  constructor(url, changed, limit = 160) {
    this.#url = url;
    this.#changed = changed;
    this.#limit = limit;
  }

  get(place) {
    const key = keyOf(place);
    const tile = this.#kept.get(key);
    if (tile) {
      this.#kept.delete(key);
      this.#kept.set(key, tile);
    }
    return tile;
  }

  /** The tile, or until it is here the nearest kept one that holds its time. */
  nearest(place) {
    for (let at = place; at.zoom >= 0; at = parentOf(at)) {
      const tile = this.get(at);
      if (tile) return tile;
    }
    return undefined;
  }

  /** Fetches what is missing of these, and gives up on whatever else is still on its way. */
  want(places) {
    const wanted = new Map(places.map((place) => [keyOf(place), place]));
    for (const [key, control] of this.#pending) {
      if (!wanted.has(key)) {
        control.abort();
        this.#pending.delete(key);
      }
    }
    for (const [key, place] of wanted) {
      const wanting = !this.#kept.has(key) || this.#stale.has(key);
      if (wanting && !this.#pending.has(key) && !this.#failed.has(key)) {
        this.#fetch(key, place);
      }
    }
  }

  /** Whether one of these could not be fetched. */
  failed(places) {
    return places.some((place) => this.#failed.has(keyOf(place)));
  }

  /** Whether each of these is here or has failed. */
  settled(places) {
    return places.every((place) => this.#kept.has(keyOf(place)) || this.#failed.has(keyOf(place)));
  }

  /** The index has changed: what is asked for next is fetched anew. */
  renew() {
    this.abort();
    this.#stale = new Set(this.#kept.keys());
  }

  /** Lets what failed be asked for again. */
  forgive() {
    this.#failed.clear();
  }

  abort() {
    this.want([]);
  }

  async #fetch(key, place) {
    const control = new AbortController();
    this.#pending.set(key, control);
    try {
      const answer = await fetch(this.#url(place), {
        signal: control.signal,
        headers: { Accept: 'application/json' },
      });
      if (!answer.ok) throw new Error(`${answer.status}`);
      this.#kept.set(key, await answer.json());
      while (this.#kept.size > this.#limit) this.#kept.delete(this.#kept.keys().next().value);
    } catch {
      if (control.signal.aborted) return;
      if (!this.#kept.has(key)) this.#failed.add(key);
    }
    this.#stale.delete(key);
    this.#pending.delete(key);
    this.#changed();
  }
}
