/**
 * The proleptic Gregorian calendar over the minutes that events are bounded by: wall-clock minutes
 * after 1970-01-01T00:00, of no zone. `Date` is used as plain arithmetic, in UTC, so that no zone of
 * the reader's machine gets in. Years are astronomical: 0 is 1 BC. Months run from 0.
 */

const MINUTE = 60_000;

/** What `Date` can hold, less a little room: some 270,000 years either way. */
export const FIRST_MINUTE = -142_000_000_000;
export const LAST_MINUTE = 142_000_000_000;

/** The first minute of a year, month, day, hour or minute; parts may overflow (month 12 is next January). */
export function minuteOf(year, month = 0, day = 1, hour = 0, minute = 0) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  date.setUTCHours(hour, minute);
  return date.getTime() / MINUTE;
}

/** The parts of a minute. */
export function partsOf(minute) {
  const date = new Date(Math.floor(minute) * MINUTE);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

function daysIn(year, month) {
  return (minuteOf(year, month + 1) - minuteOf(year, month)) / 1440;
}

/**
 * The steps of an axis, fine to coarse. `typical` is the shortest a step gets, in minutes, so that
 * what fits between two ticks is never overstated.
 */
export const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((n) => ({ unit: 'minute', count: n, typical: n })),
  ...[1, 2, 3, 6, 12].map((n) => ({ unit: 'hour', count: n, typical: n * 60 })),
  { unit: 'day', count: 1, typical: 1440 },
  { unit: 'day', count: 2, typical: 2 * 1440 },
  { unit: 'day', count: 5, typical: 3 * 1440 },
  { unit: 'day', count: 10, typical: 8 * 1440 },
  ...[1, 2, 3, 6].map((n) => ({ unit: 'month', count: n, typical: n * 29 * 1440 })),
  ...[1, 2, 5]
    .flatMap((n) => [0, 1, 2, 3, 4].map((power) => n * 10 ** power))
    .sort((a, b) => a - b)
    .map((n) => ({ unit: 'year', count: n, typical: n * 365 * 1440 })),
];

/** The minutes at which ticks of a step stand, from the last one at or before `from` up to `to`. */
export function ticks({ unit, count }, from, to) {
  const start = partsOf(Math.max(from, FIRST_MINUTE));
  const end = Math.min(to, LAST_MINUTE);
  const all = [];
  if (unit === 'minute' || unit === 'hour') {
    const size = unit === 'hour' ? count * 60 : count;
    for (let at = Math.floor(from / size) * size; at <= end; at += size) all.push(at);
  } else if (unit === 'day') {
    for (let { year, month } = start; minuteOf(year, month) <= end; month++) {
      const days = daysIn(year, month);
      // The last tick of a month is left out where the next month's first would crowd it.
      for (let day = 1; day <= days && (day === 1 || days + 1 - day >= count / 2); day += count) {
        const at = minuteOf(year, month, day);
        if (at + count * 1440 > from && at <= end) all.push(at);
      }
    }
  } else if (unit === 'month') {
    for (let month = start.month - (start.month % count); ; month += count) {
      const at = minuteOf(start.year, month);
      if (at > end) break;
      all.push(at);
    }
  } else {
    for (let year = Math.floor(start.year / count) * count; ; year += count) {
      // Beyond what Date holds it is NaN, which is never at or before the end.
      const at = minuteOf(year);
      if (at <= end) all.push(at);
      else if (year > start.year) break;
    }
  }
  return all;
}
