package org.tarikh.temporal;

import static org.tarikh.temporal.Field.DIRECTION;
import static org.tarikh.temporal.Field.HOUR;
import static org.tarikh.temporal.Field.SHIFT;
import static org.tarikh.temporal.Field.UNIT;
import static org.tarikh.temporal.Hours.EVENING;
import static org.tarikh.temporal.Hours.NIGHT_ENDS;
import static org.tarikh.temporal.Hours.NOON;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Daytime;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** Reads times of day. */
final class Clock {
  /** Days back from which on a told day is one of news: the next paragraph's hours are its. */
  private static final int LATELY = 10;

  /** Paragraphs that are still of the coming day that one of them has named. */
  private static final int TOPIC = 3;

  private final Story story;
  private final Narration narration;
  private final Hours hours;

  Clock(Story story) {
    this.story = story;
    this.narration = new Narration(story);
    this.hours = new Hours(story);
  }

  /** A time on a day that is named beside it. */
  Extent on(Extent day, Frame frame, Derivation why) {
    LocalTime time = Hours.of(frame);
    if (time == null || !day.isDay()) {
      return null;
    }
    boolean endsDay = // "midnight tonight", "two that night"
        frame.daytime() == Daytime.NIGHT
            && (frame.has(SHIFT) && time.equals(LocalTime.MIDNIGHT)
                || frame.ref() == Ref.SAME && time.getHour() < NIGHT_ENDS);
    Extent on = endsDay ? Extent.day(day.first().plusDays(1)) : day;
    return why.step(Operation.READ, time, on.at(time));
  }

  /**
   * A time alone: on the day that the sentence tells of, else on that of publication or the last
   * before it.
   */
  Extent alone(Frame frame, Tense tense, Derivation why) {
    LocalTime time = Hours.of(hours.onTold(frame));
    if (time == null) {
      return null;
    }
    why.doubt();
    boolean ends = frame.get(HOUR) == 24; // midnight ends the day that is told
    LocalDate day = day(ends ? LocalTime.MAX : time, tense, why);
    if (frame.daytime() == Daytime.RECENT
        && day.equals(story.today())
        && time.getHour() < NIGHT_ENDS) {
      LocalTime later = time.plusHours(12);
      time = story.isPast(LocalDateTime.of(day, later)) ? later : time;
    }
    boolean shifted = frame.daytime() == Daytime.WAKING && frame.get(HOUR) + NOON == time.getHour();
    if (shifted && tense != Tense.FUTURE && !story.isPast(LocalDateTime.of(day, time))) {
      time = time.minusHours(NOON); // "shortly before five", told at noon
    }
    if (ends) {
      day = day.plusDays(1);
    }
    why.step(Operation.TAKE_FROM_ANCHOR, "day", Extent.day(day));
    return why.step(Operation.READ, time, Extent.day(day).at(time));
  }

  /**
   * A part of a day alone: of the day that is told beside it, or of the next where it comes after a
   * later part; an adverb ("عصراً") that no told day goes with is of the last day that had one.
   */
  Extent part(Frame frame, Tense tense, Derivation why, Periods periods) {
    LocalTime time = LocalTime.of(frame.daytime().hour(), 0);
    boolean adverb = frame.ref() == Ref.SAME;
    Told told = story.lastInSentence(Extent::isDay);
    if (told == null && adverb && tense != Tense.PAST) {
      return null;
    }
    why.doubt();
    if (told == null && !adverb) {
      LocalDate today = story.today();
      if (tense == Tense.FUTURE && story.now() != null && story.isPast(today.atTime(time))) {
        why.fromPublication(); // at night: "will be counted until dawn"
        return why.step(Operation.FIRST_AFTER, time, Extent.day(today.plusDays(1)));
      }
      return periods.read(frame.set(UNIT, Unit.DAY.ordinal()), why);
    }
    told = told == null ? narration.latestDayHere(time) : told;
    told = told == null && adverb ? story.last(this::isLately) : told; // "وانتقل عصراً إلى القصر"
    if (told == null || told.extent().first().isAfter(story.today())) {
      why.fromPublication();
      LocalDate today = story.today();
      boolean over = story.isPast(LocalDateTime.of(today, time));
      return why.step(Operation.LATEST_BEFORE, time, Extent.day(over ? today : today.minusDays(1)));
    }
    why.from(told);
    LocalDate next = told.extent().first().plusDays(1);
    Daytime part = told.frame().daytime();
    LocalTime at = told.extent().time();
    int hour = at != null ? at.getHour() : part == null ? 0 : part.hour();
    boolean later = // not "by the evening …, in the afternoon", which goes back
        hour > time.getHour() && time.getHour() <= NOON && story.isPast(next.atTime(time));
    return why.step(
        Operation.TAKE_FROM_ANCHOR, "day", Extent.day(later ? next : told.extent().first()));
  }

  private LocalDate day(LocalTime time, Tense tense, Derivation why) {
    Told told =
        tense == Tense.FUTURE
            ? null
            : story.lastInSentence(
                e -> e.isDay() && story.isPast(LocalDateTime.of(e.first(), time)));
    told = told == null ? story.lastInSentence(Extent::isDay) : told;
    if (told == null && tense != Tense.FUTURE && !story.countsFromPublication()) {
      Told night = narration.night();
      if (night != null) {
        why.from(night);
        return time.getHour() < NOON ? night.extent().last() : night.extent().first();
      }
      told = narration.latestDayHere(time);
    }
    Told entry = told == null ? story.entries().timeOfEntry() : null;
    if (entry != null) {
      why.from(entry);
      return dayAfter(entry, time, EVENING);
    }
    if (told == null && tense == Tense.FUTURE) { // "tomorrow's games", and each with its hour
      told = story.lastWithin(TOPIC, Extent::isDay);
      told =
          told != null && told.extent().first().isAfter(story.today()) && !story.isUntil(told)
              ? told
              : null;
    }
    if (told != null) {
      why.from(told);
      return dayAfter(told, time, story.tellsBack() ? 0 : NOON);
    }
    Told before = narration.timeBefore(tense);
    if (before != null) {
      why.from(before);
      return dayAfter(before, time, EVENING);
    }
    Told heading = story.countsFromPublication() ? null : story.entries().dayOfEntry();
    boolean over = heading != null && heading.extent().last().isBefore(story.today());
    if (heading != null && !(over && tense == Tense.FUTURE)) {
      why.from(heading);
      return dayAfter(heading, time, EVENING);
    }
    Told here = story.lastHere(e -> true);
    Told lastDay =
        here != null
            ? here
            : story.lastWithin(
                1, e -> isLately(e) && !(tense == Tense.PAST && e.first().isAfter(story.today())));
    if (lastDay != null
        && isLately(lastDay.extent())
        && tense != Tense.FUTURE
        && story.isPast(LocalDateTime.of(lastDay.extent().first(), time))
        && !story.opensLine()
        && !story.hasCountedFromPublication()) { // "The fire broke out on Sunday. ¶ At 8 p.m. …"
      Told news = // the latest there: "killed on Sunday, four days after a raid. ¶ At 8 p.m. …"
          lastDay.frame().has(DIRECTION)
              ? narration.latestDay(time, t -> t.paragraph() == lastDay.paragraph())
              : narration.happened(lastDay);
      why.from(news);
      return dayAfter(news, time, story.tellsBack() ? 0 : NIGHT_ENDS);
    }
    Told longAgo = tense == Tense.FUTURE ? null : narration.longAgo(LATELY);
    if (longAgo != null) { // "On 4 August 2020 three men arrived. ¶ At 17:54 the telephone rang"
      why.from(longAgo);
      return dayAfter(longAgo, time, NOON);
    }
    Told setting =
        tense == Tense.FUTURE || story.countsFromPublication() ? null : story.entries().setting();
    if (setting != null) {
      why.from(setting);
      return setting.extent().first();
    }
    LocalDate today = story.today();
    Told main = story.entries().opensList() ? narration.mostTold() : null;
    LocalDate lastWeek = today.minusWeeks(1);
    if (main != null
        && main.extent().first().isBefore(today)
        && main.extent().first().isAfter(lastWeek)) { // a list of what happened then
      why.from(main);
      return main.extent().first();
    }
    boolean narrated = tense == Tense.PAST && time.getHour() >= NIGHT_ENDS;
    boolean goesOn = narrated && !story.opensLine() && !story.countsFromPublication();
    Told lead = goesOn ? narration.news(LATELY) : null;
    if (lead != null) {
      why.from(lead);
      return lead.extent().first();
    }
    why.fromPublication();
    if (tense == Tense.FUTURE && time.equals(LocalTime.MIDNIGHT)) {
      return today.plusDays(1); // "will reopen at midnight"
    }
    boolean ahead = !story.isPast(LocalDateTime.of(today, time));
    boolean looksAhead = tense == Tense.FUTURE || story.opensLine();
    return ahead && !looksAhead ? today.minusDays(1) : today;
  }

  private boolean isLately(Extent extent) {
    return extent.isDay() && extent.first().isAfter(story.today().minusDays(LATELY));
  }

  /** The day of a time told after another: an evening goes on past midnight, unless it is now. */
  private LocalDate dayAfter(Told told, LocalTime time, int until) {
    LocalDate day = told.extent().first();
    LocalDate next = day.plusDays(1);
    int evening = time.equals(LocalTime.MIDNIGHT) ? NOON : EVENING; // "at 4 p.m., … by midnight"
    int hour = hour(told);
    boolean pastMidnight =
        hour >= evening
            && time.getHour() < until
            && (story.isPast(LocalDateTime.of(next, time))
                || !story.isPast(LocalDateTime.of(day, LocalTime.of(hour, 0))));
    return pastMidnight ? next : day;
  }

  /** The hour that was told with a day, or one of the part of the day that was; else -1. */
  private static int hour(Told told) {
    LocalTime time = told.extent().time();
    Daytime part = told.frame().daytime();
    return time != null ? time.getHour() : part == null ? -1 : part.hour();
  }
}
