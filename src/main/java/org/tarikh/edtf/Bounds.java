package org.tarikh.edtf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Inclusive bounds in wall-clock minutes after 1970-01-01T00:00, proleptic Gregorian. A minute
 * beyond what a {@code long} holds stands as {@link Long#MIN_VALUE} or {@link Long#MAX_VALUE}.
 *
 * @param earliest first minute, null = open
 * @param latest last minute, null = open; not before {@code earliest}
 */
public record Bounds(Long earliest, Long latest) {

  private static final int MINUTES_OF_DAY = 24 * 60;
  private static final int CYCLE_YEARS = 400;
  private static final long CYCLE_MINUTES = 146_097L * MINUTES_OF_DAY;

  public Bounds {
    if (earliest != null && latest != null && latest < earliest) {
      throw new IllegalArgumentException("Bounds end before they begin");
    }
  }

  /** First minute of a day; the day must exist. */
  static long firstMinute(long year, int month, int day) {
    return minute(year, month, day, 0);
  }

  /** Last minute of a day; the day must exist. */
  static long lastMinute(long year, int month, int day) {
    return minute(year, month, day, MINUTES_OF_DAY - 1);
  }

  static long minute(LocalDateTime wallClock) {
    return Math.floorDiv(wallClock.toEpochSecond(ZoneOffset.UTC), 60L);
  }

  /** The calendar repeats every 400 years, so the JDK's own can be asked for any year. */
  private static long minute(long year, int month, int day, int minuteOfDay) {
    long withinCycle =
        LocalDate.of(Math.floorMod(year, CYCLE_YEARS), month, day).toEpochDay() * MINUTES_OF_DAY
            + minuteOfDay;
    try {
      return Math.addExact(
          Math.multiplyExact(Math.floorDiv(year, CYCLE_YEARS), CYCLE_MINUTES), withinCycle);
    } catch (ArithmeticException beyondLong) {
      return year < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }
}
