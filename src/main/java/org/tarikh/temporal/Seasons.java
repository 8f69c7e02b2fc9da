package org.tarikh.temporal;

import static org.tarikh.temporal.Field.COUNT;
import static org.tarikh.temporal.Field.PART;
import static org.tarikh.temporal.Field.REF;
import static org.tarikh.temporal.Field.YEAR;

import java.util.function.IntFunction;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** Finds the year of a season, a quarter or a half: "في ربيع العام المقبل", "that winter". */
final class Seasons {
  /** EDTF's number of the winter that begins in December. */
  private static final int WINTER = 24;

  /** The month from which on "this winter" is the next one. */
  private static final int BEGINNING = 6;

  /** Months that results of a quarter or half are still waited for. */
  private static final int JUST_OVER = 4;

  private final Story story;
  private final Years years;

  Seasons(Story story, Years years) {
    this.story = story;
    this.years = years;
  }

  /** The year in which a season begins. */
  int of(Frame frame, int season, Tense tense, Derivation why) {
    if (frame.has(COUNT) && !frame.has(PART)) { // "four winters back"
      why.fromPublication();
      int year = story.today().getYear();
      boolean begun = !Extent.season(year, season).first().isAfter(story.today());
      return (begun ? year : year - 1) - frame.get(COUNT);
    }
    boolean whichSeason = frame.has(REF) && frame.unit() != Unit.YEAR && !frame.has(YEAR);
    if (!whichSeason) {
      int year = years.of(frame, (season - 21) * 3 + 3, 0, tense, why);
      boolean thisYears = frame.has(REF) && frame.ref() == Ref.THIS && !frame.has(YEAR);
      boolean over =
          tense == Tense.FUTURE
              && !frame.has(REF)
              && !frame.has(YEAR)
              && Extent.season(year, season).last().isBefore(story.today());
      if (over) {
        return year + 1;
      }
      int now = story.today().getYear();
      boolean goesOn = // in August: "may fall as the summer ends"
          tense == Tense.FUTURE
              && !frame.has(REF)
              && !frame.has(YEAR)
              && year == now + 1
              && !Extent.season(now, season).last().isBefore(story.today())
              && !Extent.season(now, season).first().isAfter(story.today());
      if (goesOn) {
        return now;
      }
      return thisYears && season == WINTER && tense != Tense.FUTURE && years.isAhead(year, 12, 1)
          ? year - 1
          : year;
    }
    Ref ref = frame.ref();
    if (ref == Ref.SAME || ref == Ref.FOLLOWING || ref == Ref.PREVIOUS) {
      return ofToldSeason(ref, season, why);
    }
    why.fromPublication();
    int year = story.today().getYear();
    boolean begunLastYear =
        ref == Ref.THIS && season == WINTER && story.today().getMonthValue() < BEGINNING;
    return years.which(Extent.season(year, season), ref, season, why)
        + (begunLastYear ? year - 1 : year);
  }

  /** The year of "that winter" or "the following spring"; that of the publication if none told. */
  private int ofToldSeason(Ref ref, int season, Derivation why) {
    Told told = story.last(Extent::isOneYearOrShorter);
    if (told == null) {
      why.fromPublication();
      return story.today().getYear();
    }
    why.from(told);
    Extent date = told.extent();
    int year = date.last().getYear();
    Extent ofYear = Extent.season(year, season);
    if (ref == Ref.FOLLOWING) {
      return !date.isOneYear() && ofYear.first().isAfter(date.first()) ? year : year + 1;
    }
    if (ref == Ref.PREVIOUS) {
      return !date.isOneYear() && ofYear.last().isBefore(date.last()) ? year : year - 1;
    }
    boolean inFormer = !date.isYearOrLonger() && !date.first().isAfter(ofYear.last().minusYears(1));
    return inFormer ? year - 1 : year;
  }

  /**
   * A quarter or half of the year that is named or told, else of that of the publication: the next
   * one's where the sentence looks ahead from behind it, the last one's where it is still to come.
   */
  Extent part(Frame frame, IntFunction<Extent> ofYear, Tense tense, Derivation why) {
    Told ahead = // "a forum next March. In the second half of the year …"
        frame.has(REF) && frame.ref() == Ref.THE && !frame.has(YEAR) && tense != Tense.PAST
            ? story.lastHere(e -> true)
            : null;
    if (ahead != null && ahead.extent().first().getYear() > story.today().getYear()) {
      return ofYear.apply(years.take(ahead, ahead.extent().first().getYear(), why));
    }
    Extent part = ofYear.apply(years.ofPart(frame, why));
    if (frame.has(YEAR) || frame.has(REF)) {
      return part;
    }
    int year = part.first().getYear();
    return tense == Tense.FUTURE && part.last().isBefore(story.today().minusMonths(JUST_OVER))
        ? ofYear.apply(year + 1)
        : tense != Tense.FUTURE && part.first().isAfter(story.today())
            ? ofYear.apply(year - 1)
            : part;
  }
}
