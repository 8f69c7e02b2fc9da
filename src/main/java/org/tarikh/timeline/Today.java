package org.tarikh.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tarikh.edtf.Edtf;

/**
 * The day a page is made on. Only the date tells of an event that it is still to come: the store
 * knows no plans. It is told by days, so that a page can be kept for as long as one lasts.
 */
record Today(LocalDate day, ZoneId zone) {

  private static final long MINUTES = 24 * 60;

  static Today of(Clock clock, ZoneId zone) {
    return new Today(LocalDate.now(clock.withZone(zone)), zone);
  }

  /** Its first, as a wall-clock minute after 1970-01-01T00:00. */
  long firstMinute() {
    return day.toEpochDay() * MINUTES;
  }

  /** Whether a date begins after this day; one whose beginning is not known does not. */
  boolean isBefore(Edtf date) {
    Long earliest = date.bounds(zone).earliest();
    return earliest != null && earliest >= firstMinute() + MINUTES;
  }
}
