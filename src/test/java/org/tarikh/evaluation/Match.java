package org.tarikh.evaluation;

import java.time.ZoneOffset;
import org.tarikh.edtf.Bounds;
import org.tarikh.edtf.Edtf;

/** How a value that was found must agree with an annotated one. */
enum Match {
  EXACT,
  NEAR,
  IGNORE;

  private static final long DAY = 24 * 60;

  /** The match that the set's files call {@code name}. */
  static Match of(String name) {
    return valueOf(name.toUpperCase());
  }

  /** Whether the values agree; never where one of them is null. */
  boolean accepts(Edtf gold, Edtf found) {
    if (gold == null || found == null) {
      return false;
    }
    Bounds expected = bounds(gold);
    Bounds actual = bounds(found);
    if (expected.equals(actual) || this == EXACT) {
      return expected.equals(actual);
    }
    if (expected.earliest() == null
        || expected.latest() == null
        || actual.earliest() == null
        || actual.latest() == null) {
      return false;
    }
    if (Math.abs(expected.earliest() - actual.earliest()) <= DAY
        && Math.abs(expected.latest() - actual.latest()) <= DAY) {
      return true;
    }
    long both =
        Math.min(expected.latest(), actual.latest())
            - Math.max(expected.earliest(), actual.earliest())
            + 1;
    long either =
        Math.max(expected.latest(), actual.latest())
            - Math.min(expected.earliest(), actual.earliest())
            + 1;
    return 2 * both >= either;
  }

  /** Of the value as it stands: a qualifier says how sure it is, not which days it means. */
  private static Bounds bounds(Edtf value) {
    return Edtf.parse(value.toString().replaceAll("[~?%]", "")).bounds(ZoneOffset.UTC);
  }
}
