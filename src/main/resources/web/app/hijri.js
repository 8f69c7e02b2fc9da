import { INSET } from './axis.js';
import { minuteOf } from './calendar.js';

/**
 * The Hijri calendar (Umm al-Qura) as a second row of the axis. The browser knows it for the years 1300 to
 * 1600; beyond them there is no row, as nobody has reckoned it. Months run from 0.
 */

const DAY = 1440;
const FIRST_YEAR = 1300;
const FIRST = minuteOf(1882, 10, 12);
const END = minuteOf(2174, 10, 26);
const MONTH = 29.530588 * DAY;
const GAP = 14;

/** Fine to coarse; `typical` as in calendar.js. */
const STEPS = [
  { unit: 'day', count: 1, typical: DAY },
  ...[1, 3, 6].map((count) => ({ unit: 'month', count, typical: count * 29 * DAY })),
  ...[1, 2, 5, 10, 20, 50, 100].map((count) => ({ unit: 'year', count, typical: count * 354 * DAY })),
];

export class Hijri {
  #words;
  #parts = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  #month;
  #starts = new Map();

  constructor(words, language) {
    this.#words = words;
    this.#month = new Intl.DateTimeFormat(`${language}-u-ca-islamic-umalqura-nu-latn`, {
      month: 'long',
      timeZone: 'UTC',
    });
  }

  /** The parts of a minute. */
  partsOf(minute) {
    const parts = this.#parts.formatToParts(new Date(minute * 60_000));
    const part = (type) => Number(parts.find((each) => each.type === type).value);
    return { year: part('year'), month: part('month') - 1, day: part('day') };
  }

  /** The first minute of a month; months may overflow. */
  startOf(year, month = 0) {
    const number = year * 12 + month;
    let start = this.#starts.get(number);
    if (start !== undefined) return start;
    start = FIRST + Math.round(((number - FIRST_YEAR * 12) * MONTH) / DAY) * DAY;
    for (let off = 1; off !== 0; ) {
      const at = this.partsOf(start);
      off = number - (at.year * 12 + at.month);
      start -= (at.day - 1) * DAY;
      // Into the middle of the month that it should be, and back to its beginning.
      if (off !== 0) start += Math.round((off * MONTH) / DAY + 14) * DAY;
    }
    this.#starts.set(number, start);
    return start;
  }

  /** The labels of the row: the finest step whose labels do not crowd; the first stays in view. */
  row(scale, measure) {
    const from = Math.max(scale.from, FIRST);
    const to = Math.min(scale.to, END);
    if (from >= to) return [];
    const widths = this.#widths(from, measure);
    const step = STEPS.find(
      ({ unit, typical }) => typical / scale.minutesPerPixel >= widths[unit],
    );
    if (!step) return [];
    const labels = this.#ticks(step, from, to).map((at) => ({
      x: scale.x(at),
      text: this.#say(at, step.unit),
      sticky: at < from,
    }));
    const row = within(labels, scale, from, measure);
    if (step.unit === 'day' && row.length > 0) this.#addYear(row, scale, measure);
    return row;
  }

  /** Days are told without their year: the first one says it, where it has the room. */
  #addYear(row, scale, measure) {
    const [first, second] = row;
    const text = `${first.text} ${this.partsOf(scale.minute(first.x)).year}`;
    const end = second?.x ?? (scale.rightToLeft ? 0 : scale.width);
    if (Math.abs(end - first.x) >= measure(text) + GAP + INSET) first.text = text;
  }

  #widths(from, measure) {
    const { year } = this.partsOf(from);
    const starts = Array.from({ length: 12 }, (_, month) => this.startOf(year, month));
    const widest = (texts) => Math.max(...texts.map(measure)) + GAP + INSET;
    return {
      day: widest(starts.map((at) => `0${this.#say(at, 'day')}`)),
      month: widest(starts.map((at) => this.#say(at, 'month'))),
      year: widest([this.#words.text('ah', { year: '0000' })]),
    };
  }

  #ticks({ unit, count }, from, to) {
    const start = this.partsOf(from);
    const all = [];
    if (unit === 'day') {
      for (let at = Math.floor(from / DAY) * DAY; at < to; at += DAY) all.push(at);
      return all;
    }
    const first =
      unit === 'year'
        ? Math.floor(start.year / count) * count
        : start.year * 12 + start.month - (start.month % count);
    for (let n = first; ; n += count) {
      const at = unit === 'year' ? this.startOf(n) : this.startOf(0, n);
      if (at >= to) return all;
      all.push(at);
    }
  }

  #say(minute, unit) {
    const { year, day } = this.partsOf(minute);
    if (unit === 'year') return this.#words.text('ah', { year });
    const month = this.#month.format(new Date(minute * 60_000));
    return unit === 'day' ? `${day} ${month}` : `${month} ${year}`;
  }
}

/** The first label is moved to the edge, and left out where the next one has no room beside it. */
function within(labels, scale, from, measure) {
  const forward = scale.rightToLeft ? -1 : 1;
  if (labels[0]?.sticky) {
    labels[0].x = scale.x(from);
    const room = measure(labels[0].text) + GAP + INSET;
    if (labels[1] && (labels[1].x - labels[0].x) * forward < room) labels.shift();
  }
  return labels.filter(({ x, text }) => {
    const end = x + (measure(text) + INSET) * forward;
    return end >= 0 && end <= scale.width;
  });
}
