package org.tarikh.temporal;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfInterval;
import org.tarikh.edtf.Qualifier;

/**
 * Hijri dates as Gregorian ones: by the Umm al-Qura calendar in the years that Java knows (1300 to
 * 1600 AH), else by the tabular calendar (30 years of 10,631 days, from 16 July 622 in the Julian
 * calendar). Sightings of the moon may differ from either by a day, so a single day is marked
 * approximate, and everything is where it stands by the tabular calendar.
 */
final class Hijri {
  /** By Umm al-Qura. */
  private static final int FIRST_KNOWN = 1300;

  private static final int LAST_KNOWN = 1600;
  private static final int LAST_YEAR = 1700;

  /** The day before the first of the tabular calendar, in days since 1970-01-01. */
  private static final long BEFORE_FIRST_DAY = -492_149;

  private static final int YEAR_DAYS = 354;

  private Hijri() {}

  static int year(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.YEAR);
  }

  static int month(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR);
  }

  /** A day; null where the calendar has no such day. */
  static Extent day(int year, int month, int day) {
    if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > length(year, month)) {
      return null;
    }
    return around(first(year, month).plusDays(day - 1L));
  }

  /** A day that sightings of the moon may move. */
  static Extent around(LocalDate date) {
    return new Extent(date, date, null, approximate(date));
  }

  /** A month; null where the calendar has no such month. */
  static Extent month(int year, int month) {
    return isYear(year) && month >= 1 && month <= 12
        ? days(year, first(year, month), length(year, month))
        : null;
  }

  /** A year; null beyond the years that a text may mean. */
  static Extent year(int year) {
    return isYear(year) ? years(year, year) : null;
  }

  /** A hundred years; null beyond the years that a text may mean. */
  static Extent century(int lastYear) {
    return isYear(lastYear - 99) && isYear(lastYear) ? years(lastYear - 99, lastYear) : null;
  }

  private static boolean isYear(int year) {
    return year >= 1 && year <= LAST_YEAR;
  }

  private static boolean isKnown(int year) {
    return year >= FIRST_KNOWN && year < LAST_KNOWN;
  }

  private static Extent years(int from, int to) {
    LocalDate first = first(from, 1);
    LocalDate last = first(to, 12).plusDays(length(to, 12) - 1L);
    return days(from, first, (int) (last.toEpochDay() - first.toEpochDay()) + 1);
  }

  private static LocalDate first(int year, int month) {
    return isKnown(year)
        ? LocalDate.from(HijrahChronology.INSTANCE.date(year, month, 1))
        : LocalDate.ofEpochDay(BEFORE_FIRST_DAY + daysBefore(year, month) + 1);
  }

  private static int length(int year, int month) {
    if (isKnown(year)) {
      return HijrahChronology.INSTANCE.date(year, month, 1).lengthOfMonth();
    }
    boolean last = month == 12;
    return (int)
        (daysBefore(last ? year + 1 : year, last ? 1 : month + 1) - daysBefore(year, month));
  }

  /** Days of the tabular calendar before a month: months of 30 and 29, eleven leap years in 30. */
  private static long daysBefore(int year, int month) {
    return (year - 1L) * YEAR_DAYS + (11L * year + 3) / 30 + 29L * (month - 1) + month / 2;
  }

  private static Extent days(int year, LocalDate first, int count) {
    LocalDate last = first.plusDays(count - 1L);
    return new Extent(
        first,
        last,
        null,
        isKnown(year)
            ? EdtfInterval.of(EdtfDate.of(first), EdtfDate.of(last))
            : EdtfInterval.of(approximate(first), approximate(last)));
  }

  private static EdtfDate approximate(LocalDate day) {
    return EdtfDate.of(day).with(Qualifier.APPROXIMATE);
  }
}
