/** Widths of texts, by canvas: nothing is laid out for them. They are kept until the fonts change. */
export class TextMeasure {
  #context = document.createElement('canvas').getContext('2d');
  #widths = new Map();

  /** @param font as in css */
  constructor(font) {
    this.#context.font = font;
  }

  width(text) {
    let width = this.#widths.get(text);
    if (width === undefined) {
      if (this.#widths.size > 5000) this.#widths.clear();
      width = this.#context.measureText(text).width;
      this.#widths.set(text, width);
    }
    return width;
  }

  /** The width of a text in one line where that is narrow enough, else in its best two lines. */
  columnOf(text, narrow) {
    const whole = this.width(text);
    if (whole <= narrow) return whole;
    const words = text.split(/\s+/);
    const widths = words.map((word) => this.width(word));
    const space = this.width(' ');
    let best = whole;
    for (let first = 0, at = 0; at < words.length - 1; at++) {
      first += widths[at] + space;
      best = Math.min(best, Math.max(first, whole - first));
    }
    // Words measured one by one may come out a little narrower than in their line.
    return best * 1.02 + 1;
  }
}
