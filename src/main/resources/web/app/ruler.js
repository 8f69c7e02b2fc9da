import { INSET } from './axis.js';
import { element } from './element.js';

/**
 * The axis: lines through the whole stage, and at its foot a ruler with the labels, which stays in sight
 * while a stage that is higher than the window is scrolled through.
 */
export class Ruler {
  #lines = element('div', 'timeline-lines', { 'aria-hidden': 'true' });
  #ruler = element('div', 'timeline-axis', { 'aria-hidden': 'true' });
  /** Below what is drawn, and above it. */
  roots = [this.#lines, this.#ruler];

  /**
   * @param axis what axis.js answers, and the label of `today` where it is in view
   * @param hijri labels of a second row
   */
  draw({ minor, major, today }, hijri, scale) {
    const label = (className) => (tick) => {
      const made = element('span', className);
      made.textContent = tick.text;
      // A label begins at its tick and runs on in time.
      made.style.transform = scale.rightToLeft
        ? `translateX(calc(${tick.x - INSET}px - 100%))`
        : `translateX(${tick.x + INSET}px)`;
      return made;
    };
    const line = (className) => (tick) => {
      const made = element('i', className);
      made.style.transform = `translateX(${Math.round(tick.x)}px)`;
      return made;
    };
    const bounds = major.filter((tick) => !tick.sticky);
    const lines = () => [
      ...minor.map(line('timeline-tick')),
      ...bounds.map(line('timeline-bound')),
    ];
    this.#lines.replaceChildren(...lines());
    this.#ruler.replaceChildren(
      ...lines(),
      ...minor.filter(({ text }) => text).map(label('timeline-minor')),
      ...today.map(label('timeline-minor timeline-today-label')),
      ...major.filter(({ text }) => text).map(label('timeline-major')),
      ...hijri.filter(({ sticky }) => !sticky).map(line('timeline-hijri-tick')),
      ...hijri.map(label('timeline-hijri')),
    );
  }
}
