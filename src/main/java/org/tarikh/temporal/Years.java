package org.tarikh.temporal;

import static org.tarikh.temporal.Field.REF;
import static org.tarikh.temporal.Field.YEAR;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.function.Predicate;
import org.tarikh.edtf.EdtfInterval;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** Finds the year of a month or a day; {@link ImpliedYear} where they leave it out. */
final class Years {
  /** A date of this year that is farther ahead is last year's, unless the sentence looks ahead. */
  static final int MONTHS_AHEAD = 6;

  /** Days ahead that a sentence in the past means rather than those of last year. */
  static final int NEAR = 21;

  /** By month or season: one of whichever year, as EDTF writes it. */
  private static final String[] ANY_YEARS = new String[25];

  static {
    Arrays.setAll(ANY_YEARS, month -> "XXXX-" + (month < 10 ? "0" : "") + month);
  }

  private final Story story;
  private final Narration narration;

  /** The year that was last named in a step, again and again the same. */
  private Extent lastYear;

  Years(Story story) {
    this.story = story;
    this.narration = new Narration(story);
  }

  /**
   * How many years a period lies away that is called the last, this or the next one.
   *
   * @param thisYears the one of this year
   */
  int which(Extent thisYears, Ref ref, int month, Derivation why) {
    int step = Periods.step(ref);
    if (step < 0) {
      why.step(Operation.LATEST_BEFORE, ANY_YEARS[month], null);
      LocalDate today = story.today();
      boolean goesOn =
          !thisYears.first().minusYears(1).isAfter(today)
              && !thisYears.last().minusYears(1).isBefore(today); // "last winter", in January
      return thisYears.last().isBefore(today) ? step + 1 : goesOn ? step - 1 : step;
    }
    if (step > 0) {
      why.step(Operation.FIRST_AFTER, ANY_YEARS[month], null);
      return thisYears.first().isAfter(story.today()) ? step - 1 : step;
    }
    why.step(Operation.CONTAINING, ANY_YEARS[month], null);
    return 0;
  }

  /** The year of a day or, with day 0, of a whole month. */
  int of(Frame frame, int month, int day, Tense tense, Derivation why) {
    if (frame.has(YEAR)) {
      return full(frame.get(YEAR));
    }
    if (frame.has(REF)) {
      Ref ref = frame.ref();
      if (frame.unit() == Unit.YEAR || ref == Ref.SAME) {
        return ofPart(frame, why);
      }
      if (ref == Ref.FOLLOWING || ref == Ref.PREVIOUS) {
        return besideTold(ref, month, why);
      }
      why.fromPublication();
      int year = story.today().getYear();
      LocalDate date = day == 0 ? null : date(year, month, day);
      Extent thisYears = date == null ? Extent.month(YearMonth.of(year, month)) : Extent.day(date);
      return year + which(thisYears, ref, month, why);
    }
    return new ImpliedYear(this, story, narration, frame, month, day, tense, why).find();
  }

  /** The year of the next or the last such month after or before the one that was told. */
  private int besideTold(Ref ref, int month, Derivation why) {
    Told told = story.last(Extent::isOneYearOrShorter);
    LocalDate from = told == null ? story.today() : told.extent().first();
    boolean ofYear = told != null && told.extent().isOneYear();
    boolean later = month > from.getMonthValue();
    int step = ref == Ref.FOLLOWING ? later && !ofYear ? 0 : 1 : later || ofYear ? -1 : 0;
    return take(told, from.getYear() + step, why);
  }

  /** The year of a part of it: named, which, or that of the publication. */
  int ofPart(Frame frame, Derivation why) {
    if (frame.has(YEAR)) {
      return full(frame.get(YEAR));
    }
    Ref ref = frame.ref();
    if (ref == Ref.SAME || ref == Ref.FOLLOWING || ref == Ref.PREVIOUS) {
      Told range = // "from 1963 to 2003 and became premier in July of that year"
          ref == Ref.SAME
              ? story.lastInSentence(e -> e.isYearOrLonger() && e.value() instanceof EdtfInterval)
              : null;
      Told last = ref == Ref.SAME ? toldYear() : story.last(e -> true);
      Told told = range != null && (last == null || range.start() >= last.start()) ? range : last;
      if (told != null) {
        LocalDate from = ref == Ref.PREVIOUS ? told.extent().first() : told.extent().last();
        return count(told, from.getYear(), Periods.step(ref), why);
      }
    }
    return count(null, story.today().getYear(), ref == null ? 0 : Periods.step(ref), why);
  }

  /** What "that year" is of: not "the year before", which only stepped aside. */
  private Told toldYear() {
    Predicate<Extent> fits = e -> e.first().getYear() == e.last().getYear();
    Told last = story.last(fits);
    boolean aside = last != null && last.frame().ref() == Ref.PREVIOUS;
    Told before = aside ? story.last(e -> fits.test(e) && e != last.extent()) : null;
    return before == null ? last : before;
  }

  Extent wholeYear(int year) {
    if (lastYear == null || lastYear.first().getYear() != year) {
      lastYear = Extent.year(year);
    }
    return lastYear;
  }

  /** So many years from that of a told date, or of the publication where there is none. */
  int count(Told told, int year, int years, Derivation why) {
    if (years == 0) {
      return take(told, year, why);
    }
    from(told, why);
    why.step(Operation.SHIFT, years + " year", null);
    return year + years;
  }

  /** The year that a told date says, or the publication where there is none; or the next to it. */
  int take(Told told, int year, Derivation why) {
    from(told, why);
    LocalDate first = told == null ? story.today() : told.extent().first();
    LocalDate last = told == null ? story.today() : told.extent().last();
    if (year > last.getYear()) {
      why.step(Operation.FIRST_AFTER, "year", null);
    } else if (year < first.getYear()) {
      why.step(Operation.LATEST_BEFORE, "year", null);
    } else {
      why.step(Operation.TAKE_FROM_ANCHOR, "year", wholeYear(year));
    }
    return year;
  }

  private static void from(Told told, Derivation why) {
    if (told == null) {
      why.fromPublication();
    } else {
      why.from(told);
    }
  }

  /** The year in which a month comes next after a told date. */
  int follow(Told told, int month, int year, Derivation why) {
    why.from(told);
    why.step(Operation.FIRST_AFTER, ANY_YEARS[month], wholeYear(year));
    return year;
  }

  boolean isAhead(int year, int month, int day) {
    return isAfter(year, month, Math.max(day, 1), story.today());
  }

  static boolean isAfter(int year, int month, int day, LocalDate limit) {
    LocalDate date = date(year, month, day);
    return date != null && date.isAfter(limit);
  }

  /** Null where there is no such day: asked of every month that is told, so nothing is thrown. */
  static LocalDate date(int year, int month, int day) {
    boolean isMonth = month >= 1 && month <= 12 && Math.abs((long) year) <= Year.MAX_VALUE;
    return isMonth && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
        ? LocalDate.of(year, month, day)
        : null;
  }

  /** Of two digits a year at most ten years ahead. */
  int full(int year) {
    if (year >= 100) {
      return year;
    }
    int full = story.today().getYear() / 100 * 100 + year;
    return full > story.today().getYear() + 10 ? full - 100 : full;
  }
}
