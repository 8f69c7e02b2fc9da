package org.tarikh.temporal;

import static org.tarikh.temporal.Field.REF;
import static org.tarikh.temporal.Field.SEASON;
import static org.tarikh.temporal.Field.WEEKDAY;
import static org.tarikh.temporal.Field.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** Finds the year that a month or a day leaves out. */
final class Years {
  /** A date of this year that is farther ahead is last year's, unless the sentence looks ahead. */
  static final int MONTHS_AHEAD = 6;

  /** A month that comes within so many is the coming one where the sentence has no tense. */
  private static final int SOON = 2;

  /** Months that a sentence goes back from the date it has told, rather than on. */
  private static final int BACK = 4;

  /** Days ahead that a sentence in the past means rather than those of last year. */
  static final int NEAR = 21;

  /** Days of the longest period that a story goes on from to a month as it does from a day. */
  private static final int HALF_A_YEAR = 184;

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
      return thisYears.last().isBefore(story.today()) ? step + 1 : step;
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
    return implied(frame, month, day, tense, why);
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
      Told told = story.last(e -> ref != Ref.SAME || e.first().getYear() == e.last().getYear());
      if (told != null) {
        LocalDate from = ref == Ref.FOLLOWING ? told.extent().last() : told.extent().first();
        return take(told, from.getYear(), why) + Periods.step(ref);
      }
    }
    return take(null, story.today().getYear() + (ref == null ? 0 : Periods.step(ref)), why);
  }

  private Extent wholeYear(int year) {
    if (lastYear == null || lastYear.first().getYear() != year) {
      lastYear = Extent.year(year);
    }
    return lastYear;
  }

  private int implied(Frame frame, int month, int day, Tense tense, Derivation why) {
    why.doubt();
    LocalDate today = story.today();
    LocalDate longAgo = today.minusMonths(MONTHS_AHEAD);
    boolean goesOnInMonths = day == 0 && story.opensSentence();
    Told told =
        story.lastHere(
            e ->
                (e.isMonthOrShorter() || goesOnInMonths && e.days() <= HALF_A_YEAR)
                    && e.last().isBefore(longAgo));
    Told season = story.lastInSentence(e -> e.last().isBefore(longAgo));
    boolean holds = season != null && season.extent().isPartOfYearWith(month);
    if (holds || told == null && season != null && season.frame().has(SEASON)) {
      told = season; // "in the autumn of 2013, after the attack of 21 August"
    }
    if (told != null && !story.isInSentence(told) && (isLeft(told) || isOtherYear(told))) {
      told = null;
    }
    if (frame.has(WEEKDAY) && day > 0) {
      int aroundTold = told == null ? today.getYear() : told.extent().last().getYear();
      for (int year : new int[] {today.getYear(), aroundTold, today.getYear() - 1}) {
        LocalDate date = date(year, month, day);
        if (date != null && date.getDayOfWeek().getValue() == frame.get(WEEKDAY)) {
          why.fromPublication();
          why.trust();
          why.step(Operation.NEAREST, "weekday", wholeYear(year));
          return year;
        }
      }
    }
    Told heading = story.yearOfEntry();
    if (heading != null
        && tense != Tense.FUTURE
        && !story.countsFromPublication()
        && story.lastInSentence(e -> e.first().isAfter(heading.extent().last())) == null) {
      return take(heading, heading.extent().first().getYear(), why);
    }
    Told entry = story.entryBefore();
    if (entry != null) {
      LocalDate last = entry.extent().first();
      int year = last.getYear() + (last.getMonthValue() - month > MONTHS_AHEAD ? 1 : 0);
      boolean stepsBack = last.getMonthValue() > month && year == last.getYear();
      if (!isAhead(year, month, day) && !(stepsBack && story.ascends())) {
        return take(entry, year, why);
      }
    }
    Told again = story.lastHere(e -> e.isMonthOrShorter() && e.first().getMonthValue() == month);
    if (again != null && !holds && again != told && !again.frame().has(YEAR)) {
      return take(again, again.extent().first().getYear(), why); // "in early May … on 24 May"
    }
    Told same = day == 0 ? null : story.last(e -> isDay(e, month, day));
    if (same != null && !holds && !same.frame().has(YEAR)) { // "the vote of 12 May … chose 12 May"
      return take(same, same.extent().first().getYear(), why);
    }
    Told beside = story.lastInSentence(e -> e.isMonthOrShorter() && !e.last().isAfter(today));
    if (beside != null
        && beside.extent().first().getYear() == today.getYear()
        && (month > beside.extent().first().getMonthValue()
            || isAfter(today.getYear(), month, day, beside.extent().last()))
        && month - today.getMonthValue() < MONTHS_AHEAD) { // "adopted on 10 January until 10 July"
      return follow(beside, month, today.getYear(), why);
    }
    Told coming = story.lastInSentence(e -> e.isMonthOrShorter() && e.first().isAfter(today));
    if (coming != null
        && (tense == Tense.FUTURE && coming.extent().first().getYear() > today.getYear()
            || tense == Tense.UNKNOWN && !coming.frame().has(YEAR))
        && month
            > coming.extent().first().getMonthValue()) { // "next July, and the second in October"
      return follow(coming, month, coming.extent().first().getYear(), why);
    }
    if (told != null && tense != Tense.FUTURE && narration.goesOn(told, month, day)) {
      LocalDate last = told.extent().first();
      int back = last.getMonthValue() - month;
      boolean goesBack = back <= BACK && story.isInSentence(told) && told == story.last(e -> true);
      int year = back > 0 && !goesBack ? last.getYear() + 1 : last.getYear();
      if (!YearMonth.of(year, month).isAfter(YearMonth.from(today))) {
        return follow(told, month, year, why);
      }
    }
    boolean mayGoOn = story.opensSentence() || isAhead(today.getYear(), month, day);
    Told before = told == null && mayGoOn ? narration.paragraphBefore(month, day) : null;
    if (before != null && tense != Tense.FUTURE && !story.countsFromPublication()) {
      LocalDate last = before.extent().first();
      int year = last.getYear() + (month < last.getMonthValue() ? 1 : 0);
      return follow(before, month, year, why);
    }
    Told scene = story.scene();
    if (scene != null && tense != Tense.FUTURE && !story.countsFromPublication()) {
      return take(scene, scene.extent().first().getYear(), why);
    }
    why.fromPublication();
    int ahead = month - today.getMonthValue();
    int year = today.getYear();
    boolean tellsPast = tense == Tense.UNKNOWN && day > 0 && story.opensSentence(); // "On 4 May"
    if (tense == Tense.FUTURE || tense == Tense.UNKNOWN && ahead <= SOON - 12) {
      int over = tense == Tense.FUTURE && day == 0 ? -1 : 2 - MONTHS_AHEAD; // "opens in March"
      year = ahead < over ? year + 1 : year;
    } else if (ahead > MONTHS_AHEAD - 2
        || tellsPast && isAfter(year, month, day, today.plusMonths(2))
        || tense == Tense.PAST && isAhead(year, month, day) && !isNear(year, month, day)) {
      year = year - 1;
    }
    why.step(Operation.TAKE_FROM_ANCHOR, "year", wholeYear(year));
    return year;
  }

  /** The year that a told date says, or the publication where there is none. */
  private int take(Told told, int year, Derivation why) {
    if (told == null) {
      why.fromPublication();
    } else {
      why.from(told);
    }
    why.step(Operation.TAKE_FROM_ANCHOR, "year", wholeYear(year));
    return year;
  }

  /** The year in which a month comes next after a told date. */
  private int follow(Told told, int month, int year, Derivation why) {
    why.from(told);
    why.step(Operation.FIRST_AFTER, ANY_YEARS[month], wholeYear(year));
    return year;
  }

  /** Whether the paragraph has told of the present since: "This year …". */
  private boolean isLeft(Told told) {
    LocalDate limit = story.today().minusMonths(MONTHS_AHEAD);
    Told since = story.lastHere(e -> !e.last().isBefore(limit));
    return since != null && since.start() > told.start();
  }

  /** Whether the sentence has named another year since: "hosts in 1988, and lost in March". */
  private boolean isOtherYear(Told told) {
    Told scene = story.scene();
    return scene != null && story.isInSentence(scene) && scene.start() > told.start();
  }

  /** A day of the next weeks, where no day long past is told of: of last year's one says so. */
  private boolean isNear(int year, int month, int day) {
    LocalDate today = story.today();
    LocalDate longAgo = today.minusMonths(MONTHS_AHEAD);
    return day > 0
        && !isAfter(year, month, day, today.plusDays(NEAR))
        && story.lastNearby(e -> e.isDay() && e.last().isBefore(longAgo)) == null;
  }

  boolean isAhead(int year, int month, int day) {
    return isAfter(year, month, Math.max(day, 1), story.today());
  }

  private static boolean isAfter(int year, int month, int day, LocalDate limit) {
    LocalDate date = date(year, month, day);
    return date != null && date.isAfter(limit);
  }

  private static boolean isDay(Extent e, int month, int day) {
    return e.isDay() && e.first().getMonthValue() == month && e.first().getDayOfMonth() == day;
  }

  static LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
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
