const OF_A_DAY = ['day', 'minute', 'second'];

/** Whether a date is one point of time that is not known as finely as a day. */
export function isVague({ date, precision }) {
  return !date.includes('/') && !OF_A_DAY.includes(precision);
}

/** The word for what a reader should know of an event's date beside the date itself; null for nothing. */
export function remarkKey(event) {
  if (event.claims?.length > 0) return 'disagree';
  if (!isVague(event)) return null;
  return event.precision === 'month' ? 'dayUnknown' : 'monthUnknown';
}

/** The word for an event without one of its own that is longer than the window. */
export function bandRemarkKey({ earliest, latest }) {
  if (latest === undefined) return 'openEnd';
  return earliest === undefined ? 'openStart' : 'period';
}
