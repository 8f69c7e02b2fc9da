import { INSET } from './axis.js';
import { element, titleOf } from './element.js';
import { MARK, byTime, timeOf } from './lane-layout.js';
import { bandRemarkKey, isVague, remarkKey } from './remark.js';
import { shapeOf } from './shapes.js';

/** How far a bar is drawn beyond the window, so that its soft end is not seen where it is only cut. */
const OVERHANG = 60;
const PASSIVE = { passive: true };

/** Puts what was laid out on the stage. Nodes are kept by event, in time order, so that focus stays. */
export class Drawing {
  #words;
  #rightToLeft;
  #open;
  #nodes = new Map();
  /** Nodes under a finger: a touch is bound to the node it began on, and would end with it. */
  #held = new Set();
  #things = element('div', 'timeline-things');
  #axis = element('div', 'timeline-axis', { 'aria-hidden': 'true' });
  #span = element('div', 'timeline-extent', { 'aria-hidden': 'true' });
  #card = element('div', 'timeline-card', { 'aria-hidden': 'true' });
  #scale;
  #moving = false;
  #shown;

  /** @param open called with a count, as laid out, that the reader wants to see into */
  constructor(stage, words, rightToLeft, open) {
    this.#words = words;
    this.#rightToLeft = rightToLeft;
    this.#open = open;
    this.#span.hidden = this.#card.hidden = true;
    this.stage = stage;
    stage.append(this.#axis, this.#span, this.#things, this.#card);
    this.#things.addEventListener('touchstart', ({ target }) => this.#hold(target), PASSIVE);
    for (const [on, off] of [
      ['pointerover', 'pointerout'],
      ['focusin', 'focusout'],
    ]) {
      this.#things.addEventListener(on, (event) => this.#tell(event.target.closest('[data-key]')));
      this.#things.addEventListener(off, () => this.#tell(this.#things.querySelector(':focus')));
    }
  }

  #hold(target) {
    const node = target.closest('[data-key]');
    const release = () => this.#held.delete(node);
    this.#held.add(node);
    target.addEventListener('touchend', release, { once: true });
    target.addEventListener('touchcancel', release, { once: true });
  }

  drawAxis({ minor, major }, scale) {
    const label = (className) => (tick) => {
      const made = element('span', className);
      made.textContent = tick.text;
      // A label begins at its tick and runs on in time.
      made.style.transform = scale.rightToLeft
        ? `translateX(calc(${tick.x - INSET}px - 100%))`
        : `translateX(${tick.x + INSET}px)`;
      return made;
    };
    const line = (className) => (tick) => {
      const made = element('i', className);
      made.style.transform = `translateX(${Math.round(tick.x)}px)`;
      return made;
    };
    const bounds = major.filter((tick) => !tick.sticky);
    this.#axis.replaceChildren(
      ...minor.map(line('timeline-tick')),
      ...bounds.map(line('timeline-bound')),
      ...minor.filter(({ text }) => text).map(label('timeline-minor')),
      ...major.filter(({ text }) => text).map(label('timeline-major')),
    );
  }

  /**
   * @param places `{bandTop, bandRow, rowsEnd, row, stripTop}`: heights from the top of the stage
   * @param moving whether the window is on its way: the card would only be in it
   */
  draw(laid, scale, places, moving) {
    this.#scale = scale;
    this.#moving = moving;
    const things = [
      ...laid.band.map((item) => this.#band(item, places)),
      ...laid.labels.map((item) => this.#label(item, places)),
      ...laid.marks.map((item) => this.#mark(item, places)),
      ...laid.counts.map((count) => this.#count(count, places.stripTop)),
    ];
    if (laid.bandRest.length > 0) {
      const x = scale.rightToLeft ? MARK * 1.5 : scale.width - MARK * 1.5;
      const rest = { events: laid.bandRest, count: laid.bandRest.length, x };
      const last = Math.max(0, ...laid.band.map(({ row }) => row));
      things.push(this.#count(rest, places.bandTop + last * places.bandRow, 'band'));
    }
    things.sort((a, b) => byTime(a.time, b.time));
    const kept = new Set(things.map(({ node }) => node));
    for (const [key, node] of this.#nodes) {
      node.hidden = !kept.has(node);
      if (!node.hidden || this.#held.has(node)) continue;
      if (node.contains(document.activeElement)) this.stage.focus({ preventScroll: true });
      node.remove();
      this.#nodes.delete(key);
    }
    let next = this.#things.firstChild;
    for (const { node } of things) {
      while (next?.hidden) next = next.nextSibling;
      if (node === next) next = next.nextSibling;
      else this.#things.insertBefore(node, next);
    }
    this.#tell(this.#shown?.isConnected && !this.#shown.hidden ? this.#shown : null);
  }

  #label(item, { rowsEnd, row }) {
    const node = this.#node(item.event);
    const { box, seen } = item;
    const bar = item.point === undefined;
    this.#dress(node, item, bar ? 'is-bar' : 'is-point');
    place(node, box.x0, rowsEnd - (item.row + 1) * row, box.x1 - box.x0);
    const bars = !bar ? [] : item.claims.length > 0 ? item.claims : [item.own];
    this.#bars(node, bars, box.x0, this.#scale.width);
    const [shape, text] = node.timelineParts;
    const beside = this.#rightToLeft ? item.text + item.width - MARK : item.text;
    shape.style.transform = `translateX(${(bar ? beside : seen.x0) - box.x0}px)`;
    text.style.transform = `translateX(${item.text - box.x0}px)`;
    text.style.inlineSize = `${item.width}px`;
    this.#remark(node, remarkKey(item.event));
    return { node, time: item.event };
  }

  #band(item, { bandTop, bandRow }) {
    const node = this.#node(item.event);
    this.#dress(node, item, 'is-band');
    place(node, item.box.x0, bandTop + item.row * bandRow, item.box.x1 - item.box.x0);
    this.#bars(node, [item.own], item.box.x0, this.#scale.width);
    plain(node);
    this.#remark(node, remarkKey(item.event) ?? bandRemarkKey(item.event));
    return { node, time: item.event };
  }

  #mark({ event, x }, { stripTop }) {
    const node = this.#node(event);
    this.#dress(node, { event }, 'is-mark');
    place(node, x - MARK / 2, stripTop, MARK);
    this.#bars(node, [], 0, 0);
    plain(node);
    this.#remark(node, remarkKey(event));
    return { node, time: event };
  }

  #count(count, top, name = count.events[0]?.id ?? `t${count.from}`) {
    const key = `count-${name}`;
    let node = this.#nodes.get(key);
    if (!node) {
      node = element('button', 'timeline-count', { type: 'button', 'data-key': key });
      node.addEventListener('click', () => this.#open(node.timelineCount, node));
      this.#nodes.set(key, node);
    }
    if (node.timelineCount?.count !== count.count) {
      const said = element('span', 'timeline-hidden');
      said.textContent = this.#words.counted('more', count.count);
      node.replaceChildren(`+${this.#words.number(count.count)} `, said);
    }
    node.timelineCount = count;
    node.style.transform = `translate(${count.x}px, ${top}px) translateX(-50%)`;
    const { from, to } = timeOf(count);
    return { node, time: { id: 0, earliest: from, latest: to } };
  }

  #remark(node, key) {
    const [, , remark] = node.timelineParts;
    const text = this.#words.text(key);
    if (remark.textContent !== text) remark.textContent = text;
  }

  /** The link of an event; once made, only its place, form and remark change, unless it is edited. */
  #node(event) {
    let node = this.#nodes.get(event.id);
    if (!node || tellsOther(node.timelineEvent, event)) {
      node?.remove();
      node = element('a', '', { href: event.href, 'data-key': event.id });
      node.timelineEvent = event;
      const dir = this.#rightToLeft ? 'rtl' : 'ltr';
      const text = element('span', 'timeline-text', { dir });
      const title = titleOf(event);
      const when = element('span', 'timeline-when');
      when.textContent = event.when;
      const remark = element('span', 'timeline-remark');
      text.append(title, ' ', when, ' ', remark);
      const shape = shapeOf(event.category);
      node.append(shape, text);
      node.timelineParts = [shape, text, remark];
      this.#nodes.set(event.id, node);
    }
    return node;
  }

  #dress(node, { event, own }, kind) {
    const low = this.#rightToLeft ? event.latest : event.earliest;
    const high = this.#rightToLeft ? event.earliest : event.latest;
    node.dataset.category = event.category;
    node.className = [
      'timeline-event',
      kind,
      isVague(event) && 'is-vague',
      event.approximate && 'is-approximate',
      own && low === undefined && 'is-open-low',
      own && high === undefined && 'is-open-high',
      event.claims?.length > 0 && 'is-disputed',
    ]
      .filter(Boolean)
      .join(' ');
  }

  #bars(node, bars, origin, width) {
    const drawn = [...node.querySelectorAll('.timeline-bar')];
    while (drawn.length > bars.length) drawn.pop().remove();
    while (drawn.length < bars.length) {
      const bar = element('span', 'timeline-bar');
      node.prepend(bar);
      drawn.push(bar);
    }
    bars.forEach(({ x0, x1 }, index) => {
      // Open ends end at the window, where their arrow is seen; others are drawn beyond it.
      const [low, high] = ['low', 'high'].map((end) => node.classList.contains(`is-open-${end}`));
      const from = Math.max(x0, low ? 0 : -OVERHANG);
      const to = Math.min(x1, width + (high ? 0 : OVERHANG));
      drawn[index].style.transform = `translateX(${from - origin}px)`;
      drawn[index].style.inlineSize = `${Math.max(to - from, 3)}px`;
      drawn[index].style.insetBlockStart = bars.length > 1 ? `${index * 5}px` : '';
    });
  }

  /** Shows an event's time on the axis, and in words where the drawing has no room for them. */
  #tell(node) {
    const event = node?.timelineEvent;
    this.#shown = event ? node : null;
    this.#card.hidden = this.#span.hidden = true;
    if (!event) return;
    this.#showTime(event);
    if (!this.#moving) this.#showCard(node, event);
  }

  #showTime(event) {
    const scale = this.#scale;
    const [x0, x1] = scale.stretch(
      event.earliest ?? scale.from,
      event.latest === undefined ? scale.to : event.latest + 1,
    );
    // Where it fills the window there is nothing to point at.
    this.#span.hidden = x0 <= 0 && x1 >= scale.width;
    const from = Math.min(Math.max(x0, -1), scale.width - 1);
    this.#span.style.transform = `translateX(${from}px)`;
    this.#span.style.inlineSize = `${Math.max(Math.min(x1, scale.width + 1) - from, 1)}px`;
  }

  #showCard(node, event) {
    const scale = this.#scale;
    const parts = ['title', 'when', 'remark'].map((part) => node.querySelector(`.timeline-${part}`));
    const [title] = parts;
    this.#card.hidden =
      !node.classList.contains('is-mark') &&
      title.scrollHeight <= title.clientHeight + 1 &&
      title.scrollWidth <= title.clientWidth + 1;
    if (this.#card.hidden) return;
    const kind = element('span', 'timeline-kind', { 'data-category': event.category });
    kind.append(shapeOf(event.category), event.categoryName ?? '');
    const body = element('div', '', { dir: this.#rightToLeft ? 'rtl' : 'ltr' });
    body.append(kind, ...parts.map((part) => part.cloneNode(true)));
    this.#card.replaceChildren(body);
    const stage = this.stage.getBoundingClientRect();
    const box = node.getBoundingClientRect();
    const x = box.x - stage.x + box.width / 2 - this.#card.offsetWidth / 2;
    const above = box.y - stage.y - this.#card.offsetHeight - 6;
    const left = Math.min(Math.max(x, 4), scale.width - this.#card.offsetWidth - 4);
    const top = above >= 0 ? above : box.bottom - stage.y + 6;
    this.#card.style.transform = `translate(${left}px, ${top}px)`;
  }
}

/** Whether an event that was edited meanwhile says something else. */
function tellsOther(a, b) {
  return a !== b && ['title', 'when', 'category'].some((name) => a[name] !== b[name]);
}

function place(node, x, y, width) {
  node.style.transform = `translate(${x}px, ${y}px)`;
  node.style.inlineSize = `${width}px`;
}

function plain(node) {
  for (const part of node.timelineParts.slice(0, 2)) part.style.transform = part.style.inlineSize = '';
}
