import { element } from './element.js';
import { tool } from './tool.js';

/** From event to event: two buttons, the arrow keys in the direction of reading, and the place in words. */
export class EventWalk {
  #words;
  #rightToLeft;
  #pane;
  #articles;
  #came;
  #sequence;
  #stepping = false;
  previous;
  next;
  progress = element('p', 'timeline-progress', { 'aria-hidden': 'true' });
  said = element('p', 'timeline-hidden', { role: 'status' });

  /** @param came called with every event that is shown */
  constructor(words, rightToLeft, pane, articles, came) {
    this.#words = words;
    this.#rightToLeft = rightToLeft;
    this.#pane = pane;
    this.#articles = articles;
    this.#came = came;
    const [back, onward] = rightToLeft ? ['→', '←'] : ['←', '→'];
    this.previous = tool(words, 'previous', () => this.step(-1), back);
    this.next = tool(words, 'next', () => this.step(1), onward);
  }

  /** The event that is shown, null where there is none. */
  get event() {
    return this.#sequence?.current ?? null;
  }

  /** The event after it, as far as it has come already. */
  get following() {
    return this.#sequence?.following ?? null;
  }

  /** Which of how many it is. */
  get place() {
    return this.#sequence.place;
  }

  /**
   * Shows an event of a sequence, without one the first; where the sequence leaves it out, what
   * `instead` makes of its number, else what follows it.
   */
  async start(sequence, id, instead) {
    this.#sequence = sequence;
    this.said.textContent = this.progress.textContent = '';
    this.#mayStep();
    this.#pane.say('reading');
    try {
      const event = await sequence.start(id);
      if (sequence !== this.#sequence) return;
      if (instead && event?.id !== id) this.#pane.show(instead(id));
      else if (event) this.#show(event);
      else this.#pane.say('emptyHere');
    } catch {
      const again = () => this.start(sequence, id, instead);
      if (sequence === this.#sequence) this.#pane.say('unread', again);
    }
  }

  stop() {
    this.#sequence = null;
  }

  /** Goes to the event before (−1) or after (1). */
  async step(by) {
    const sequence = this.#sequence;
    if (this.#stepping || !sequence?.leads(by)) return;
    this.#stepping = true;
    try {
      const event = await sequence.step(by);
      if (event && sequence === this.#sequence) this.#show(event);
      else this.#mayStep();
    } catch {
      if (sequence === this.#sequence) this.#pane.say('unread', () => this.step(by));
    } finally {
      this.#stepping = false;
    }
  }

  /** Takes an arrow key; in Arabic the left one goes on. */
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const right = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!right) return;
    event.preventDefault();
    event.stopPropagation();
    this.step(this.#rightToLeft ? -right : right);
  }

  #show(event) {
    const { n, total } = this.#sequence.place;
    const [at, of] = [n, total].map((number) => this.#words.number(number));
    this.progress.textContent = this.#words.text('progress', { n: at, total: of });
    this.said.textContent = `${this.progress.textContent}: ${event.title}, ${event.when}`;
    this.#mayStep();
    this.#pane.show(event);
    this.#came(event);
    const onward = this.#sequence.following;
    if (onward) this.#articles.expect(onward.href);
  }

  /** A button that leads nowhere keeps the focus, so that keys go on working. */
  #mayStep() {
    for (const [button, by] of [
      [this.previous, -1],
      [this.next, 1],
    ]) {
      button.setAttribute('aria-disabled', String(!this.#sequence?.leads(by)));
    }
  }
}
