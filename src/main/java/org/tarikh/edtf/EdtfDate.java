package org.tarikh.edtf;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A year, season, month or day.
 *
 * @param year astronomical year (0 = 1 BC); digits that are unspecified stand as 0
 * @param unspecifiedYearDigits how many last digits of the year are X, 0 to 4
 * @param month 1 to 12, a season 21 to 24, {@link #UNSPECIFIED} for XX, {@link #ABSENT} where there
 *     is none
 * @param day 1 to 31, {@link #UNSPECIFIED} for XX, {@link #ABSENT} where there is none
 */
public record EdtfDate(
    long year, int unspecifiedYearDigits, int month, int day, Qualifier qualifier) implements Edtf {

  public static final int ABSENT = 0;
  public static final int UNSPECIFIED = -1;

  public static EdtfDate ofYear(long year) {
    return new EdtfDate(year, 0, ABSENT, ABSENT, Qualifier.NONE);
  }

  /** A month (1 to 12) or a season (21 to 24) of a year. */
  public static EdtfDate ofMonth(long year, int month) {
    return new EdtfDate(year, 0, month, ABSENT, Qualifier.NONE);
  }

  public static EdtfDate of(LocalDate day) {
    return new EdtfDate(day.getYear(), 0, day.getMonthValue(), day.getDayOfMonth(), Qualifier.NONE);
  }

  public EdtfDate with(Qualifier qualifier) {
    return new EdtfDate(year, unspecifiedYearDigits, month, day, qualifier);
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
