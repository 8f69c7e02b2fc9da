package org.tarikh.temporal;

import static org.tarikh.temporal.Field.DIRECTION;
import static org.tarikh.temporal.Field.NUMBER;
import static org.tarikh.temporal.ImpliedYear.NONE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** The year of a day or month that an amount beside it counts to, or an anniversary before it. */
final class CountedYear {
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
    long count = (long) amount.get(NUMBER) * amount.get(DIRECTION);
    if (amount.ref() != null && amount.ref() != Ref.THIS) {
      return amount.unit() == Unit.YEAR && !story.isAmountParted()
          ? ofLast(count, why)
          : ofEvent(amount.unit(), count, why);
    }
    LocalDate then = count > 0 ? null : Shifts.plus(story.today(), amount.unit(), count);
    boolean longer = then != null && then.plusYears(1).isBefore(story.today().plusDays(1));
    then = longer ? then.minusMonths(1) : then; // in October: "in April, ten years ago"
    return then == null ? NONE : nearest(then, 0, count + " " + amount.unit(), why);
  }

  /** So many years from what was told last. */
  private int ofLast(long count, Derivation why) {
    Told told = story.last(Extent::isOneYearOrShorter);
    return told == null
        ? NONE
        : years.count(told, told.extent().first().getYear(), (int) count, why);
  }

  /** "in November, ten months before the flood": of the day it fits, else of the publication. */
  private int ofEvent(Unit unit, long count, Derivation why) {
    int room = unit == Unit.DAY ? 2 : unit == Unit.WEEK ? KEPT / 3 : KEPT;
    List<Told> dates = story.lately();
    for (int i = dates.size() - (count > 0 ? 1 : 0); i >= 0; i--) {
      LocalDate event = i == dates.size() ? story.today() : dates.get(i).extent().first();
      LocalDate then = Shifts.plus(event, unit, count);
      LocalDate one = then == null ? null : dateNear(then);
      if (one != null && apart(one, then) <= room && !one.isAfter(story.today())) {
        return nearest(then, 0, count + " " + unit, why);
      }
    }
    return NONE;
  }

  /** "a year since the quake of 6 February". */
  private int ofAnniversary(Anniversary kept, Derivation why) {
    LocalDate today = story.today();
    LocalDate then = dateNear(today);
    boolean near = then != null && apart(then, today) <= KEPT;
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
