package org.tarikh.temporal;

import java.time.LocalDate;

/** The year of a day or month from one that was named for what follows. */
final class SceneYear {
  /** Months that a sentence goes back from the date it has told, rather than on. */
  private static final int BACK = 4;

  /** The first month of a year that ends in the next. */
  private static final int AUTUMN = 8;

  private final Years years;
  private final Story story;
  private final Narration narration;
  private final int month;
  private final int day;

  /**
   * @param day 0 for the whole month
   */
  SceneYear(Years years, Story story, Narration narration, int month, int day) {
    this.years = years;
    this.story = story;
    this.narration = narration;
    this.month = month;
    this.day = day;
  }

  /** The year that was named for what follows, or the next where its months have gone round. */
  int of(Told scene, Derivation why) {
    boolean secondYear = !scene.extent().isOneYear() && month < AUTUMN; // "موسم 2017-2018"
    int year = scene.extent().first().getYear() + (secondYear ? 1 : 0);
    if (story.earlier().isSequelTo(scene) && !years.isAhead(year + 1, month, day)) {
      return years.follow(scene, month, year + 1, why);
    }
    Told last = story.lastHere(e -> e.isMonthOrShorter() && e.first().getYear() == year);
    boolean over =
        last != null
            && last.start() > scene.start()
            && last.extent().first().getMonthValue() - month > BACK
            && !years.isAhead(year + 1, month, day);
    return over ? years.follow(last, month, year + 1, why) : years.take(scene, year, why);
  }

  /**
   * "Fifty years ago today …": the months that follow that day, where they are not those before.
   */
  int ofSetting(Tense tense, Derivation why) {
    Told setting = story.entries().setting();
    if (setting == null) {
      return ImpliedYear.NONE;
    }
    boolean ahead = // "on 3 August 2014, … today. ¶ On 15 August the men were called"
        day > 0
            && tense == Tense.PAST
            && years.isAhead(story.today().getYear(), month, day)
            && story.lastWithin(2, e -> e.equals(setting.extent())) != null;
    if (!setting.isAnniversary() && !ahead || narration.isRecent(month, Math.max(day, 1), 3)) {
      return ImpliedYear.NONE;
    }
    LocalDate first = setting.extent().first();
    boolean next = !Years.isAfter(first.getYear(), month, Math.max(day, 28), first.minusDays(1));
    return years.follow(setting, month, first.getYear() + (next ? 1 : 0), why);
  }
}
