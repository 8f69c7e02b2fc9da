package org.tarikh.temporal;

import org.tarikh.edtf.Edtf;

/**
 * A time expression found in a text.
 *
 * @param start UTF-16 index into the text
 * @param end end of the expression, exclusive
 * @param kind what it points at
 * @param value EDTF; null for durations and sets, which have no place in time
 * @param confidence 0 to 1
 * @param explanation how the value was derived
 */
public record TimeExpression(
    int start, int end, Kind kind, Edtf value, double confidence, Explanation explanation) {

  /** What an expression points at (TIMEX3's types, with intervals told apart). */
  public enum Kind {
    DATE,
    TIME,
    INTERVAL,
    DURATION,
    SET
  }

  /** The same in a text before which so many characters more stand, or fewer. */
  public TimeExpression moved(int by) {
    return new TimeExpression(start + by, end + by, kind, value, confidence, explanation.moved(by));
  }

  /** Whether it says all of a date: it was not counted from another day. */
  public boolean isAbsolute() {
    return value != null && explanation.anchor() == null;
  }

  /** The rule that read it. */
  public String rule() {
    return explanation.rule();
  }
}
