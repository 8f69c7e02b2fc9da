package org.tarikh.temporal;

import static org.tarikh.temporal.Field.MONTH;
import static org.tarikh.temporal.Field.YEAR;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Predicate;

/** Tells whether a date without a year, or a time without a day, goes on from one told before. */
final class Narration {
  private final Story story;

  Narration(Story story) {
    this.story = story;
  }

  /**
   * Whether a story that told a date goes on to a month: in one sentence it does; a later sentence
   * goes on only ahead in time, and not where it counts from the publication ("الأحد الماضي").
   */
  boolean goesOn(Told told, int month, int day) {
    if (story.isInSentence(told)) {
      LocalDate lastWeek = story.today().minusWeeks(1);
      return story.lastInSentence(e -> e.isDay() && e.first().isAfter(lastWeek)) == null;
    }
    LocalDate date = told.extent().first();
    boolean back =
        month == date.getMonthValue()
            && day > 0
            && day < date.getDayOfMonth()
            && !story.tellsEarlier();
    Told last = story.last(e -> true);
    boolean background =
        story.isSince(told)
            || last != told && story.isAside(last)
            || !story.followsSentenceOf(told);
    boolean anew =
        day > 0
            && !story.entries().isHeaded()
            && (isRecent(month, day, 2) && story.namesWeekday()
                || isRecent(month, day, 1) && !story.isHere(told)
                || isRecent(month, day, 3) && background);
    LocalDate today = story.today();
    boolean ahead = day > 0 && Years.isAfter(today.getYear(), month, day, today);
    boolean counts = // "was declared on 20 July, and lifted on 18 July of last year"
        ahead ? story.hasCountedFromPublication() : story.countsFromPublication();
    return !back && !anew && !isAside(told, month, day) && !counts;
  }

  /** The day of a narrated week that the next weekday follows; null if a later one was told. */
  Told narrated(LocalDate before) {
    Told date = story.lastHere(Extent::isDay);
    boolean past = date != null && date.extent().last().isBefore(before);
    boolean recent = // "first met on 12 September and signed on Sunday": that of the news
        past
            && date.frame().has(MONTH)
            && !date.frame().has(YEAR)
            && !date.extent().last().isBefore(story.today().minusMonths(Years.MONTHS_AHEAD));
    boolean goesOn = past && !recent && story.isInSentence(date) && !story.isSince(date);
    return past && (date.namesWeekday() || goesOn && !story.isAside(date)) ? date : null;
  }

  /** "Fewer came on Sunday than on 12 May 2018. The soldiers had come on 8 October." */
  private boolean isAside(Told told, int month, int day) {
    return day > 0
        && told.frame().has(YEAR)
        && isRecent(month, day, 2)
        && story.lastHere(e -> e.isDay() && e.last().isAfter(story.today().minusMonths(1))) != null;
  }

  /**
   * The day (or month, for a month) that the paragraph before told last, long past, and goes on to:
   * "On 14 May 2011 … ¶ On 17 May …"; not where the month before the publication has such a day.
   */
  Told paragraphBefore(int month, int day) {
    LocalDate limit = story.today().minusMonths(Years.MONTHS_AHEAD);
    Told told = story.lastWithin(1, e -> true);
    boolean same = // "In May 2011 … ¶ … walks out on 31 May"
        told != null && told.extent().first().getMonthValue() == month;
    boolean fits =
        told != null
            && (day > 0 && !same ? told.extent().isDay() : told.extent().isMonthOrShorter());
    if (!fits
        || !told.extent().last().isBefore(limit)
        || story.isSince(told)
        || story.isUntil(told)) {
      return null;
    }
    LocalDate last = told.extent().first();
    int year = last.getYear() + (month < last.getMonthValue() ? 1 : 0);
    LocalDate date = Years.date(year, month, Math.max(day, 1));
    boolean soon =
        date != null
            && !date.isBefore(day > 0 ? last : last.withDayOfMonth(1))
            && !date.isAfter(last.plusMonths(Years.MONTHS_AHEAD));
    return soon && !isRecent(month, day > 0 ? day : 28, 1) ? told : null;
  }

  /** The latest told day of this paragraph on which a time has passed; null if none. */
  Told latestDayHere(LocalTime time) {
    return latestDay(time, story::isHere);
  }

  /**
   * The latest told day that fits and on which a time has passed, of those on which something was
   * not only reported if there are any; null if none.
   */
  Told latestDay(LocalTime time, Predicate<Told> fits) {
    Told happened = latest(time, t -> fits.test(t) && !isReported(t));
    return happened == null ? latest(time, fits) : happened;
  }

  private boolean isReported(Told date) {
    return story.tense(date.start(), date.end()) == Tense.REPORTED;
  }

  /** "whose members left in June 2022, called for a boycott in July": the year is of the clause. */
  boolean ownsYear(Told told) {
    return told.frame().has(YEAR) && story.isInSentence(told) && story.endsAside(told);
  }

  /** Whether the sentence has told a part of today that is to come: "flies home tonight". */
  boolean looksAhead() {
    Told date = story.lastInSentence(e -> true);
    return date != null && story.now() != null && date.isLaterToday(story.now());
  }

  /** Whether another date was told since that counts from the publication. */
  boolean isLeft(Told date) {
    return story.lastHere(e -> true) != date
        && story.lately().stream()
            .anyMatch(t -> t.start() > date.start() && t.countsFromPublication());
  }

  /** Whether the paragraph has told of the present since: "This year …". */
  boolean isLeft(Told told, LocalDate longAgo) {
    Told since = story.lastHere(e -> !e.last().isBefore(longAgo));
    Told last = story.lastHere(e -> true);
    return since != null && since.start() > told.start()
        || last != told && last.countsFromPublication();
  }

  /**
   * The day that the story has come to where it lies more than some days back: that of this
   * paragraph or the one before, if nothing has counted from the publication since; else null.
   */
  Told longAgo(int days) {
    LocalDate from = story.today().minusDays(days);
    Told timed = story.lastWithin(1, e -> e.time() != null);
    Told told = timed == null ? story.lastWithin(1, Extent::isDay) : timed;
    boolean old = told != null && told.extent().first().isBefore(from);
    return old && !story.countsFromPublication() && !tellsNews(from) ? told : null;
  }

  /** Whether a day of the news was told of late, other than that of an anniversary. */
  private boolean tellsNews(LocalDate from) {
    return story.lately().stream()
        .anyMatch(t -> t.extent().isDay() && !t.isToday() && !t.extent().first().isBefore(from));
  }

  /** The night from one day to the next, told last in this paragraph; null if none. */
  Told night() {
    Told last = story.lastHere(e -> true);
    boolean night = last != null && last.extent().days() == 2;
    return night && last.frame().daytime() == Field.Daytime.NIGHT ? last : null;
  }

  private Told latest(LocalTime time, Predicate<Told> fits) {
    Told latest = null;
    for (Told date : story.lately()) {
      if (fits.test(date)
          && date.extent().isDay()
          && story.isPast(LocalDateTime.of(date.extent().first(), time))
          && (latest == null || !date.extent().first().isBefore(latest.extent().first()))) {
        latest = date;
      }
    }
    return latest;
  }

  /** The last told day of a paragraph on which something happened, and not only was reported. */
  Told happened(Told last) {
    List<Told> lately = story.lately();
    for (int i = lately.size() - 1; i >= 0 && lately.get(i).paragraph() == last.paragraph(); i--) {
      Told date = lately.get(i);
      boolean aside = // "أفاد أمس", "وكانت قد أخلته الأربعاء"
          isReported(date) || story.isBefore(date);
      if (date.extent().isDay() && date.start() <= last.start() && !aside) {
        return date;
      }
    }
    return last;
  }

  /** The time that was told last, in this paragraph or the one before; null if something else. */
  Told timeBefore(Tense tense) {
    Told date = story.lastWithin(1, e -> true);
    boolean goesOn = story.opensLine() || tense != Tense.FUTURE && !story.countsFromPublication();
    return date != null && date.extent().time() != null && goesOn ? date : null;
  }

  /** The day that was told most often of late, and more than once; null if there is none. */
  Told mostTold() {
    List<Told> days = story.lately().stream().filter(t -> t.extent().isDay()).toList();
    Told most = null;
    long times = 1;
    for (Told date : days) {
      LocalDate day = date.extent().first();
      long count = days.stream().filter(t -> t.extent().first().equals(day)).count();
      if (count > times) {
        most = date;
        times = count;
      }
    }
    return most;
  }

  /** The first time that was told of late on a day; null if none. */
  Told firstTime(LocalDate day) {
    return story.lately().stream()
        .filter(t -> t.extent().time() != null && t.extent().first().equals(day))
        .findFirst()
        .orElse(null);
  }

  /** The first told day of the last ones on which something happened; null if there is none. */
  Told news(int days) {
    LocalDate from = story.today().minusDays(days);
    for (Told date : story.entries().leads()) {
      LocalDate day = date.extent().first();
      if (day.isAfter(from) && !day.isAfter(story.today()) && !isReported(date)) {
        return date;
      }
    }
    return null;
  }

  /** "On 14 March 2012 … On 14 March men smelt smoke": nothing later, nor one that just was. */
  boolean isStillAt(Told day) {
    LocalDate then = day.extent().first();
    LocalDate today = story.today();
    return then.isBefore(today.minusMonths(Years.MONTHS_AHEAD))
        && (MonthDay.from(today).equals(MonthDay.from(then))
            || !isRecent(then.getMonthValue(), then.getDayOfMonth(), 1))
        && story.lately().stream()
            .noneMatch(t -> t.start() > day.start() && t.extent().first().isAfter(then));
  }

  /** Whether the months before the publication have such a day. */
  boolean isRecent(int month, int day, int months) {
    LocalDate today = story.today();
    LocalDate thisYears = Years.date(today.getYear(), month, day);
    boolean over = thisYears != null && !thisYears.isAfter(today);
    LocalDate lately = over ? thisYears : Years.date(today.getYear() - 1, month, day);
    return lately != null && lately.isAfter(today.minusMonths(months));
  }
}
