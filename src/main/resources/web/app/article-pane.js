import { element, titleOf } from './element.js';
import { tool } from './tool.js';

/** Where the article of an event is read, of one event after the other. */
export class ArticlePane {
  #words;
  #articles;
  #name;
  #event;
  root;

  /** @param name parts the ids of this pane from those of another */
  constructor(words, articles, name) {
    this.#words = words;
    this.#articles = articles;
    this.#name = name;
    this.root = element('div', `timeline-article ${name}-article`, {
      tabindex: '0',
      role: 'group',
      'aria-label': words.text('opened'),
    });
  }

  /** Shows what is known of the event at once, and its article when it has come. */
  async show(event) {
    this.#event = event;
    this.root.scrollTop = 0;
    this.root.replaceChildren(this.#outline(event));
    this.root.setAttribute('aria-busy', 'true');
    try {
      const article = await this.#articles.of(event.href, this.#name);
      if (event !== this.#event) return;
      this.root.replaceChildren(article);
      this.root.setAttribute('aria-busy', 'false');
    } catch {
      if (event === this.#event) this.say('unread', () => this.show(event));
    }
  }

  /** Shows a sentence in place of an article, with a button where there is something to try again. */
  say(key, again) {
    this.#event = null;
    this.root.setAttribute('aria-busy', 'false');
    const sentence = element('p', 'timeline-article-note');
    sentence.textContent = this.#words.text(key);
    this.root.replaceChildren(sentence);
    if (!again) return;
    // The button goes; the focus, and with it the keys, must not.
    const retry = () => {
      this.root.focus();
      again();
    };
    this.root.append(tool(this.#words, 'retry', retry));
  }

  #outline({ title, lang, when }) {
    const head = element('header', 'event-head');
    if (title) {
      const heading = element('h1', '', { 'aria-level': '2' });
      heading.append(titleOf({ title, lang }));
      const date = element('p', 'event-date');
      date.textContent = when;
      head.append(heading, date);
    }
    const loading = element('p', 'timeline-article-note');
    loading.textContent = this.#words.text('reading');
    head.append(loading);
    return head;
  }
}
