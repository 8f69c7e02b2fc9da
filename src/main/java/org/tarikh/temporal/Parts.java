package org.tarikh.temporal;

import static org.tarikh.temporal.Field.COUNT;
import static org.tarikh.temporal.Field.HALF;
import static org.tarikh.temporal.Field.QUARTER;

import java.time.LocalDate;
import java.time.YearMonth;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Part;

/**
 * Cuts the early, middle or late part out of a period. A month has three parts of ten days; a year
 * begins with January to March and ends with its last two or three months.
 */
final class Parts {
  private static final int DAYS_OF_MONTH = 31;
  private static final int DAYS_OF_YEAR = 366;

  private Parts() {}

  /** The part of a period that a frame names; null where the period has no such part. */
  static Extent narrow(Extent whole, Frame frame, Derivation why) {
    if (frame.has(HALF)) {
      return why.step(Operation.NARROW, "HALF " + frame.get(HALF), half(whole, frame.get(HALF)));
    }
    if (frame.has(QUARTER) && whole.days() > DAYS_OF_YEAR) {
      int quarter = frame.get(QUARTER);
      return why.step(Operation.NARROW, "QUARTER " + quarter, fraction(whole, quarter, 4));
    }
    Part part = frame.part();
    if (part.compareTo(Part.FIRST) >= 0) {
      Extent stretch = Stretches.of(whole, frame);
      String detail = part + (frame.has(COUNT) ? " " + frame.get(COUNT) : "");
      return stretch == null ? null : why.step(Operation.NARROW, detail, stretch);
    }
    Extent cut = cut(whole, part);
    return cut == null ? null : why.step(Operation.NARROW, part, cut);
  }

  /** Of a month, a decade or a century. */
  private static Extent half(Extent whole, int half) {
    if (whole.isMonthOrShorter()) {
      LocalDate middle = whole.first().plusDays(14);
      return half == 1
          ? Extent.days(whole.first(), middle)
          : Extent.days(middle.plusDays(1), whole.last());
    }
    int first = whole.first().getYear();
    int last = whole.last().getYear();
    int middle = Math.floorDiv(first + last, 2);
    return half == 1 ? years(first, middle) : years(middle + 1, last);
  }

  /** One of so many equal parts of a year, a decade or a century, in whole months or years. */
  private static Extent fraction(Extent whole, int which, int of) {
    int first = whole.first().getYear();
    int years = whole.last().getYear() - first + 1;
    if (years == 1) {
      int length = 12 / of;
      return months(YearMonth.of(first, (which - 1) * length + 1), length);
    }
    return years(first + years * (which - 1) / of, first + years * which / of - 1);
  }

  private static Extent cut(Extent whole, Part part) {
    long days = whole.days();
    int third = part.ordinal() - Part.FIRST_THIRD.ordinal();
    if (third >= 0 && whole.isYearOrLonger()) {
      return fraction(whole, third + 1, 3);
    }
    if (days < 7) {
      return whole;
    }
    if (days == 7) {
      return ofWeek(whole.first(), part);
    }
    if (days <= DAYS_OF_MONTH) {
      return ofMonth(whole, part);
    }
    if (days < DAYS_OF_YEAR - 6) {
      return ofSeason(whole, part, (int) Math.max(1, days / 90));
    }
    return days <= DAYS_OF_YEAR
        ? ofYear(YearMonth.from(whole.first()), part)
        : ofYears(whole, part);
  }

  private static Extent ofWeek(LocalDate first, Part part) {
    return switch (part) {
      case EARLY -> Extent.days(first, first.plusDays(2));
      case MID -> Extent.days(first.plusDays(2), first.plusDays(4));
      case LATE, END -> Extent.days(first.plusDays(4), first.plusDays(6));
      default -> null;
    };
  }

  private static Extent ofMonth(Extent whole, Part part) {
    LocalDate first = whole.first();
    return switch (part) {
      case EARLY, FIRST_THIRD -> Extent.days(first, first.plusDays(9));
      case MID, SECOND_THIRD -> Extent.days(first.plusDays(10), first.plusDays(19));
      case LATE, END, LAST_THIRD -> Extent.days(first.plusDays(20), whole.last());
      case FIRST_WEEK -> Extent.days(first, first.plusDays(6));
      case SECOND_WEEK -> Extent.days(first.plusDays(7), first.plusDays(13));
      case THIRD_WEEK -> Extent.days(first.plusDays(14), first.plusDays(20));
      case FOURTH_WEEK -> Extent.days(first.plusDays(21), first.plusDays(27));
      case LAST_WEEK -> Extent.days(whole.last().minusDays(6), whole.last());
      default -> null;
    };
  }

  /** Of a season, a quarter or a half, in parts of {@code count} months. */
  private static Extent ofSeason(Extent whole, Part part, int count) {
    YearMonth first = YearMonth.from(whole.first());
    return switch (part) {
      case EARLY -> months(first, count);
      case MID -> months(first.plusMonths(count), count);
      case LATE, END -> months(YearMonth.from(whole.last()).minusMonths(count - 1L), count);
      default -> null;
    };
  }

  private static Extent ofYear(YearMonth january, Part part) {
    return switch (part) {
      case EARLY -> months(january, 3);
      case MID -> months(january.plusMonths(4), 4);
      case LATE -> months(january.plusMonths(9), 3);
      case END -> months(january.plusMonths(10), 2);
      default -> null;
    };
  }

  private static Extent months(YearMonth first, int count) {
    return count == 1 ? Extent.month(first) : Extent.months(first, count);
  }

  /** Of a decade, a century, a millennium; the beginning of a century is its first decade. */
  private static Extent ofYears(Extent whole, Part part) {
    int first = whole.first().getYear();
    int last = whole.last().getYear();
    int count = last - first + 1;
    int third = count <= 10 ? 4 : count * 3 / 10;
    return switch (part) {
      case EARLY -> count > 10 ? Extent.years(first, 1) : years(first, first + third - 1);
      case MID -> years(first + count * 4 / 10 - 1, first + count * 6 / 10);
      case LATE, END -> years(last - third + 1, last);
      default -> null;
    };
  }

  private static Extent years(int first, int last) {
    return Extent.year(first).to(Extent.year(last));
  }
}
