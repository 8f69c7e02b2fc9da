/** Words measured one by one may come out a little narrower than in their line. */
const SLACK = 1.02;

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

  /**
   * Where a text ends that is cut between words, with the sign that it goes on, to stand in so many lines:
   * its length where it need not be, or where no word of it has room.
   */
  cut(text, room, lines) {
    if (this.width(text) <= room) return text.length;
    const words = [...text.matchAll(/\S+/g)];
    const space = this.width(' ');
    let cut = text.length;
    let at = 0;
    for (let line = 1; line <= lines; line++) {
      let filled = 0;
      for (; at < words.length; at++) {
        const [word] = words[at];
        const wide = (mark) => (filled + this.width(word + mark)) * SLACK;
        // The end of the last line that has room for the sign.
        if (wide('…') <= room) cut = words[at].index + word.length;
        if (wide('') > room) break;
        filled += this.width(word) + space;
      }
      if (at === words.length) return text.length;
    }
    return cut;
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
    return best * SLACK + 1;
  }
}
