import { axisFor } from './axis.js';
import { Density, highest } from './density.js';
import { element } from './element.js';

/** However few were found, they are seen: the least height of a bin of them, in pixels. */
const FOUND = 8;
/** Room that the years on the band keep between them. */
const ROOM = 36;

/**
 * The band over the whole span: density, a few dates, and the window, which can be dragged, drawn wider or
 * narrower at its edges, or moved by a click. It is a shortcut for the pointer; the keyboard has its own.
 */
export class Overview {
  #move;
  #scale;
  #view;
  #among = new Density('timeline-among');
  #density = new Density('');
  #dates = element('div', 'timeline-overview-dates');
  #window = element('div', 'timeline-window');
  root = element('div', 'timeline-overview');

  /** @param move called with the wanted window and whether the hand has let go */
  constructor(move) {
    this.#move = move;
    this.root.setAttribute('aria-hidden', 'true');
    this.#window.append(element('i', 'timeline-grip'), element('i', 'timeline-grip'));
    this.root.append(this.#among.root, this.#density.root, this.#dates, this.#window);
    this.root.addEventListener('pointerdown', (event) => this.#grab(event));
  }

  /** @param among the tiles of all that was searched in, among which those found light up; else null */
  draw(scale, tiles, among, words, measure) {
    this.#scale = scale;
    this.root.classList.toggle('is-search', Boolean(among));
    for (const density of [this.#among, this.#density]) density.restyle(scale.width);
    const high = highest([...tiles, ...(among ?? [])]);
    this.#among.drawStrips([{ tiles: among ?? [], high }], scale);
    this.#density.drawStrips([{ tiles, high, least: among ? FOUND : undefined }], scale);
    const { minor, major } = axisFor(scale, words, (text) => measure(text) + ROOM);
    const dates = minor.map((tick) => major.find((above) => above.x === tick.x) ?? tick);
    this.#dates.replaceChildren(
      ...dates.map(({ x, text }) => {
        const label = element('span');
        label.textContent = text;
        const back = scale.rightToLeft ? ' translateX(-100%)' : '';
        label.style.transform = `translateX(${x}px)${back}`;
        return label;
      }),
    );
  }

  showWindow(view) {
    if (!this.#scale) return;
    this.#view = view;
    const [x0, x1] = this.#scale.stretch(view.from, view.to);
    this.#window.style.transform = `translateX(${x0}px)`;
    this.#window.style.inlineSize = `${x1 - x0}px`;
  }

  #grab(down) {
    if (down.button !== 0 || !this.#scale) return;
    down.preventDefault();
    const scale = this.#scale;
    const at = (event) => scale.minute(event.clientX - this.root.getBoundingClientRect().x);
    let { from, to } = this.#view;
    const grip = [...this.#window.children].indexOf(down.target);
    const start = at(down);
    if (down.target !== this.#window && grip < 0) {
      const half = (to - from) / 2;
      [from, to] = [start - half, start + half];
      this.#move({ from, to }, false);
    }
    // The first grip lies at the lower x, which in Arabic is the later end.
    const first = scale.rightToLeft ? 1 : 0;
    const follow = (event) => {
      const by = at(event) - start;
      const view = { from: from + by, to: to + by };
      if (grip === first) view.to = to;
      if (grip === 1 - first) view.from = from;
      if (view.from < view.to) this.#move(view, false);
    };
    const release = () => {
      this.root.removeEventListener('pointermove', follow);
      this.#move(null, true);
    };
    this.root.setPointerCapture(down.pointerId);
    this.root.addEventListener('pointermove', follow);
    this.root.addEventListener('lostpointercapture', release, { once: true });
  }
}
