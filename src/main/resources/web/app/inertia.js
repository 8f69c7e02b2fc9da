/** How long a movement is remembered, in milliseconds: what the hand did last is what counts. */
const MEMORY = 100;
/** Slower than this, in pixels a millisecond, nothing goes on. */
const SLOWEST = 0.15;
/** How quickly the movement dies away, in milliseconds. */
const DECAY = 325;

/** A drag under way: where the hand was, and how fast it let go. */
export class Drag {
  #places = [];

  clear() {
    this.#places = [];
  }

  /** @param k how far it is zoomed: fingers that zoom do not throw */
  track(x, k, time) {
    if (this.#places.at(-1)?.k !== k) this.clear();
    this.#places.push({ x, k, time });
  }

  /** Pixels a millisecond at the moment of letting go, 0 where the hand had come to rest. */
  speed(time) {
    const recent = this.#places.filter((place) => time - place.time <= MEMORY);
    this.clear();
    const [first, last] = [recent[0], recent.at(-1)];
    if (recent.length < 2 || last.time <= first.time) return 0;
    const speed = (last.x - first.x) / (last.time - first.time);
    return Math.abs(speed) < SLOWEST ? 0 : speed;
  }
}

/** How far a thing let go at this speed has come after a time. */
export function glided(speed, time) {
  return speed * DECAY * (1 - Math.exp(-time / DECAY));
}

/** When it has come to rest. */
export function restAfter(speed) {
  return DECAY * Math.log(Math.abs(speed) / 0.02);
}
