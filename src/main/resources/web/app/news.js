import { element } from './element.js';
import { tool } from './tool.js';

/**
 * Says what has become of the events of the query since the page was made, or since the reader had it put
 * away. It lies over the drawing, so that nothing moves.
 */
export class News {
  #words;
  #address;
  #list;
  /** What the reader knows, and what there is now: `{state, total}`. */
  #known;
  #now;
  #said = element('span');
  #hands = element('span', 'timeline-news-hands');
  root = element('div', 'timeline-news');

  /**
   * @param known the state that the page was made in, and how many events fitted then
   * @param address of the extent of the query, and what is new, since a state
   */
  constructor(words, language, known, address) {
    this.#words = words;
    this.#known = this.#now = known;
    this.#address = address;
    this.#list = new Intl.ListFormat(language, { type: 'unit' });
    this.#said.setAttribute('role', 'status');
    this.#hands.append(tool(words, 'dismiss', () => this.#dismiss(), '×'));
    const box = element('div', 'timeline-news-box');
    box.append(this.#said, this.#hands);
    this.root.append(box);
    this.#tell({});
  }

  /**
   * Asks anew and says it; answers from when to when events reach now, as `earliest` and `latest`, null
   * where it cannot be known.
   */
  async look() {
    try {
      const address = this.#address(this.#known.state);
      const answer = await fetch(address, { headers: { Accept: 'application/json' } });
      if (!answer.ok) return null;
      const extent = await answer.json();
      this.#now = extent;
      this.#tell(newsIn(this.#known.total, extent));
      return extent;
    } catch {
      return null;
    }
  }

  #dismiss() {
    this.#known = this.#now;
    this.#tell({});
  }

  #tell(counts) {
    const said = ['newEvents', 'changedEvents', 'goneEvents'].filter((key) => counts[key] > 0);
    const text = this.#list.format(said.map((key) => this.#words.counted(key, counts[key])));
    this.#hands.hidden = text === '';
    if (this.#said.textContent !== text) this.#said.textContent = text;
  }
}

/**
 * What there is to say. The server knows of the events that fit now; those that do not fit any more show in
 * the number of them. Where it does not know what happened, the difference is all there is.
 *
 * @param before how many events fitted
 * @param extent how many fit now, as `total`; `published` of them since, and `changed`
 */
export function newsIn(before, { total, published, changed }) {
  const known = published !== undefined;
  const gone = before + (known ? published : 0) - total;
  // More than there were, and not by publishing: some were changed so that they fit now.
  const came = Math.max(0, -gone);
  return {
    newEvents: (known ? published : 0) + came,
    changedEvents: known ? Math.max(0, changed - came) : 0,
    goneEvents: Math.max(0, gone),
  };
}
