import { element } from './element.js';
import { isVague } from './remark.js';
import { CATEGORIES, shapeOf } from './shapes.js';

/** Kinds of dates that a shape shows by its outline, or by the ground it stands on, in the order of the key. */
const OUTLINES = {
  vague: { is: isVague, word: 'keyVague' },
  approximate: { is: ({ approximate }) => approximate, word: 'keyApproximate' },
  ahead: { is: (event, today) => today.isAhead(event), word: 'keyAhead' },
};

/** Which shape and colour stand for which category, and which outline for which date: those that were met so far. */
export class CategoryKey {
  #names = new Map();
  #words;
  #today;
  root;

  constructor(words, today) {
    this.#today = today;
    this.#words = words;
    this.root = element('ul', 'timeline-key', { 'aria-label': words.text('key') });
  }

  add(events) {
    const before = this.#names.size;
    for (const event of events) {
      this.#names.set(event.category, event.categoryName);
      for (const [outline, { is, word }] of Object.entries(OUTLINES)) {
        if (is(event, this.#today)) this.#names.set(outline, this.#words.text(word));
      }
    }
    if (this.#names.size === before) return;
    const met = (keys) => keys.filter((key) => this.#names.has(key));
    this.root.replaceChildren(
      ...met(CATEGORIES).map((key) => this.#item(key, '', { 'data-category': key })),
      ...met(Object.keys(OUTLINES)).map((key) => this.#item(key, `is-${key}`, {})),
    );
  }

  #item(key, className, attributes) {
    const item = element('li', className, attributes);
    item.append(shapeOf(key), this.#names.get(key));
    return item;
  }
}
