import { element } from './element.js';
import { tool } from './tool.js';

/** Says how many events are new since the page was loaded. It lies over the drawing, so that nothing moves. */
export class News {
  #words;
  #address;
  #total;
  #count = 0;
  #said = element('span');
  #hands = element('span', 'timeline-news-hands');
  root = element('div', 'timeline-news');

  /** @param address of the extent of the query */
  constructor(words, address) {
    this.#words = words;
    this.#address = address;
    this.#said.setAttribute('role', 'status');
    this.#hands.append(
      tool(words, 'renew', () => location.reload()),
      tool(words, 'dismiss', () => this.#tell(0), '×'),
    );
    this.root.append(this.#said, this.#hands);
    this.#tell(0);
  }

  /**
   * Counts anew; answers from when to when events reach now, as `earliest` and `latest`, null where it
   * cannot be known.
   */
  async count() {
    try {
      const answer = await fetch(this.#address, { headers: { Accept: 'application/json' } });
      if (!answer.ok) return null;
      const extent = await answer.json();
      const more = extent.total - (this.#total ?? extent.total);
      this.#total = extent.total;
      if (more > 0) this.#tell(this.#count + more);
      return extent;
    } catch {
      return null;
    }
  }

  #tell(count) {
    this.#count = count;
    this.#hands.hidden = count === 0;
    this.#said.textContent = count === 0 ? '' : this.#words.counted('newEvents', count);
  }
}
