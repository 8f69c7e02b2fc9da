import { element } from './element.js';
import { decideSingleKeys } from './shortcuts.js';
import { tool } from './tool.js';

// In the order of the words beside them, which run as the page does.
const KEYS = [
  ['keyArrows', '←', '→'],
  ['keyZoom', '+', '−'],
  ['keyEnds', 'Home', 'End'],
  ['keyFit', '0'],
  ['keyTab', 'Tab'],
  ['keyEnter', 'Enter'],
  ['keyStory', 's'],
  ['keySearch', '/'],
  ['keyHelp', '?'],
  ['keyEscape', 'Esc'],
];

/** The list of keys, over the page. */
export class KeyList {
  root;

  constructor(words) {
    this.root = element('dialog', 'timeline-keys', { 'aria-labelledby': 'timeline-keys' });
    const title = element('h2', '', { id: 'timeline-keys' });
    title.textContent = words.text('keys');
    const list = element('dl');
    for (const [word, ...keys] of KEYS) {
      const names = element('dt');
      names.append(
        ...keys.map((key) => {
          const name = element('kbd');
          name.textContent = key;
          return name;
        }),
      );
      const does = element('dd');
      does.textContent = words.text(word);
      list.append(names, does);
    }
    const choice = element('label', 'timeline-single-keys');
    const box = element('input', '', { type: 'checkbox' });
    decideSingleKeys(box);
    choice.append(box, words.text('singleKeys'));
    const close = tool(words, 'close', () => this.root.close(), '×');
    this.root.append(title, list, close, choice);
    // A click beside it: on the dialog itself, not on what is in it.
    this.root.addEventListener('click', ({ target }) => target === this.root && this.root.close());
  }

  open() {
    if (!this.root.open) this.root.showModal();
  }
}
