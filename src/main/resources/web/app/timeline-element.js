/**
 * `<tarikh-timeline>`: draws the events of a query along time. It only adds to the page: the list beside
 * it is complete without it.
 *
 * Attributes
 *   lang    language of the page, `ar` or `en`; in Arabic time runs from right to left
 *   api     address of the API without a slash at its end, as `/api/v1`
 *   query   the filters as in the page's address, as `q=…&category=…`; may be empty
 *   from    first and last minute over all events of the query, in wall-clock minutes after
 *   to      1970-01-01T00:00, open ends left aside; absent where the query has no events
 *   open-from   the window that the list is narrowed to, in the same minutes: the drawing opens on it;
 *   open-to     either may be absent
 *   among   the query without the words that are searched, where there are any: those found light up among
 *           all of them on the band
 *   months  how the API calls the months, absent for what it does by itself
 *   hijri   whether there is a second row of dates, in the Hijri calendar
 *   today   the first minute of the day that the page was made on
 *   state   the state of the index that the page was made in
 *   total   how many events fitted the query then
 *   words   its words, as JSON: words.js lists them
 *   data-ready   set by the element itself once its first drawing stands (also an empty or a failed one)
 *
 * The window is kept in the address as `#w=from,to`, in minutes; lanes as lanes-in-address.js says; reader.js
 * keeps there what is read.
 */
import { Desk } from './desk.js';
import { firstWindow } from './first-window.js';
import { Gestures } from './gestures.js';
import { viewForKey, zoomed } from './keyboard.js';
import { placesOf } from './tile-grid.js';
import { TileSources, addressOf } from './tile-sources.js';
import { TimeScale } from './time-scale.js';
import { keepInAddress, viewInAddress, viewOfList, wholeExtent } from './windows.js';
import { Words } from './words.js';

/** While the window moves, tiles are asked for at most this often, in milliseconds. */
const FETCH_PAUSE = 90;

class TimelineElement extends HTMLElement {
  #words;
  #rightToLeft;
  #extent;
  #view;
  #tiles;
  #gestures;
  #desk;
  #off;
  #width = 0;
  #frame = 0;
  #pause = 0;
  /** Whether the first window is chosen; until then only the band over the whole is fetched. */
  #placed = false;
  #moving = false;
  #touched = false;
  #overviewStale = true;

  connectedCallback() {
    this.#words = new Words(this.getAttribute('words'), this.lang);
    this.#rightToLeft = getComputedStyle(this).direction === 'rtl';
    this.#extent = wholeExtent(this);
    this.#off = new AbortController();
    this.#furnish();
    if (this.#extent) this.#begin();
    else this.#tellEmpty();
  }

  #tellEmpty() {
    this.#desk.status.tell('empty');
    this.replaceChildren(...this.#desk.notes);
    this.toggleAttribute('data-ready', true);
    this.#desk.reader.keepUpToDate(this.#off.signal);
  }

  /** The first event has come. */
  #leaveEmpty() {
    this.#desk.takeBack();
    this.removeAttribute('data-ready');
    this.#begin();
  }

  #begin() {
    this.replaceChildren(this.#desk.reader.root);
    this.#tiles = new TileSources(
      this,
      this.#desk.lanes,
      () => {
        this.#overviewStale = true;
        this.#invalidate();
      },
      () => this.#invalidate(),
    );
    const asked = viewInAddress();
    this.#placed = Boolean(asked);
    this.#view = asked ?? this.#extent;
    this.#desk.caption.textContent = this.#words.window(this.#view); // it may break the line of the tools
    this.#desk.stage.makeRoom(Infinity);
    this.#gestures = new Gestures(
      this.#desk.stage.root,
      (view) => this.#moved(view),
      (byHand) => this.#settled(byHand),
    );
    this.#listen();
  }

  disconnectedCallback() {
    this.#off.abort();
    this.#tiles?.abort();
    this.#tiles = null;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#pause);
    this.#frame = this.#pause = this.#width = 0;
    this.removeAttribute('data-ready');
  }

  get #ready() {
    return this.hasAttribute('data-ready');
  }

  #furnish() {
    this.#desk = new Desk(this, this.#words, this.#rightToLeft, {
      look: (view) => this.#show(view),
      slide: (view, done) => (done ? this.#settled(true) : this.#show(view, false)),
      zoom: (factor) => this.#show(zoomed(this.#gestures.target, factor)),
      fit: () => this.#show(this.#extent),
      relane: (anew) => this.#relane(anew),
      retry: () => {
        this.#tiles.forgive();
        this.#relane(true);
      },
      api: (path, parameters) => addressOf(this, path, parameters),
      view: () => this.#view,
      busy: () => this.#moving || this.#gestures?.busy,
      renew: () => this.#renew(),
    });
  }

  #listen() {
    const { signal } = this.#off;
    this.#desk.reader.listen(signal);
    const resized = new ResizeObserver(() => this.#resize());
    resized.observe(this.#desk.stage.root);
    signal.addEventListener('abort', () => resized.disconnect());
    this.#desk.stage.root.addEventListener('keydown', (event) => {
      const view = viewForKey(event, this.#gestures.target, this.#extent, this.#rightToLeft);
      if (!view) return;
      event.preventDefault();
      this.#show(view);
    });
    const followAddress = () => {
      const view = viewInAddress();
      if (view) this.#show(view);
    };
    window.addEventListener('hashchange', followAddress, { signal });
    window.addEventListener('popstate', () => this.#desk.lanes.follow(), { signal });
    const restyled = () => this.#resize(true);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', restyled, { signal });
    document.fonts.addEventListener('loadingdone', restyled, { signal });
  }

  #resize(restyled = false) {
    const width = this.#desk.stage.root.clientWidth;
    if (width === 0 || (width === this.#width && !restyled)) return;
    this.#width = width;
    this.#desk.stage.restyle();
    this.#overviewStale = true;
    this.#gestures.resize(this.#extent, width, this.#rightToLeft, this.#view);
    this.#invalidate();
  }

  #show(view, animate = true) {
    this.#touched = this.#placed = true;
    this.#gestures.show(view, animate);
  }

  #moved(view) {
    this.#view = view;
    this.#moving = true;
    this.#desk.list.close(false);
    this.#invalidate();
  }

  #settled(byHand) {
    this.#moving = false;
    this.#touched ||= byHand;
    if (this.#touched) keepInAddress(this.#view);
    this.#relane(true);
    this.#desk.reader.letGo();
  }

  /** @param anew whether the window or what there are lanes by has changed */
  #relane(anew) {
    if (anew && this.#placed) this.#tiles.choose(this.#view);
    this.#invalidate();
  }

  /** Shows what has changed; the window stays where it is. */
  #renew() {
    const { from, to } = this.#extent ?? {};
    this.#extent = wholeExtent(this);
    if (!this.#extent) return;
    if (!this.#tiles) return this.#leaveEmpty();
    this.#tiles.renew();
    this.#overviewStale = true;
    if (from !== this.#extent.from || to !== this.#extent.to) {
      this.#gestures.resize(this.#extent, this.#width, this.#rightToLeft, this.#view);
    }
    this.#relane(true);
  }

  #invalidate() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#width > 0) this.#draw();
    });
  }

  #draw() {
    const { caption, key, reader, stage, status } = this.#desk;
    const { seen, whole } = this.#places();
    const scale = new TimeScale(this.#view.from, this.#view.to, this.#width, this.#rightToLeft);
    this.#fetch();
    this.#drawOverview(whole);
    const lanes = this.#tiles.drawn(seen);
    const drawn = stage.draw(scale, lanes, this.#moving);
    reader.mark();
    key.add(lanes.flatMap(({ tiles }) => tiles.flatMap(({ nearest }) => nearest?.events ?? [])));
    caption.textContent = this.#words.window(this.#view);
    const { shown, exact } = this.#tiles.count(drawn, seen);
    this.#tellState(seen, whole, shown);
    if (exact && this.#touched && !this.#moving) {
      status.say(`${caption.textContent}: ${this.#words.counted('events', shown)}`);
    }
  }

  #places() {
    return placesOf(this.#placed ? this.#view : null, this.#extent);
  }

  #fetch() {
    const fetchNow = () => {
      this.#pause = 0;
      const { seen, whole } = this.#places();
      this.#tiles.want(seen, whole);
    };
    if (this.#moving && this.#ready) {
      this.#pause ||= setTimeout(fetchNow, FETCH_PAUSE);
    } else {
      clearTimeout(this.#pause);
      fetchNow();
    }
  }

  #drawOverview(whole) {
    if (this.#overviewStale) {
      this.#overviewStale = false;
      const { from, to } = this.#extent;
      const scale = new TimeScale(from, to, this.#width, this.#rightToLeft);
      const { tiles, among } = this.#tiles.band(whole);
      this.#desk.overview.draw(scale, tiles, among, this.#words, this.#desk.stage.measure);
    }
    this.#desk.overview.showWindow(this.#view);
  }

  #tellState(seen, whole, shown) {
    const settled = this.#tiles.settled(seen, whole);
    const failed = this.#tiles.failed(seen, whole);
    const known = this.#tiles.band(whole).tiles;
    this.#desk.stage.root.setAttribute('aria-busy', String(!settled));
    if (settled && !failed && !this.#placed) this.#place(known);
    else if (settled && !this.#ready) this.#stand();
    if (failed) this.#desk.status.tell('failed');
    else if (!settled || !this.#placed) this.#desk.status.tell(this.#ready ? null : 'loading');
    else if (known.every(({ total }) => total === 0)) this.#desk.status.tell('empty');
    else this.#desk.status.tell(shown === 0 ? 'emptyHere' : null);
  }

  /** The first drawing stands. */
  #stand() {
    this.toggleAttribute('data-ready', true);
    this.#desk.reader.follow();
    this.#desk.reader.keepUpToDate(this.#off.signal);
  }

  /** Chooses the first window and the height: where the list is, else from how the events lie in time. */
  #place(tiles) {
    this.#placed = true;
    this.#desk.stage.makeRoom(Math.max(...tiles.map(({ total }) => total)));
    this.#desk.stage.restyle();
    const view = viewOfList(this, this.#extent) ?? firstWindow(tiles, this.#extent);
    this.#gestures.show(view, false);
  }
}

customElements.define('tarikh-timeline', TimelineElement);
