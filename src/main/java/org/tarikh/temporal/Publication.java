package org.tarikh.temporal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.edtf.Precision;

/**
 * When a text was published (TIMEX3's document creation time): the anchor of its relative
 * expressions.
 *
 * @param day the day
 * @param time the wall-clock time of that day, null where only the day is known
 */
public record Publication(LocalDate day, LocalTime time) {

  /** A publication time from EDTF; null for what is no day or minute of the years 1 to 9999. */
  public static Publication of(Edtf value) {
    if (value instanceof EdtfDateTime time) {
      LocalDateTime local = time.local();
      return new Publication(local.toLocalDate(), local.toLocalTime().withSecond(0));
    }
    return value instanceof EdtfDate date
            && date.precision() == Precision.DAY
            && date.year() >= 1
            && date.year() <= 9999
        ? new Publication(LocalDate.of((int) date.year(), date.month(), date.day()), null)
        : null;
  }

  /** Whether a minute does not lie behind it. */
  boolean isAfter(LocalDateTime minute) {
    return !minute.isAfter(day.atTime(time == null ? LocalTime.MAX : time));
  }

  /** The publication time as EDTF: a day, or a minute. */
  public Edtf edtf() {
    return time == null
        ? EdtfDate.of(day)
        : EdtfDateTime.ofMinute(LocalDateTime.of(day, time.withSecond(0).withNano(0)));
  }
}
