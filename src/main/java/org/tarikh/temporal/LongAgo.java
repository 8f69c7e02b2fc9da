package org.tarikh.temporal;

import static org.tarikh.temporal.Field.SEASON;
import static org.tarikh.temporal.Field.YEAR;

import java.time.LocalDate;

/** Where a story of long ago stands that a day or a month without its year may go on from. */
final class LongAgo {
  /** Days of the longest period that a story goes on from to a month as it does from a day. */
  private static final int HALF_A_YEAR = 184;

  private static final int A_YEAR = 366;

  private final Years years;
  private final Story story;
  private final Narration narration;
  private final int month;
  private final int day;
  private final LocalDate longAgo;
  private final Told season;
  private final Told period;

  LongAgo(Years years, Story story, Narration narration, int month, int day, LocalDate longAgo) {
    this.years = years;
    this.story = story;
    this.narration = narration;
    this.month = month;
    this.day = day;
    this.longAgo = longAgo;
    season = story.lastInSentence(e -> e.last().isBefore(longAgo));
    period = season != null && season.extent().isPartOfYearWith(month) ? season : null;
  }

  /** A time of long ago that the sentence lies in, as a season with this month; null for none. */
  Told period() {
    return period;
  }

  /** The last day or month long past that the story stands at; null for none. */
  Told past() {
    boolean goesOnInMonths = day == 0 && (story.opensSentence() || isInPeriod());
    Told told =
        story.lastHere(
            e ->
                (e.isMonthOrShorter() || goesOnInMonths && e.days() <= HALF_A_YEAR)
                    && e.last().isBefore(longAgo));
    if (period != null || told == null && season != null && season.frame().has(SEASON)) {
      told = season; // "in the autumn of 2013, after the attack of 21 August"
    }
    boolean left =
        told != null
            && (story.isInSentence(told)
                ? narration.ownsYear(told) && !years.isAhead(story.today().getYear(), month, day)
                : narration.isLeft(told, longAgo) || isOtherYear(told));
    return left ? null : told == null || told == season ? told : orLater(told);
  }

  /**
   * "fixed in 1997 and in use until the autumn of 2019. On 17 October …": from the autumn on; "in
   * May 2021, a year after the blast of 4 August 2020. On 3 June …": not from the blast.
   */
  private Told orLater(Told told) {
    boolean aside =
        story.isAside(told)
            || told.frame().has(YEAR)
                && told.extent().isMonthOrShorter()
                && !story.isInSentence(told)
                && story.earlier().isBesideLater(told);
    Told later =
        story.lastHere(
            e ->
                (aside || !e.isMonthOrShorter())
                    && e.days() <= A_YEAR
                    && e.last().isBefore(longAgo)
                    && e.first().isAfter(told.extent().last()));
    boolean named =
        later != null
            && (aside
                || later.start() > told.start()
                    && !story.opensEarlier()
                    && (!later.frame().has(YEAR)
                        || later.frame().has(SEASON)
                        || later.extent().isOneYear()));
    return named ? later : told;
  }

  /** "تعود القضية إلى صيف 2022. وبقيت السفينة حتى أيلول": a part of a year was told last. */
  private boolean isInPeriod() {
    Told last = story.lastHere(e -> true);
    return last != null
        && last.frame().has(SEASON)
        && last.frame().has(YEAR)
        && last.extent().last().isBefore(longAgo);
  }

  /** Whether the sentence has named another year since: "hosts in 1988, and lost in March". */
  private boolean isOtherYear(Told told) {
    Told scene = story.scene();
    return scene != null && story.isInSentence(scene) && scene.start() > told.start();
  }
}
