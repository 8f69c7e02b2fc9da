package org.tarikh.temporal;

import static org.tarikh.temporal.Field.HALF;
import static org.tarikh.temporal.Field.MONTH;

import java.time.LocalDate;
import java.time.YearMonth;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Part;

/**
 * Cuts the early, middle or late part out of a period. A month has three parts of ten days; a year
 * begins with January to March and ends with its last two or three months.
 */
final class Parts {
  private Parts() {}

  /** The part of a period that a frame names; the whole where it is too short to have parts. */
  static Extent narrow(Extent whole, Frame frame, Derivation why) {
    if (frame.has(HALF) && frame.has(MONTH)) {
      LocalDate middle = whole.first().plusDays(14);
      Extent half =
          frame.get(HALF) == 1
              ? Extent.days(whole.first(), middle)
              : Extent.days(middle.plusDays(1), whole.last());
      return why.step(Operation.NARROW, "HALF " + frame.get(HALF), half);
    }
    Part part = frame.part();
    long days = whole.days();
    Extent cut =
        days < 7
            ? whole
            : days <= 31
                ? ofDays(whole, part, days)
                : days <= 366 ? ofYear(whole, part, days) : ofYears(whole, part);
    return why.step(Operation.NARROW, part, cut);
  }

  private static Extent ofDays(Extent whole, Part part, long days) {
    LocalDate first = whole.first();
    if (days == 7) {
      return switch (part) {
        case EARLY, FIRST_WEEK -> Extent.days(first, first.plusDays(2));
        case MID -> Extent.days(first.plusDays(2), first.plusDays(4));
        case LATE, END, LAST_WEEK -> Extent.days(first.plusDays(4), whole.last());
      };
    }
    return switch (part) {
      case EARLY -> Extent.days(first, first.plusDays(9));
      case MID -> Extent.days(first.plusDays(10), first.plusDays(19));
      case LATE, END -> Extent.days(first.plusDays(20), whole.last());
      case FIRST_WEEK -> Extent.days(first, first.plusDays(6));
      case LAST_WEEK -> Extent.days(whole.last().minusDays(6), whole.last());
    };
  }

  private static Extent ofYear(Extent whole, Part part, long days) {
    YearMonth first = YearMonth.from(whole.first());
    if (days < 360) { // a season, a quarter, a half
      int third = (int) Math.max(1, days / 90);
      YearMonth last = YearMonth.from(whole.last());
      return switch (part) {
        case EARLY, FIRST_WEEK -> months(first, third);
        case MID -> months(first.plusMonths(third), third);
        case LATE, END, LAST_WEEK -> months(last.minusMonths(third - 1L), third);
      };
    }
    return switch (part) {
      case EARLY -> months(first, 3);
      case MID -> months(first.plusMonths(4), 4);
      case LATE -> months(first.plusMonths(9), 3);
      case END -> months(first.plusMonths(10), 2);
      case FIRST_WEEK -> Extent.days(whole.first(), whole.first().plusDays(6));
      case LAST_WEEK -> Extent.days(whole.last().minusDays(6), whole.last());
    };
  }

  private static Extent months(YearMonth first, int count) {
    return count == 1 ? Extent.month(first) : Extent.months(first, count);
  }

  /** A decade, a century, a millennium. */
  private static Extent ofYears(Extent whole, Part part) {
    int first = whole.first().getYear();
    int count = whole.last().getYear() - first + 1;
    int third = count <= 10 ? 4 : count * 3 / 10;
    return switch (part) {
      case EARLY, FIRST_WEEK ->
          count > 10 ? Extent.years(first, 1) : years(first, first + third - 1);
      case MID -> years(first + count * 4 / 10 - 1, first + count * 6 / 10);
      case LATE, END, LAST_WEEK ->
          years(whole.last().getYear() - third + 1, whole.last().getYear());
    };
  }

  private static Extent years(int first, int last) {
    Extent from = Extent.year(first);
    return from.to(Extent.year(last));
  }
}
