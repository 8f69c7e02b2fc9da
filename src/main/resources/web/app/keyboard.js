/** How far an arrow moves the window, as a share of it, and how much a key zooms. */
const STEP = 0.2;
export const ZOOM_STEP = 2;

/**
 * The window a key asks for, or null. Arrows move over the drawing as it is seen, so that in Arabic the
 * left arrow goes on in time; Home and End go to the first and the last time there is.
 */
export function viewForKey(event, view, extent, rightToLeft) {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const span = view.to - view.from;
  const moved = (by) => ({ from: view.from + by, to: view.to + by });
  const forward = rightToLeft ? -1 : 1;
  switch (event.key) {
    case 'ArrowRight':
      return moved(span * STEP * forward);
    case 'ArrowLeft':
      return moved(-span * STEP * forward);
    case '+':
    case '=':
      return zoomed(view, 1 / ZOOM_STEP);
    case '-':
    case '_':
      return zoomed(view, ZOOM_STEP);
    case 'Home':
      return moved(extent.from - view.from);
    case 'End':
      return moved(extent.to - view.to);
    case '0':
      return extent;
    default:
      return null;
  }
}

/** The window made longer or shorter around its middle. */
export function zoomed({ from, to }, factor) {
  const middle = (from + to) / 2;
  const half = ((to - from) / 2) * factor;
  return { from: middle - half, to: middle + half };
}
