import { CategoryKey } from './category-key.js';
import { CountList } from './count-list.js';
import { element } from './element.js';
import { Hijri } from './hijri.js';
import { ZOOM_STEP } from './keyboard.js';
import { LaneChoice } from './lane-choice.js';
import { Overview } from './overview.js';
import { Reader } from './reader.js';
import { Stage } from './stage.js';
import { Status } from './status.js';
import { Today } from './today.js';
import { tool } from './tool.js';

/** The parts of the drawing and where they lie: band, buttons, stage, notes, and what is read along it. */
export class Desk {
  overview;
  lanes;
  stage;
  list;
  key;
  caption = element('p', 'timeline-caption');
  status;
  reader;

  /**
   * @param timeline the element
   * @param hands `look(view)` shows a window, `slide(view, done)` follows the hand on the band,
   *     `zoom(factor)`, `fit()`, `relane(anew)`, `retry()`; and for the reader `api`, `view`, `busy` and
   *     `renew`, as reader.js says
   */
  constructor(timeline, words, rightToLeft, hands) {
    this.overview = new Overview(hands.slide);
    this.lanes = new LaneChoice(words, hands.relane);
    const help = element('p', 'timeline-hidden', { id: 'timeline-help' });
    help.textContent = words.text('help');
    const hijri = timeline.hasAttribute('hijri') ? new Hijri(words, timeline.lang) : null;
    const does = {
      look: hands.look,
      list: (events, opener) => this.list.open(events, opener),
      lane: (action, key) => this.lanes.act(action, key),
    };
    const today = new Today(timeline.getAttribute('today'), words);
    this.stage = new Stage(words, rightToLeft, help.id, does, hijri, today);
    this.list = new CountList(words, today, this.stage.root);
    this.key = new CategoryKey(words, today);
    this.status = new Status(words, tool(words, 'retry', hands.retry));
    const desk = element('div', 'timeline-main');
    this.reader = new Reader(timeline, words, desk, { ...hands, rightToLeft, stage: this.stage.root });
    const frame = element('div', 'timeline-frame');
    frame.append(this.stage.root);
    this.takeBack();
    const below = [this.lanes.away, this.key.root, this.status.said];
    desk.append(this.overview.root, this.#head(words, hands), help, frame, ...below);
  }

  #head(words, hands) {
    const tools = element('div', 'timeline-tools', {
      role: 'group',
      'aria-label': words.text('tools'),
    });
    tools.append(
      this.lanes.root,
      tool(words, 'zoomOut', () => hands.zoom(ZOOM_STEP), '−'),
      tool(words, 'zoomIn', () => hands.zoom(1 / ZOOM_STEP), '+'),
      tool(words, 'fit', hands.fit),
      ...this.reader.tools,
    );
    const head = element('div', 'timeline-controls');
    head.append(this.caption, tools);
    return head;
  }

  /** What is said where there is nothing to draw. */
  get notes() {
    return [this.status.note, this.reader.news];
  }

  /** Puts the notes over the drawing, where they were taken from it. */
  takeBack() {
    this.stage.root.after(this.status.note, this.list.root, this.reader.news);
  }
}
