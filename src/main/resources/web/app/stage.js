import { axisFor } from './axis.js';
import { Density } from './density.js';
import { Drawing } from './drawing.js';
import { element } from './element.js';
import { firstRows } from './first-window.js';
import { LaneHeads } from './lane-heads.js';
import { layOut, timeOf } from './lane-layout.js';
import { laneRooms, wholeRoom } from './lane-rooms.js';
import { remarkKey } from './remark.js';
import { Ruler } from './ruler.js';
import { TextMeasure } from './text-measure.js';
import { tileSpan } from './tile-grid.js';

/** The widest label, and what it may take of the window; its date may be longer than its title. */
const WIDEST_TITLE = 232;
const WIDEST_DATE = 390;
/** In a stage that is no wider, css hides that an event is still to come: 36 rem. */
const NARROW = 576;
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
  #heads;
  #ruler = new Ruler();
  #hijri;
  #today;
  #remembered = new Map();
  #sizes;
  #height = 0;
  #span;
  root;

  /**
   * @param hands `look(view)` shows a window, `list(events, opener)` lists events, `lane(action, key)`
   *     does what a button of a lane says
   * @param hijri the row of Hijri dates, null for none
   * @param today the day of the page
   */
  constructor(words, rightToLeft, helpId, hands, hijri, today) {
    this.#words = words;
    this.#hands = hands;
    this.#hijri = hijri;
    this.#today = today;
    this.root = element('div', 'timeline-stage', {
      role: 'group',
      tabindex: '0',
      'aria-label': words.text('label'),
      'aria-describedby': helpId,
    });
    this.#heads = new LaneHeads(words, rightToLeft, hands.lane);
    const [lines, ruler] = this.#ruler.roots;
    this.root.append(today.root, this.#density.root, this.#heads.root, lines);
    this.#drawing = new Drawing(this.root, words, rightToLeft, today, (count, opener) =>
      this.#lookInto(count, opener),
    );
    this.root.append(ruler);
  }

  /** The width of a text on the axis. */
  measure = (text) => this.#fonts.axis.width(text);

  /** Reads sizes and fonts anew from the css. */
  restyle() {
    this.#sizes = null;
    this.#height = -1;
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

  /** Gives itself rows for so many events, in the browser's window and with the page at its top. */
  makeRoom(total) {
    const { top, row, strip, axis } = this.#readSizes();
    const begin = this.root.getBoundingClientRect().top + scrollY;
    const inSight = Math.floor((innerHeight - begin - top - strip - axis) / row);
    this.root.style.setProperty('--timeline-rows', firstRows(total, inSight));
  }

  /**
   * @param lanes from top to bottom, each with its `tiles` of the window: `exact`, undefined until it has
   *     come, and `nearest`, what stands in for it; and with what lane-heads.js shows of it. One without
   *     a `key` is the whole stage
   * @param moving whether the window is on its way
   * @returns how many events are `shown`, counts included, and whether that is `exact`ly what there is
   */
  draw(scale, lanes, moving) {
    this.#span = scale.span;
    const rooms = this.#rooms(lanes);
    const drawn = lanes.map((lane, n) => {
      const rest = lane.tiles.flatMap(({ exact }) => restOf(exact, scale));
      const prefix = lane.key === undefined ? '' : `${lane.key}|`;
      return { ...lane, ...rooms[n], prefix, rest, laid: this.#layOut(lane, rest, scale, rooms[n]) };
    });
    const hijri = this.#hijri ? this.#hijri.row(scale, this.measure) : [];
    this.#today.draw(scale);
    const axis = axisFor(scale, this.#words, this.measure);
    this.#ruler.draw({ ...axis, ...this.#today.among(axis.minor, scale, this.measure) }, hijri, scale);
    this.#heads.draw(drawn.filter(({ key }) => key !== undefined));
    this.#drawing.draw(drawn, scale, moving);
    this.#drawDensity(drawn, scale);
    const laid = drawn.map((lane) => lane.laid);
    const one = laid.flatMap((each) => [each.band, each.bandRest, each.labels, each.marks]);
    const counted = laid.flatMap(({ counts }) => counts).reduce((sum, { count }) => sum + count, 0);
    return {
      shown: one.reduce((sum, { length }) => sum + length, counted),
      exact: drawn.every(({ rest, tiles }) => !rest.length && tiles.every(({ exact }) => exact)),
    };
  }

  #layOut({ key, tiles, folded }, rest, scale, { places, bandRows, rows }) {
    if (folded) return { band: [], bandRest: [], labels: [], marks: [], counts: [] };
    if (!this.#remembered.has(key)) this.#remembered.set(key, new Map());
    const laid = layOut(eventsOf(tiles), {
      scale,
      bandRows,
      rows,
      textWidth: (event, bar) => this.#labelWidth(event, bar, scale.width, key === undefined),
      countWidth: (count) => this.#fonts.when.width(`+${this.#words.number(count)}`) + 18,
      remembered: this.#remembered.get(key),
      rest,
      spread: places.spread,
    });
    for (const item of laid.labels) {
      const room = item.width - (item.point === undefined ? BULLET : 0);
      item.cut = this.#fonts.title.cut(item.event.title, room, key === undefined ? 2 : 1);
    }
    return laid;
  }

  /** Density is drawn where there is more than can be shown one by one, and for lanes that are folded. */
  #drawDensity(drawn, scale) {
    const strips = drawn.map(({ key, tiles, folded, rest, density }) => ({
      ...density,
      tiles: tiles
        .map(({ exact }) => exact)
        .filter((tile) => tile && (folded || (key === undefined ? restOf(tile, scale) : rest).length)),
    }));
    const dense = strips.filter(({ tiles }) => tiles.length > 0);
    this.#density.root.hidden = dense.length === 0;
    if (dense.length > 0) this.#density.drawStrips(dense, scale);
  }

  /** Where each lane has its room; they are as high as they need, and the stage with them. */
  #rooms(lanes) {
    const sizes = (this.#sizes ??= this.#readSizes());
    const inLanes = lanes[0]?.key !== undefined;
    const rooms = inLanes ? laneRooms(lanes, sizes) : [wholeRoom(sizes, this.root.clientHeight)];
    const height = inLanes ? rooms.at(-1).end + sizes.axis : 0;
    if (height !== this.#height) {
      this.#height = height;
      this.root.classList.toggle('has-lanes', inLanes);
      this.root.style.blockSize = inLanes ? `${height}px` : '';
      this.#density.restyle(this.root.clientWidth);
      return this.#rooms(lanes);
    }
    return rooms;
  }

  /** Heights in pixels; css gives them in rem. */
  #readSizes() {
    const style = getComputedStyle(this.root);
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const of = (name) => parseFloat(style.getPropertyValue(`--timeline-${name}`)) * rem;
    const names = ['top', 'band', 'row', 'strip', 'axis', 'lane-head', 'lane-row'];
    return Object.fromEntries(names.map((name) => [name, of(name)]));
  }

  /** Titles stand in one line or two; a narrow column of two leaves room for others. In lanes it is one. */
  #labelWidth(event, bar, width, mayBreak) {
    const widest = Math.min(WIDEST_TITLE, width * 0.46);
    const titles = this.#fonts.title;
    const whole = mayBreak ? titles.columnOf(event.title, widest * 0.6) : titles.width(event.title) + 1;
    const title = Math.min(whole, widest);
    const soon = width > NARROW ? this.#today.remark(event) : '';
    const date = [event.when + soon, bar && this.#words.text(remarkKey(event))].filter(Boolean);
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
