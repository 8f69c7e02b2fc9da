package org.tarikh.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A year, season, month or day, digits of which may be unspecified from the right.
 *
 * @param year astronomical year (0 = 1 BC); digits that are unspecified stand as 0; beyond ±9999
 *     there is neither month nor day
 * @param unspecifiedYearDigits how many last digits of the year are X, 0 to 4
 * @param month 1 to 12, a season 21 to 24, {@link #UNSPECIFIED} for XX, {@link #ABSENT} where there
 *     is none
 * @param day 1 to 31, {@link #UNSPECIFIED} for XX, {@link #ABSENT} where there is none
 */
public record EdtfDate(
    long year, int unspecifiedYearDigits, int month, int day, Qualifier qualifier) implements Edtf {

  public static final int ABSENT = 0;
  public static final int UNSPECIFIED = -1;

  static final int MAX_FOUR_DIGITS = 9999;
  static final int SPRING = 21;
  public static final int WINTER = 24;

  private static final int[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000};

  /**
   * @throws IllegalArgumentException for a date that cannot be, or whose unspecified digits are not
   *     the last ones
   */
  public EdtfDate {
    Objects.requireNonNull(qualifier, "qualifier");
    require(year != Long.MIN_VALUE, "year");
    require(unspecifiedYearDigits >= 0 && unspecifiedYearDigits <= 4, "unspecified year digits");
    require(year % POWERS_OF_TEN[unspecifiedYearDigits] == 0, "digit where the year has X");
    boolean fourDigits = Math.abs(year) <= MAX_FOUR_DIGITS;
    require(fourDigits || unspecifiedYearDigits == 0 && month == ABSENT, "long year");
    boolean monthKnown = month >= 1 && month <= 12;
    boolean unspecified = month == UNSPECIFIED;
    require(monthKnown || unspecified || month == ABSENT || isSeason(month), "month");
    require(unspecifiedYearDigits == 0 || unspecified || month == ABSENT, "month of an X year");
    require(
        day == ABSENT
            || day == UNSPECIFIED && (monthKnown || unspecified)
            || monthKnown && day >= 1 && day <= daysOf(year, month),
        "day");
  }

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

  /** Spring 21 runs March to May, and so on; winter 24 December to February of the next year. */
  @Override
  public Bounds bounds(ZoneId zone) {
    if (month == ABSENT || month == UNSPECIFIED) {
      int others = POWERS_OF_TEN[unspecifiedYearDigits] - 1;
      // The X digits of a year before 0 count away from 0: -201X is -2019 to -2010.
      return new Bounds(
          Bounds.firstMinute(year < 0 ? year - others : year, 1, 1),
          Bounds.lastMinute(year < 0 ? year : year + others, 12, 31));
    }
    if (isSeason(month)) {
      int first = 3 * (month - SPRING) + 3;
      int last = month == WINTER ? 2 : first + 2;
      long lastYear = month == WINTER ? year + 1 : year;
      return new Bounds(
          Bounds.firstMinute(year, first, 1),
          Bounds.lastMinute(lastYear, last, daysOf(lastYear, last)));
    }
    if (day == ABSENT || day == UNSPECIFIED) {
      return new Bounds(
          Bounds.firstMinute(year, month, 1), Bounds.lastMinute(year, month, daysOf(year, month)));
    }
    return new Bounds(Bounds.firstMinute(year, month, day), Bounds.lastMinute(year, month, day));
  }

  /** As fine as what is specified: {@code 2004-06-XX} is a month, {@code 201X} a decade. */
  @Override
  public Precision precision() {
    if (unspecifiedYearDigits > 0) {
      return switch (unspecifiedYearDigits) {
        case 1 -> Precision.DECADE;
        case 2 -> Precision.CENTURY;
        default -> Precision.MILLENNIUM;
      };
    }
    if (isSeason(month)) {
      return Precision.SEASON;
    }
    return month < 1 ? Precision.YEAR : day < 1 ? Precision.MONTH : Precision.DAY;
  }

  @Override
  public boolean approximate() {
    return qualifier.approximate();
  }

  @Override
  public boolean uncertain() {
    return qualifier.uncertain();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(11);
    if (Math.abs(year) > MAX_FOUR_DIGITS) {
      return text.append('Y').append(year).append(qualifier).toString();
    }
    appendYear(text, year);
    text.setLength(text.length() - unspecifiedYearDigits);
    text.append("XXXX", 0, unspecifiedYearDigits);
    appendPart(text, month);
    appendPart(text, day);
    return text.append(qualifier).toString();
  }

  /** Four digits, after a minus where the year is before 0. */
  static void appendYear(StringBuilder text, long year) {
    long digits = Math.abs(year);
    if (year < 0) {
      text.append('-');
    }
    for (int power = 1000; power > 1 && digits < power; power /= 10) {
      text.append('0');
    }
    text.append(digits);
  }

  private static void appendPart(StringBuilder text, int part) {
    if (part == UNSPECIFIED) {
      text.append("-XX");
    } else if (part != ABSENT) {
      text.append(part < 10 ? "-0" : "-").append(part);
    }
  }

  static boolean isSeason(int month) {
    return month >= SPRING && month <= WINTER;
  }

  static int daysOf(long year, int month) {
    return YearMonth.of((int) year, month).lengthOfMonth();
  }

  private static void require(boolean possible, String what) {
    if (!possible) {
      throw new IllegalArgumentException("Not a date: impossible " + what);
    }
  }
}
