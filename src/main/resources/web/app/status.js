import { element } from './element.js';

/** What the drawing says in sentences: a note where there is nothing to draw, and announcements. */
export class Status {
  #words;
  #retry;
  note = element('div', 'timeline-note', { role: 'status' });
  said = element('p', 'timeline-hidden', { role: 'status' });

  /** @param retry the button that stands beside a failure */
  constructor(words, retry) {
    this.#words = words;
    this.#retry = retry;
    this.note.hidden = true;
  }

  /** Shows the sentence of a key in place of the drawing; null for none. */
  tell(key) {
    const state = key ?? '';
    if (this.note.dataset.state === state) return;
    this.note.dataset.state = state;
    this.note.hidden = !key;
    const text = element('p');
    text.textContent = key ? this.#words.text(key) : '';
    this.note.replaceChildren(text, ...(key === 'failed' ? [this.#retry] : []));
  }

  /** Says where the window is, to those who do not see it move. */
  say(text) {
    if (this.said.textContent !== text) this.said.textContent = text;
  }
}
