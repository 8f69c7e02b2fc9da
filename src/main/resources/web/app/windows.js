import { keep, part } from './address.js';
import { FIRST_MINUTE, LAST_MINUTE } from './calendar.js';

/** The shortest extent, in minutes: around a single event there is room to see when it was. */
export const LEAST_EXTENT = 30 * 1440;

/** From the first to the last event, with some room at both ends; null where there are no events. */
export function wholeExtent(element) {
  const [from, to] = minutes(element, 'from', 'to');
  const first = Math.max(from ?? to, FIRST_MINUTE);
  const last = Math.min(to ?? from, LAST_MINUTE);
  if (!(first <= last)) return null;
  const room = Math.max((last - first) * 0.04, (LEAST_EXTENT - (last - first)) / 2);
  return { from: Math.max(first - room, FIRST_MINUTE), to: Math.min(last + room, LAST_MINUTE) };
}

/** The window that the list beside the drawing is narrowed to; null where it is not, or lies elsewhere. */
export function viewOfList(element, extent) {
  const [from, to] = minutes(element, 'open-from', 'open-to');
  if (from === undefined && to === undefined) return null;
  const view = { from: Math.max(from ?? extent.from, extent.from), to: Math.min(to ?? extent.to, extent.to) };
  return view.from < view.to ? view : null;
}

function minutes(element, ...names) {
  return names.map((name) =>
    element.hasAttribute(name) ? Number(element.getAttribute(name)) : undefined,
  );
}

/** The window that the address keeps, as `#w=from,to`; null where it keeps none. */
export function viewInAddress() {
  const [, from, to] = /^(-?\d+),(-?\d+)$/.exec(part('w')) ?? [];
  return Number(from) < Number(to) ? { from: Number(from), to: Number(to) } : null;
}

export function keepInAddress(view) {
  keep({ w: textOf(view) });
}

/** A window as the address keeps it. */
export function textOf({ from, to }) {
  return `${Math.round(from)},${Math.round(to)}`;
}

/** A window with an event, or the end that is known of it, in its middle: of the same length where it fits. */
export function viewAround({ earliest, latest }, { from, to }) {
  const first = earliest ?? latest ?? (from + to) / 2;
  const last = latest ?? earliest ?? first;
  const half = Math.max((to - from) / 2, (last - first) * 0.6);
  const middle = (first + last) / 2;
  return { from: middle - half, to: middle + half };
}

/** Whether an event is longer than a window. */
export function isLonger({ earliest, latest }, { from, to }) {
  return (latest ?? Infinity) - (earliest ?? -Infinity) > to - from;
}

/** Whether a part of an event lies in a window. */
export function overlaps({ earliest = -Infinity, latest = Infinity }, { from, to }) {
  return earliest < to && latest >= from;
}
