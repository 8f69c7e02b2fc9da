import { inCalendar } from './address.js';
import { cutTitle, element, titleOf } from './element.js';
import { EventCard, claimWords } from './event-card.js';
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
  #today;
  #open;
  #nodes = new Map();
  /** Nodes under a finger: a touch is bound to the node it began on, and would end with it. */
  #held = new Set();
  #things = element('div', 'timeline-things');
  #card;
  #tapped = null;
  /** What a click opened, until the pointer moves off it: its card has said what it had to. */
  #opened = null;
  #scale;
  #moving = false;
  #shown;

  /** @param open called with a count, as laid out, that the reader wants to see into */
  constructor(stage, words, rightToLeft, today, open) {
    this.#words = words;
    this.#rightToLeft = rightToLeft;
    this.#today = today;
    this.#open = open;
    this.#card = new EventCard(stage, rightToLeft);
    this.stage = stage;
    const [span, card] = this.#card.roots;
    stage.append(span, this.#things, card);
    this.#things.addEventListener('touchstart', ({ target }) => this.#hold(target), PASSIVE);
    for (const name of ['pointerover', 'focusin']) {
      this.#things.addEventListener(name, (event) => this.#lookAt(event));
    }
    for (const name of ['pointerout', 'focusout']) {
      this.#things.addEventListener(name, () => this.#tell(this.#things.querySelector(':focus-visible')));
    }
    stage.addEventListener('pointermove', (event) => this.#lookAway(event));
    stage.addEventListener('pointerleave', (event) => this.#lookAway(event));
    this.#things.addEventListener('click', (event) => this.#tap(event));
  }

  #lookAt({ type, target }) {
    // What comes to lie under a pointer that rests, because the opened event takes room, is not looked at.
    if (type === 'pointerover' ? !this.#opened : target.matches(':focus-visible')) {
      this.#tell(target.closest('[data-key]'));
    }
  }

  /** The pointer has left the event that it opened. */
  #lookAway({ target }) {
    const node = target.closest('[data-key]');
    if (!this.#opened || node === this.#opened) return;
    this.#opened = null;
    this.#tell(node);
  }

  /** A first touch says what the drawing has no room for; a second one opens the event, as a click does. */
  #tap(event) {
    const node = event.target.closest('a[data-key]');
    if (!node) return;
    if (event.pointerType === 'touch' && node !== this.#tapped) {
      this.#tapped = node;
      this.#tell(node);
      if (this.#card.isShown) {
        event.preventDefault();
        node.focus({ preventScroll: true });
        return;
      }
    }
    this.#opened = node;
    this.#tell(null);
  }

  #tell(node) {
    this.#shown = node?.timelineEvent ? node : null;
    this.#card.show(this.#shown, this.#scale, this.#moving);
  }

  #hold(target) {
    const node = target.closest('[data-key]');
    const release = () => this.#held.delete(node);
    this.#held.add(node);
    target.addEventListener('touchend', release, { once: true });
    target.addEventListener('touchcancel', release, { once: true });
  }

  /**
   * @param lanes from top to bottom: a `prefix` that tells the same event in two lanes apart, what was
   *     `laid` out, and its `places`: `{bandTop, bandRow, rowsEnd, row, stripTop, restTop}`, heights from
   *     the top of the stage
   * @param moving whether the window is on its way: the card would only be in it
   */
  draw(lanes, scale, moving) {
    this.#scale = scale;
    this.#moving = moving;
    const things = lanes.flatMap((lane) => this.#lane(lane));
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

  /** What is drawn of a lane, in time order. */
  #lane({ prefix, laid, places }) {
    const things = [
      ...laid.band.map((item) => this.#band(prefix, item, places)),
      ...laid.labels.map((item) => this.#label(prefix, item, places)),
      ...laid.marks.map((item) => this.#mark(prefix, item, places)),
      ...laid.counts.map((count) => this.#count(prefix, count, places.stripTop)),
    ];
    if (laid.bandRest.length > 0) {
      const { width, rightToLeft } = this.#scale;
      const x = rightToLeft ? MARK * 1.5 : width - MARK * 1.5;
      const rest = { events: laid.bandRest, count: laid.bandRest.length, x };
      const last = Math.max(0, ...laid.band.map(({ row }) => row));
      things.push(this.#count(prefix, rest, places.restTop(last), 'band'));
    }
    return things.sort((a, b) => byTime(a.time, b.time));
  }

  #label(prefix, item, { rowsEnd, row }) {
    const node = this.#node(prefix, item.event);
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
    cutTitle(node.timelineParts[3], item.event.title, item.cut);
    this.#remark(node, remarkKey(item.event));
    return { node, time: item.event };
  }

  #band(prefix, item, { bandTop, bandRow }) {
    const node = this.#node(prefix, item.event);
    this.#dress(node, item, 'is-band');
    place(node, item.box.x0, bandTop + item.row * bandRow, item.box.x1 - item.box.x0);
    this.#bars(node, [item.own], item.box.x0, this.#scale.width);
    plain(node);
    this.#remark(node, remarkKey(item.event) ?? bandRemarkKey(item.event));
    return { node, time: item.event };
  }

  #mark(prefix, { event, x }, { stripTop }) {
    const node = this.#node(prefix, event);
    this.#dress(node, { event }, 'is-mark');
    place(node, x - MARK / 2, stripTop, MARK);
    this.#bars(node, [], 0, 0);
    plain(node);
    this.#remark(node, remarkKey(event));
    return { node, time: event };
  }

  #count(prefix, count, top, name = count.events[0]?.id ?? `t${count.from}`) {
    const key = `${prefix}count-${name}`;
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

  /** The link of an event in a lane; once made, only place, form and remark change, unless it is edited. */
  #node(prefix, event) {
    const key = `${prefix}${event.id}`;
    let node = this.#nodes.get(key);
    if (!node || tellsOther(node.timelineEvent, event)) {
      node?.remove();
      node = element('a', '', { href: inCalendar(event.href), 'data-key': event.id });
      node.timelineEvent = event;
      const dir = this.#rightToLeft ? 'rtl' : 'ltr';
      const text = element('span', 'timeline-text', { dir });
      const title = titleOf(event);
      const when = element('span', 'timeline-when');
      when.append(event.when, this.#today.remarkNode(event));
      const remark = element('span', 'timeline-remark');
      text.append(title, ' ', when, ' ', remark);
      const shape = shapeOf(event.category);
      node.append(shape, text);
      const claims = claimWords(event);
      if (claims.length > 0) {
        const said = element('span', 'timeline-hidden');
        said.textContent = claims.join('; ');
        node.append(said);
      }
      node.timelineParts = [shape, text, remark, title];
      this.#nodes.set(key, node);
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
      // However many there are, they stay above the title.
      const step = Math.min(5, 13 / (bars.length - 1));
      drawn[index].style.insetBlockStart = bars.length > 1 ? `${index * step}px` : '';
    });
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
  cutTitle(node.timelineParts[3], node.timelineEvent.title);
  for (const part of node.timelineParts.slice(0, 2)) part.style.transform = part.style.inlineSize = '';
}
