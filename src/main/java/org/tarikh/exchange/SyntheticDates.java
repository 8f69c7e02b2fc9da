package org.tarikh.exchange;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Random;

/**
 * Days as news spread over time, and how exactly they are known. Most lie in 2011 to 2025, a few in
 * the centuries before, fewer the further back.
 */
final class SyntheticDates {

  private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;
  private static final int OLDEST = 1500;

  /** How many of a thousand are of old. */
  private static final int OLD = 40;

  private final Random random;

  SyntheticDates(Random random) {
    this.random = random;
  }

  LocalDate day() {
    if (random.nextInt(1000) >= OLD) {
      return FIRST.plusDays(random.nextInt(DAYS));
    }
    double back = random.nextDouble();
    int year = FIRST.getYear() - 1 - (int) (back * back * back * (FIRST.getYear() - OLDEST));
    return LocalDate.ofYearDay(year, 1 + random.nextInt(Year.of(year).length()));
  }

  /** A day of a burst: close after its beginning, and ever fewer the later. */
  LocalDate after(LocalDate beginning) {
    LocalDate day = beginning.plusDays((long) (-3 * Math.log(1 - random.nextDouble())));
    return day.isAfter(LAST) ? LAST : day;
  }

  /** EDTF of something on or around the day. */
  String known(LocalDate day) {
    int month = day.getMonthValue();
    int kind = random.nextInt(100);
    if (kind < 56) {
      return day.toString();
    } else if (kind < 64) {
      return String.format(
          Locale.ROOT, "%sT%02d:%02d", day, random.nextInt(24), 5 * random.nextInt(12));
    } else if (kind < 76) {
      return day.toString().substring(0, 7);
    } else if (kind < 80) {
      return String.valueOf(day.getYear());
    } else if (kind < 88) {
      return day + "/" + day.plusDays(1 + random.nextInt(random.nextInt(10) == 0 ? 900 : 20));
    } else if (kind < 90) {
      return day.getYear() + "-" + (21 + month % 12 / 3);
    } else if (kind < 91) {
      return day.getYear() / 10 + "X";
    } else if (kind < 97) {
      return day.toString().substring(0, 4 + 3 * random.nextInt(3)) + "~?%".charAt(kind % 3);
    } else if (kind < 98) {
      return day + "/..";
    } else if (kind < 99) {
      return "../" + day;
    }
    return day + "/";
  }
}
