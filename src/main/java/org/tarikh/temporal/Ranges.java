package org.tarikh.temporal;

import static org.tarikh.temporal.Field.CALENDAR;
import static org.tarikh.temporal.Field.DAY;
import static org.tarikh.temporal.Field.DAYTIME;
import static org.tarikh.temporal.Field.HOUR;
import static org.tarikh.temporal.Field.MONTH;
import static org.tarikh.temporal.Field.REF;
import static org.tarikh.temporal.Field.UNIT;
import static org.tarikh.temporal.Field.WEEKDAY;
import static org.tarikh.temporal.Field.YEAR;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Ref;

/** Joins two dates, each of which may leave out what the other says: "13 و19 تموز". */
final class Ranges {
  private final DateReader dates;

  Ranges(DateReader dates) {
    this.dates = dates;
  }

  /** From the first to the second date of a reading; null where they make no range. */
  Extent read(Reading reading, Tense tense, Derivation why) {
    Frame first = reading.frame().merge(reading.first());
    Frame second = reading.frame().merge(reading.second());
    if (first == null || second == null) {
      return null;
    }
    if (first.has(YEAR) && first.get(YEAR) > 99 && second.get(YEAR, 100) < 100) { // "1979-89"
      int year = first.get(YEAR) / 100 * 100 + second.get(YEAR);
      second = second.set(YEAR, year > first.get(YEAR) ? year : year + 100);
    }
    boolean untilMidnight = isHourAlone(first) && second.has(HOUR) && second.get(HOUR) == 0;
    if (first.has(HOUR) && DateReader.namesDay(first) && isHourAlone(second) || untilMidnight) {
      return onDay(dates.read(first, tense, why), second, why);
    }
    second = second.has(YEAR) || second.has(REF) ? second : complete(second, first);
    Extent end = dates.read(second, tense, why);
    if (end == null) {
      return null;
    }
    boolean open = second.has(MONTH) && !second.has(YEAR) && !second.has(REF) && !second.hijri();
    if (open && tense == Tense.FUTURE && dates.isOver(end)) { // "will host it from May to January"
      second = second.with(YEAR, end.first().getYear() + 1);
      end = dates.read(second, tense, why);
    }
    if (first.has(HOUR)
        && !first.has(DAYTIME)
        && second.has(DAYTIME)
        && first.get(HOUR) < second.get(HOUR, 0)) { // "between 2 and 3 in the afternoon"
      first = first.set(DAYTIME, second.get(DAYTIME));
    }
    boolean ownYear = first.has(YEAR) || first.has(REF);
    if (!ownYear) {
      first = complete(first, second);
      if (first.has(MONTH) && !first.has(YEAR) && !first.hijri()) {
        first = first.without(REF, UNIT).with(YEAR, end.first().getYear());
      }
    }
    boolean sameDay = first.has(HOUR) && !DateReader.namesDay(first) && end.isDay();
    Extent start = sameDay ? dates.clock(end, first, why) : dates.read(first, tense, why);
    if (start != null && start.first().isAfter(end.last()) && !ownYear) {
      start = earlier(start, first, tense, why);
    }
    if (start != null && isWeekday(first) && isWeekday(second)) {
      int days = Math.floorMod(second.get(WEEKDAY) - first.get(WEEKDAY), 7);
      boolean apart = !end.first().equals(start.first().plusDays(days));
      boolean last = reading.frame().ref() == Ref.LAST; // on a Sunday: "last Saturday and Sunday"
      start = apart && last ? Extent.day(end.first().minusDays(days)) : start;
      end = apart && !last ? Extent.day(start.first().plusDays(days)) : end;
    }
    if (start != null
        && start.time() != null
        && end.time() != null
        && startOf(start).isAfter(endOf(end))) {
      boolean dayOfEnd = sameDay && DateReader.namesDay(reading.second());
      if (dayOfEnd) { // "from 4 p.m. until 5 a.m. tomorrow"
        start = Extent.day(start.first().minusDays(1)).at(start.time());
      } else { // from evening to morning
        boolean lastNight = tense != Tense.FUTURE && !first.has(DAY) && !dates.isPast(start);
        start = lastNight ? Extent.day(start.first().minusDays(1)).at(start.time()) : start;
        end = Extent.day(start.first().plusDays(1)).at(end.time());
      }
    }
    return start == null || startOf(start).isAfter(endOf(end))
        ? null
        : why.step(Operation.JOIN, start.value() + " – " + end.value(), start.to(end));
  }

  private static boolean isWeekday(Frame frame) {
    return frame.has(WEEKDAY) && !frame.has(DAY) && !frame.has(HOUR);
  }

  private static boolean isHourAlone(Frame frame) {
    return frame.has(HOUR) && !DateReader.namesDay(frame);
  }

  /** "tomorrow from 11 a.m. to 6 p.m.": up to an hour of the same day, or of the next. */
  private Extent onDay(Extent start, Frame hour, Derivation why) {
    Extent end = start == null ? null : dates.clock(start, hour, why);
    if (end == null) {
      return null;
    }
    Extent late =
        startOf(start).isAfter(endOf(end))
            ? Extent.day(end.first().plusDays(1)).at(end.time())
            : end;
    return why.step(Operation.JOIN, start.value() + " – " + late.value(), start.to(late));
  }

  /** The same of two years, months or weekdays that follow each other; null where they do not. */
  Extent next(Reading reading, Tense tense, Derivation why) {
    return follows(reading, YEAR, Integer.MAX_VALUE)
            || follows(reading, MONTH, 12)
            || follows(reading, WEEKDAY, 7)
        ? read(reading, tense, why)
        : null;
  }

  private static boolean follows(Reading reading, Field field, int cycle) {
    return reading.first().has(field)
        && reading.second().has(field)
        && reading.first().get(field) % cycle + 1 == reading.second().get(field);
  }

  /** The start a year or a week before: "من كانون الأول إلى شباط", "من السبت إلى الأربعاء". */
  private Extent earlier(Extent start, Frame frame, Tense tense, Derivation why) {
    return frame.has(YEAR)
        ? dates.read(frame.set(YEAR, frame.get(YEAR) - 1), tense, why)
        : frame.has(WEEKDAY) ? Extent.day(start.first().minusDays(7)) : start;
  }

  private static LocalDateTime startOf(Extent extent) {
    return extent.first().atTime(extent.time() == null ? LocalTime.MIN : extent.time());
  }

  private static LocalDateTime endOf(Extent extent) {
    return extent.last().atTime(extent.time() == null ? LocalTime.MAX : extent.time());
  }

  /** A date with what it leaves out and the other end of the range says. */
  private static Frame complete(Frame frame, Frame other) {
    Frame whole = frame;
    if (frame.has(DAY) && !frame.has(MONTH)) {
      whole = copy(copy(whole, other, MONTH), other, CALENDAR);
    }
    if (!frame.has(YEAR) && !frame.has(REF) && whole.has(MONTH)) {
      whole = copy(copy(copy(whole, other, YEAR), other, REF), other, UNIT);
    }
    return whole;
  }

  private static Frame copy(Frame frame, Frame other, Field field) {
    return other.has(field) && !frame.has(field) ? frame.set(field, other.get(field)) : frame;
  }
}
