package org.tarikh.edtf;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;

/**
 * A date in the Extended Date/Time Format of ISO 8601-2 (Library of Congress, 2019), level 0 and 1.
 *
 * <p>Values are immutable and always possible: no 30 February, no interval that ends before it
 * begins. {@link #toString()} is the canonical text, and {@link #parse} of it gives an equal value.
 *
 * <p>Order: by earliest minute (an open one first), then latest minute (an open one last), both in
 * UTC, then text. It is total and consistent with equals.
 *
 * <p>Beyond level 1 these are read, because their bounds are clear:
 *
 * <ul>
 *   <li>{@code Thh:mm} without seconds, and times at the ends of an interval;
 *   <li>{@code X} at the ends of an interval ({@code 2004-06-XX/2004-07-03});
 *   <li>{@code X} for any run of last digits ({@code 1XXX}, {@code 201X-XX}, {@code XXXX-XX-XX}),
 *       and a qualifier after any of them, after a time and after a {@code Y} year.
 * </ul>
 */
public sealed interface Edtf extends Comparable<Edtf> permits EdtfDate, EdtfDateTime, EdtfInterval {

  /** The order of {@link #compareTo}. */
  Comparator<Edtf> ORDER =
      Comparator.<Edtf, Bounds>comparing(
              e -> e.bounds(ZoneOffset.UTC),
              Comparator.comparing(Bounds::earliest, Comparator.nullsFirst(Long::compare))
                  .thenComparing(Bounds::latest, Comparator.nullsLast(Long::compare)))
          .thenComparing(Edtf::toString);

  /**
   * Reads an EDTF text.
   *
   * @throws EdtfException for every text that is none, and only that
   */
  static Edtf parse(String text) {
    return new EdtfParser(text).parse();
  }

  /**
   * Earliest and latest minute, in the wall clock of {@code zone}. A qualifier never widens them;
   * an unknown end bounds as an open one. Only a time with an offset depends on the zone.
   */
  Bounds bounds(ZoneId zone);

  /** How fine the value is; of an interval, its coarser end. */
  Precision precision();

  /** Whether the value, or an end of it, is approximate ({@code ~} or {@code %}). */
  boolean approximate();

  /** Whether the value, or an end of it, is uncertain ({@code ?} or {@code %}). */
  boolean uncertain();

  @Override
  default int compareTo(Edtf other) {
    return ORDER.compare(this, other);
  }

  /** Canonical text. */
  @Override
  String toString();
}
