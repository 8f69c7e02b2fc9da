import { inCalendar } from './address.js';
import { element, titleOf } from './element.js';
import { byTime } from './lane-layout.js';
import { remarkKey } from './remark.js';
import { shapeOf } from './shapes.js';

/** The events behind a count that no zoom would part: a short list over the drawing. */
export class CountList {
  #words;
  #today;
  #stage;
  #opener;
  root = element('div', 'timeline-list', { role: 'group' });

  /** @param stage takes the focus where the count that opened the list is gone */
  constructor(words, today, stage) {
    this.#words = words;
    this.#today = today;
    this.#stage = stage;
    this.root.hidden = true;
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  open(events, opener) {
    this.#opener = opener;
    const items = element('ul');
    items.append(...[...events].sort(byTime).map((event) => this.#item(event)));
    const close = element('button', 'timeline-tool', {
      type: 'button',
      'aria-label': this.#words.text('close'),
    });
    close.textContent = '×';
    close.addEventListener('click', () => this.close());
    this.root.setAttribute('aria-label', this.#words.counted('events', events.length));
    this.root.replaceChildren(close, items);
    this.root.hidden = false;
    items.querySelector('a').focus({ preventScroll: true });
  }

  close(returnFocus = true) {
    if (this.root.hidden) return;
    this.root.hidden = true;
    if (returnFocus) (this.#opener.isConnected ? this.#opener : this.#stage).focus();
  }

  #item(event) {
    const link = element('a', '', { href: inCalendar(event.href), 'data-category': event.category });
    const when = element('span', 'timeline-when');
    when.textContent = [event.when + this.#today.remark(event), this.#words.text(remarkKey(event))].filter(Boolean).join(' · ');
    link.append(shapeOf(event.category), titleOf(event), when);
    const item = element('li');
    item.append(link);
    return item;
  }
}
