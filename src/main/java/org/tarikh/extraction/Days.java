package org.tarikh.extraction;

import java.time.ZoneOffset;
import org.tarikh.edtf.Bounds;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.edtf.EdtfInterval;

/** Dates of events: a day at the finest. */
final class Days {

  /** Minutes a day lasts. */
  static final long DAY = 24 * 60;

  private Days() {}

  /** A value with its clock times taken off: an event has a day, its hour stays in the text. */
  static Edtf of(Edtf value) {
    if (value instanceof EdtfDateTime time) {
      return EdtfDate.of(time.local().toLocalDate()).with(time.qualifier());
    }
    if (value instanceof EdtfInterval i) {
      Edtf start = i.start() == null ? null : of(i.start());
      Edtf end = i.end() == null ? null : of(i.end());
      return start != null && end != null && start.compareTo(end) == 0
          ? start
          : new EdtfInterval(start, i.startUnknown(), end, i.endUnknown());
    }
    return value;
  }

  static boolean overlap(Edtf a, Edtf b) {
    Bounds x = of(a).bounds(ZoneOffset.UTC);
    Bounds y = of(b).bounds(ZoneOffset.UTC);
    return starts(x) <= ends(y) && starts(y) <= ends(x);
  }

  /**
   * Whether a value is a day within a week of another that is longer: "two weeks ago, on 16 June".
   */
  static boolean isDayNear(Edtf day, Edtf other) {
    long begin = starts(of(day).bounds(ZoneOffset.UTC));
    Bounds around = of(other).bounds(ZoneOffset.UTC);
    return length(day) <= DAY
        && length(other) > DAY
        && around.earliest() != null
        && around.latest() != null
        && begin >= around.earliest() - 7 * DAY
        && begin <= around.latest() + 7 * DAY;
  }

  /** Whether a value lies in another and is finer. */
  static boolean isWithin(Edtf a, Edtf b) {
    Bounds x = of(a).bounds(ZoneOffset.UTC);
    Bounds y = of(b).bounds(ZoneOffset.UTC);
    return starts(y) <= starts(x) && ends(x) <= ends(y) && length(a) < length(b);
  }

  /** Whether more than its own length lies between a time and a later one: "March and August". */
  static boolean isApart(Edtf a, Edtf b) {
    return starts(b.bounds(ZoneOffset.UTC)) - ends(a.bounds(ZoneOffset.UTC)) > length(a);
  }

  /** Whether a time ended two months or more before another began. */
  static boolean isLongBefore(Edtf a, Edtf b) {
    return ends(a.bounds(ZoneOffset.UTC)) < starts(b.bounds(ZoneOffset.UTC)) - 60 * DAY;
  }

  /** Minutes a value spans; open ones last. */
  static long length(Edtf value) {
    Bounds b = of(value).bounds(ZoneOffset.UTC);
    return b.earliest() == null || b.latest() == null ? Long.MAX_VALUE : b.latest() - b.earliest();
  }

  private static long starts(Bounds b) {
    return b.earliest() == null ? Long.MIN_VALUE : b.earliest();
  }

  private static long ends(Bounds b) {
    return b.latest() == null ? Long.MAX_VALUE : b.latest();
  }
}
