/**
 * Where the events of one lane go; without lanes, the whole is one. All lengths are pixels, x from the left edge. An event is as wide as its bounds; its
 * label stands under it and takes part of the room. Four places, in this order of honesty:
 *
 *   band    its bounds are wider than the window: it is shown beside time, not at a point of it
 *   label   in a row, with title and date; importance decides who gets the room
 *   mark    no room for its label: the bare shape on the axis
 *   count   no room for its shape either: counted with its neighbours
 */

/** Bounds narrower than this are drawn as a mark, as no length could be read from them. */
export const NARROWEST_BAR = 14;
export const MARK = 16;
const GAP = 14;
const STRIP_GAP = 3;
const BAND_ROOM = 150;

/** The order in which events get room. */
export function byImportance(a, b) {
  return b.importance - a.importance || b.sources - a.sources || a.id - b.id;
}

/** The order in which they are read. */
export function byTime(a, b) {
  return (
    (a.earliest ?? -Infinity) - (b.earliest ?? -Infinity) ||
    (a.latest ?? Infinity) - (b.latest ?? Infinity) ||
    a.id - b.id
  );
}

/**
 * @param events in any order
 * @param options `scale`; `bandRows`, how many there are at most; `rows`, how many
 *     there are beside so many in the band; `textWidth` of an event's label, drawn as a bar or not;
 *     `countWidth` of a count; `remembered`, a Map that keeps each event in its row from one drawing to the
 *     next; `rest`, stretches of time with events that are not here: `{from, to,
 *     count, at}`, `at` where they most likely are; `spread`, the least room between marks and counts
 * @returns `{band, bandRest, labels, marks, counts}`
 */
export function layOut(events, options) {
  const { scale, rows, bandRows, remembered, rest = [] } = options;
  const band = [];
  const inTime = [];
  for (const event of [...events].sort(byImportance)) {
    const extent = extentOf(event, scale);
    if (extent.x1 <= 0 || extent.x0 >= scale.width) continue;
    (extent.beyond ? band : inTime).push({ event, ...extent });
  }
  const banded = bandOf(band, bandRows, scale);
  const labels = [];
  const unlabelled = [];
  const used = Math.max(0, ...banded.band.map(({ row }) => row + 1));
  const taken = Array.from({ length: Math.max(0, rows(used)) }, () => []);
  for (const item of inTime) {
    const placed = withLabel(item, scale, options.textWidth(item.event, item.point === undefined));
    const row = placed ? freeRow(taken, placed.box, remembered.get(item.event.id)) : -1;
    if (row >= 0) {
      taken[row].push(placed.box);
      labels.push({ ...item, ...placed, row });
    } else {
      unlabelled.push(item);
    }
  }
  remembered.clear();
  for (const { event, row } of labels) remembered.set(event.id, row);
  return { ...banded, labels, ...strip(unlabelled, rest, options) };
}

/** The pixels that an event's bounds take, cut at the window; `claims` likewise where sources disagree. */
function extentOf(event, scale) {
  const bounds = [event, ...(event.claims ?? [])].map((each) => stretchOf(each, scale));
  const own = bounds[0];
  const covers = own.x0 <= 0 && own.x1 >= scale.width;
  const bounded = event.earliest !== undefined && event.latest !== undefined;
  const x0 = Math.min(...bounds.map((b) => b.x0));
  const x1 = Math.max(...bounds.map((b) => b.x1));
  return {
    x0,
    x1,
    own,
    claims: bounds.slice(1),
    beyond: covers || (bounded && own.x1 - own.x0 > scale.width),
    point: x1 - x0 < NARROWEST_BAR ? (own.x0 + own.x1) / 2 : undefined,
  };
}

function stretchOf({ earliest, latest }, scale) {
  const [x0, x1] = scale.stretch(
    earliest ?? Math.min(scale.from, latest ?? scale.from),
    // The last minute is part of the event.
    latest === undefined ? Math.max(scale.to, earliest ?? scale.to) : latest + 1,
  );
  return { x0, x1 };
}

/** The label at the start of what is seen of the event, moved so that it stays in the window. */
function withLabel(item, scale, width) {
  const half = MARK / 2;
  const seen =
    item.point === undefined
      ? { x0: Math.max(item.x0, 0), x1: Math.min(item.x1, scale.width) }
      : { x0: item.point - half, x1: item.point + half };
  if (seen.x1 <= 0 || seen.x0 >= scale.width) return null;
  const start = scale.rightToLeft ? seen.x1 - width : seen.x0;
  const text = Math.min(Math.max(start, 0), Math.max(scale.width - width, 0));
  const box = { x0: Math.min(text, seen.x0), x1: Math.max(text + width, seen.x1) };
  return { text, width, seen, box };
}

function freeRow(taken, box, preferred) {
  const free = (row) =>
    taken[row]?.every((other) => other.x1 + GAP <= box.x0 || box.x1 + GAP <= other.x0);
  return preferred !== undefined && free(preferred)
    ? preferred
    : taken.findIndex((_, row) => free(row));
}

function bandOf(items, rows, scale) {
  const taken = Array.from({ length: rows }, () => []);
  const band = [];
  const bandRest = [];
  for (const item of items) {
    const box = { x0: Math.max(item.own.x0, 0), x1: Math.min(item.own.x1, scale.width) };
    // A sliver at the edge has no room for its title.
    const row = box.x1 - box.x0 < Math.min(BAND_ROOM, scale.width) ? -1 : freeRow(taken, box);
    if (row >= 0) {
      taken[row].push(box);
      band.push({ ...item, box, row });
    } else {
      bandRest.push(item.event);
    }
  }
  return { band, bandRest };
}

/** The row on the axis: bare marks, and counts where they would touch. */
function strip(unlabelled, rest, { scale, countWidth, spread = STRIP_GAP }) {
  const stretches = rest.map(({ from, to, count, at }) => {
    const [x0, x1] = scale.stretch(from, to);
    const mine = unlabelled.filter((item) => {
      const x = middle(item, scale);
      return x >= x0 && x < x1;
    });
    if (mine.length >= count) return { events: [], count, from, to, x: scale.x(at) };
    // Where most are not here, the few that are and have no label are counted with them.
    const x = (Math.max(x0, 0) + Math.min(x1, scale.width)) / 2;
    return { events: mine.map((item) => item.event), count: count + mine.length, from, to, x };
  });
  const swallowed = new Set(stretches.flatMap(({ events }) => events));
  const groups = [];
  const bare = ({ count, events }) => count === 1 && events.length === 1;
  const width = (group) => (bare(group) ? MARK : countWidth(group.count));
  const single = unlabelled
    .filter((item) => !swallowed.has(item.event))
    .map((item) => ({ events: [item.event], count: 1, x: middle(item, scale) }))
    .concat(stretches)
    .sort((a, b) => a.x - b.x);
  for (let group of single) {
    for (let last = groups.at(-1); last && touches(last, group, width, spread); last = groups.at(-1)) {
      groups.pop();
      group = merged(last, group);
    }
    groups.push(group);
  }
  const kept = groups.map((group) => {
    const half = width(group) / 2;
    return { ...group, x: Math.min(Math.max(group.x, half), Math.max(scale.width - half, half)) };
  });
  return {
    marks: kept.filter(bare).map(({ events, x }) => ({ event: events[0], x })),
    counts: kept.filter((group) => !bare(group)),
  };
}

function middle({ own }, scale) {
  return (Math.max(own.x0, 0) + Math.min(own.x1, scale.width)) / 2;
}

function touches(a, b, width, spread) {
  return b.x - width(b) / 2 < a.x + width(a) / 2 + spread;
}

function merged(a, b) {
  const count = a.count + b.count;
  return {
    events: [...a.events, ...b.events],
    count,
    x: (a.x * a.count + b.x * b.count) / count,
    from: Math.min(a.from ?? Infinity, b.from ?? Infinity),
    to: Math.max(a.to ?? -Infinity, b.to ?? -Infinity),
  };
}

/** The stretch of time that a count stands for. */
export function timeOf({ events, from, to }) {
  const starts = events.map((event) => event.earliest ?? event.latest).filter(Number.isFinite);
  const ends = events.map((event) => event.latest ?? event.earliest).filter(Number.isFinite);
  return {
    from: Math.min(from ?? Infinity, ...starts),
    to: Math.max(to ?? -Infinity, ...ends.map((end) => end + 1)),
  };
}
