import { element } from './element.js';
import { shapeOf } from './shapes.js';
import { tool } from './tool.js';

/** The heads of the lanes: name and count, and the buttons that fold, move and hide a lane. */
export class LaneHeads {
  #words;
  #act;
  #shown = '';
  root;

  /** @param act called with an action (fold, up, down, hide) and the key of a lane */
  constructor(words, rightToLeft, act) {
    this.#words = words;
    this.#act = act;
    this.root = element('div', 'timeline-lanes', { dir: rightToLeft ? 'rtl' : 'ltr' });
    // Under a button the stage is not dragged or zoomed.
    for (const type of ['mousedown', 'touchstart', 'dblclick']) {
      this.root.addEventListener(
        type,
        (event) => event.target.closest('button') && event.stopPropagation(),
        { passive: true },
      );
    }
  }

  /** @param lanes `{key, name, count, by, folded, top}` from top to bottom; tops in pixels */
  draw(lanes) {
    const shown = JSON.stringify(
      lanes.map(({ key, name, count, by, folded, top }) => [key, name, count, by, folded, top]),
    );
    if (shown === this.#shown) return;
    this.#shown = shown;
    const focused = this.root.contains(document.activeElement)
      ? document.activeElement.dataset
      : null;
    this.root.replaceChildren(...lanes.map((lane, n) => this.#head(lane, n, lanes.length)));
    if (focused) this.#focus(focused);
  }

  /** Gives the focus back to the button that had it; a button at its end gives it to the lane. */
  #focus({ lane, tool: action }) {
    const mine = [...this.root.querySelectorAll('button')].filter((b) => b.dataset.lane === lane);
    const same = mine.find((button) => button.dataset.tool === action && !button.disabled);
    (same ?? mine[0])?.focus({ preventScroll: true });
  }

  #head({ key, name, count, by, folded, top }, n, all) {
    const head = element('div', 'timeline-lane', { role: 'group', 'aria-label': name });
    head.style.transform = `translateY(${top}px)`;
    const fold = element('button', 'timeline-lane-fold', {
      type: 'button',
      'aria-expanded': String(!folded),
      'data-tool': 'fold',
      'data-lane': key,
    });
    const sign = element('span', 'timeline-lane-sign', { 'aria-hidden': 'true' });
    const title = element('bdi');
    title.textContent = name;
    const number = element('span', 'timeline-lane-count');
    number.textContent = this.#words.number(count);
    fold.append(sign);
    if (by === 'category' && key) {
      const shape = shapeOf(key);
      fold.dataset.category = key;
      fold.append(shape);
    }
    fold.append(title, ' ', number);
    fold.addEventListener('click', () => this.#act('fold', key));
    const button = (action, word, text, disabled) => {
      const made = tool(this.#words, word, () => this.#act(action, key), text, { lane: name });
      made.dataset.tool = action;
      made.dataset.lane = key;
      made.disabled = disabled;
      return made;
    };
    head.append(
      fold,
      button('up', 'laneUp', '↑', n === 0),
      button('down', 'laneDown', '↓', n === all - 1),
      button('hide', 'laneHide', '×', false),
    );
    return head;
  }
}
