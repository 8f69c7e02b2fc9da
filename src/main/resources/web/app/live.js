/** Changes that come together are looked at together, and not by all readers in one moment: milliseconds. */
const PAUSE = 1000;
/** When the server has no room, it is asked again after this time. */
const LATER = 120_000;

/**
 * Listens to what the server says of its state, as long as the page is looked at: a browser has few
 * connections to a site, and a hidden page needs none. The server says the state when one comes (back), so
 * nothing is missed and nothing asked twice.
 */
export class Live {
  #address;
  #state;
  #changed;
  #source = null;
  #pause = 0;
  #later = 0;

  /**
   * @param state that the page was made in
   * @param changed called when the state has become another
   */
  constructor(address, state, changed, signal) {
    this.#address = address;
    this.#state = state;
    this.#changed = changed;
    document.addEventListener('visibilitychange', () => this.#follow(), { signal });
    signal.addEventListener('abort', () => {
      this.#close();
      clearTimeout(this.#pause);
    });
    this.#follow();
  }

  #follow() {
    this.#close();
    if (document.hidden) return;
    this.#source = new EventSource(this.#address);
    this.#source.addEventListener('message', ({ data }) => this.#hear(data));
    this.#source.addEventListener('error', () => {
      // A connection that ended opens again by itself; one that was refused does not.
      if (this.#source?.readyState === EventSource.CLOSED) {
        this.#later = setTimeout(() => this.#follow(), LATER);
      }
    });
  }

  #hear(state) {
    if (state === this.#state) return;
    this.#state = state;
    this.#pause ||= setTimeout(
      () => {
        this.#pause = 0;
        this.#changed();
      },
      Math.random() * PAUSE,
    );
  }

  #close() {
    this.#source?.close();
    this.#source = null;
    clearTimeout(this.#later);
  }
}
