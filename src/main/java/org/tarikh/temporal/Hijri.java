package org.tarikh.temporal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfInterval;
import org.tarikh.edtf.Qualifier;

/**
 * Hijri dates as Gregorian ones, by the Umm al-Qura calendar that Java knows (1300 to 1600 AH).
 * Sightings of the moon may differ from it by a day, so a single day is marked approximate.
 */
final class Hijri {
  private Hijri() {}

  static int year(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.YEAR);
  }

  static int month(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR);
  }

  /** A day; null where the calendar does not know it. */
  static Extent day(int year, int month, int day) {
    try {
      LocalDate date = LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
      return new Extent(date, date, null, EdtfDate.of(date).with(Qualifier.APPROXIMATE));
    } catch (DateTimeException e) {
      return null;
    }
  }

  static Extent month(int year, int month) {
    try {
      HijrahDate first = HijrahChronology.INSTANCE.date(year, month, 1);
      return days(LocalDate.from(first), first.lengthOfMonth());
    } catch (DateTimeException e) {
      return null;
    }
  }

  static Extent year(int year) {
    try {
      HijrahDate first = HijrahChronology.INSTANCE.date(year, 1, 1);
      return days(LocalDate.from(first), first.lengthOfYear());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Extent days(LocalDate first, int count) {
    LocalDate last = first.plusDays(count - 1L);
    return new Extent(first, last, null, EdtfInterval.of(EdtfDate.of(first), EdtfDate.of(last)));
  }
}
