import { ListTwin } from './list-twin.js';
import { Live } from './live.js';
import { News } from './news.js';

/** Keeps an open page up to date: says quietly what is new, and has the drawing and the list fetch it. */
export class Updates {
  #element;
  #api;
  #busy;
  #renew;
  /** Whether something has changed that the page does not show yet. */
  #due = false;
  #list = null;
  news;

  /**
   * @param element the drawing: its `state`, its `total`, and its `from` and `to`, which are brought up to date
   * @param api addresses of the API with the query's filters
   * @param busy whether the reader has the drawing in hand: nothing moves then
   * @param renew called when the drawing is to be fetched anew
   */
  constructor(element, words, { api, busy, renew }) {
    this.#element = element;
    this.#api = api;
    this.#busy = busy;
    this.#renew = renew;
    const known = { state: element.getAttribute('state'), total: Number(element.getAttribute('total')) };
    this.news = new News(words, element.lang, known, (since) => api('extent', { since }));
  }

  start(signal) {
    if (this.#list) return;
    this.#list = new ListTwin(signal);
    const state = this.#element.getAttribute('state');
    new Live(this.#api('changes'), state, () => this.#look(), signal);
  }

  /** The hand has let go. */
  settled() {
    if (this.#due) this.#look();
  }

  async #look() {
    this.#due = true;
    if (this.#busy()) return;
    const extent = await this.news.look();
    if (this.#busy()) return;
    this.#due = false;
    const reach = { from: extent?.earliest, to: extent?.latest };
    for (const [name, minute] of Object.entries(reach)) {
      if (typeof minute === 'number') this.#element.setAttribute(name, minute);
    }
    this.#renew();
    this.#list.renew();
  }
}
