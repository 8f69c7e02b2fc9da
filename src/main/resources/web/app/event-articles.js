import { inCalendar } from './address.js';

/** How many articles are kept: those around the one that is read. */
const KEPT = 8;

/**
 * The article of an event, taken from its page: what is told of an event is written in one place. Of an
 * event that was withdrawn it is what its page says instead.
 */
export class EventArticles {
  #kept = new Map();

  /** A copy of the article; its ids end in `name`, so that two copies can stand on one page. */
  async of(href, name) {
    if (!this.#kept.has(href)) {
      this.#kept.set(href, articleOn(inCalendar(href)));
      if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value);
    }
    try {
      return named(document.importNode(await this.#kept.get(href), true), name);
    } catch (failure) {
      this.#kept.delete(href);
      throw failure;
    }
  }

  /** Fetches one that will be asked for soon; should that fail, it is asked for again. */
  expect(href) {
    this.of(href, '').catch(() => {});
  }

  forget() {
    this.#kept.clear();
  }
}

async function articleOn(href) {
  const answer = await fetch(href, { headers: { Accept: 'text/html' } });
  if (!answer.ok && answer.status !== 410) throw new Error(`${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const article = page.querySelector('article.event, .error-page');
  // Under the heading of the page that it is shown on.
  for (const heading of article.querySelectorAll('h1, h2, h3')) {
    heading.setAttribute('aria-level', Number(heading.tagName[1]) + 1);
  }
  return article;
}

function named(article, name) {
  for (const attribute of ['id', 'aria-labelledby']) {
    for (const node of article.querySelectorAll(`[${attribute}]`)) {
      node.setAttribute(attribute, `${node.getAttribute(attribute)}-${name}`);
    }
  }
  return article;
}
