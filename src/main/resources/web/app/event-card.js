import { element, titleOf } from './element.js';
import { byTime } from './lane-layout.js';
import { shapeOf } from './shapes.js';

/** Shows the time of an event that is looked at on the axis, and says it where the drawing has no room. */
export class EventCard {
  #stage;
  #rightToLeft;
  #span = element('div', 'timeline-extent', { 'aria-hidden': 'true' });
  #card = element('div', 'timeline-card', { 'aria-hidden': 'true' });

  constructor(stage, rightToLeft) {
    this.#stage = stage;
    this.#rightToLeft = rightToLeft;
    this.#span.hidden = this.#card.hidden = true;
    this.roots = [this.#span, this.#card];
  }

  get isShown() {
    return !this.#card.hidden;
  }

  /**
   * @param node of the event, null for none
   * @param moving whether the window is on its way: the card would only be in it
   */
  show(node, scale, moving) {
    const event = node?.timelineEvent;
    this.#card.hidden = this.#span.hidden = true;
    if (!event) return;
    this.#showTime(event, scale);
    if (!moving) this.#showCard(node, event, scale);
  }

  #showTime(event, scale) {
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

  #showCard(node, event, scale) {
    const [title, when, remark] = ['title', 'when', 'remark'].map((part) =>
      node.querySelector(`.timeline-${part}`),
    );
    this.#card.hidden =
      !node.classList.contains('is-mark') &&
      !event.claims?.length &&
      !title.classList.contains('is-cut') &&
      title.scrollHeight <= title.clientHeight + 1 &&
      title.scrollWidth <= title.clientWidth + 1;
    if (this.#card.hidden) return;
    const kind = element('span', 'timeline-kind', { 'data-category': event.category });
    kind.append(shapeOf(event.category), event.categoryName ?? '');
    const body = element('div', '', { dir: this.#rightToLeft ? 'rtl' : 'ltr' });
    const told = [titleOf(event), when.cloneNode(true), ' ', remark.cloneNode(true)];
    body.append(kind, ...told, ...claimsOf(event));
    this.#card.replaceChildren(body);
    const stage = this.#stage.getBoundingClientRect();
    const box = node.getBoundingClientRect();
    const x = box.x - stage.x + box.width / 2 - this.#card.offsetWidth / 2;
    const above = box.y - stage.y - this.#card.offsetHeight - 6;
    const left = Math.min(Math.max(x, 4), scale.width - this.#card.offsetWidth - 4);
    // Where there is no room below either, it lies over the event itself.
    const lowest = this.#stage.clientHeight - this.#card.offsetHeight - 4;
    const top = above >= 0 ? above : Math.max(Math.min(box.bottom - stage.y + 6, lowest), 0);
    this.#card.style.transform = `translate(${left}px, ${top}px)`;
  }
}

/** The dates that sources give, where they disagree, in words. */
export function claimWords(event) {
  return [...(event.claims ?? [])].sort(byTime).map(({ when }) => when);
}

function claimsOf(event) {
  const words = claimWords(event);
  if (words.length === 0) return [];
  const list = element('ul', 'timeline-claims');
  list.append(
    ...words.map((text) => {
      const item = element('li');
      item.textContent = text;
      return item;
    }),
  );
  return [list];
}
