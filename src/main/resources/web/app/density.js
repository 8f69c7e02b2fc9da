import { element } from './element.js';
import { BINS, tileSpan } from './tile-grid.js';

/**
 * The bins of tiles as a histogram that stands on the lower edge of a canvas, in the canvas's own css
 * colour. The square root of a count is drawn, so that one event beside a thousand can still be seen.
 */
export class Density {
  #context;
  #height;
  root;

  constructor(className) {
    this.root = element('canvas', className, { 'aria-hidden': 'true' });
    this.#context = this.root.getContext('2d');
  }

  /** Reads size and colour anew from the css: while drawing, asking would cost a layout. */
  restyle(width) {
    const ratio = window.devicePixelRatio || 1;
    const hidden = this.root.hidden;
    this.root.hidden = false;
    this.#height = this.root.clientHeight;
    this.root.width = Math.round(width * ratio);
    this.root.height = Math.round(this.#height * ratio);
    this.#context.scale(ratio, ratio);
    this.#context.fillStyle = getComputedStyle(this.root).color;
    this.root.hidden = hidden;
  }

  draw(tiles, scale) {
    this.drawStrips([{ tiles }], scale);
  }

  /**
   * @param strips each with its own `tiles`; its lower edge (`bottom`, from the top) and `height` in pixels,
   *     those of the canvas where absent; the count that is as `high` as it, its own highest where absent;
   *     and the `least` height of a bin that is not empty
   */
  drawStrips(strips, scale) {
    this.#context.clearRect(0, 0, scale.width, this.#height);
    for (const strip of strips) this.#draw(strip, scale);
  }

  #draw({ tiles, bottom = this.#height, height = bottom, high = highest(tiles), least = 2 }, scale) {
    for (const tile of tiles) {
      const size = tileSpan(tile.zoom) / BINS;
      const first = tile.index * BINS;
      tile.bins.forEach((count, bin) => {
        const from = (first + bin) * size;
        const [x0, x1] = scale.stretch(from, from + size);
        if (count === 0 || x1 < 0 || x0 > scale.width) return;
        const wide = x1 - x0 > 3 ? x1 - x0 - 1 : Math.max(1, x1 - x0);
        const tall = Math.max(least, Math.sqrt(count / high) * height);
        this.#context.fillRect(x0, bottom - tall, wide, tall);
      });
    }
  }
}

export function highest(tiles) {
  return tiles.reduce((most, { bins }) => Math.max(most, ...bins), 1);
}
