package org.tarikh.temporal;

import static org.tarikh.temporal.Field.CENTURY;
import static org.tarikh.temporal.Field.DAY;
import static org.tarikh.temporal.Field.DAYTIME;
import static org.tarikh.temporal.Field.DECADE;
import static org.tarikh.temporal.Field.EASTER;
import static org.tarikh.temporal.Field.ERA;
import static org.tarikh.temporal.Field.HALF;
import static org.tarikh.temporal.Field.HOUR;
import static org.tarikh.temporal.Field.MONTH;
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
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Part;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** Finds the days that a frame points at, against the anchors of its story. */
final class DateReader {
  /** Days back to which an "overnight" is that of the news. */
  private static final int LATELY = 2;

  private final Story story;
  private final Years years;
  private final HijriYears hijriYears;
  private final Seasons seasons;
  private final Periods periods;
  private final Weekdays weekdays;
  private final DaysOfMonth daysOfMonth;
  private final Clock clock;

  /** By month, the last that was read: most texts name the same few again and again. */
  private final Extent[] lastMonths = new Extent[13];

  DateReader(Story story) {
    this.story = story;
    this.years = new Years(story);
    this.hijriYears = new HijriYears(story, years);
    this.seasons = new Seasons(story, years);
    this.periods = new Periods(story);
    this.weekdays = new Weekdays(story, periods);
    this.daysOfMonth = new DaysOfMonth(story, periods);
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
      Extent extent = days(frame.part() == Part.NTH ? frame.without(WEEKDAY) : frame, tense, why);
      if (extent != null && (frame.has(PART) || dividesOther(frame))) {
        extent = Parts.narrow(extent, frame, why);
      }
      return extent != null && frame.has(HOUR) ? clock.on(extent, frame, why) : extent;
    } catch (DateTimeException | IllegalArgumentException e) {
      return null; // 30 February, or a year beyond what EDTF writes with four digits
    }
  }

  /** A time of day on a day that other words name. */
  Extent clock(Extent day, Frame frame, Derivation why) {
    return clock.on(Extent.day(day.first()), frame, why);
  }

  /** Whether a time lies before the publication. */
  boolean isPast(Extent time) {
    return story.isPast(time.first().atTime(time.time()));
  }

  /** Whether days ended before the publication. */
  boolean isOver(Extent days) {
    return days.last().isBefore(story.today());
  }

  static boolean namesDay(Frame frame) {
    return frame.has(DAY)
        || frame.has(WEEKDAY)
        || frame.has(SHIFT)
        || frame.has(UNIT)
        || frame.has(EASTER)
        || frame.has(MONTH);
  }

  /** Whether a half or a quarter is one of something else than a year. */
  private static boolean dividesOther(Frame frame) {
    return (frame.has(HALF) || frame.has(QUARTER)) && !dividesYear(frame);
  }

  private static boolean dividesYear(Frame frame) {
    Unit unit = frame.unit();
    return !frame.has(MONTH)
        && !frame.has(DECADE)
        && !frame.has(CENTURY)
        && unit != Unit.MONTH
        && unit != Unit.DECADE
        && unit != Unit.CENTURY;
  }

  private Extent days(Frame frame, Tense tense, Derivation why) {
    if (frame.hijri() && !frame.has(SHIFT)) {
      return hijriYears.read(frame, tense, why);
    }
    if (frame.has(EASTER)) {
      return Easter.read(frame, years.of(frame, Easter.MONTH, 0, tense, why), why);
    }
    if (frame.has(MONTH) && !frame.hijri()) {
      return month(frame, tense, why);
    }
    if (frame.has(DAY) && !frame.has(SHIFT)) {
      return daysOfMonth.read(frame, tense, why);
    }
    if (frame.get(ERA, 0) > 0 || frame.has(DECADE) || frame.has(CENTURY)) {
      return Centuries.read(frame, story.today(), why);
    }
    if (frame.has(SEASON)) {
      int season = frame.get(SEASON);
      return Extent.season(seasons.of(frame, season, tense, why), season);
    }
    if (frame.has(QUARTER) && dividesYear(frame)) {
      return seasons.part(frame, y -> Extent.quarter(y, frame.get(QUARTER)), tense, why);
    }
    if (frame.has(HALF) && dividesYear(frame)) {
      return seasons.part(frame, y -> Extent.half(y, frame.get(HALF)), tense, why);
    }
    if (frame.has(YEAR) && frame.has(REF) && frame.has(UNIT) && frame.unit() != Unit.YEAR) {
      Extent told = periods.read(frame, why); // "the same day of 2018"
      return told == null ? null : told.ofYear(years.full(frame.get(YEAR)), frame.unit());
    }
    if (frame.has(YEAR) && !frame.has(SHIFT)) {
      return year(frame);
    }
    if (frame.has(SHIFT)) {
      return shiftedDay(frame, tense, why);
    }
    if (frame.has(WEEKDAY)) {
      return weekdays.read(frame, tense, why);
    }
    if (frame.unit() == Unit.WEEKEND && frame.ref() == Ref.THE) {
      boolean ahead = tense == Tense.FUTURE || story.today().getDayOfWeek().getValue() > 5;
      return periods.read(frame.set(REF, (ahead ? Ref.THIS : Ref.LAST).ordinal()), why);
    }
    boolean part = frame.unit() == Unit.HOUR || frame.unit() == Unit.DAY && frame.ref() == Ref.THE;
    if (part && frame.has(DAYTIME)) { // "put out before dawn"
      return clock.part(frame, tense, why, periods);
    }
    if (frame.ref() == Ref.THE && tense == Tense.FUTURE && toldIsPast()) {
      return periods.read(frame.set(REF, Ref.THIS.ordinal()), why);
    }
    return frame.has(UNIT) && frame.has(REF) ? periods.read(frame, tense, why) : null;
  }

  /** "The law is of 1984 and is to be changed by the end of the year": what was told is over. */
  private boolean toldIsPast() {
    int year = story.today().getYear();
    Told told = story.lastInSentence(e -> true);
    return told != null && told.extent().last().getYear() < year;
  }

  private Extent year(Frame frame) {
    int year = frame.has(ERA) ? frame.get(YEAR) : years.full(frame.get(YEAR));
    if (year < Extent.FIRST_YEAR || year > Extent.LAST_YEAR) {
      return null;
    }
    Unit unit = frame.unit();
    return unit == Unit.SCHOOL_YEAR || unit == Unit.FISCAL_YEAR
        ? Extent.twinYear(unit, year)
        : Extent.year(year);
  }

  private Extent month(Frame frame, Tense tense, Derivation why) {
    int month = frame.get(MONTH);
    if (month < 1 || month > 12) {
      return null;
    }
    int day = frame.get(DAY, 0);
    int year = years.of(frame, month, day, tense, why);
    if (day == 0) {
      return month(year, month);
    }
    return checkWeekday(Extent.day(LocalDate.of(year, month, day)), frame, why);
  }

  private Extent month(int year, int month) {
    Extent last = lastMonths[month];
    if (last == null || last.first().getYear() != year) {
      lastMonths[month] = Extent.month(YearMonth.of(year, month));
    }
    return lastMonths[month];
  }

  private Extent shiftedDay(Frame frame, Tense tense, Derivation why) {
    Told told = frame.part() == Part.NIGHT_BEFORE ? narratedNight(frame, tense) : null;
    if (told != null) {
      why.from(told);
      why.doubt();
      LocalDate next = told.extent().first().plusDays(1);
      return why.step(Operation.SHIFT, "1 day", Extent.day(next));
    }
    why.fromPublication();
    boolean comingNight = frame.part() == Part.NIGHT_BEFORE && tense == Tense.FUTURE;
    int days = frame.get(SHIFT) + (comingNight ? 1 : 0);
    Extent day = Extent.day(story.today().plusDays(days));
    why.step(Operation.SHIFT, days + " day", day);
    if (!frame.hijri()
        && (frame.has(YEAR) || frame.unit() == Unit.YEAR)) { // "في مثل هذا اليوم من عام 2011"
      int year = years.ofPart(frame, why);
      day = Extent.day(day.first().withYear(year));
      why.step(Operation.TAKE_FROM_ANCHOR, "day", day);
    }
    Extent before = Extent.day(day.first().minusDays(1));
    checkWeekday(day, frame, why);
    return frame.has(WEEKDAY) && before.first().getDayOfWeek().getValue() == frame.get(WEEKDAY)
        ? why.step(Operation.LATEST_BEFORE, DayOfWeek.of(frame.get(WEEKDAY)), before)
        : day; // but "اليوم الأربعاء" in the paper of Thursday
  }

  /** "Rockets fell on 2 May, and jets struck overnight": the day of the sentence; null if none. */
  private Told narratedNight(Frame frame, Tense tense) {
    LocalDate lately = story.today().minusDays(LATELY);
    Told told =
        frame.get(SHIFT) == 0 && tense != Tense.FUTURE
            ? story.lastInSentence(e -> e.isDay() && e.first().isBefore(lately))
            : null;
    return told == null || story.isSince(told) || story.isAside(told) ? null : told;
  }

  static Extent checkWeekday(Extent day, Frame frame, Derivation why) {
    if (frame.has(WEEKDAY) && day.first().getDayOfWeek().getValue() != frame.get(WEEKDAY)) {
      why.step(Operation.WEEKDAY_DISAGREES, DayOfWeek.of(frame.get(WEEKDAY)), day);
      why.doubt();
    }
    return day;
  }
}
