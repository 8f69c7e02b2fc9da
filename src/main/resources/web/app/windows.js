import { FIRST_MINUTE, LAST_MINUTE } from './calendar.js';

/** The shortest extent, in minutes: around a single event there is room to see when it was. */
const LEAST_EXTENT = 30 * 1440;

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
  const [, from, to] = /^#w=(-?\d+),(-?\d+)$/.exec(location.hash) ?? [];
  return Number(from) < Number(to) ? { from: Number(from), to: Number(to) } : null;
}

export function keepInAddress({ from, to }) {
  history.replaceState(history.state, '', `#w=${Math.round(from)},${Math.round(to)}`);
}
