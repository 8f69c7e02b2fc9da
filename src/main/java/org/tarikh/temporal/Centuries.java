package org.tarikh.temporal;

import static org.tarikh.temporal.Field.CENTURY;
import static org.tarikh.temporal.Field.DECADE;
import static org.tarikh.temporal.Field.ERA;
import static org.tarikh.temporal.Field.YEAR;

import java.time.LocalDate;
import org.tarikh.temporal.Field.Unit;

/** Reads decades, centuries, and what lies before Christ. */
final class Centuries {

  private Centuries() {}

  /** Astronomical, as EDTF counts: 1 BC is the year 0. */
  private static Extent beforeChrist(Frame frame) {
    int last = frame.has(CENTURY) ? 100 * (1 - frame.get(CENTURY)) : 1 - frame.get(YEAR);
    int first = frame.has(CENTURY) ? last - 99 : last;
    if (first < -Extent.LAST_YEAR * 2) {
      return null;
    }
    return frame.has(CENTURY) ? Extent.year(first).to(Extent.year(last)) : Extent.year(last);
  }

  /** A decade, a century, or a decade of a century; null where there is none. */
  static Extent read(Frame frame, LocalDate today, Derivation why) {
    if (frame.get(ERA, 0) > 0) {
      return beforeChrist(frame);
    }
    int thisCentury = today.getYear() / 100;
    if (frame.has(CENTURY)) {
      int first = (frame.get(CENTURY) - 1) * 100;
      if (first < 0 || first > Extent.LAST_YEAR) {
        return null;
      }
      return frame.has(DECADE)
          ? Extent.years(first + frame.get(DECADE), 1)
          : Extent.years(first, 2);
    }
    int decade = frame.get(DECADE);
    if (decade >= 100) {
      return decade % 10 == 0 ? Extent.years(decade, 1) : null;
    }
    int century = decade <= today.getYear() % 100 ? thisCentury : thisCentury - 1;
    if (frame.unit() == Unit.CENTURY) {
      why.fromPublication();
      century = thisCentury + Periods.step(frame.ref());
    }
    return Extent.years(century * 100 + decade, 1);
  }
}
