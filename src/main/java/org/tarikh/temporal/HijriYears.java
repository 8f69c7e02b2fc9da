package org.tarikh.temporal;

import static org.tarikh.temporal.Field.CENTURY;
import static org.tarikh.temporal.Field.DAY;
import static org.tarikh.temporal.Field.MONTH;
import static org.tarikh.temporal.Field.PART;
import static org.tarikh.temporal.Field.REF;
import static org.tarikh.temporal.Field.YEAR;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** Finds the days of a Hijri day, month, year or century, and the year that one leaves out. */
final class HijriYears {
  /** A month of this year that is farther ahead is last year's. */
  private static final int MONTHS_AHEAD = 6;

  /** Months back from which on a told date is of another year: what follows is of that one. */
  private static final int LONG_AGO = 8;

  /** Days ahead of which a sentence in the past still means the coming month: "before Ramadan". */
  private static final int SOON = 60;

  /** Of two calendars' years a number from here on is one of the Gregorian. */
  private static final int FIRST_GREGORIAN = 1883;

  /** The months of the two feasts, and the day on which the second begins. */
  private static final int FITR = 10;

  private static final int ADHA = 12;
  private static final int ADHA_DAY = 10;

  private final Story story;
  private final Years years;

  HijriYears(Story story, Years years) {
    this.story = story;
    this.years = years;
  }

  /** A Hijri day, month or year. */
  Extent read(Frame frame, Tense tense, Derivation why) {
    if (frame.ref() == Ref.THE && frame.has(DAY)) {
      return feast(frame.get(DAY), tense, why);
    }
    if (frame.has(CENTURY)) {
      int last = frame.get(CENTURY) * 100;
      return why.step(Operation.CONVERT, frame.get(CENTURY) + " century", Hijri.century(last));
    }
    if (!frame.has(MONTH) && !frame.has(YEAR)) {
      why.fromPublication();
      int year = Hijri.year(story.today()) + (frame.has(REF) ? Periods.step(frame.ref()) : 0);
      return why.step(Operation.CONVERT, year, Hijri.year(year));
    }
    if (!frame.has(MONTH)) {
      return why.step(Operation.CONVERT, frame.get(YEAR), Hijri.year(frame.get(YEAR)));
    }
    int month = frame.get(MONTH);
    int day = frame.get(DAY, 0);
    int year =
        frame.has(YEAR) ? hijriYear(frame, month, day) : impliedHijri(frame, month, tense, why);
    Extent extent = hijri(year, month, day);
    return extent == null
        ? null
        : why.step(Operation.CONVERT, year + "-" + month + (day > 0 ? "-" + day : ""), extent);
  }

  /** "ثاني أيام العيد": a day of the feast that is nearest to what was told, else to today. */
  private Extent feast(int day, Tense tense, Derivation why) {
    why.doubt();
    Told told =
        tense == Tense.PAST
            ? story.lastWithin(1, Extent::isMonthOrShorter)
            : story.lastInSentence(Extent::isMonthOrShorter);
    told = tense == Tense.FUTURE ? null : told;
    LocalDate around = told == null ? story.today() : told.extent().first();
    Extent nearest = null;
    for (int year = Hijri.year(around) - 1; year <= Hijri.year(around) + 1; year++) {
      for (Extent first :
          new Extent[] {Hijri.day(year, FITR, 1), Hijri.day(year, ADHA, ADHA_DAY)}) {
        LocalDate date = first.first().plusDays(day - 1L);
        boolean over = tense == Tense.FUTURE && date.isBefore(around);
        boolean ahead = tense == Tense.PAST && date.isAfter(story.today());
        if (!over && !ahead && (nearest == null || isNearer(date, nearest.first(), around))) {
          nearest = Hijri.around(date);
        }
      }
    }
    if (told == null) {
      why.fromPublication();
    } else {
      why.from(told);
    }
    return why.step(Operation.NEAREST, "feast", nearest);
  }

  private static boolean isNearer(LocalDate a, LocalDate b, LocalDate to) {
    return Math.abs(ChronoUnit.DAYS.between(a, to)) < Math.abs(ChronoUnit.DAYS.between(b, to));
  }

  private static Extent hijri(int year, int month, int day) {
    return day > 0 ? Hijri.day(year, month, day) : Hijri.month(year, month);
  }

  /** The Hijri year that is named, or the one whose month begins in a Gregorian year. */
  private static int hijriYear(Frame frame, int month, int day) {
    int named = frame.get(YEAR);
    if (named < FIRST_GREGORIAN) {
      return named < 10 || named >= 100 ? named : 1400 + named;
    }
    return beginningIn(named, month, day);
  }

  /** The year of the month or day that begins in a Gregorian year. */
  private static int beginningIn(int named, int month, int day) {
    int year = Hijri.year(LocalDate.of(named, 1, 1));
    Extent first = hijri(year, month, day);
    return first != null && first.first().getYear() < named ? year + 1 : year;
  }

  /** Whether it is one day; the feasts, which last some, are looked forward to like a month. */
  private static boolean isDay(Frame frame) {
    return frame.has(DAY) && !frame.has(PART);
  }

  private boolean isLongAgo(Extent told) {
    return told.isMonthOrShorter() && told.last().isBefore(story.today().minusMonths(LONG_AGO));
  }

  private int impliedHijri(Frame frame, int month, Tense tense, Derivation why) {
    why.fromPublication();
    int year = Hijri.year(story.today());
    Told before = frame.ref() == Ref.SAME ? story.lastWithin(1, told -> true) : null;
    if (before != null && frame.unit() == Unit.YEAR) { // "في شعبان 1433هـ ... وشوال من العام نفسه"
      why.from(before);
      Extent told = before.extent(); // "مطلع عام 1428هـ" begins with days of the year before
      return told.isOneYear()
          ? beginningIn(told.first().getYear(), month, frame.get(DAY, 0))
          : Hijri.year(told.first().plusDays(told.days() / 2));
    }
    if (frame.has(REF) && frame.unit() == Unit.YEAR) { // "شوال من العام الماضي"
      return year + Periods.step(frame.ref());
    }
    Extent thisYears = hijri(year, month, frame.get(DAY, 0));
    if (frame.has(REF) && thisYears != null) {
      return year + years.which(thisYears, frame.ref(), month, why);
    }
    boolean ofStory = tense != Tense.FUTURE && !story.countsFromPublication();
    Told scene = ofStory ? story.scene() : null;
    if (scene != null && scene.extent().isOneYear()) { // "in 2009 it was closed in Ramadan"
      why.from(scene);
      return beginningIn(scene.extent().first().getYear(), month, frame.get(DAY, 0));
    }
    Told told = ofStory ? story.lastHere(this::isLongAgo) : null;
    if (told != null) { // "arrested on 17 April 2015, in Ramadan"
      int first = Hijri.year(told.extent().first());
      Extent same = hijri(first, month, frame.get(DAY, 0));
      why.from(told);
      return same == null || same.last().isBefore(told.extent().first()) ? first + 1 : first;
    }
    int ahead = month - Hijri.month(story.today());
    if (ahead > MONTHS_AHEAD - 2 && tense != Tense.FUTURE
        || tense == Tense.PAST
            && thisYears != null
            && thisYears
                .first()
                .isAfter(story.today().plusDays(isDay(frame) ? Years.NEAR : SOON))) {
      return year - 1;
    }
    return ahead < -MONTHS_AHEAD && tense == Tense.FUTURE ? year + 1 : year;
  }
}
