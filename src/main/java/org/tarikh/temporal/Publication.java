package org.tarikh.temporal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfDateTime;

/**
 * When a text was published (TIMEX3's document creation time): the anchor of its relative
 * expressions.
 *
 * @param day the day
 * @param time the wall-clock time of that day, null where only the day is known
 */
public record Publication(LocalDate day, LocalTime time) {

  /** The publication time as EDTF: a day, or a minute. */
  public Edtf edtf() {
    return time == null
        ? EdtfDate.of(day)
        : EdtfDateTime.ofMinute(LocalDateTime.of(day, time.withSecond(0).withNano(0)));
  }
}
