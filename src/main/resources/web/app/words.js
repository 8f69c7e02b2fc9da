import { partsOf } from './calendar.js';

/**
 * The words of the page's language, as the page gives them. `{name}` in a text is filled in.
 *
 * Words (texts; those marked # are objects by plural category — zero, one, two, few, many, other — with {n})
 *   label         name of the drawing, for those who hear it
 *   help          how it is moved by keys, one sentence
 *   months        12 names, January first; monthsShort, 12 shorter ones, only where the language has them
 *   bc            a year before 1, with {year}: "{year} BC"
 *   moment        a time of a day, with {day} and {time}: "{day}, {time}"
 *   tools         name of the group of buttons; zoomIn, zoomOut, fit: the buttons
 *   more #        events hidden behind a count, as an action: "{n} more events: look closer"
 *   events #      "{n} events"
 *   close         closes the list that a count opens
 *   dayUnknown    beside a month; monthUnknown beside a season, year or longer: "day not known"
 *   period        beside an interval that is longer than the window; openStart, openEnd: one without that end
 *   disagree      beside an event whose sources give different dates
 *   key           name of the list of categories under the drawing; keyVague, keyApproximate: what an outline says
 *   keyAhead      what the ground after today says; today: on the axis; ahead: beside an event still to come
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

  /** The year, month or day of a minute as a reader says it: day, month, year in this order in both languages. */
  date(minute, unit) {
    const parts = partsOf(minute);
    const year = this.year(parts.year);
    if (unit === 'year') return year;
    const month = `${this.month(parts.month)} ${year}`;
    return unit === 'month' ? month : `${parts.day} ${month}`;
  }

  /** A window as a reader says it, no finer than makes sense for its length; what its ends share stands once. */
  window({ from, to }) {
    const ends = [Math.round(from), Math.max(Math.round(to) - 1, Math.round(from))];
    const days = (to - from) / 1440;
    const whole = ends[0] % 1440 === 0 && (ends[1] + 1) % 1440 === 0;
    if (days <= 2 && !whole) return this.#hours(ends);
    const unit = days > 20 * 365 ? 'year' : days > 70 ? 'month' : 'day';
    const [first, last] = ends.map((minute) => this.date(minute, unit));
    if (first === last) return first;
    const shared = { day: ['month', 'year'], month: ['year'], year: [] }[unit]
      .map((coarser) => ends.map((minute) => this.date(minute, coarser)))
      .find(([one, other]) => one === other);
    return `${shared ? first.slice(0, -shared[0].length - 1) : first} – ${last}`;
  }

  #hours(ends) {
    const [first, last] = ends.map((minute) => this.date(minute, 'day'));
    const [start, end] = ends.map((minute) => this.time(partsOf(minute)));
    const moment = (day, time) => this.text('moment', { day, time });
    if (first !== last) return `${moment(first, start)} – ${moment(last, end)}`;
    return moment(first, start === end ? start : `${start} – ${end}`);
  }

  time({ hour, minute }) {
    return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  }
}

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
