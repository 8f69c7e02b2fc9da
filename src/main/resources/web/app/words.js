import { partsOf } from './calendar.js';

/**
 * The words of the page's language, as the page gives them. `{name}` in a text is filled in.
 *
 * Words (texts; those marked # are objects by plural category — zero, one, two, few, many, other — with {n})
 *   label         name of the drawing, for those who hear it
 *   help          how it is moved by keys, one sentence
 *   months        12 names, January first; monthsShort, 12 shorter ones, only where the language has them
 *   bc            a year before 1, with {year}: "{year} BC"
 *   tools         name of the group of buttons; zoomIn, zoomOut, fit: the buttons
 *   more #        events hidden behind a count, as an action: "{n} more events: look closer"
 *   events #      "{n} events"
 *   close         closes the list that a count opens
 *   dayUnknown    beside a month; monthUnknown beside a season, year or longer: "day not known"
 *   period        beside an interval that is longer than the window; openStart, openEnd: one without that end
 *   disagree      beside an event whose sources give different dates
 *   key           name of the list of categories under the drawing
 *   lanes         name of the choice of lanes; laneOff, laneCategory, lanePlace, laneActor, lanePublisher: what
 *                 by; laneOther: the lane of all that is in no other
 *   laneUp, laneDown, laneHide, laneShow   what a button does with {lane}; lanesHidden names those that are away
 *   ah            a year of the Hijri calendar, with {year}: "{year} AH"
 *   opened        name of the event beside the drawing; reading, unread, page: it is loading, failed, its page
 *   story         reads what is in view one by one; previous, next, progress: from event to event, {n}, {total}
 *   newEvents #; changedEvents #; goneEvents #   what came while the page stood open; dismiss puts it away
 *   keys          name of the list of keys; keyArrows, keyZoom, keyEnds, keyFit, keyTab, keyEnter, keyStory, keySearch, keyHelp, keyEscape
 *   singleKeys    whether those of one letter or sign work
 *   loading, empty (no event fits the query), emptyHere (none in this window), failed, retry
 */
export class Words {
  #words;
  #plural;
  #number;

  constructor(json, language) {
    this.#words = JSON.parse(json || '{}');
    this.#plural = new Intl.PluralRules(language);
    // The digits that the server writes dates with.
    this.#number = new Intl.NumberFormat(`${language}-u-nu-latn`);
  }

  /** The text of a key, empty where there is none. */
  text(key, values = {}) {
    return fill(this.#words[key] ?? '', values);
  }

  /** A text that depends on a number `{n}`: an object by plural category, or one text for all. */
  counted(key, n) {
    const forms = this.#words[key] ?? '{n}';
    const text = typeof forms === 'string' ? forms : (forms[this.#plural.select(n)] ?? forms.other);
    return fill(text, { n: this.#number.format(n) });
  }

  number(n) {
    return this.#number.format(n);
  }

  month(index, short = false) {
    const names = (short && this.#words.monthsShort) || this.#words.months;
    return names?.[index] ?? String(index + 1);
  }

  year(year) {
    return year > 0 ? String(year) : this.text('bc', { year: 1 - year });
  }

  /** A minute as a reader says it, as fine as `unit`: day, month and year in this order in both languages. */
  date(minute, unit) {
    const parts = partsOf(minute);
    const year = this.year(parts.year);
    if (unit === 'year') return year;
    const month = `${this.month(parts.month)} ${year}`;
    if (unit === 'month') return month;
    const day = `${parts.day} ${month}`;
    return unit === 'day' ? day : `${day}, ${this.time(parts)}`;
  }

  /** A window as a reader says it, no finer than makes sense for its length. */
  window({ from, to }) {
    const days = (to - from) / 1440;
    const unit = days > 20 * 365 ? 'year' : days > 70 ? 'month' : days > 2 ? 'day' : 'minute';
    const ends = [from, to - 1].map((minute) => this.date(minute, unit));
    return ends[0] === ends[1] ? ends[0] : ends.join(' – ');
  }

  time({ hour, minute }) {
    return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  }
}

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
