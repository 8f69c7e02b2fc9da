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
 *   words   its words, as JSON: words.js lists them
 *   data-ready   set by the element itself once its first drawing stands (also an empty or a failed one)
 *
 * The window is kept in the address as `#w=from,to`, in minutes; lanes as lanes-in-address.js says.
 */
import { CategoryKey } from './category-key.js';
import { CountList } from './count-list.js';
import { element } from './element.js';
import { firstRows, firstWindow } from './first-window.js';
import { Gestures } from './gestures.js';
import { Hijri } from './hijri.js';
import { ZOOM_STEP, viewForKey, zoomed } from './keyboard.js';
import { LaneChoice } from './lane-choice.js';
import { Overview } from './overview.js';
import { Stage } from './stage.js';
import { Status } from './status.js';
import { tilesOver, zoomFor } from './tile-grid.js';
import { TileSources } from './tile-sources.js';
import { TimeScale } from './time-scale.js';
import { tool } from './tool.js';
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
  #lanes;
  #gestures;
  #overview;
  #stage;
  #list;
  #key;
  #caption;
  #status;
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
    this.#build();
    if (!this.#extent) {
      this.#status.tell('empty');
      this.replaceChildren(this.#status.note);
      this.toggleAttribute('data-ready', true);
      return;
    }
    this.#tiles = new TileSources(
      this,
      this.#lanes,
      () => {
        this.#overviewStale = true;
        this.#invalidate();
      },
      () => this.#invalidate(),
    );
    const asked = viewInAddress();
    this.#placed = Boolean(asked);
    this.#view = asked ?? this.#extent;
    this.#gestures = new Gestures(
      this.#stage.root,
      (view) => this.#moved(view),
      (byHand) => this.#settled(byHand),
    );
    this.#listen();
  }

  disconnectedCallback() {
    this.#off.abort();
    this.#tiles?.abort();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#pause);
    this.#frame = this.#pause = this.#width = 0;
    this.removeAttribute('data-ready');
  }

  get #ready() {
    return this.hasAttribute('data-ready');
  }

  #build() {
    const words = this.#words;
    this.#overview = new Overview((view, done) =>
      done ? this.#settled(true) : this.#show(view, false),
    );
    this.#caption = element('p', 'timeline-caption');
    const tools = element('div', 'timeline-tools', {
      role: 'group',
      'aria-label': words.text('tools'),
    });
    this.#lanes = new LaneChoice(words, (others) => this.#relane(others));
    tools.append(
      this.#lanes.root,
      tool(words, 'zoomOut', () => this.#zoomBy(ZOOM_STEP), '−'),
      tool(words, 'zoomIn', () => this.#zoomBy(1 / ZOOM_STEP), '+'),
      tool(words, 'fit', () => this.#show(this.#extent)),
    );
    const head = element('div', 'timeline-controls');
    head.append(this.#caption, tools);
    const help = element('p', 'timeline-hidden', { id: 'timeline-help' });
    help.textContent = words.text('help');
    const hands = {
      look: (view) => this.#show(view),
      list: (events, opener) => this.#list.open(events, opener),
      lane: (action, key) => this.#lanes.act(action, key),
    };
    const hijri = this.hasAttribute('hijri') ? new Hijri(words, this.lang) : null;
    this.#stage = new Stage(words, this.#rightToLeft, help.id, hands, hijri);
    this.#list = new CountList(words, this.#stage.root);
    this.#key = new CategoryKey(words);
    const retry = tool(words, 'retry', () => {
      this.#tiles.forgive();
      this.#relane(true);
    });
    this.#status = new Status(words, retry);
    const frame = element('div', 'timeline-frame');
    frame.append(this.#stage.root, this.#status.note, this.#list.root);
    const below = [this.#lanes.away, this.#key.root, this.#status.said];
    this.replaceChildren(this.#overview.root, head, help, frame, ...below);
  }

  #listen() {
    const { signal } = this.#off;
    const resized = new ResizeObserver(() => this.#resize());
    resized.observe(this.#stage.root);
    signal.addEventListener('abort', () => resized.disconnect());
    this.#stage.root.addEventListener('keydown', (event) => {
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
    window.addEventListener('popstate', () => this.#lanes.follow(), { signal });
    const restyled = () => this.#resize(true);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', restyled, { signal });
    document.fonts.addEventListener('loadingdone', restyled, { signal });
  }

  #resize(restyled = false) {
    const width = this.#stage.root.clientWidth;
    if (width === 0 || (width === this.#width && !restyled)) return;
    this.#width = width;
    this.#stage.restyle();
    this.#overviewStale = true;
    this.#gestures.resize(this.#extent, width, this.#rightToLeft, this.#view);
    this.#invalidate();
  }

  #show(view, animate = true) {
    this.#touched = this.#placed = true;
    this.#gestures.show(view, animate);
  }

  #zoomBy(factor) {
    this.#show(zoomed(this.#gestures.target, factor));
  }

  #moved(view) {
    this.#view = view;
    this.#moving = true;
    this.#list.close(false);
    this.#invalidate();
  }

  #settled(byHand) {
    this.#moving = false;
    this.#touched ||= byHand;
    if (this.#touched) keepInAddress(this.#view);
    this.#relane(true);
  }

  /** @param anew whether the window or what there are lanes by has changed */
  #relane(anew) {
    if (anew && this.#placed) this.#tiles.choose(this.#view);
    this.#invalidate();
  }

  #invalidate() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#width > 0) this.#draw();
    });
  }

  #draw() {
    const { seen, whole } = this.#places();
    const scale = new TimeScale(this.#view.from, this.#view.to, this.#width, this.#rightToLeft);
    this.#fetch();
    this.#drawOverview(whole);
    const lanes = this.#tiles.drawn(seen);
    const drawn = this.#stage.draw(scale, lanes, this.#moving);
    const tiles = lanes.flatMap((lane) => lane.tiles);
    this.#key.add(tiles.flatMap(({ nearest }) => nearest?.events ?? []));
    this.#caption.textContent = this.#words.window(this.#view);
    const { shown, exact } = this.#tiles.count(drawn, seen);
    this.#tellState(seen, whole, shown);
    if (exact && this.#touched && !this.#moving) {
      this.#status.say(`${this.#caption.textContent}: ${this.#words.counted('events', shown)}`);
    }
  }

  /** The tiles of the window and, coarser, those of the band over the whole span. */
  #places() {
    const { from, to } = this.#extent;
    return {
      seen: this.#placed
        ? tilesOver(this.#view, zoomFor(this.#view.to - this.#view.from, 2))
        : [],
      whole: tilesOver(this.#extent, zoomFor(to - from, 3)),
    };
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
      this.#overview.draw(scale, tiles, among, this.#words, this.#stage.measure);
    }
    this.#overview.showWindow(this.#view);
  }

  #tellState(seen, whole, shown) {
    const settled = this.#tiles.settled(seen, whole);
    const failed = this.#tiles.failed(seen, whole);
    const known = this.#tiles.band(whole).tiles;
    this.#stage.root.setAttribute('aria-busy', String(!settled));
    if (settled && !failed && !this.#placed) this.#place(known);
    else if (settled) this.toggleAttribute('data-ready', true);
    if (failed) this.#status.tell('failed');
    else if (!settled || !this.#placed) this.#status.tell(this.#ready ? null : 'loading');
    else if (known.every(({ total }) => total === 0)) this.#status.tell('empty');
    else this.#status.tell(shown === 0 ? 'emptyHere' : null);
  }

  /** Chooses the first window and the height: where the list is, else from how the events lie in time. */
  #place(tiles) {
    this.#placed = true;
    this.style.setProperty('--timeline-rows', firstRows(tiles));
    this.#stage.restyle();
    const view = viewOfList(this, this.#extent) ?? firstWindow(tiles, this.#extent);
    this.#gestures.show(view, false);
  }
}

customElements.define('tarikh-timeline', TimelineElement);
