import { ArticlePane } from './article-pane.js';
import { element, titleOf } from './element.js';
import { EventWalk } from './event-walk.js';
import { onSwipe } from './swipe.js';
import { tool } from './tool.js';

/** Events full screen, one after the other. A dialog of the browser: it holds the focus and gives it back. */
export class Story {
  #pane;
  #walk;
  #words;
  #onward;
  #bar = element('i', 'story-bar');
  root;

  /** @param hands `came(event)` when an event is shown, `closed(event)` with the last one */
  constructor(words, rightToLeft, articles, hands) {
    this.#words = words;
    this.#pane = new ArticlePane(words, articles, 'story');
    this.#walk = new EventWalk(words, rightToLeft, this.#pane, articles, (event) => {
      this.id = event.id;
      this.#showProgress();
      this.#showNext();
      hands.came(event);
    });
    this.root = element('dialog', 'story', { 'aria-label': words.text('story') });
    const head = element('div', 'story-head');
    const close = tool(words, 'close', () => this.root.close(), '×');
    head.append(this.#walk.progress, close);
    const feet = element('div', 'story-feet');
    feet.append(this.#walk.previous, this.#walk.next);
    this.#onward = this.#walk.next.textContent;
    this.#pane.root.toggleAttribute('autofocus', true);
    this.root.append(head, this.#bar, this.#pane.root, feet, this.#walk.said);
    this.root.addEventListener('keydown', (event) => this.#walk.key(event));
    this.root.addEventListener('close', () => {
      const { event } = this.#walk;
      this.id = null;
      this.#walk.stop();
      hands.closed(event);
    });
    onSwipe(this.root, (right) => this.#walk.step(rightToLeft ? right : -right));
  }

  /** The number of the event that is told, null where none is. */
  id = null;

  /** Tells a sequence from an event on, without one from its beginning. */
  open(sequence, id) {
    this.id = id;
    this.#bar.style.inlineSize = '0';
    if (!this.root.open) this.root.showModal();
    this.#walk.start(sequence, id);
  }

  close() {
    if (this.root.open) this.root.close();
  }

  /** What the button leads to stands on it. */
  #showNext() {
    const { following, next } = this.#walk;
    const name = [this.#words.text('next'), following?.title].filter(Boolean).join(': ');
    next.setAttribute('aria-label', name);
    next.title = name;
    next.replaceChildren(...(following ? [titleOf(following), ' '] : []), this.#onward);
  }

  #showProgress() {
    const { n, total } = this.#walk.place;
    this.#bar.style.inlineSize = `${(n / total) * 100}%`;
  }
}
