package org.tarikh.edtf;

import java.time.ZoneId;

/**
 * An interval.
 *
 * @param start an {@link EdtfDate} or {@link EdtfDateTime}; null where the end is open or unknown
 * @param startUnknown with a null start: unknown (blank) instead of open ({@code ..})
 */
public record EdtfInterval(Edtf start, boolean startUnknown, Edtf end, boolean endUnknown)
    implements Edtf {

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

  @Override
  public Bounds bounds(ZoneId zone) {
    throw new EdtfException("", 0);
  }

  @Override
  public Precision precision() {
    throw new EdtfException("", 0);
  }

  @Override
  public int compareTo(Edtf other) {
    throw new EdtfException("", 0);
  }
}
