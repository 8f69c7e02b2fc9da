package org.tarikh.temporal;

import java.time.LocalDate;
import org.tarikh.temporal.Explanation.Operation;

/** The moving feast of the western churches. */
final class Easter {
  /** The month that it mostly falls in. */
  static final int MONTH = 4;

  private Easter() {}

  /** The day of a year that a frame counts from the feast. */
  static Extent read(Frame frame, int year, Derivation why) {
    LocalDate day = sunday(year).plusDays(frame.get(Field.EASTER));
    return why.step(Operation.CONTAINING, "Easter", Extent.day(day));
  }

  /**
   * Easter Sunday of a Gregorian year: the Sunday after the full moon that the church's tables put
   * on 21 March or later.
   */
  private static LocalDate sunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int correction = century - century / 4 - (8 * century + 13) / 25;
    int moon = Math.floorMod(19 * golden + correction + 15, 30);
    boolean early = moon == 29 || moon == 28 && golden > 10;
    LocalDate full = LocalDate.of(year, 3, 21).plusDays(early ? moon - 1 : moon);
    return full.plusDays(7 - full.getDayOfWeek().getValue() % 7);
  }
}
