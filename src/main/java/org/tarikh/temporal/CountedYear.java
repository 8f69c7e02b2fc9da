package org.tarikh.temporal;

import static org.tarikh.temporal.Field.DIRECTION;
import static org.tarikh.temporal.Field.NUMBER;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** The year of a day or month that an amount beside it counts to, or an anniversary before it. */
final class CountedYear {
  /** Not told there. */
  static final int NONE = Integer.MIN_VALUE;

  /** So many days from the publication an anniversary is kept. */
  private static final int KEPT = 31;

  private static final int MID = 15;

  private final Years years;
  private final Story story;
  private final int month;
  private final int day;

  CountedYear(Years years, Story story, int month, int day) {
    this.years = years;
    this.story = story;
    this.month = month;
    this.day = day;
  }

  int find(Derivation why) {
    Frame amount = story.amountBehind();
    int year = amount == null ? NONE : ofAmount(amount, why);
    Anniversary kept = year == NONE ? story.anniversary() : null;
    return kept == null ? year : ofAnniversary(kept, why);
  }

  /** "in May, two years ago", "in July nine years after him". */
  private int ofAmount(Frame amount, Derivation why) {
    int direction = amount.get(DIRECTION);
    boolean later = amount.ref() != null && amount.ref() != Ref.THIS;
    Told told = later ? story.last(Extent::isOneYearOrShorter) : null;
    if (later && (told == null || amount.unit() != Unit.YEAR)) {
      return NONE;
    }
    long count = (long) amount.get(NUMBER) * direction;
    if (later) {
      return years.take(told, (int) (told.extent().first().getYear() + count), why);
    }
    LocalDate then = direction > 0 ? null : Shifts.plus(story.today(), amount.unit(), count);
    boolean longer = then != null && then.plusYears(1).isBefore(story.today().plusDays(1));
    then = longer ? then.minusMonths(1) : then; // in October: "in April, ten years ago"
    return then == null ? NONE : nearest(then, 0, count + " " + amount.unit(), why);
  }

  /** "a year since the quake of 6 February". */
  private int ofAnniversary(Anniversary kept, Derivation why) {
    LocalDate today = story.today();
    LocalDate then = dateNear(today);
    boolean near = then != null && Math.abs(ChronoUnit.DAYS.between(then, today)) <= KEPT;
    return near ? nearest(today, kept.years(), "-" + kept.years() + " YEAR", why) : NONE;
  }

  private int nearest(LocalDate date, int before, String detail, Derivation why) {
    LocalDate then = dateNear(date);
    if (then == null) {
      return NONE;
    }
    why.fromPublication();
    why.step(Operation.NEAREST, detail, years.wholeYear(then.getYear() - before));
    return then.getYear() - before;
  }

  /** The one of this day or month that lies nearest to a date. */
  private LocalDate dateNear(LocalDate date) {
    LocalDate nearest = null;
    for (int year = date.getYear() - 1; year <= date.getYear() + 1; year++) {
      LocalDate one = Years.date(year, month, day > 0 ? day : MID);
      if (one != null && (nearest == null || apart(one, date) < apart(nearest, date))) {
        nearest = one;
      }
    }
    return nearest;
  }

  private static long apart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
