package org.tarikh.temporal;

import static org.tarikh.temporal.Field.DAY;
import static org.tarikh.temporal.Field.NUMBER;
import static org.tarikh.temporal.Field.REF;
import static org.tarikh.temporal.Field.UNIT;
import static org.tarikh.temporal.Field.WEEKDAY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** Finds the month of a day that leaves it out: "on the 21st", "العشرين من الشهر ذاته". */
final class DaysOfMonth {
  /** A day of the month that lies so many days back is that of the next one. */
  private static final int NEAREST = 15;

  private final Story story;
  private final Periods periods;

  DaysOfMonth(Story story, Periods periods) {
    this.story = story;
    this.periods = periods;
  }

  /** "العشرين من الشهر ذاته", "يوم 15 الجاري". */
  Extent read(Frame frame, Tense tense, Derivation why) {
    if (!frame.has(REF)) {
      return null;
    }
    int day = frame.get(DAY);
    if (frame.ref() == Ref.THE && frame.has(WEEKDAY)) {
      Extent fits = monthOfWeekday(frame, why);
      if (fits != null) {
        return fits;
      }
    }
    Told told = frame.ref() == Ref.THE && tense != Tense.FUTURE ? story.lastHere(e -> true) : null;
    if (told != null && isEarlierMonth(told.extent())) { // "in mid-May …, the first on the 14th"
      why.from(told);
      LocalDate then = told.extent().first().withDayOfMonth(day);
      return DateReader.checkWeekday(
          why.step(Operation.FIRST_AFTER, day, Extent.day(then)), frame, why);
    }
    if (told != null
        && !frame.has(WEEKDAY)
        && told.extent().isDay()
        && story.isPast(told.extent().last().atStartOfDay())) {
      LocalDate from = told.extent().last();
      int back = from.getDayOfMonth() - day; // "on the 7th, after a raid on the 4th"
      LocalDate then = from.plusMonths(back > NEAREST ? 1 : 0).withDayOfMonth(day);
      if (!then.isAfter(story.today())) {
        why.from(told);
        return why.step(Operation.FIRST_AFTER, day, Extent.day(then));
      }
      if (story.tellsEarlier() && back < 0 && from.getMonth() == story.today().getMonth()) {
        why.from(told); // "sank on the 2nd. They had been taken off on the 19th"
        return why.step(Operation.CONTAINING, day, Extent.day(then.minusMonths(1)));
      }
      if (day > story.today().getDayOfMonth() && from.getMonth() != story.today().getMonth()) {
        why.from(told); // "on 27 January, and days before, on the 23rd of the month"
        return why.step(Operation.CONTAINING, day, Extent.day(from.withDayOfMonth(day)));
      }
    }
    Extent month = periods.read(frame.set(UNIT, Unit.MONTH.ordinal()).without(DAY, NUMBER), why);
    return month == null
        ? null
        : DateReader.checkWeekday(Extent.day(month.first().withDayOfMonth(day)), frame, why);
  }

  /** Whether it is a month that is over, or a part of one. */
  private boolean isEarlierMonth(Extent extent) {
    YearMonth month = YearMonth.from(extent.first());
    return !extent.isDay()
        && month.equals(YearMonth.from(extent.last()))
        && month.isBefore(YearMonth.from(story.today()));
  }

  /** "Monday the 18th": in the month told last, this one, the last or the next, where it fits. */
  private Extent monthOfWeekday(Frame frame, Derivation why) {
    Told told = story.last(Extent::isMonthOrShorter);
    YearMonth now = YearMonth.from(story.today());
    YearMonth last = told == null ? now : YearMonth.from(told.extent().first());
    for (YearMonth month : List.of(last, now, now.minusMonths(1), now.plusMonths(1))) {
      LocalDate date = Years.date(month.getYear(), month.getMonthValue(), frame.get(DAY));
      if (date != null && date.getDayOfWeek().getValue() == frame.get(WEEKDAY)) {
        why.fromPublication();
        return why.step(Operation.NEAREST, "weekday", Extent.day(date));
      }
    }
    return null;
  }
}
