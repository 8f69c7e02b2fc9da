import { MARK } from './lane-layout.js';

/** Rows in the band, where there is room for one. */
const BAND_ROWS = 3;
/** The more lanes are open, the fewer rows each has: one page shall hold them. */
const LANE_ROWS = [
  { lanes: 2, rows: 3 },
  { lanes: 5, rows: 2 },
  { lanes: Infinity, rows: 1 },
];
/** Room between what stands in the strip of a lane, in pixels: many lanes make many of them. */
const LANE_SPREAD = 40;
/** A count in the head stands as high as the name, in pixels; its own css lifts it by 4. */
const COUNT_INSET = 7;
/** Half a hidden row is no room for one, but a hair's breadth is. */
const SLACK = 0.05;

/**
 * Rooms of lanes, one above the other. Each is `{top, end, bandRows, rows, places, density}`: `rows`
 * beside so many in the band, `places` and `density` as drawing.js and density.js take them.
 *
 * @param sizes `{band, strip, lane-head, lane-row}` in pixels
 */
export function laneRooms(lanes, sizes) {
  const open = lanes.filter(({ folded }) => !folded).length;
  const { rows } = LANE_ROWS.find((step) => open <= step.lanes);
  // Where there is one row only, what fills the window is counted in the head.
  const bandRows = rows > 1 ? 1 : 0;
  let top = 0;
  return lanes.map(({ folded }) => {
    const bandTop = top + sizes['lane-head'];
    const rowsEnd = bandTop + (folded ? 0 : bandRows * sizes.band + rows * sizes['lane-row']);
    const end = rowsEnd + (folded ? 0 : sizes.strip);
    const room = {
      top,
      end,
      bandRows,
      rows: rowsBetween(bandTop, sizes.band, rowsEnd, sizes['lane-row']),
      places: {
        bandTop,
        bandRow: sizes.band,
        rowsEnd,
        row: sizes['lane-row'],
        stripTop: rowsEnd + (sizes.strip - MARK) / 2,
        restTop: () => bandTop - sizes['lane-head'] + COUNT_INSET,
        spread: LANE_SPREAD,
      },
      density: folded
        ? { bottom: end, height: sizes['lane-head'] * 0.8 }
        : { bottom: end, height: sizes.strip },
    };
    top = end;
    return room;
  });
}

/** The room of a stage without lanes. */
export function wholeRoom(sizes, height) {
  const rowsEnd = height - sizes.axis - sizes.strip;
  return {
    bandRows: BAND_ROWS,
    rows: rowsBetween(sizes.top, sizes.band, rowsEnd, sizes.row),
    places: {
      bandTop: sizes.top,
      bandRow: sizes.band,
      rowsEnd,
      row: sizes.row,
      stripTop: rowsEnd + (sizes.strip - MARK) / 2,
      restTop: (last) => sizes.top + last * sizes.band,
    },
  };
}

function rowsBetween(bandTop, bandRow, rowsEnd, row) {
  return (used) => Math.floor((rowsEnd - bandTop - used * bandRow) / row + SLACK);
}
