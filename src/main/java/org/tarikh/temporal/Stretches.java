package org.tarikh.temporal;

import static org.tarikh.temporal.Field.COUNT;
import static org.tarikh.temporal.Field.STRETCH;
import static org.tarikh.temporal.Field.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.tarikh.temporal.Field.Unit;

/** Counts units at the edges of a period: "the first ten days of May", "the year to June". */
final class Stretches {
  private Stretches() {}

  /** The stretch that a frame names; null where there is none. */
  static Extent of(Extent whole, Frame frame) {
    int count = frame.get(COUNT, 1);
    return switch (frame.part()) {
      case AROUND -> Extent.week(whole.first());
      case NIGHT_BEFORE -> Extent.days(whole.first().minusDays(1), whole.last());
      case NTH -> weekday(whole, count, DayOfWeek.of(frame.get(WEEKDAY)));
      case AFTER -> shifted(whole, unit(frame), count);
      case BEFORE -> shifted(whole, unit(frame), -count);
      case FIRST, FROM -> from(whole, unit(frame), count);
      case LAST, UNTIL -> until(whole, unit(frame), count);
      default -> null;
    };
  }

  private static Unit unit(Frame frame) {
    return Unit.values()[frame.get(STRETCH)];
  }

  /** Below 0 counted from the end of the month. */
  private static Extent weekday(Extent whole, int count, DayOfWeek weekday) {
    LocalDate day = whole.first().with(TemporalAdjusters.dayOfWeekInMonth(count, weekday));
    return whole.isMonthOrShorter() && !day.isAfter(whole.last()) ? Extent.day(day) : null;
  }

  /** As long as it was, day or month. */
  private static Extent shifted(Extent whole, Unit unit, int count) {
    LocalDate day = Shifts.plus(whole.first(), unit, count);
    if (day == null || whole.isDay()) {
      return day == null ? null : Extent.day(day);
    }
    LocalDate next = Shifts.plus(whole.last().plusDays(1), unit, count);
    return between(day, next.minusDays(1));
  }

  private static Extent from(Extent whole, Unit unit, int count) {
    LocalDate next = Shifts.plus(whole.first(), unit, count);
    return next == null || count < 1 ? null : between(whole.first(), next.minusDays(1));
  }

  private static Extent until(Extent whole, Unit unit, int count) {
    LocalDate next = whole.last().plusDays(1);
    LocalDate first = Shifts.plus(next, unit, -count);
    return first == null || count < 1 ? null : between(first, whole.last());
  }

  /** In whole months where they are whole. */
  private static Extent between(LocalDate first, LocalDate last) {
    if (first.getDayOfMonth() > 1 || last.plusDays(1).getDayOfMonth() > 1) {
      return Extent.days(first, last);
    }
    YearMonth month = YearMonth.from(first);
    return month.equals(YearMonth.from(last))
        ? Extent.month(month)
        : Extent.month(month).to(Extent.month(YearMonth.from(last)));
  }
}
