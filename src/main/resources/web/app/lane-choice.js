import { element } from './element.js';
import { LANE_FIELDS, keepLanes, lanesInAddress } from './lanes-in-address.js';
import { tool } from './tool.js';

const LABELS = {
  '': 'laneOff',
  category: 'laneCategory',
  place: 'lanePlace',
  actor: 'laneActor',
  publisher: 'lanePublisher',
};

/**
 * What a reader has chosen of lanes: by what, in which order, which are folded and which are away. Kept in
 * the address.
 */
export class LaneChoice {
  #words;
  #changed;
  #state = lanesInAddress();
  #select;
  #lanes = [];
  /** The hidden lane whose button gets the focus once it is there, null for none of them. */
  #wanted;
  /** The choice by what, for the toolbar. */
  root = element('label', 'timeline-lane-choice');
  /** The lanes that are away, each with its way back. */
  away = element('div', 'timeline-away', { role: 'group' });

  /** @param changed called after a choice; with true where other lanes are wanted */
  constructor(words, changed) {
    this.#words = words;
    this.#changed = changed;
    this.#select = element('select', '', { 'data-tool': 'lanes' });
    for (const field of ['', ...LANE_FIELDS]) {
      const option = element('option', '', { value: field });
      option.textContent = words.text(LABELS[field]);
      this.#select.append(option);
    }
    this.#select.value = this.#state.by;
    this.#select.addEventListener('change', () => {
      this.#state = { by: this.#select.value, order: [], folded: [], hidden: [] };
      keepLanes(this.#state, true);
      this.#changed(true);
    });
    const name = element('span');
    name.textContent = words.text('lanes');
    this.root.append(name, this.#select);
    this.away.setAttribute('aria-label', words.text('lanesHidden'));
    this.away.hidden = true;
  }

  get by() {
    return this.#state.by;
  }

  /** Follows the address, after Back or Forward. */
  follow() {
    const state = lanesInAddress();
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    const other = state.by !== this.#state.by;
    this.#state = state;
    this.#select.value = state.by;
    this.#changed(other);
  }

  /** Of the lanes there are, those that are shown, from top to bottom, each with `folded` and `by`. */
  shown(lanes) {
    const { by, order, folded, hidden } = this.#state;
    const place = ({ key }) => (order.includes(key) ? order.indexOf(key) : order.length);
    this.#lanes = lanes
      .map((lane) => ({
        ...lane,
        by,
        name: lane.key ? lane.name : this.#words.text('laneOther'),
        folded: folded.includes(lane.key),
      }))
      .sort((a, b) => place(a) - place(b));
    this.#drawAway(this.#lanes.filter(({ key }) => hidden.includes(key)));
    return this.#lanes.filter(({ key }) => !hidden.includes(key));
  }

  /** Does what a button in the head of a lane says. */
  act(action, key) {
    const state = this.#state;
    const without = (keys) => keys.filter((each) => each !== key);
    if (action === 'fold') {
      const folded = without(state.folded);
      state.folded = folded.length < state.folded.length ? folded : [...folded, key];
    } else if (action === 'hide') {
      this.#wanted = key;
      state.hidden = [...without(state.hidden), key];
    } else if (action === 'show') {
      this.#wanted = state.hidden.find((each) => each !== key) ?? null;
      state.hidden = without(state.hidden);
    } else {
      const lanes = this.#lanes; // moved here too: the next press may come before they are drawn
      const seen = lanes.filter((lane) => !state.hidden.includes(lane.key));
      const at = seen.findIndex((lane) => lane.key === key);
      const [lane, other] = [seen[at], seen[at + (action === 'up' ? -1 : 1)]];
      if (!other) return;
      const [a, b] = [lanes.indexOf(lane), lanes.indexOf(other)];
      [lanes[a], lanes[b]] = [other, lane];
      state.order = lanes.map((each) => each.key);
    }
    keepLanes(state, false);
    this.#changed(false);
  }

  /** The button that was pressed has gone: the focus goes on to where its lane went. */
  #focus() {
    if (this.#wanted === undefined) return;
    const buttons = [...this.away.querySelectorAll('button')];
    (buttons.find(({ dataset }) => dataset.lane === this.#wanted) ?? this.#select).focus();
    this.#wanted = undefined;
  }

  #drawAway(lanes) {
    const keys = lanes.map(({ key }) => key).join('\n');
    if (this.away.dataset.keys === keys && this.away.hidden === (lanes.length === 0)) return;
    this.away.dataset.keys = keys;
    this.away.hidden = lanes.length === 0;
    const title = element('span');
    title.textContent = this.#words.text('lanesHidden');
    const back = ({ key, name }) => {
      const button = tool(
        this.#words,
        'laneShow',
        () => this.act('show', key),
        `+ ${name}`,
        { lane: name },
      );
      button.dataset.lane = key;
      return button;
    };
    this.away.replaceChildren(...(lanes.length ? [title, ...lanes.map(back)] : []));
    this.#focus();
  }
}
