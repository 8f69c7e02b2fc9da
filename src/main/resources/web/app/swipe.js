/** How far a finger must go sideways, in pixels, and how much farther than up or down. */
const FAR = 56;
const SIDEWAYS = 1.6;

/** Calls `swiped` with 1 for a finger that went to the right and −1 for one that went to the left. */
export function onSwipe(root, swiped) {
  let start = null;
  root.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = touches.length === 1 ? touches[0] : null;
    },
    { passive: true },
  );
  root.addEventListener('touchend', ({ changedTouches: [end] }) => {
    if (!start) return;
    const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
    start = null;
    if (Math.abs(x) > FAR && Math.abs(x) > Math.abs(y) * SIDEWAYS) swiped(Math.sign(x));
  });
  root.addEventListener('touchcancel', () => {
    start = null;
  });
}
