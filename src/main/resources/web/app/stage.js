import { axisFor } from './axis.js';
import { Density } from './density.js';
import { Drawing } from './drawing.js';
import { element } from './element.js';
import { MARK, layOut, timeOf } from './lane-layout.js';
import { remarkKey } from './remark.js';
import { TextMeasure } from './text-measure.js';
import { tileSpan } from './tile-grid.js';

const BAND_ROWS = 3;
/** The widest label, and what it may take of the window; its date may be longer than its title. */
const WIDEST_TITLE = 232;
const WIDEST_DATE = 390;
/** Room for the shape before the title of a bar. */
const BULLET = 20;
/** A count is looked into by zooming only where that shows clearly more. */
const WORTHWHILE = 1.5;

/** The zoomable part: lays out the events of its tiles and draws them. */
export class Stage {
  #words;
  #hands;
  #fonts;
  #drawing;
  #density = new Density('timeline-density');
  #remembered = new Map();
  #heights;
  #span;
  root;

  /** @param hands `look(view)` shows a window, `list(events, opener)` lists events */
  constructor(words, rightToLeft, helpId, hands) {
    this.#words = words;
    this.#hands = hands;
    this.root = element('div', 'timeline-stage', {
      role: 'group',
      tabindex: '0',
      'aria-label': words.text('label'),
      'aria-describedby': helpId,
    });
    this.root.append(this.#density.root);
    this.#drawing = new Drawing(this.root, words, rightToLeft, (count, opener) =>
      this.#lookInto(count, opener),
    );
  }

  /** The width of a text on the axis. */
  measure = (text) => this.#fonts.axis.width(text);

  /** Reads sizes and fonts anew from the css. */
  restyle() {
    this.#heights = null;
    this.#density.restyle(this.root.clientWidth);
    const font = (className) => {
      const probe = element('span', className);
      this.root.append(probe);
      const measure = new TextMeasure(getComputedStyle(probe).font);
      probe.remove();
      return measure;
    };
    this.#fonts = {
      title: font('timeline-title'),
      when: font('timeline-when'),
      axis: font('timeline-major'),
    };
  }

  /**
   * @param tiles of the window: `exact`, undefined until it has come, and `nearest`, what stands in for it
   * @param moving whether the window is on its way
   * @returns how many events are `shown`, counts included, and whether that is `exact`ly what there is
   */
  draw(scale, tiles, moving) {
    this.#span = scale.span;
    const heights = (this.#heights ??= this.#readHeights());
    const rest = tiles.flatMap(({ exact }) => restOf(exact, scale));
    const laid = layOut(eventsOf(tiles), {
      scale,
      bandRows: BAND_ROWS,
      rows: (used) => Math.floor((heights.rowsEnd - heights.bandEnd(used)) / heights.row + 0.05),
      textWidth: (event, bar) => this.#labelWidth(event, bar, scale.width),
      countWidth: (count) => this.#fonts.when.width(`+${this.#words.number(count)}`) + 18,
      remembered: this.#remembered,
      rest,
    });
    this.#drawing.drawAxis(axisFor(scale, this.#words, this.measure), scale);
    this.#drawing.draw(laid, scale, heights, moving);
    // Density is drawn where there is more than can be shown one by one.
    const dense = tiles.map(({ exact }) => exact).filter((tile) => restOf(tile, scale).length > 0);
    this.#density.root.hidden = dense.length === 0;
    if (dense.length > 0) this.#density.draw(dense, scale);
    const one = [laid.band, laid.bandRest, laid.labels, laid.marks];
    const counted = laid.counts.reduce((sum, { count }) => sum + count, 0);
    return {
      shown: one.reduce((sum, { length }) => sum + length, counted),
      exact: rest.length === 0 && tiles.every(({ exact }) => exact),
    };
  }

  /** Heights from the top of the stage, in pixels; css gives them in rem. */
  #readHeights() {
    const style = getComputedStyle(this.root);
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const of = (name) => parseFloat(style.getPropertyValue(`--timeline-${name}`)) * rem;
    const rowsEnd = this.root.clientHeight - of('axis') - of('strip');
    const bandTop = of('top');
    const bandRow = of('band');
    return {
      bandTop,
      bandRow,
      bandEnd: (used) => bandTop + used * bandRow,
      row: of('row'),
      rowsEnd,
      stripTop: rowsEnd + (of('strip') - MARK) / 2,
    };
  }

  /** Titles stand in one line or two; a narrow column of two leaves room for others. */
  #labelWidth(event, bar, width) {
    const widest = Math.min(WIDEST_TITLE, width * 0.46);
    const title = Math.min(this.#fonts.title.columnOf(event.title, widest * 0.6), widest);
    const date = [event.when, bar && this.#words.text(remarkKey(event))].filter(Boolean);
    const when = this.#fonts.when.width(date.join(' · '));
    const room = Math.min(WIDEST_DATE, width * 0.72);
    return Math.min(Math.max(title, when) + (bar ? BULLET : 0) + 3, room);
  }

  /** Zooms to what a count stands for; where no zoom would part its events, lists them. */
  #lookInto(count, opener) {
    const { from, to } = timeOf(count);
    const [{ earliest, latest } = {}] = count.events;
    const same = count.events.every((e) => e.earliest === earliest && e.latest === latest);
    const listed = count.events.length === count.count;
    if (listed && (same || (to - from) * WORTHWHILE > this.#span)) {
      this.#hands.list(count.events, opener);
    } else {
      const room = (to - from) * 0.1;
      this.#hands.look({ from: from - room, to: to + room });
    }
  }
}

function eventsOf(tiles) {
  const events = new Map();
  for (const { nearest } of tiles) {
    for (const event of nearest?.events ?? []) events.set(event.id, event);
  }
  return [...events.values()];
}

/** Where a tile holds more events than it brought: most likely where it is densest. */
function restOf(tile, scale) {
  const count = tile ? tile.total - tile.events.length : 0;
  if (count <= 0) return [];
  const size = tileSpan(tile.zoom);
  const [from, to] = [tile.index * size, (tile.index + 1) * size];
  const middles = tile.bins.map((_, bin) => from + ((bin + 0.5) * size) / tile.bins.length);
  const seen = middles.filter((at) => at >= scale.from && at < scale.to);
  const weight = (at) => tile.bins[middles.indexOf(at)];
  const at = seen.reduce((best, each) => (weight(each) > weight(best) ? each : best), seen[0]);
  return at === undefined ? [] : [{ from, to, count, at }];
}
