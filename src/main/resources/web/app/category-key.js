import { element } from './element.js';
import { CATEGORIES, shapeOf } from './shapes.js';

/** Which shape and colour stand for which category: those that were met so far. */
export class CategoryKey {
  #names = new Map();
  root;

  constructor(words) {
    this.root = element('ul', 'timeline-key', { 'aria-label': words.text('key') });
  }

  add(events) {
    const before = this.#names.size;
    for (const { category, categoryName } of events) this.#names.set(category, categoryName);
    if (this.#names.size === before) return;
    const met = CATEGORIES.filter((category) => this.#names.has(category));
    this.root.replaceChildren(
      ...met.map((category) => {
        const item = element('li', '', { 'data-category': category });
        item.append(shapeOf(category), this.#names.get(category));
        return item;
      }),
    );
  }
}
