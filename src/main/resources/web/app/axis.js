import { STEPS, partsOf, ticks } from './calendar.js';

/** Room between two labels, and between a tick and its label, in pixels. */
const GAP = 14;
export const INSET = 5;

/** What stands above the ticks of a unit: the day over hours, the month over days, the year over months. */
const ABOVE = { minute: 'day', hour: 'day', day: 'month', month: 'year' };
const DAY = 1440;
const TYPICAL = { day: DAY, month: 28 * DAY, year: 365 * DAY };

/**
 * The labels of the axis: the finest step whose labels do not crowd, and the context above them, whose
 * first label stays in view until the next one pushes it out.
 *
 * @param measure the width of a text in pixels
 * @returns `{step, minor, major}`; each label has the x of its tick and a text
 */
export function axisFor(scale, words, measure) {
  const perPixel = scale.minutesPerPixel;
  const widest = (texts) => Math.max(...texts.map(measure)) + GAP + INSET;
  const months = (short) => Array.from({ length: 12 }, (_, month) => words.month(month, short));
  const years = [scale.from, scale.to].map((minute) => words.year(partsOf(minute).year));
  const widths = {
    minute: [widest(['00:00'])],
    hour: [widest(['00:00'])],
    day: [widest(['30'])],
    month: [widest(months(false)), widest(months(true))],
    year: [widest(years)],
  };
  const contexts = {
    day: widest(['30 ']) + widest(months(false)) + widest(years),
    month: widest(months(false)) + widest(years),
    year: widest(years),
  };
  const fits = (step, width) => {
    const above = ABOVE[step.unit];
    return (
      step.typical / perPixel >= width && (!above || TYPICAL[above] / perPixel >= contexts[above])
    );
  };
  for (const step of STEPS) {
    const form = widths[step.unit].findIndex((width) => fits(step, width));
    if (form >= 0) return { step, ...labels(step, form === 1, scale, words, measure) };
  }
  return { step: null, minor: [], major: [] };
}

function labels(step, short, scale, words, measure) {
  const { from, to } = scale;
  const say = {
    minute: (at) => words.time(partsOf(at)),
    hour: (at) => words.time(partsOf(at)),
    day: (at) => String(partsOf(at).day),
    month: (at) => words.month(partsOf(at).month, short),
    year: (at) => words.year(partsOf(at).year),
  }[step.unit];
  const minor = ticks(step, from, to)
    .filter((at) => at >= from)
    .map((at) => ({ x: scale.x(at), text: say(at) }));
  const above = ABOVE[step.unit];
  const major = !above
    ? []
    : ticks({ unit: above, count: 1 }, from, to).map((at) => ({
        x: scale.x(at),
        text: words.date(at, above),
        sticky: at < from,
      }));
  if (major[0]?.sticky) stick(major, scale, measure);
  const cut = (tick) => {
    const end = tick.x + (measure(tick.text) + INSET) * (scale.rightToLeft ? -1 : 1);
    return end < 0 || end > scale.width ? { ...tick, text: '' } : tick;
  };
  return { minor: minor.map(cut), major: major.map((tick) => (tick.sticky ? tick : cut(tick))) };
}

/** The stretch that begins before the window is named at its edge, where there is room for the whole name. */
function stick([first, next], scale, measure) {
  first.x = scale.x(scale.from);
  const room = next ? Math.abs(next.x - first.x) : Infinity;
  if (room < measure(first.text) + GAP + INSET) first.text = '';
}
