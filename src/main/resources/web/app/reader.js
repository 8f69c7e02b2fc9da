import { eventIn, keep, part } from './address.js';
import { element } from './element.js';
import { EventArticles } from './event-articles.js';
import { KeyList } from './key-list.js';
import { Reading } from './reading.js';
import { Sequence } from './sequence.js';
import { onShortcut } from './shortcuts.js';
import { Story } from './story.js';
import { tool } from './tool.js';
import { Updates } from './updates.js';
import { isLonger, overlaps, textOf, viewAround, viewInAddress } from './windows.js';

/**
 * Reading along the drawing: the opened event, the story, the list of keys, and what is new. What is open stands in the
 * address, as `event=` and `story=` with the number of the event; opening and closing are steps that the
 * reader can go back, going from event to event is not.
 */
export class Reader {
  #host;
  #desk;
  #page;
  #updates;
  #articles = new EventArticles();
  #reading;
  #story;
  #keys;
  root = element('div', 'timeline-desk');
  tools;

  /**
   * @param timeline the element
   * @param desk what holds the drawing and all that belongs to it
   * @param host `rightToLeft`; `stage`, which takes the focus where what opened an event is gone;
   *     `api(path, parameters)`, addresses with the query's filters; `view()`, the window, and
   *     `look(view)`, which moves it; `busy()`, whether a hand is on it; `renew()`, fetches it anew
   */
  constructor(timeline, words, desk, host) {
    const { rightToLeft } = host;
    this.#host = host;
    this.#desk = desk;
    this.#page = (id) => `/${timeline.lang}/events/${id}`;
    this.#reading = new Reading(words, rightToLeft, this.#articles, {
      came: (event) => this.#read(event),
      close: () => this.#close(),
    });
    this.#story = new Story(words, rightToLeft, this.#articles, {
      came: ({ id }) => keep({ w: textOf(this.#span), story: id }, part('story') === null),
      closed: (event) => this.#told(event),
    });
    this.#keys = new KeyList(words);
    this.#updates = new Updates(timeline, words, {
      ...host,
      renew: () => {
        this.#articles.forget();
        host.renew();
      },
    });
    this.tools = [
      tool(words, 'story', () => this.#tell()),
      tool(words, 'keys', () => this.#keys.open(), '?'),
    ];
    this.root.append(desk, this.#reading.root, this.#story.root, this.#keys.root);
    desk.addEventListener('click', (event) => this.#click(event));
    this.root.addEventListener('pointerdown', () => (this.#left = null));
    this.root.addEventListener('keydown', (event) => {
      this.#left = null;
      const open = this.#reading.id !== null && !event.target.closest('dialog, .timeline-list');
      if (event.key === 'Escape' && open) this.#close();
    });
  }

  /** The window that the story goes through. */
  #span = null;

  /** The event that was closed last, until the reader does something else; null for none. */
  #left = null;

  listen(signal) {
    window.addEventListener('hashchange', () => this.follow(), { signal });
    const search = () => document.querySelector('[role="search"] [type="search"]');
    onShortcut(
      {
        s: () => this.#tell(),
        '/': () => search()?.select(),
        '?': () => this.#keys.open(),
      },
      signal,
    );
    // The other language shows the same window and event.
    const takeAlong = ({ target }) => {
      const link = target.closest?.('.languages a');
      if (link) link.hash = location.hash;
    };
    document.addEventListener('click', takeAlong, { signal, capture: true });
    signal.addEventListener('abort', () => this.#story.close());
  }

  /** Where it says what is new. */
  get news() {
    return this.#updates.news.root;
  }

  keepUpToDate(signal) {
    this.#updates.start(signal);
  }

  /** The hand has let go of the drawing. */
  letGo() {
    this.#updates.settled();
  }

  /** Opens and closes what the address says. */
  follow() {
    const [event, story] = [eventIn('event'), eventIn('story')];
    if (event === null) this.#reading.close();
    else if (event !== this.#reading.id) this.#open(event);
    if (story === null) this.#story.close();
    else if (story !== this.#story.id) this.#tellFrom(story, viewInAddress());
    this.mark();
  }

  /** Shows in the drawing which event is open. */
  mark() {
    for (const node of this.#desk.querySelectorAll('.timeline-event[aria-current]')) {
      if (node.dataset.key !== String(this.#reading.id)) node.removeAttribute('aria-current');
    }
    this.#node(this.#reading.id)?.setAttribute('aria-current', 'true');
    this.#giveBack();
  }

  /** The focus goes back to what was read, which the drawing may still be on its way to. */
  #giveBack() {
    if (this.#left === null || document.activeElement !== this.#host.stage) return;
    this.#node(this.#left)?.focus({ preventScroll: true });
  }

  #node(id) {
    return this.#desk.querySelector(`.timeline-event[data-key="${id}"]`);
  }

  #click(event) {
    const { ctrlKey, metaKey, shiftKey, altKey, button, target } = event;
    const link = target.closest('a[href]');
    const [, id] = /\/events\/(\d+)(?:\?|$)/.exec(link?.getAttribute('href')) ?? [];
    if (!id || ctrlKey || metaKey || shiftKey || altKey || button !== 0) return;
    event.preventDefault();
    keep({ w: textOf(this.#host.view()), event: id }, true);
    this.#open(Number(id));
    this.#reading.focus();
    this.mark();
  }

  #open(id) {
    this.#reading.open(this.#sequence(null), id, this.#page(id));
  }

  #read(event) {
    keep({ event: event.id });
    this.#reading.id = event.id;
    if (!overlaps(event, this.#host.view())) this.#goTo(event);
    this.mark();
  }

  #close() {
    const left = this.#reading.id;
    keep({ event: null }, true);
    this.#reading.close();
    this.#host.stage.focus({ preventScroll: true });
    this.#left = left;
    this.mark();
  }

  #tell() {
    this.#tellFrom(null, this.#host.view(), this.#reading.id);
  }

  #tellFrom(id, view, opened = null) {
    this.#span = view ?? this.#host.view();
    this.#story.open(this.#sequence(this.#span), id ?? opened);
  }

  /** Closed by the reader; where the address has gone elsewhere already, it was a step back. */
  #told(event) {
    if (part('story') === null) return;
    keep({ story: null }, true);
    if (event && !isLonger(event, this.#host.view())) this.#goTo(event);
  }

  #goTo(event) {
    this.#host.look(viewAround(event, this.#host.view()));
  }

  #sequence(view) {
    const span = view && { from: Math.round(view.from), to: Math.round(view.to) - 1 };
    return new Sequence((place) => this.#host.api('events', { ...span, ...place }));
  }
}
