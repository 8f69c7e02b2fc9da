/**
 * One shape a category, so that colour is never the only sign. Drawn in a box of 16 by 16, each of
 * about the same weight to the eye.
 */
const SHAPES = {
  diplomacy: 'M8 2.2a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 1 1 0-11.6z',
  agreement: 'M8 1 15 8 8 15 1 8z',
  conflict: 'M3.4 1.2 8 5.8l4.6-4.6 2.2 2.2L10.2 8l4.6 4.6-2.2 2.2L8 10.2l-4.6 4.6-2.2-2.2L5.8 8 1.2 3.4z',
  protest: 'M8 1.6 15 14H1z',
  justice: 'M2.6 2.6h10.8v10.8H2.6z',
  humanitarian: 'M5.8 1.4h4.4v4.4h4.4v4.4h-4.4v4.4H5.8v-4.4H1.4V5.8h4.4z',
  economy: 'M4.6 2h6.8L15 8l-3.6 6H4.6L1 8z',
  politics: 'M8 .8l2.1 4.7 5.1.5-3.8 3.4 1.1 5L8 11.8l-4.5 2.6 1.1-5L.8 6l5.1-.5z',
  society: 'M1 4h14a7 7 0 0 1-14 0z',
};

/** The categories in their published order. */
export const CATEGORIES = Object.keys(SHAPES);

const SVG = 'http://www.w3.org/2000/svg';

/** The shape of a category, coloured by the css of its surroundings. */
export function shapeOf(category) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'timeline-shape');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[category] ?? SHAPES.diplomacy);
  svg.append(path);
  return svg;
}
