package org.tarikh.edtf;

import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * An interval, from some time within its start to some time within its end. {@code
 * 2004-06-11/2004-06} can be; {@code 2004-06/2004-05} cannot, for all of its end is before its
 * start.
 *
 * @param start an {@link EdtfDate} or {@link EdtfDateTime}; null where it is open or unknown
 * @param startUnknown with a null start: unknown (blank) instead of open ({@code ..})
 * @param end as {@code start}
 * @param endUnknown with a null end: unknown (blank) instead of open ({@code ..})
 */
public record EdtfInterval(Edtf start, boolean startUnknown, Edtf end, boolean endUnknown)
    implements Edtf {

  /**
   * @throws IllegalArgumentException where the end comes before the start, an end is itself an
   *     interval, or a known end is called unknown
   */
  public EdtfInterval {
    if (start instanceof EdtfInterval || end instanceof EdtfInterval) {
      throw new IllegalArgumentException("The end of an interval is a date or a time");
    }
    if (start != null && startUnknown || end != null && endUnknown) {
      throw new IllegalArgumentException("An end that is given is not unknown");
    }
    if (reversed(start, end)) {
      throw new IllegalArgumentException("The interval ends before it begins");
    }
  }

  /** From start to end, both known. */
  public static EdtfInterval of(Edtf start, Edtf end) {
    return new EdtfInterval(start, false, end, false);
  }

  /** From start, open end. */
  public static EdtfInterval since(Edtf start) {
    return new EdtfInterval(start, false, null, false);
  }

  /** Open start, until end. */
  public static EdtfInterval until(Edtf end) {
    return new EdtfInterval(null, false, end, false);
  }

  /** Whether the end is wholly before the start; times without an offset are taken as UTC. */
  static boolean reversed(Edtf start, Edtf end) {
    return start != null
        && end != null
        && end.bounds(ZoneOffset.UTC).latest() < start.bounds(ZoneOffset.UTC).earliest();
  }

  /**
   * From the start's earliest to the end's latest minute. Where a clock put back, or ends of which
   * only one has an offset, would turn them round in {@code zone}, both are the start's.
   */
  @Override
  public Bounds bounds(ZoneId zone) {
    Long earliest = start == null ? null : start.bounds(zone).earliest();
    Long latest = end == null ? null : end.bounds(zone).latest();
    boolean turned = earliest != null && latest != null && latest < earliest;
    return new Bounds(earliest, turned ? earliest : latest);
  }

  /** The coarser end's; {@link Precision#MILLENNIUM} where neither is given. */
  @Override
  public Precision precision() {
    if (start == null || end == null) {
      Edtf given = start == null ? end : start;
      return given == null ? Precision.MILLENNIUM : given.precision();
    }
    Precision first = start.precision();
    Precision last = end.precision();
    return first.compareTo(last) <= 0 ? first : last;
  }

  @Override
  public boolean approximate() {
    return start != null && start.approximate() || end != null && end.approximate();
  }

  @Override
  public boolean uncertain() {
    return start != null && start.uncertain() || end != null && end.uncertain();
  }

  @Override
  public String toString() {
    return text(start, startUnknown) + '/' + text(end, endUnknown);
  }

  private static String text(Edtf end, boolean unknown) {
    return end != null ? end.toString() : unknown ? "" : "..";
  }
}
