import { carryOn, lanesInAddress } from './lanes-in-address.js';

const LIST = '.chronicle';

/**
 * The list under the drawing, brought up to date from its page: what the reader sees of it stays where it
 * is, and while they are in it, with the focus, a selection or the pointer down, it waits.
 */
export class ListTwin {
  /** Whether there is something that it does not show yet. */
  #due = false;
  #coming = null;

  constructor(signal) {
    const left = () => this.#due && !inUse() && this.renew();
    for (const name of ['selectionchange', 'pointerup']) {
      document.addEventListener(name, left, { signal });
    }
    // When this is told, the focus has not arrived yet.
    document.addEventListener('focusout', () => setTimeout(left), { signal });
    signal.addEventListener('abort', () => this.#coming?.abort());
  }

  async renew() {
    this.#due = true;
    if (inUse()) return;
    this.#coming?.abort();
    const { signal } = (this.#coming = new AbortController());
    try {
      const address = location.pathname + location.search;
      const answer = await fetch(address, { headers: { Accept: 'text/html' }, signal });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (signal.aborted || inUse()) return;
      this.#due = false;
      show(page);
    } catch {
      // It is tried again when the next change comes.
    }
  }
}

function inUse() {
  const list = document.querySelector(LIST);
  const selection = getSelection();
  return Boolean(
    list?.matches(':focus-within, :active') ||
      (list && !selection.isCollapsed && selection.containsNode(list, true)),
  );
}

function show(page) {
  const [list, fresh] = [document, page].map((each) => each.querySelector(LIST));
  if (!list || !fresh) return;
  const held = entriesInView(list).map((entry) => [linkOf(entry), entry.getBoundingClientRect().top]);
  list.replaceWith(document.importNode(fresh, true));
  carryOn(lanesInAddress());
  const entries = new Map([...document.querySelectorAll(`${LIST} .entry`)].map((e) => [linkOf(e), e]));
  const [link, top] = held.find(([each]) => entries.has(each)) ?? [];
  if (link) {
    const moved = entries.get(link).getBoundingClientRect().top - top;
    scrollBy({ top: moved, behavior: 'instant' });
  }
  showCounts(page);
}

/** The entries from the top of the window on, where the list has been scrolled into: they stay where they are. */
function entriesInView(list) {
  if (list.getBoundingClientRect().top >= 0) return [];
  const entries = [...list.querySelectorAll('.entry')];
  return entries.filter((entry) => entry.getBoundingClientRect().bottom > 0);
}

function linkOf(entry) {
  return entry.querySelector('h3 a').getAttribute('href');
}

/** The filters as the reader left them, with the new counts. */
function showCounts(page) {
  for (const input of page.querySelectorAll('.filter input[type="checkbox"]')) {
    const { name, value } = input;
    const same = document.querySelector(`.filter input[name="${name}"][value="${CSS.escape(value)}"]`);
    const [old, fresh] = [same, input].map((each) => each?.closest('label').querySelector('.count'));
    if (old && fresh) old.textContent = fresh.textContent;
  }
}
