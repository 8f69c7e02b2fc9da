package org.tarikh.temporal;

import static org.tarikh.temporal.Field.MONTH;
import static org.tarikh.temporal.Field.PART;
import static org.tarikh.temporal.Field.REF;
import static org.tarikh.temporal.Field.SHIFT;
import static org.tarikh.temporal.Field.WEEKDAY;
import static org.tarikh.temporal.Field.YEAR;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.tarikh.temporal.Explanation.Operation;

/**
 * The year of one day or month that leaves it out, and nothing in its own words tells: from what
 * the text has told around it, the nearest first, else from the publication.
 */
final class ImpliedYear {
  /** Not told there. */
  static final int NONE = Integer.MIN_VALUE;

  /** A month that comes within so many is the coming one where the sentence has no tense. */
  private static final int SOON = 2;

  private static final int A_YEAR = 366;

  private final Years years;
  private final Story story;
  private final Narration narration;
  private final Frame frame;
  private final int month;
  private final int day;
  private final Tense tense;
  private final Derivation why;
  private final LocalDate today;
  private final LocalDate longAgo;
  private final SceneYear scenes;

  /** A time of long ago that the sentence lies in, as a season with this month; null for none. */
  private final Told period;

  /** The last day or month long past that the story stands at; null for none. */
  private final Told past;

  /**
   * @param day 0 for the whole month
   */
  ImpliedYear(
      Years years,
      Story story,
      Narration narration,
      Frame frame,
      int month,
      int day,
      Tense tense,
      Derivation why) {
    this.years = years;
    this.story = story;
    this.narration = narration;
    this.frame = frame;
    this.month = month;
    this.day = day;
    this.tense = tense == Tense.DUE ? Tense.UNKNOWN : tense;
    this.why = why;
    today = story.today();
    longAgo = today.minusMonths(Years.MONTHS_AHEAD);
    LongAgo told = new LongAgo(years, story, narration, month, day, longAgo);
    period = told.period();
    past = told.past();
    scenes = new SceneYear(years, story, narration, month, day);
  }

  int find() {
    why.doubt();
    int year = ofTimeBefore();
    year = year == NONE ? new CountedYear(years, story, month, day).find(why) : year;
    year = year == NONE && frame.has(WEEKDAY) && day > 0 ? ofWeekday() : year;
    year = year == NONE ? ofChronology() : year;
    year = year == NONE ? ofStretch() : year;
    year = year == NONE ? ofSameDate() : year;
    year = year == NONE ? ofSentence() : year;
    year = year == NONE ? ofStory() : year;
    return year == NONE ? ofPublication() : year;
  }

  /** The nearest year in which the day falls on its weekday. */
  private int ofWeekday() {
    int aroundPast = past == null ? today.getYear() : past.extent().last().getYear();
    int next = Math.min(aroundPast + 1, today.getYear()); // "in 2017 … on Saturday 7 April" of 2018
    boolean goesOn = past != null && tense != Tense.FUTURE && narration.goesOn(past, month, day);
    int first = goesOn ? aroundPast : today.getYear();
    for (int year : new int[] {first, today.getYear(), aroundPast, today.getYear() - 1, next}) {
      LocalDate date = Years.date(year, month, day);
      if (date != null && date.getDayOfWeek().getValue() == frame.get(WEEKDAY)) {
        why.fromPublication();
        why.trust();
        why.step(Operation.NEAREST, "weekday", years.wholeYear(year));
        return year;
      }
    }
    return NONE;
  }

  /** "last winter, on 28 January": that of the longer time right before it. */
  private int ofTimeBefore() {
    Told before = story.last(e -> true);
    if (before == null || before.extent().days() > A_YEAR || !story.isApposed(before)) {
      return NONE;
    }
    int year = yearWithin(before.extent());
    return year == NONE ? NONE : years.take(before, year, why);
  }

  /** The year over the entries of a chronology, or that which its entries have come to. */
  private int ofChronology() {
    Told heading = story.entries().yearOfEntry();
    if (heading != null
        && tense != Tense.FUTURE
        && !story.countsFromPublication()
        && story.lastInSentence(e -> e.first().isAfter(heading.extent().last())) == null) {
      return years.take(heading, heading.extent().first().getYear(), why);
    }
    Told entry = story.entries().entryBefore();
    if (entry != null) {
      LocalDate last = entry.extent().first();
      int year = last.getYear() + (last.getMonthValue() - month > Years.MONTHS_AHEAD ? 1 : 0);
      boolean stepsBack = last.getMonthValue() > month && year == last.getYear();
      boolean goesOn = // "- Next Saturday: a show. ¶ - July: the library opens."
          last.isAfter(today)
              && month >= last.getMonthValue()
              && (entry.frame().has(REF) || entry.frame().has(SHIFT));
      if ((goesOn || !years.isAhead(year, month, day))
          && !(stepsBack && story.entries().ascends())) {
        return years.take(entry, year, why);
      }
    }
    return NONE;
  }

  /** "February to April 2023 - …, on 17 April": that of a stretch which holds it. */
  private int ofStretch() {
    Told stretch =
        past == null && tense != Tense.FUTURE
            ? story.lastHere(
                e ->
                    e.last().isBefore(longAgo)
                        && e.days() <= A_YEAR
                        && !e.isOneYear()
                        && !e.isMonthOrShorter())
            : null;
    if (stretch == null
        || !(day > 0 && story.isInSentence(stretch) || story.entries().opensLine(stretch))) {
      return NONE;
    }
    int year = yearWithin(stretch.extent());
    return year == NONE ? NONE : years.take(stretch, year, why);
  }

  /** The year in which a stretch holds the day or the beginning of the month. */
  private int yearWithin(Extent stretch) {
    for (int year = stretch.first().getYear(); year <= stretch.last().getYear(); year++) {
      LocalDate date = Years.date(year, month, Math.max(day, 1));
      if (date != null && Extent.day(date).isWithin(stretch)) {
        return year;
      }
    }
    return NONE;
  }

  /** The year that the same month or day was told to lie in, without saying so either. */
  private int ofSameDate() {
    Told again = story.lastHere(e -> e.isMonthOrShorter() && e.first().getMonthValue() == month);
    boolean left = // "on 9 July 2013 … On 3 May 2016 they fled, and on 7 July"
        again != null
            && past != null
            && again.extent().last().isBefore(longAgo)
            && past.start() > again.start()
            && past.extent().first().isAfter(again.extent().last())
            && !story.isInSentence(again);
    if (again != null
        && !left
        && period == null
        && again != past
        && !again.frame().has(YEAR)) { // "in early May … on 24 May"
      return years.take(again, again.extent().first().getYear(), why);
    }
    Told same =
        day == 0
            ? null
            : story.last(
                e -> e.isDay() && MonthDay.from(e.first()).equals(MonthDay.of(month, day)));
    boolean still = // "on 14 March 2012 a mill burned … On 14 March men smelt smoke"
        same != null && tense != Tense.FUTURE && narration.isStillAt(same);
    if (same != null
        && period == null
        && same.frame().has(MONTH)
        && (still || !same.frame().has(YEAR))) { // "the vote of 12 May … chose 12 May"
      return years.take(same, same.extent().first().getYear(), why);
    }
    return NONE;
  }

  /** From what the sentence tells of this year or the coming one. */
  private int ofSentence() {
    Told beside = story.lastInSentence(e -> e.isMonthOrShorter() && !e.last().isAfter(today));
    if (beside != null
        && beside.extent().first().getYear() == today.getYear()
        && (month > beside.extent().first().getMonthValue()
            || Years.isAfter(today.getYear(), month, day, beside.extent().last()))
        && !(story.followsPastVerb() && years.isAhead(today.getYear(), month, day))
        && month - today.getMonthValue() < Years.MONTHS_AHEAD) { // "on 10 January until 10 July"
      return years.follow(beside, month, today.getYear(), why);
    }
    Told ahead = story.lastInSentence(e -> e.isOneYear() && e.first().isAfter(today));
    if (ahead != null) {
      return years.take(ahead, ahead.extent().first().getYear(), why); // "from 2026 on in May"
    }
    Told coming = story.lastInSentence(e -> e.isMonthOrShorter() && e.first().isAfter(today));
    if (coming == null) {
      return NONE;
    }
    LocalDate first = coming.extent().first();
    boolean lies =
        tense == Tense.FUTURE && first.getYear() > today.getYear()
            || tense == Tense.UNKNOWN && !coming.frame().has(YEAR);
    return lies && month > first.getMonthValue() // "next July, and the second in October"
        ? years.follow(coming, month, first.getYear(), why)
        : NONE;
  }

  /** From where the story stands, which may be long ago. */
  private int ofStory() {
    boolean bounds = // "وُقّع في كانون الثاني 2025، ونص على التنفيذ قبل نهاية حزيران"
        frame.has(PART)
            && frame.part() != Field.Part.NTH
            && past != null
            && story.isInSentence(past)
            && !story.isAside(past);
    if (tense == Tense.FUTURE && !bounds) {
      return NONE;
    }
    if (past != null && narration.goesOn(past, month, day)) {
      LocalDate last = past.extent().first();
      int back = last.getMonthValue() - month;
      boolean since = story.followsSince() && story.entries().opensLine(past); // "8 April: …"
      boolean earlier = since || story.earlier().isEarlierThan(past);
      boolean goesBack = earlier || story.tellsEarlier() || story.earlier().isCauseOf(past);
      int step = goesBack ? earlier && back < 0 ? -1 : 0 : back > 0 ? 1 : 0;
      int year = last.getYear() + step;
      if (!YearMonth.of(year, month).isAfter(YearMonth.from(today))) {
        return years.follow(past, month, year, why);
      }
    }
    Told scene = story.scene();
    if (scene != null && scene.countsFromPublication() && !narration.isLeft(scene)) {
      return scenes.of(scene, why);
    }
    if (story.countsFromPublication()) {
      return NONE;
    }
    boolean told = tense != Tense.UNKNOWN || day > 0; // "books a trip in the summer"
    boolean mayGoOn = story.opensSentence() || told && years.isAhead(today.getYear(), month, day);
    Told before = past == null && mayGoOn ? narration.paragraphBefore(month, day) : null;
    if (before != null) {
      LocalDate last = before.extent().first();
      int year = last.getYear() + (month < last.getMonthValue() ? 1 : 0);
      return years.follow(before, month, year, why);
    }
    return scene == null ? scenes.ofSetting(tense, why) : scenes.of(scene, why);
  }

  private int ofPublication() {
    int ahead = month - today.getMonthValue();
    int year = today.getYear();
    boolean tellsPast = tense == Tense.UNKNOWN && day > 0 && story.opensSentence(); // "On 4 May"
    boolean looksAhead = tense == Tense.FUTURE || tense == Tense.AHEAD && past != null;
    if (looksAhead || tense == Tense.UNKNOWN && ahead <= SOON - 12) {
      int over =
          looksAhead && (day == 0 || story.isDeadline(story.seen()))
              ? -1
              : 2 - Years.MONTHS_AHEAD; // "in March"
      year = ahead < over ? year + 1 : year;
    } else if (ahead > Years.MONTHS_AHEAD - 2
        || tellsPast && Years.isAfter(year, month, day, today.plusMonths(2))
        || tense == Tense.PAST && years.isAhead(year, month, day) && !isNear(year)) {
      year = year - 1;
    }
    return years.take(null, year, why);
  }

  /** A day of the next weeks, where no day long past is told of: of last year's one says so. */
  private boolean isNear(int year) {
    return day > 0
        && !Years.isAfter(year, month, day, today.plusDays(Years.NEAR))
        && story.lastWithin(1, e -> e.isDay() && e.last().isBefore(longAgo)) == null;
  }
}
