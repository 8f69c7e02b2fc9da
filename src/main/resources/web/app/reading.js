import { inCalendar } from './address.js';
import { ArticlePane } from './article-pane.js';
import { element } from './element.js';
import { EventWalk } from './event-walk.js';
import { tool } from './tool.js';

/** The opened event beside the drawing, with the way to the one before and the one after. */
export class Reading {
  #pane;
  #walk;
  #link;
  root;

  /** @param hands `came(event)` when an event is shown, `close()` when the reader has done with it */
  constructor(words, rightToLeft, articles, hands) {
    this.#pane = new ArticlePane(words, articles, 'reading');
    this.#walk = new EventWalk(words, rightToLeft, this.#pane, articles, (event) => {
      this.#link.href = inCalendar(event.href);
      hands.came(event);
    });
    this.#link = element('a', 'timeline-page-link');
    this.#link.textContent = words.text('page');
    const bar = element('div', 'timeline-reading-bar');
    const close = tool(words, 'close', () => hands.close(), '×');
    bar.append(this.#walk.previous, this.#walk.next, this.#walk.progress, this.#link, close);
    this.root = element('section', 'timeline-reading', { 'aria-label': words.text('opened') });
    this.root.append(bar, this.#pane.root, this.#walk.said);
    this.root.hidden = true;
    this.root.addEventListener('keydown', (event) => this.#walk.key(event));
  }

  /** The number of the event that is open, null where none is. */
  id = null;

  open(sequence, id, href) {
    this.id = id;
    this.root.hidden = false;
    this.#link.href = inCalendar(href);
    this.#walk.start(sequence, id, () => ({ id, href }));
  }

  focus() {
    this.#pane.root.focus();
  }

  close() {
    this.id = null;
    this.root.hidden = true;
    this.#walk.stop();
  }
}
