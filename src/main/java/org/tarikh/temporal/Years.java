package org.tarikh.temporal;

import static org.tarikh.temporal.Field.DAY;
import static org.tarikh.temporal.Field.MONTH;
import static org.tarikh.temporal.Field.REF;
import static org.tarikh.temporal.Field.WEEKDAY;
import static org.tarikh.temporal.Field.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;
import org.tarikh.temporal.Story.Told;

/** Finds the year that a month, a day or a season leaves out. */
final class Years {
  /** A date of this year that is farther ahead is last year's, unless the sentence looks ahead. */
  private static final int MONTHS_AHEAD = 6;

  private final Story story;

  Years(Story story) {
    this.story = story;
  }

  /**
   * The year of a month or, with day 0, of a whole month.
   *
   * @param month Gregorian month in which it starts
   */
  int of(Frame frame, int month, int day, Tense tense, Derivation why) {
    if (frame.has(YEAR)) {
      return frame.get(YEAR) < 100 ? century(frame.get(YEAR)) : frame.get(YEAR);
    }
    YearMonth now = YearMonth.from(story.today());
    if (frame.has(REF)) {
      Ref ref = frame.ref();
      if (frame.unit() == Unit.YEAR || ref == Ref.SAME) {
        return ofPart(frame, why);
      }
      why.fromPublication();
      int year = now.getYear();
      LocalDate date = day == 0 ? null : date(year, month, day);
      boolean passed = date == null ? month < now.getMonthValue() : date.isBefore(story.today());
      boolean ahead = date == null ? month > now.getMonthValue() : date.isAfter(story.today());
      int step = Periods.step(ref);
      if (step < 0) {
        why.step(Operation.LATEST_BEFORE, month, null);
        return passed ? year + step + 1 : year + step;
      }
      if (step > 0) {
        why.step(Operation.FIRST_AFTER, month, null);
        return ahead ? year + step - 1 : year + step;
      }
      why.step(Operation.CONTAINING, year, null);
      return year;
    }
    return implied(frame, month, day, tense, why);
  }

  /** The year of a quarter or half: named, which, or that of the publication. */
  int ofPart(Frame frame, Derivation why) {
    if (frame.has(YEAR)) {
      return frame.get(YEAR);
    }
    Ref ref = frame.ref();
    if (ref == Ref.SAME || ref == Ref.FOLLOWING || ref == Ref.PREVIOUS) {
      Told told = story.last(e -> e.first().getYear() == e.last().getYear());
      if (told != null) {
        why.from(told);
        why.step(Operation.TAKE_FROM_ANCHOR, "year", Extent.year(told.extent().first().getYear()));
        return told.extent().first().getYear() + Periods.step(ref);
      }
    }
    why.fromPublication();
    int year = story.today().getYear() + (ref == null ? 0 : Periods.step(ref));
    why.step(Operation.TAKE_FROM_ANCHOR, "year", Extent.year(year));
    return year;
  }

  private int implied(Frame frame, int month, int day, Tense tense, Derivation why) {
    why.doubt();
    LocalDate today = story.today();
    Told told =
        story.lastHere(
            e -> e.isMonthOrShorter() && e.last().isBefore(today.minusMonths(MONTHS_AHEAD)));
    if (frame.has(WEEKDAY) && day > 0) {
      int aroundTold = told == null ? today.getYear() : told.extent().last().getYear();
      for (int year : new int[] {today.getYear(), aroundTold, today.getYear() - 1}) {
        LocalDate date = date(year, month, day);
        if (date != null && date.getDayOfWeek().getValue() == frame.get(WEEKDAY)) {
          why.fromPublication();
          why.step(Operation.NEAREST, "weekday", Extent.year(year));
          return year;
        }
      }
    }
    if (told != null && tense != Tense.FUTURE) {
      LocalDate last = told.extent().first();
      int year = month < last.getMonthValue() ? last.getYear() + 1 : last.getYear();
      if (!YearMonth.of(year, month).isAfter(YearMonth.from(today))) {
        why.from(told);
        why.step(Operation.FIRST_AFTER, month, Extent.year(year));
        return year;
      }
    }
    why.fromPublication();
    int ahead = month - today.getMonthValue();
    int year = today.getYear();
    if (tense == Tense.FUTURE) {
      year = ahead < -MONTHS_AHEAD + 2 ? year + 1 : year;
    } else if (ahead > MONTHS_AHEAD - 2 || tense == Tense.PAST && isAhead(year, month, day)) {
      year = year - 1;
    }
    why.step(Operation.TAKE_FROM_ANCHOR, "year", Extent.year(year));
    return year;
  }

  private boolean isAhead(int year, int month, int day) {
    LocalDate date = date(year, month, Math.max(day, 1));
    return date != null && date.isAfter(story.today());
  }

  private static LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Two digits: at most twenty years ahead. */
  private int century(int year) {
    int full = story.today().getYear() / 100 * 100 + year;
    return full > story.today().getYear() + 20 ? full - 100 : full;
  }

  /** A Hijri day, month or year. */
  Extent hijri(Frame frame, Tense tense, Derivation why) {
    if (!frame.has(MONTH)) {
      return frame.has(YEAR)
          ? why.step(Operation.CONVERT, frame.get(YEAR), Hijri.year(fourDigits(frame.get(YEAR))))
          : null;
    }
    int month = frame.get(MONTH);
    int day = frame.get(DAY, 0);
    int year =
        frame.has(YEAR) ? fourDigits(frame.get(YEAR)) : impliedHijri(frame, month, tense, why);
    Extent extent = hijri(year, month, day);
    return extent == null
        ? null
        : why.step(Operation.CONVERT, year + "-" + month + (day > 0 ? "-" + day : ""), extent);
  }

  private static Extent hijri(int year, int month, int day) {
    return day > 0 ? Hijri.day(year, month, day) : Hijri.month(year, month);
  }

  private static int fourDigits(int year) {
    return year < 100 ? 1400 + year : year;
  }

  private int impliedHijri(Frame frame, int month, Tense tense, Derivation why) {
    why.fromPublication();
    int year = Hijri.year(story.today());
    int step = frame.has(REF) ? Periods.step(frame.ref()) : 0;
    Extent inThisYear = hijri(year, month, frame.get(DAY, 0));
    if (step < 0 && inThisYear != null) {
      return inThisYear.last().isBefore(story.today()) ? year + step + 1 : year + step;
    }
    if (step > 0 && inThisYear != null) {
      return inThisYear.first().isAfter(story.today()) ? year + step - 1 : year + step;
    }
    int ahead = month - Hijri.month(story.today());
    if (ahead > MONTHS_AHEAD - 2 && tense != Tense.FUTURE) {
      return year - 1;
    }
    return ahead < -MONTHS_AHEAD && tense == Tense.FUTURE ? year + 1 : year;
  }
}
