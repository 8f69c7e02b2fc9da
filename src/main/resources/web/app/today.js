import { INSET } from './axis.js';
import { element } from './element.js';

const DAY = 1440;

/** The day that the page was made on: its line, what lies after it, and which events are still to come. */
export class Today {
  #first;
  #words;
  #line = element('i', 'timeline-today');
  #ahead = element('div', 'timeline-ahead');
  /** Behind all that is drawn. */
  root = element('div', 'timeline-days', { 'aria-hidden': 'true' });

  /** @param first the first minute of the day; null where the page names none */
  constructor(first, words) {
    this.#first = first === null ? Infinity : Number(first);
    this.#words = words;
    this.root.append(this.#ahead, this.#line);
  }

  isAhead({ earliest }) {
    return earliest >= this.#first + DAY;
  }

  /** What stands beside the date of an event; empty but for one that is still to come. */
  remark(event) {
    return this.isAhead(event) ? ` · ${this.#words.text('ahead')}` : '';
  }

  /** The same as a node: hidden from sight where the stage is narrow, whose ground says it already. */
  remarkNode(event) {
    const node = element('span', 'timeline-soon');
    node.textContent = this.remark(event);
    return node;
  }

  draw(scale) {
    const [first, next] = [this.#first, this.#first + DAY];
    this.#line.hidden = !(first > scale.from && first < scale.to);
    this.#ahead.hidden = !(next < scale.to);
    if (!this.#line.hidden) this.#line.style.transform = `translateX(${Math.round(scale.x(first))}px)`;
    if (this.#ahead.hidden) return;
    const [x0, x1] = scale.stretch(Math.max(next, scale.from), scale.to);
    this.#ahead.style.transform = `translateX(${x0}px)`;
    this.#ahead.style.inlineSize = `${x1 - x0}px`;
  }

  /**
   * Names the day on the axis, where a label of the ticks would be, or at the end of the axis before its
   * line; labels that it would touch give way.
   *
   * @returns the labels that stay, and the one of the day where its line is in view
   */
  among(minor, scale, measure) {
    if (this.#line.hidden) return { minor, today: [] };
    const sign = scale.rightToLeft ? -1 : 1;
    const length = (text) => sign * (measure(text) + 2 * INSET);
    const room = (at, text) => [at, at + length(text)].sort((a, b) => a - b);
    const text = this.#words.text('today');
    const line = scale.x(this.#first);
    const [low, high] = room(line, text);
    const x = low < 0 || high > scale.width ? line - length(text) : line;
    const own = room(x, text);
    const touches = (tick) => {
      const [x0, x1] = room(tick.x, tick.text);
      return x0 < own[1] && x1 > own[0];
    };
    const kept = minor.map((tick) => (touches(tick) ? { ...tick, text: '' } : tick));
    return { minor: kept, today: [{ x, text }] };
  }
}
