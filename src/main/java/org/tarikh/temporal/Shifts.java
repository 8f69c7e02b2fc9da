package org.tarikh.temporal;

import static org.tarikh.temporal.Field.APPROXIMATE;
import static org.tarikh.temporal.Field.DIRECTION;
import static org.tarikh.temporal.Field.NUMBER;
import static org.tarikh.temporal.Field.STRETCH;
import static org.tarikh.temporal.Field.YEAR;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.function.Predicate;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** Counts an amount from an anchor: "قبل ثلاثة أيام", "two months earlier", "بعد أيام". */
final class Shifts {
  /** What "some days" may mean, in days. */
  private static final int SOME_DAYS_AFTER = 10;

  private static final int SOME_DAYS_BEFORE = 6;
  private static final int DAYS_OF_YEAR = 366;

  /** Hours. */
  private static final int DAY = 24;

  /** Months back from which on a told day may have an "ago" of its own. */
  private static final int LATELY = 2;

  private final Story story;
  private final Tenses tenses;

  Shifts(Story story, Tenses tenses) {
    this.story = story;
    this.tenses = tenses;
  }

  /**
   * What a frame points at; null where it is only a duration.
   *
   * @param beside the date that it says it is counted from; null where it says none
   * @param at its first token
   */
  Extent read(Frame frame, Told beside, int at, Tense tense, Derivation why) {
    int direction = frame.get(DIRECTION);
    if (frame.ref() == Ref.FOLLOWING) {
      Told last = story.lastInSentence(Extent::isMonthOrShorter);
      Told before = // "يوم الأحد المقبل، بعد أسبوع من التعلم عن بعد"
          last != null && story.isRightAfter(last)
              ? last
              : story.lastInSentence(
                  e ->
                      e.isMonthOrShorter() && (direction < 0 || !e.first().isAfter(story.today())));
      boolean counts = // "بدأت في آذار …، وحكم بعد عام من الجلسات"
          before != null
              && frame.has(NUMBER)
              && before.end() < at - 1
              && (direction > 0 && tenses.followsAnd(at) || tenses.english().followsAnd(at));
      if (counts) {
        return from(before, frame, at, tense, why);
      }
      if (before != null && (beside == null || story.isRightAfter(before))) {
        boolean newsOfToday = direction < 0 && before.isToday() && !story.isRightAfter(before);
        return newsOfToday ? null : sameTime(before, frame, why);
      }
      if (beside == null) {
        Told year = frame.unit() == Unit.YEAR ? story.lastInSentence(Shifts::isYear) : null;
        Told told = year != null ? year : story.lastHere(this::isPastDay);
        if (told == null && direction > 0 && frame.has(NUMBER) && story.isHeadline()) {
          why.fromPublication(); // "Pound steadies a day after float": of the news
          why.doubt();
          return why.step(Operation.TAKE_FROM_ANCHOR, "", Extent.day(story.today()));
        }
        return told == null ? null : sameTime(told, frame, why);
      }
    }
    return from(beside, frame, at, tense, why);
  }

  private Extent from(Told beside, Frame frame, int at, Tense tense, Derivation why) {
    int direction = frame.get(DIRECTION);
    Unit unit = frame.unit();
    boolean ofDay = unit == Unit.HOUR || unit == Unit.MINUTE;
    if (beside == null && frame.ref() == Ref.SAME && yearOf(unit) != null) {
      return sameTime(yearOf(unit), frame, why);
    }
    Told told = beside != null ? beside : ofDay ? time(frame) : anchor(frame, at, direction, tense);
    LocalDate anchor;
    boolean years = unit == Unit.YEAR || unit == Unit.DECADE;
    if (told == null && years && direction > 0 && frame.ref() == null && story.isHeadline()) {
      why.fromPublication(); // "Basra's museum opens again after twenty years"
      return why.step(Operation.CONTAINING, "year", Extent.year(story.today().getYear()));
    }
    if (told == null) {
      boolean pastOfToldEvent = direction > 0 && frame.ref() == null && tense == Tense.PAST;
      if (frame.ref() == Ref.SAME && !ofDay || pastOfToldEvent) {
        return null;
      }
      why.fromPublication();
      anchor = story.today();
    } else {
      why.from(told);
      anchor = direction > 0 ? told.extent().last() : told.extent().first();
    }
    if (!frame.has(NUMBER)) {
      if (unit == Unit.HOUR && told == null) {
        Told day = story.notBefore(story.lastWithin(1, Extent::isDay)); // "Hours later"
        return day == null ? null : sameTime(day, frame, why);
      }
      return unit == Unit.DAY ? someDays(anchor, direction, told != null, why) : null;
    }
    long amount = (long) frame.get(NUMBER) * direction;
    String detail = amount + " " + unit;
    if (ofDay) {
      return hours(told, frame.ref(), amount, unit, detail, why);
    }
    LocalDate day = plus(anchor, unit, amount);
    boolean anniversary = // "بعد عامين على انفجار الرابع من آب": of a year that is not said
        frame.ref() == Ref.FOLLOWING
            && beside != null
            && !beside.frame().has(YEAR)
            && unit == Unit.YEAR
            && day != null
            && day.isAfter(story.today())
            && tense != Tense.FUTURE;
    day = anniversary ? story.today() : day;
    if (day == null || day.getYear() < Extent.FIRST_YEAR || day.getYear() > Extent.LAST_YEAR) {
      return null;
    }
    Extent extent = switch (frame.has(STRETCH) ? Unit.DAY : unit) { // "a year ago to the day"
          case DAY -> Extent.day(day);
          case WEEK -> Extent.week(day);
          case MONTH -> Extent.month(YearMonth.from(day));
          case YEAR, DECADE, CENTURY -> Extent.year(day.getYear());
          default -> null;
        };
    boolean over = tense == Tense.PAST || unit == Unit.YEAR && tense != Tense.FUTURE;
    boolean pastOnly = told != null && over && frame.ref() == null;
    boolean toldAhead = told != null && told.extent().last().isAfter(story.today());
    if (extent == null
        || pastOnly && !toldAhead && direction > 0 && extent.first().isAfter(story.today())) {
      return null; // "resigned in April, after twenty years in power"
    }
    boolean isOver = // "elected in 2019 … A decade on, it is still open"
        told != null
            && frame.ref() == Ref.SAME
            && !frame.has(STRETCH)
            && tense != Tense.FUTURE
            && !told.extent().last().isAfter(story.today());
    if (isOver && extent.first().isAfter(story.today())) {
      return null;
    }
    if (frame.has(APPROXIMATE)) {
      why.doubt();
    }
    return why.step(Operation.SHIFT, detail, extent);
  }

  /** "في 18 نيسان، بعد أيام من الزيارة": when the other event was is not told, this one is. */
  private static Extent sameTime(Told told, Frame frame, Derivation why) {
    why.from(told);
    why.doubt();
    boolean ofHours = frame.unit() == Unit.HOUR || frame.unit() == Unit.MINUTE;
    Extent then = // "from eight this morning, four days after a valve was left open": of that day
        told.extent().time() == null || ofHours ? told.extent() : Extent.day(told.extent().first());
    return why.step(Operation.TAKE_FROM_ANCHOR, "", then);
  }

  /** "stolen in 1998 and found a few days later": the year that says no more of when it was. */
  private Told yearOf(Unit unit) {
    Told last = unit == Unit.DAY || unit == Unit.WEEK ? story.last(e -> true) : null;
    boolean year = last != null && last.extent().isOneYear();
    return year && (story.isInSentence(last) || story.followsSentenceOf(last)) ? last : null;
  }

  private boolean isPastDay(Extent extent) {
    return extent.isDay() && !extent.first().isAfter(story.today());
  }

  private static boolean isYear(Extent extent) {
    return extent.days() <= DAYS_OF_YEAR;
  }

  private Told anchor(Frame frame, int at, int direction, Tense tense) {
    boolean years = frame.unit() == Unit.YEAR || frame.unit() == Unit.DECADE;
    if (frame.ref() == Ref.SAME) {
      Predicate<Extent> fits = e -> !e.isYearOrLonger() || years && e.days() <= DAYS_OF_YEAR;
      Told last = story.last(fits);
      if (direction < 0
          && tense == Tense.PAST
          && last != null
          && last.extent()
              .first()
              .isAfter(story.today())) { // "next summer's cup … two days earlier"
        last = story.lastWithin(1, e -> fits.test(e) && !e.first().isAfter(story.today()));
      }
      if (direction < 0 && last != null && last.isToday()) { // else it would say "yesterday"
        Told day = story.lastWithin(1, e -> e.isDay() && e.last().isBefore(story.today()));
        return day == null ? last : day;
      }
      return direction > 0 && last != null ? evening(story.notBefore(last)) : last;
    }
    if (direction < 0 && frame.ref() == null && tenses.arabic().isPluperfect(at)) {
      LocalDate lately = story.today().minusMonths(LATELY);
      return story.lastInSentence(e -> e.isMonthOrShorter() && e.last().isBefore(lately));
    }
    if (direction < 0 || frame.ref() == Ref.THIS) {
      return null;
    }
    Told coming = story.lastInSentence(e -> e.isDay() && e.first().isAfter(story.today()));
    if (coming != null) {
      return coming;
    }
    Predicate<Extent> isPast =
        e ->
            (e.isMonthOrShorter() || years && e.days() <= DAYS_OF_YEAR)
                && e.last().isBefore(story.today());
    Told here = story.lastHere(isPast);
    boolean goesOn = here == null && tense == Tense.PAST && story.opensSentence();
    return goesOn ? story.lastWithin(1, isPast) : here;
  }

  /**
   * "before midnight on 26 May, … until 5 a.m. and freed a day later": the day before the night.
   */
  private Told evening(Told last) {
    boolean hour = last.frame().has(Field.HOUR) && !DateReader.namesDay(last.frame());
    LocalDate before = last.extent().first().minusDays(1);
    Told day = hour ? story.lastWithin(1, e -> e.isDay() && !e.equals(last.extent())) : null;
    return day != null
            && day.extent().first().equals(before)
            && day.frame().daytime() == Field.Daytime.NIGHT
        ? day
        : last;
  }

  /** The time that was told last in the paragraph, where an amount is counted from one. */
  private Told time(Frame frame) {
    return frame.ref() == Ref.SAME
        ? story.lastWithin(1, e -> e.time() != null)
        : frame.get(DIRECTION) > 0 ? story.lastInSentence(e -> e.time() != null) : null;
  }

  /** From a told time, or back from the publication. */
  private Extent hours(Told told, Ref ref, long amount, Unit unit, String detail, Derivation why) {
    boolean same = ref == Ref.SAME;
    boolean now = ref == Ref.THIS;
    Told onDay = told == null && same ? story.lastHere(Extent::isDay) : null;
    if (onDay != null && Math.abs(amount) <= (unit == Unit.HOUR ? 12 : 12 * 60)) { // near enough
      why.from(onDay);
      why.doubt();
      return why.step(Operation.TAKE_FROM_ANCHOR, detail, Extent.day(onDay.extent().first()));
    }
    if (told == null && !same && unit == Unit.HOUR && amount < 0 && amount % DAY == 0) {
      LocalDate day = story.today().plusDays(amount / DAY); // "قبل 48 ساعة"
      return why.step(Operation.SHIFT, detail, Extent.day(day));
    }
    LocalTime time = told != null ? told.extent().time() : amount < 0 || now ? story.now() : null;
    if (time == null
        || told == null && same
        || Math.abs(amount) > (unit == Unit.HOUR ? 48 : 48 * 60)) {
      return null;
    }
    LocalDate day = told == null ? story.today() : told.extent().first();
    LocalDateTime from = LocalDateTime.of(day, time);
    LocalDateTime then = unit == Unit.HOUR ? from.plusHours(amount) : from.plusMinutes(amount);
    return why.step(Operation.SHIFT, detail, Extent.day(then.toLocalDate()).at(then.toLocalTime()));
  }

  private static Extent someDays(LocalDate anchor, int direction, boolean told, Derivation why) {
    why.doubt();
    Extent extent =
        direction > 0
            ? Extent.days(anchor.plusDays(1), anchor.plusDays(told ? SOME_DAYS_AFTER : 7))
            : Extent.days(anchor.minusDays(SOME_DAYS_BEFORE), anchor.minusDays(1));
    return why.step(Operation.SHIFT, direction > 0 ? "+ days" : "- days", extent);
  }

  static LocalDate plus(LocalDate day, Unit unit, long amount) {
    if (Math.abs(amount) > 40_000) {
      return null;
    }
    return switch (unit) {
      case DAY -> day.plusDays(amount);
      case WEEK -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER -> day.plusMonths(amount * 3);
      case YEAR -> amount > 1000 || amount < -1000 ? null : day.plusYears(amount);
      case DECADE -> Math.abs(amount) > 100 ? null : day.plusYears(amount * 10);
      case CENTURY -> Math.abs(amount) > 20 ? null : day.plusYears(amount * 100);
      default -> null;
    };
  }
}
