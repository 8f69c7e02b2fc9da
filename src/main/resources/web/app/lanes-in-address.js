/**
 * How the drawing is laid in lanes, as the query of the address keeps it: `lanes=place`, and as often as
 * needed `order=`, `fold=` and `hide=` with the key of a lane; that of all other events is empty.
 */

/** What events can be laid in lanes by. */
export const LANE_FIELDS = ['category', 'place', 'actor', 'publisher'];

/** `{by, order, folded, hidden}`; `by` is empty where there are no lanes. */
export function lanesInAddress(search = location.search) {
  const query = new URLSearchParams(search);
  const by = query.get('lanes');
  const known = LANE_FIELDS.includes(by);
  const keys = (name) => (known ? query.getAll(name) : []);
  return { by: known ? by : '', order: keys('order'), folded: keys('fold'), hidden: keys('hide') };
}

function withLanes(search, { by, order, folded, hidden }) {
  const query = new URLSearchParams(search);
  for (const name of ['lanes', 'order', 'fold', 'hide']) query.delete(name);
  if (by) query.set('lanes', by);
  order.forEach((key) => query.append('order', key));
  folded.forEach((key) => query.append('fold', key));
  hidden.forEach((key) => query.append('hide', key));
  const text = query.toString();
  return text && `?${text}`;
}

/** @param asStep whether Back shall undo it */
export function keepLanes(lanes, asStep) {
  const address = location.pathname + withLanes(location.search, lanes) + location.hash;
  if (asStep) history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
  carryOn(lanes);
}

/** What leads on from this page keeps its lanes: other filters, pages of the list, the other language. */
export function carryOn(lanes) {
  for (const link of document.querySelectorAll('.chips a, .pages a, .languages a')) {
    const url = new URL(link.href);
    link.href = url.pathname + withLanes(url.search, lanes);
  }
  const form = document.querySelector('form.search');
  if (!form) return;
  const field = form.elements.lanes ?? document.createElement('input');
  Object.assign(field, { type: 'hidden', name: 'lanes', value: lanes.by, disabled: !lanes.by });
  form.append(field);
}
