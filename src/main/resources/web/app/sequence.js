/**
 * Events in time order, one after the other. They come page by page, by the cursors of the list, and a
 * page only when it is stepped onto.
 */
export class Sequence {
  #address;
  #events = [];
  #at = 0;
  #before = 0;
  #total = 0;
  #next;
  #previous;

  /** @param address of a page, from the parameters `event` or `cursor` */
  constructor(address) {
    this.#address = address;
  }

  /** Begins with this event, or without one with the first; answers the event, null where there is none. */
  async start(event) {
    const page = await this.#ask(event === null ? {} : { event });
    this.#events = page.events;
    this.#at = 0;
    this.#before = page.before;
    this.#total = page.total;
    this.#next = page.next;
    this.#previous = page.previous;
    return this.current;
  }

  get current() {
    return this.#events[this.#at] ?? null;
  }

  /** The event after it, as far as it has come already. */
  get following() {
    return this.#events[this.#at + 1];
  }

  /** Which of how many it is, counted from 1. */
  get place() {
    return { n: this.#before + this.#at + 1, total: this.#total };
  }

  /** Whether there is an event before (−1) or after (1) the present one. */
  leads(by) {
    return Boolean(this.#events[this.#at + by] ?? this.#cursor(by));
  }

  /** The event before (−1) or after (1), or null. */
  async step(by) {
    if (!this.#events[this.#at + by] && this.#cursor(by)) {
      this.#add(by, await this.#ask({ cursor: this.#cursor(by) }));
    }
    if (!this.#events[this.#at + by]) return null;
    this.#at += by;
    return this.current;
  }

  #cursor(by) {
    return by > 0 ? this.#next : this.#previous;
  }

  #add(by, page) {
    const known = new Set(this.#events.map(({ id }) => id));
    const fresh = page.events.filter(({ id }) => !known.has(id));
    this.#total = page.total;
    if (by < 0) {
      this.#events.unshift(...fresh);
      this.#at += fresh.length;
      this.#before = page.before;
      this.#previous = page.previous;
    } else {
      // Where everything behind the cursor has gone, the server answers with the first page.
      const goesOn = page.before > this.#before;
      if (goesOn) this.#events.push(...fresh);
      this.#next = goesOn ? page.next : undefined;
    }
  }

  async #ask(parameters) {
    const answer = await fetch(this.#address(parameters), { headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json();
  }
}
