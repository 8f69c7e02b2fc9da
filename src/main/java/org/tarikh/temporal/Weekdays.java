package org.tarikh.temporal;

import static org.tarikh.temporal.Field.COUNT;
import static org.tarikh.temporal.Field.DAYTIME;
import static org.tarikh.temporal.Field.DIRECTION;
import static org.tarikh.temporal.Field.HOUR;
import static org.tarikh.temporal.Field.PART;
import static org.tarikh.temporal.Field.SHIFT;
import static org.tarikh.temporal.Field.STRETCH;
import static org.tarikh.temporal.Field.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** Finds the day that a weekday means: by its adjective, else by the story and the tense. */
final class Weekdays {
  /** Days back from which on a told day begins a week of its own. */
  private static final int NARRATED = 7;

  /** Days back from which on a story that has told no later day goes on with its weekdays. */
  private static final int LONG_AGO = 300;

  /** Days back within which what had come before a told day has no other date. */
  private static final int LATELY = 90;

  /** Days back of an entry that still calls its own day the last. */
  private static final int LATE = 30;

  /** Days within which what was due on a weekday is still to come. */
  private static final int SOON = 3;

  private final Story story;
  private final Narration narration;
  private final Periods periods;

  Weekdays(Story story, Periods periods) {
    this.story = story;
    this.narration = new Narration(story);
    this.periods = periods;
  }

  Extent read(Frame frame, Tense tense, Derivation why) {
    DayOfWeek weekday = DayOfWeek.of(frame.get(WEEKDAY));
    LocalDate today = story.today();
    Ref ref = frame.ref();
    if (frame.has(COUNT) && !frame.has(PART) && ref == null) { // "two Fridays ago"
      why.fromPublication();
      return why.step(
          Operation.LATEST_BEFORE, weekday, before(weekday, today, frame.get(COUNT) - 1));
    }
    if (frame.unit() == Unit.DAY && ref == Ref.THE) { // "on the Friday": told before, or after it
      Told again = story.lastWithin(1, e -> e.isDay() && e.first().getDayOfWeek() == weekday);
      if (again != null) {
        why.from(again);
        return why.step(Operation.TAKE_FROM_ANCHOR, weekday, Extent.day(again.extent().first()));
      }
      ref = story.last(Extent::isDay) == null ? null : Ref.FOLLOWING;
    }
    if (frame.unit() == Unit.WEEK && ref != null) {
      Extent week = periods.read(frame.without(WEEKDAY), why);
      return week == null
          ? null
          : Extent.day(week.first().with(TemporalAdjusters.nextOrSame(weekday)));
    }
    if (ref == Ref.FOLLOWING || ref == Ref.PREVIOUS || ref == Ref.SAME) {
      Told from = story.last(Extent::isDay);
      boolean ahead = from != null && from.extent().first().isAfter(today);
      if (from != null && (!ahead || ref == Ref.FOLLOWING)) {
        return besideTold(from, ref, weekday, why);
      }
    }
    Told entry = ref == Ref.LAST ? story.entries().labelAbove() : null;
    if (entry != null
        && isLongPast(entry, weekday)
        && entry
            .extent()
            .first()
            .isAfter(today.minusDays(LATE))) { // "26 May: … ¶ It began last Monday"
      why.from(entry);
      return why.step(Operation.TAKE_FROM_ANCHOR, weekday, entry.extent());
    }
    Told later = ref == null && story.earlier().precedes() ? story.last(Extent::isDay) : null;
    if (later != null) {
      return besideTold(later, Ref.PREVIOUS, weekday, why);
    }
    if (ref != null) {
      why.fromPublication();
      return switch (ref) {
        case BEFORE_LAST ->
            why.step(Operation.LATEST_BEFORE, weekday + " -1", before(weekday, today, 1));
        case LAST -> {
          boolean yesterday = today.minusDays(1).getDayOfWeek() == weekday;
          int weeks = yesterday && frame.has(STRETCH) ? 1 : 0; // who says "last Friday" skips it
          yield why.step(Operation.LATEST_BEFORE, weekday, before(weekday, today, weeks));
        }
        case PREVIOUS -> why.step(Operation.LATEST_BEFORE, weekday, before(weekday, today, 0));
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
            why.step(Operation.CONTAINING, weekday, ofThisWeek(weekday, today, tense));
      };
    }
    why.doubt();
    Told week = story.last(e -> true);
    if (week != null && story.isApposed(week) && week.extent().days() == 7) {
      why.from(week); // "a week earlier, on Saturday"
      LocalDate day = week.extent().first().with(TemporalAdjusters.nextOrSame(weekday));
      return why.step(Operation.CONTAINING, weekday, Extent.day(day));
    }
    Told putOffFrom = tense == Tense.AHEAD ? story.lastInSentence(Extent::isDay) : null;
    if (putOffFrom != null) {
      why.from(putOffFrom);
      LocalDate day = putOffFrom.extent().last().with(TemporalAdjusters.next(weekday));
      return why.step(Operation.FIRST_AFTER, weekday, Extent.day(day));
    }
    Told since = tense != Tense.FUTURE && story.tellsBack() ? story.lastHere(Extent::isDay) : null;
    if (since != null
        && !story.isInSentence(since)
        && since.extent().last().isBefore(today.minusDays(NARRATED))
        && since.extent().last().isAfter(today.minusDays(LATELY))) {
      why.from(since); // "On 22 July sixteen died. It had begun on Thursday"
      LocalDate day = since.extent().first().with(TemporalAdjusters.previousOrSame(weekday));
      return why.step(Operation.LATEST_BEFORE, weekday, Extent.day(day));
    }
    Told narrated = narration.narrated(today.minusDays(NARRATED));
    Told longAgo = narrated == null ? narration.longAgo(LONG_AGO) : null;
    boolean goesOn =
        longAgo != null
            && tense == Tense.PAST
            && !story.isInSentence(longAgo)
            && !story.isSince(longAgo)
            && !story.isAside(longAgo);
    Told told = goesOn ? longAgo : narrated;
    boolean dayTold = // the day itself, which nobody would call by its weekday next
        told != null
            && !told.namesWeekday()
            && !told.frame().has(DIRECTION) // "two days later, …, on Friday"
            && told.extent().last().getDayOfWeek() == weekday;
    if (dayTold && story.entries().dayOfEntry() == told) { // "14 March: Friday's march …"
      why.from(told);
      return why.step(Operation.TAKE_FROM_ANCHOR, weekday, told.extent());
    }
    if (told != null && tense != Tense.FUTURE && !dayTold) {
      why.from(told);
      LocalDate day = told.extent().last().with(TemporalAdjusters.nextOrSame(weekday));
      return why.step(Operation.FIRST_AFTER, weekday, Extent.day(day));
    }
    Told heading = story.entries().dayOfEntry();
    if (heading != null
        && isLongPast(heading, weekday)
        && tense != Tense.FUTURE) { // "8 October ¶ … on Sunday"
      why.from(heading);
      return why.step(Operation.TAKE_FROM_ANCHOR, weekday, heading.extent());
    }
    Told time = story.entries().timeOfEntry();
    if (time != null && time.extent().first().getDayOfWeek() == weekday) {
      why.from(time);
      return why.step(Operation.TAKE_FROM_ANCHOR, weekday, Extent.day(time.extent().first()));
    }
    Told before = story.entries().entryBefore();
    if (before != null && before.extent().isDay()) {
      why.from(before);
      LocalDate from = before.extent().last().minusDays(frame.has(DAYTIME) ? 1 : 0);
      LocalDate day = from.with(TemporalAdjusters.next(weekday)); // "Monday evening: …"
      boolean back = // a ticker from the newest to the oldest: "02:20 … ¶ Monday 16:50"
          frame.has(HOUR)
              && day.isAfter(today)
              && tense != Tense.FUTURE
              && before.extent().time() != null;
      return back
          ? why.step(Operation.LATEST_BEFORE, weekday, before(weekday, today, 0))
          : why.step(Operation.FIRST_AFTER, weekday, Extent.day(day));
    }
    Told coming =
        tense == Tense.PAST
            ? story.lastHere(e -> isComing(e, weekday))
            : story.lastWithin(1, e -> isComing(e, weekday));
    if (coming != null && coming.namesWeekday()) { // "the session of Tuesday … on Tuesday"
      why.from(coming);
      return why.step(Operation.TAKE_FROM_ANCHOR, weekday, Extent.day(coming.extent().first()));
    }
    why.fromPublication();
    LocalDate next = today.with(TemporalAdjusters.nextOrSame(weekday));
    if (tense == Tense.DUE && !next.isAfter(today.plusDays(SOON))) {
      return why.step(Operation.NEAREST, weekday, Extent.day(next));
    }
    if (tense == Tense.FUTURE
        || tense == Tense.UNKNOWN && (narration.looksAhead() || toldAhead())) {
      return why.step(Operation.FIRST_AFTER, weekday, Extent.day(next));
    }
    LocalDate day = today.with(TemporalAdjusters.previousOrSame(weekday));
    return why.step(Operation.LATEST_BEFORE, weekday, Extent.day(day));
  }

  /** Whether a told date is such a weekday of an earlier week. */
  private boolean isLongPast(Told date, DayOfWeek weekday) {
    return date.extent().isDay()
        && date.extent().first().getDayOfWeek() == weekday
        && date.extent().first().isBefore(story.today().minusDays(NARRATED));
  }

  /** The next or the last such weekday after or before a told day. */
  private static Extent besideTold(Told told, Ref ref, DayOfWeek weekday, Derivation why) {
    why.from(told);
    LocalDate day = told.extent().first();
    if (ref == Ref.SAME) { // "that Friday"
      return why.step(
          Operation.FIRST_AFTER,
          weekday,
          Extent.day(day.with(TemporalAdjusters.nextOrSame(weekday))));
    }
    return ref == Ref.FOLLOWING
        ? why.step(
            Operation.FIRST_AFTER, weekday, Extent.day(day.with(TemporalAdjusters.next(weekday))))
        : why.step(Operation.LATEST_BEFORE, weekday, before(weekday, day, 0));
  }

  /** Whether the paragraph has come to a day ahead. */
  private boolean toldAhead() {
    Told last =
        story.opensLine() // the heads of a forecast
            ? story.last(Extent::isDay)
            : story.opensSentence() ? story.lastWithin(1, e -> true) : story.lastHere(e -> true);
    return last != null
        && last.extent().isDay()
        && last.extent().first().isAfter(story.today())
        && (last.namesWeekday() || last.frame().has(SHIFT)); // "tomorrow"
  }

  private boolean isComing(Extent day, DayOfWeek weekday) {
    return day.isDay()
        && day.first().getDayOfWeek() == weekday
        && day.first().isAfter(story.today())
        && day.first().isBefore(story.today().plusDays(8));
  }

  /** The day of this week, or of the one next to it where the sentence looks there. */
  private static Extent ofThisWeek(DayOfWeek weekday, LocalDate today, Tense tense) {
    LocalDate day = Extent.week(today).first().with(TemporalAdjusters.nextOrSame(weekday));
    boolean over = tense == Tense.FUTURE && day.isBefore(today);
    boolean told = tense == Tense.PAST || tense == Tense.REPORTED;
    return Extent.day(day.plusWeeks(over ? 1 : told && day.isAfter(today) ? -1 : 0));
  }

  private static Extent before(DayOfWeek weekday, LocalDate day, int weeks) {
    return Extent.day(day.with(TemporalAdjusters.previous(weekday)).minusWeeks(weeks));
  }
}
