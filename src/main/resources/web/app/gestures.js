import { select } from 'd3-selection';
import 'd3-transition';
import { zoom, zoomIdentity } from 'd3-zoom';
import { Drag, glided, restAfter } from './inertia.js';
import { TimeScale, within } from './time-scale.js';

/** The narrowest window, in minutes. */
const SHORTEST = 60;
const MOTION = 280;

/**
 * The hands on the stage: drag (let go in motion, it goes on for a little), pinch, double-click and ctrl or ⌘ with the wheel zoom, a sideways wheel
 * pans. A plain wheel and a finger moved up or down stay with the page. D3's zoom keeps the state as a
 * transform of the whole extent; here it becomes a window of time and back.
 */
export class Gestures {
  #stage;
  #zoom = zoom();
  #whole;
  #target = null;
  #drag = new Drag();
  #held = false;
  /** The frame of a glide under way, 0 when there is none. */
  #glide = 0;
  #settled;

  /**
   * @param changed called with the window at every step
   * @param settled called when a movement has ended; `byHand` tells whether a reader made it
   */
  constructor(stage, changed, settled) {
    this.#stage = select(stage);
    this.#settled = settled;
    this.#zoom
      .filter((event) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button))
      .wheelDelta(wheelDelta)
      .clickDistance(4)
      .duration(isStill() ? 0 : MOTION)
      .on('start', ({ sourceEvent: hand }) => {
        if (hand) this.#hold();
        this.#held = Boolean(hand);
      })
      .on('zoom', (event) => {
        const { sourceEvent: hand, transform } = event;
        if (/^(mouse|touch)move$/.test(hand?.type)) {
          this.#drag.track(transform.x, transform.k, hand.timeStamp);
        }
        changed(this.view);
      })
      .on('end', (event) => {
        if (this.#glide) return;
        this.#target = null;
        this.#held = false;
        const hand = event.sourceEvent;
        const speed = hand && !isStill() ? this.#drag.speed(hand.timeStamp) : 0;
        if (speed) this.#letGo(speed);
        else settled(Boolean(hand));
      });
    this.#stage.call(this.#zoom);
    stage.addEventListener('wheel', (event) => this.#pan(event), { passive: false });
  }

  /** The whole extent of time, and the width it is shown on; the window stays the same. */
  resize(extent, width, rightToLeft, view) {
    this.#whole = new TimeScale(extent.from, extent.to, width, rightToLeft);
    this.#zoom
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, -Infinity],
        [width, Infinity],
      ])
      .scaleExtent([1, Math.max(1, this.#whole.span / SHORTEST)]);
    this.show(view, false);
  }

  get view() {
    const { k, x } = this.#stage.node().__zoom;
    const a = this.#whole.minute(-x / k);
    const b = this.#whole.minute((this.#whole.width - x) / k);
    return a < b ? { from: a, to: b } : { from: b, to: a };
  }

  /** Whether a hand is on the stage, or has just let go of it in motion. */
  get busy() {
    return this.#held || this.#glide !== 0;
  }

  /** Where the window is going: a second key before the first movement ends adds to it. */
  get target() {
    return this.#target ?? this.view;
  }

  show(wanted, animate = true) {
    const view = within(wanted, this.#whole, SHORTEST);
    const k = this.#whole.span / (view.to - view.from);
    const [edge] = this.#whole.stretch(view.from, view.to);
    const transform = zoomIdentity.translate(-k * edge, 0).scale(k);
    const still = !animate || isStill();
    this.#hold();
    this.#target = still ? null : view;
    (still ? this.#stage : this.#stage.transition().duration(MOTION)).call(
      this.#zoom.transform,
      transform,
    );
  }

  #pan(event) {
    const along = event.shiftKey && !event.deltaX ? event.deltaY : event.deltaX;
    const across = event.shiftKey && !event.deltaX ? 0 : event.deltaY;
    if (event.ctrlKey || event.metaKey || Math.abs(along) <= Math.abs(across)) return;
    event.preventDefault();
    const { k } = this.#stage.node().__zoom;
    this.#hold();
    this.#stage.call(this.#zoom.translateBy, -along / k, 0);
  }

  /** Ends whatever moves by itself. */
  #hold() {
    cancelAnimationFrame(this.#glide);
    this.#glide = 0;
    this.#drag.clear();
    this.#stage.interrupt();
  }

  #letGo(speed) {
    const rest = restAfter(speed);
    const begun = performance.now();
    let gone = 0;
    const step = (now) => {
      const time = Math.min(Math.max(now - begun, 0), rest);
      const far = glided(speed, time);
      this.#stage.call(this.#zoom.translateBy, (far - gone) / this.#stage.node().__zoom.k, 0);
      gone = far;
      if (time < rest) {
        this.#glide = requestAnimationFrame(step);
      } else {
        this.#glide = 0;
        this.#settled(true);
      }
    };
    this.#glide = requestAnimationFrame(step);
  }
}

/** One notch of a wheel zooms by no more than a half; the many small steps of a trackpad's pinch stay small. */
function wheelDelta(event) {
  const unit = event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.01;
  return Math.min(Math.max(-event.deltaY * unit, -0.6), 0.6);
}

function isStill() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
