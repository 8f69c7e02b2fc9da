import { BINS, tileSpan } from './tile-grid.js';

/**
 * Draws the bins of tiles as a histogram that stands on the lower edge of a canvas, in the canvas's own
 * css colour. The square root of a count is drawn, so that one event beside a thousand can still be seen.
 */
export function drawDensity(canvas, tiles, scale, max = highest(tiles)) {
  const ratio = window.devicePixelRatio || 1;
  const height = canvas.clientHeight;
  canvas.width = Math.round(scale.width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  context.scale(ratio, ratio);
  context.fillStyle = getComputedStyle(canvas).color;
  for (const tile of tiles) {
    const size = tileSpan(tile.zoom);
    tile.bins.forEach((count, bin) => {
      if (count === 0) return;
      const from = (tile.index + bin / BINS) * size;
      const [x0, x1] = scale.stretch(from, from + size / BINS);
      if (x1 < 0 || x0 > scale.width) return;
      const tall = Math.max(2, Math.sqrt(count / max) * height);
      context.fillRect(x0, height - tall, Math.max(1, x1 - x0 > 3 ? x1 - x0 - 1 : x1 - x0), tall);
    });
  }
}

function highest(tiles) {
  return tiles.reduce((max, tile) => Math.max(max, ...tile.bins), 1);
}
