/**
 * Minutes to pixels, linear. The direction of time is a property of the scale: in Arabic it runs from
 * right to left, so the earliest minute has the largest x; x is always counted from the left edge.
 */
export class TimeScale {
  constructor(from, to, width, rightToLeft) {
    Object.assign(this, { from, to, width, rightToLeft });
  }

  get span() {
    return this.to - this.from;
  }

  get minutesPerPixel() {
    return this.span / this.width;
  }

  x(minute) {
    const share = (minute - this.from) / this.span;
    return (this.rightToLeft ? 1 - share : share) * this.width;
  }

  minute(x) {
    const share = x / this.width;
    return this.from + (this.rightToLeft ? 1 - share : share) * this.span;
  }

  /** The stretch of pixels between two minutes, the lower x first. */
  stretch(from, to) {
    const a = this.x(from);
    const b = this.x(to);
    return a < b ? [a, b] : [b, a];
  }
}

/** A window moved and narrowed until it lies in the extent and is no shorter than the shortest. */
export function within({ from, to }, extent, shortest) {
  const span = Math.min(Math.max(to - from, shortest), extent.to - extent.from);
  const start = (from + to - span) / 2;
  const first = Math.min(Math.max(start, extent.from), extent.to - span);
  return { from: first, to: first + span };
}
