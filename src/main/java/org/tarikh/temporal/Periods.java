package org.tarikh.temporal;

import static org.tarikh.temporal.Field.DAYTIME;
import static org.tarikh.temporal.Field.DIRECTION;
import static org.tarikh.temporal.Field.NUMBER;
import static org.tarikh.temporal.Field.PART;
import static org.tarikh.temporal.Field.UNIT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.tarikh.edtf.EdtfInterval;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** Finds a unit of time by which of them it is: "الأسبوع المقبل", "this year", "اليوم التالي". */
final class Periods {
  /** The longest range that ends in "the same month". */
  private static final int DAYS_OF_HALF_A_YEAR = 180;

  private final Story story;

  Periods(Story story) {
    this.story = story;
  }

  /** The period; null where no date was told that it could be counted from. */
  Extent read(Frame frame, Derivation why) {
    return read(frame, Tense.UNKNOWN, why);
  }

  /** The same; "the same day" of something past is none ahead. */
  Extent read(Frame frame, Tense tense, Derivation why) {
    Ref ref = frame.ref();
    Unit unit = frame.unit();
    LocalDate anchor = story.today();
    Told beside = ref == Ref.THE ? story.lastInSentence(e -> isPart(e, unit)) : null;
    if (beside == null && unit == Unit.DAY && (ref == Ref.THE || ref == Ref.THIS)) {
      Told here = story.lastHere(e -> true);
      beside = ref == Ref.THE ? story.entries().dayOfEntry() : story.entries().entry();
      beside = beside == null && ref == Ref.THE && isLongAgo(here) ? here : beside;
      beside = beside != null && beside.extent().isDay() ? beside : null;
    }
    if (beside == null && ref == Ref.THE) {
      beside = story.entries().entryBefore(); // "- 14 October: … ¶ - The end of the year: …"
    }
    if (beside != null) {
      why.from(beside);
      anchor = beside.extent().first();
    } else if (ref == Ref.SAME || ref == Ref.FOLLOWING || ref == Ref.PREVIOUS) {
      boolean over = ref == Ref.SAME && unit == Unit.DAY && tense == Tense.PAST;
      Told told = over ? story.last(e -> fits(e, unit) && !isAhead(e)) : told(unit);
      Told days =
          ref == Ref.FOLLOWING && unit == Unit.DAY ? story.lastInSentence(Periods::isRange) : null;
      boolean ofDays = // "from 24 to 30 November …, and the next day"; not of a part of a month
          days != null && !days.frame().has(PART) && !days.frame().has(UNIT);
      told = ofDays && (told == null || days.start() > told.start()) ? days : told;
      Told month = unit == Unit.DAY ? story.lastWithin(1, this::isMonthThatWas) : null;
      if (month != null
          && !story.isSince(month)
          && !month.frame().has(DIRECTION) // "who had joined two months earlier … the next day"
          && (told == null || month.start() > told.start())) {
        if (ref != Ref.FOLLOWING) {
          return null; // "in July 2019 …, and the same night …"
        }
        why.from(month); // "In July 2019 … The next day …": a day of it that is not told
        why.doubt();
        return why.step(Operation.CONTAINING, unit, month.extent());
      }
      if (told == null) {
        return null;
      }
      why.from(told);
      if (unit == Unit.DAY && frame.has(DAYTIME) && ref == Ref.FOLLOWING && isOfNight(told)) {
        return why.step(Operation.CONTAINING, unit, Extent.day(told.extent().first()));
      }
      boolean inLast =
          told.extent().days() > 31 && unit == Unit.MONTH; // "until October, … 31st of it"
      anchor = ref == Ref.FOLLOWING || inLast ? told.extent().last() : told.extent().first();
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
            LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate saturday = monday.plusDays(5).plusWeeks(step);
            yield Extent.days(saturday, saturday.plusDays(1));
          }
          case MONTH -> Extent.month(YearMonth.from(anchor).plusMonths(step));
          case QUARTER -> {
            YearMonth month = YearMonth.from(anchor).plusMonths(step * 3L);
            yield Extent.quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
          }
          case YEAR -> Extent.year(anchor.getYear() + step);
          case SCHOOL_YEAR, FISCAL_YEAR -> {
            int year = anchor.getYear() + step;
            boolean begun = !Extent.twinYear(unit, anchor.getYear()).first().isAfter(anchor);
            yield Extent.twinYear(unit, begun ? year : year - 1);
          }
          case DECADE -> Extent.years((anchor.getYear() / 10 + step) * 10, 1);
          case CENTURY -> Extent.years((anchor.getYear() / 100 + step) * 100, 2);
          default -> null;
        };
    return extent == null
        ? null
        : why.step(step == 0 ? Operation.CONTAINING : Operation.SHIFT, step + " " + unit, extent);
  }

  /** "at 11 p.m. … rolled up at 4 a.m. … the next morning": an hour that a night goes on to. */
  private boolean isOfNight(Told told) {
    LocalTime time = told.extent().time();
    LocalDate evening = told.extent().first().minusDays(1);
    return time != null
        && time.getHour() < Hours.NIGHT_ENDS
        && story.lastWithin(
                1,
                e ->
                    e.isDay()
                        && e.first().equals(evening)
                        && e.time() != null
                        && e.time().getHour() >= Hours.EVENING)
            != null;
  }

  /** What was told last that a unit can be counted from, unless it says since when. */
  private Told told(Unit unit) {
    Told last = story.last(e -> fits(e, unit));
    boolean since = last != null && unit == Unit.YEAR && story.isSince(last);
    Told before = since ? story.last(e -> fits(e, unit) && e != last.extent()) : null;
    return before == null ? last : before;
  }

  private boolean isAhead(Extent e) {
    return e.first().isAfter(story.today());
  }

  private boolean isMonthThatWas(Extent e) {
    return e.days() >= 28 && e.days() <= 31 && !isAhead(e);
  }

  /** Whether the story stands at a day that nobody would tell by its hours alone: of years ago. */
  private boolean isLongAgo(Told told) {
    return told != null
        && told.extent().isDay()
        && told.extent().last().isBefore(story.today().minusMonths(Years.MONTHS_AHEAD));
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
      case DAY -> extent.isDay();
      case MONTH -> extent.isMonthOrShorter();
      case YEAR -> extent.days() <= 366;
      default -> false;
    };
  }

  private static boolean isRange(Extent extent) {
    return extent.value() instanceof EdtfInterval && extent.isMonthOrShorter();
  }

  private static boolean fits(Extent extent, Unit unit) {
    return switch (unit) {
      case DAY -> extent.days() <= 2; // "ليلة 14-15 آب"
      case WEEK -> extent.isMonthOrShorter();
      case MONTH -> extent.days() < DAYS_OF_HALF_A_YEAR;
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
