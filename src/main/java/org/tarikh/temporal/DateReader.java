package org.tarikh.temporal;

import static org.tarikh.temporal.Field.CENTURY;
import static org.tarikh.temporal.Field.DAY;
import static org.tarikh.temporal.Field.DECADE;
import static org.tarikh.temporal.Field.HALF;
import static org.tarikh.temporal.Field.HOUR;
import static org.tarikh.temporal.Field.MONTH;
import static org.tarikh.temporal.Field.NUMBER;
import static org.tarikh.temporal.Field.PART;
import static org.tarikh.temporal.Field.QUARTER;
import static org.tarikh.temporal.Field.REF;
import static org.tarikh.temporal.Field.SEASON;
import static org.tarikh.temporal.Field.SHIFT;
import static org.tarikh.temporal.Field.UNIT;
import static org.tarikh.temporal.Field.WEEKDAY;
import static org.tarikh.temporal.Field.YEAR;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;
import org.tarikh.temporal.Story.Told;

/** Finds the days that a frame points at, against the anchors of its story. */
final class DateReader {
  private final Story story;
  private final Years years;
  private final Clock clock;

  DateReader(Story story) {
    this.story = story;
    this.years = new Years(story);
    this.clock = new Clock(story);
  }

  /**
   * What a frame points at; null where there is no such time.
   *
   * @param tense of the sentence around it
   */
  Extent read(Frame frame, Tense tense, Derivation why) {
    try {
      if (frame.has(HOUR) && !namesDay(frame)) {
        return clock.alone(frame, tense, why);
      }
      Extent extent = days(frame, tense, why);
      if (extent != null && (frame.has(PART) || frame.has(HALF) && frame.has(MONTH))) {
        extent = Parts.narrow(extent, frame, why);
      }
      return extent != null && frame.has(HOUR) ? clock.on(extent, frame, why) : extent;
    } catch (DateTimeException e) {
      return null; // 30 February, or a year beyond the calendar
    }
  }

  private static boolean namesDay(Frame frame) {
    return frame.has(DAY)
        || frame.has(WEEKDAY)
        || frame.has(SHIFT)
        || frame.has(UNIT)
        || frame.has(MONTH);
  }

  private Extent days(Frame frame, Tense tense, Derivation why) {
    if (frame.hijri() && !frame.has(SHIFT)) {
      return years.hijri(frame, tense, why);
    }
    if (frame.has(MONTH) && !frame.hijri()) {
      return month(frame, tense, why);
    }
    if (frame.has(DAY) && !frame.has(SHIFT)) {
      return dayOfMonth(frame, why);
    }
    if (frame.has(DECADE) || frame.has(CENTURY)) {
      return decade(frame, why);
    }
    if (frame.has(SEASON)) {
      int season = frame.get(SEASON);
      int start = (season - 21) * 3 + 3;
      return Extent.season(years.of(frame, start, 0, tense, why), season);
    }
    if (frame.has(QUARTER)) {
      return Extent.quarter(years.ofPart(frame, why), frame.get(QUARTER));
    }
    if (frame.has(HALF)) {
      return Extent.half(years.ofPart(frame, why), frame.get(HALF));
    }
    if (frame.has(YEAR)) {
      int year = frame.get(YEAR);
      return year < Extent.FIRST_YEAR || year > Extent.LAST_YEAR ? null : Extent.year(year);
    }
    if (frame.has(SHIFT)) {
      return shiftedDay(frame, why);
    }
    if (frame.has(WEEKDAY)) {
      return weekday(frame, tense, why);
    }
    return frame.has(UNIT) && frame.has(REF) ? period(frame, why) : null;
  }

  private Extent month(Frame frame, Tense tense, Derivation why) {
    int month = frame.get(MONTH);
    if (month < 1 || month > 12) {
      return null;
    }
    int day = frame.get(DAY, 0);
    int year = years.of(frame, month, day, tense, why);
    if (day == 0) {
      return Extent.month(YearMonth.of(year, month));
    }
    return checkWeekday(Extent.day(LocalDate.of(year, month, day)), frame, why);
  }

  /** "العشرين من الشهر ذاته", "يوم 15 الجاري". */
  private Extent dayOfMonth(Frame frame, Derivation why) {
    if (!frame.has(REF)) {
      return null;
    }
    Extent month = period(frame.set(UNIT, Unit.MONTH.ordinal()).without(DAY, NUMBER), why);
    return month == null
        ? null
        : checkWeekday(Extent.day(month.first().withDayOfMonth(frame.get(DAY))), frame, why);
  }

  private Extent decade(Frame frame, Derivation why) {
    int thisCentury = story.today().getYear() / 100;
    if (frame.has(CENTURY)) {
      int first = (frame.get(CENTURY) - 1) * 100;
      return frame.has(DECADE)
          ? Extent.years(first + frame.get(DECADE), 1)
          : Extent.years(first, 2);
    }
    int decade = frame.get(DECADE);
    if (decade >= 100) {
      return Extent.years(decade, 1);
    }
    int century = decade <= story.today().getYear() % 100 ? thisCentury : thisCentury - 1;
    if (frame.unit() == Unit.CENTURY) {
      why.fromPublication();
      century = thisCentury + step(frame.ref());
    }
    return Extent.years(century * 100 + decade, 1);
  }

  private Extent shiftedDay(Frame frame, Derivation why) {
    why.fromPublication();
    int days = frame.get(SHIFT);
    Extent day = Extent.day(story.today().plusDays(days));
    why.step(Operation.SHIFT, days + " day", day);
    return checkWeekday(day, frame, why);
  }

  private static Extent checkWeekday(Extent day, Frame frame, Derivation why) {
    if (frame.has(WEEKDAY) && day.first().getDayOfWeek().getValue() != frame.get(WEEKDAY)) {
      why.step(Operation.WEEKDAY_DISAGREES, DayOfWeek.of(frame.get(WEEKDAY)), day);
      why.doubt();
    }
    return day;
  }

  private Extent weekday(Frame frame, Tense tense, Derivation why) {
    DayOfWeek weekday = DayOfWeek.of(frame.get(WEEKDAY));
    LocalDate today = story.today();
    Ref ref = frame.ref();
    if (frame.unit() == Unit.WEEK && ref != null) {
      Extent week = period(frame.without(WEEKDAY), why);
      return Extent.day(week.first().with(TemporalAdjusters.nextOrSame(weekday)));
    }
    if (ref != null) {
      why.fromPublication();
      return switch (ref) {
        case BEFORE_LAST ->
            why.step(Operation.LATEST_BEFORE, weekday + " -1", before(weekday, today, 1));
        case LAST, PREVIOUS ->
            why.step(Operation.LATEST_BEFORE, weekday, before(weekday, today, 0));
        case AFTER_NEXT ->
            why.step(
                Operation.FIRST_AFTER,
                weekday + " +1",
                Extent.day(today.with(TemporalAdjusters.next(weekday)).plusDays(7)));
        case NEXT, FOLLOWING ->
            why.step(
                Operation.FIRST_AFTER,
                weekday,
                Extent.day(today.with(TemporalAdjusters.next(weekday))));
        case THIS, SAME, THE ->
            why.step(
                Operation.CONTAINING,
                weekday,
                Extent.day(Extent.week(today).first().with(TemporalAdjusters.nextOrSame(weekday))));
      };
    }
    why.doubt();
    Told told = story.narrated(today.minusDays(6));
    if (told != null && tense != Tense.FUTURE) {
      why.from(told);
      LocalDate day = told.extent().last().with(TemporalAdjusters.nextOrSame(weekday));
      return why.step(Operation.FIRST_AFTER, weekday, Extent.day(day));
    }
    why.fromPublication();
    if (tense == Tense.FUTURE) {
      LocalDate day = today.with(TemporalAdjusters.nextOrSame(weekday));
      return why.step(Operation.FIRST_AFTER, weekday, Extent.day(day));
    }
    LocalDate day = today.with(TemporalAdjusters.previousOrSame(weekday));
    return why.step(Operation.LATEST_BEFORE, weekday, Extent.day(day));
  }

  private static Extent before(DayOfWeek weekday, LocalDate day, int weeks) {
    return Extent.day(day.with(TemporalAdjusters.previous(weekday)).minusWeeks(weeks));
  }

  /** "الأسبوع المقبل", "هذا العام", "اليوم التالي": a unit and which of them. */
  private Extent period(Frame frame, Derivation why) {
    Ref ref = frame.ref();
    Unit unit = frame.unit();
    LocalDate anchor = story.today();
    Told beside = ref == Ref.THE ? story.lastInSentence(e -> isPart(e, unit)) : null;
    if (beside != null) {
      why.from(beside);
      anchor = beside.extent().first();
    } else if (ref == Ref.SAME || ref == Ref.FOLLOWING || ref == Ref.PREVIOUS) {
      Told told = story.last(e -> fits(e, unit));
      if (told == null) {
        return null;
      }
      why.from(told);
      anchor = ref == Ref.FOLLOWING ? told.extent().last() : told.extent().first();
    } else {
      why.fromPublication();
    }
    int number = frame.get(NUMBER, 1);
    if (number > 1) {
      return several(anchor, unit, number, step(ref), why);
    }
    int step = step(ref);
    Extent extent =
        switch (unit) {
          case DAY -> Extent.day(anchor.plusDays(step));
          case WEEK -> Extent.week(anchor.plusWeeks(step));
          case WEEKEND -> {
            LocalDate saturday = Extent.week(anchor.plusWeeks(step)).last();
            yield Extent.days(saturday, saturday.plusDays(1));
          }
          case MONTH -> Extent.month(YearMonth.from(anchor).plusMonths(step));
          case QUARTER -> {
            YearMonth month = YearMonth.from(anchor).plusMonths(step * 3L);
            yield Extent.quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
          }
          case YEAR -> Extent.year(anchor.getYear() + step);
          case DECADE -> Extent.years((anchor.getYear() / 10 + step) * 10, 1);
          case CENTURY -> Extent.years((anchor.getYear() / 100 + step) * 100, 2);
          default -> null;
        };
    return extent == null
        ? null
        : why.step(step == 0 ? Operation.CONTAINING : Operation.SHIFT, step + " " + unit, extent);
  }

  /** "الشهرين المقبلين": so many from today, or up to today. */
  private static Extent several(LocalDate day, Unit unit, int number, int step, Derivation why) {
    if (step == 0) {
      return null;
    }
    LocalDate other = Shifts.plus(day, unit, (long) number * step);
    if (other == null) {
      return null;
    }
    Extent extent =
        unit == Unit.YEAR
            ? Extent.year(Math.min(day.getYear(), other.getYear()))
                .to(Extent.year(Math.max(day.getYear(), other.getYear())))
            : step > 0 ? Extent.days(day, other.minusDays(1)) : Extent.days(other.plusDays(1), day);
    return why.step(Operation.SHIFT, number * step + " " + unit, extent);
  }

  /** Whether a date lies within one such unit: a day in a month, a month in a year. */
  private static boolean isPart(Extent extent, Unit unit) {
    return switch (unit) {
      case MONTH -> extent.isMonthOrShorter();
      case YEAR -> extent.days() <= 366;
      default -> false;
    };
  }

  private static boolean fits(Extent extent, Unit unit) {
    return switch (unit) {
      case DAY -> extent.isDay();
      case WEEK, MONTH -> extent.isMonthOrShorter();
      case QUARTER -> extent.days() >= 90 && extent.days() <= 92;
      default -> extent.first().getYear() == extent.last().getYear();
    };
  }

  /** How many units from the anchor. */
  static int step(Ref ref) {
    return switch (ref) {
      case BEFORE_LAST -> -2;
      case LAST, PREVIOUS -> -1;
      case THIS, SAME, THE -> 0;
      case NEXT, FOLLOWING -> 1;
      case AFTER_NEXT -> 2;
    };
  }
}
