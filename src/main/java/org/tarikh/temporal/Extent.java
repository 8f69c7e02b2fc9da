package org.tarikh.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.edtf.EdtfInterval;
import org.tarikh.edtf.Qualifier;
import org.tarikh.temporal.Field.Unit;

/**
 * A stretch of days that words point at, or a minute of a day.
 *
 * @param first first day
 * @param last last day, inclusive
 * @param time the minute, null where there is none
 * @param value the same as EDTF, as coarse as it was said
 */
record Extent(LocalDate first, LocalDate last, LocalTime time, Edtf value) {
  /** Years outside these are numbers of something else. */
  static final int FIRST_YEAR = 1;

  static final int LAST_YEAR = 2100;

  static Extent day(LocalDate day) {
    return new Extent(day, day, null, EdtfDate.of(day));
  }

  static Extent month(YearMonth month) {
    return new Extent(
        month.atDay(1),
        month.atEndOfMonth(),
        null,
        EdtfDate.ofMonth(month.getYear(), month.getMonthValue()));
  }

  static Extent months(YearMonth first, int count) {
    YearMonth last = first.plusMonths(count - 1L);
    return new Extent(
        first.atDay(1),
        last.atEndOfMonth(),
        null,
        EdtfInterval.of(month(first).value(), month(last).value()));
  }

  static Extent year(int year) {
    return new Extent(
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, EdtfDate.ofYear(year));
  }

  /** Ten years from {@code year} (unspecified digits 1), a hundred (2). */
  static Extent years(int year, int unspecifiedDigits) {
    int count = unspecifiedDigits == 1 ? 10 : 100;
    return new Extent(
        LocalDate.of(year, 1, 1),
        LocalDate.of(year + count - 1, 12, 31),
        null,
        new EdtfDate(year, unspecifiedDigits, EdtfDate.ABSENT, EdtfDate.ABSENT, Qualifier.NONE));
  }

  static Extent season(int year, int season) {
    YearMonth first = YearMonth.of(year, 3).plusMonths((season - 21) * 3L);
    return new Extent(
        first.atDay(1), first.plusMonths(2).atEndOfMonth(), null, EdtfDate.ofMonth(year, season));
  }

  static Extent quarter(int year, int quarter) {
    return months(YearMonth.of(year, quarter * 3 - 2), 3);
  }

  static Extent half(int year, int half) {
    return months(YearMonth.of(year, half * 6 - 5), 6);
  }

  /** A school or fiscal year, which begins in one year and ends in the next. */
  static Extent twinYear(Unit unit, int year) {
    return unit == Unit.SCHOOL_YEAR
        ? months(YearMonth.of(year, 9), 10)
        : months(YearMonth.of(year, 7), 12);
  }

  /** The week that holds a day: Sunday to Saturday. */
  static Extent week(LocalDate day) {
    LocalDate sunday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    return days(sunday, sunday.plusDays(6));
  }

  static Extent days(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? day(first)
        : new Extent(first, last, null, EdtfInterval.of(EdtfDate.of(first), EdtfDate.of(last)));
  }

  /** Its first day in another year, or the month or quarter of that day. */
  Extent ofYear(int year, Unit unit) {
    LocalDate day = first.withYear(year);
    return switch (unit) {
      case MONTH -> month(YearMonth.from(day));
      case QUARTER -> quarter(year, (day.getMonthValue() + 2) / 3);
      default -> day(day);
    };
  }

  /** A minute of the first day. */
  Extent at(LocalTime minute) {
    return new Extent(first, first, minute, EdtfDateTime.ofMinute(LocalDateTime.of(first, minute)));
  }

  /** From the start of this to the end of another. */
  Extent to(Extent other) {
    Edtf from = value instanceof EdtfInterval interval ? interval.start() : value;
    Edtf until = other.value instanceof EdtfInterval interval ? interval.end() : other.value;
    return new Extent(first, other.last, null, EdtfInterval.of(from, until));
  }

  long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  boolean isDay() {
    return first.equals(last);
  }

  /** Whether it is a calendar year, and nothing less of it. */
  boolean isOneYear() {
    return first.getDayOfYear() == 1
        && last.getYear() == first.getYear()
        && last.getDayOfYear() == last.lengthOfYear();
  }

  boolean isOneYearOrShorter() {
    return !isYearOrLonger() || isOneYear();
  }

  /** Whether it is a part of one year, longer than a month, and holds this month. */
  boolean isPartOfYearWith(int month) {
    return !isMonthOrShorter()
        && !isYearOrLonger()
        && first.getYear() == last.getYear()
        && first.getMonthValue() <= month
        && last.getMonthValue() >= month;
  }

  boolean isWithin(Extent other) {
    return !first.isBefore(other.first) && !last.isAfter(other.last);
  }

  boolean isYearOrLonger() {
    return first.plusYears(1).compareTo(last.plusDays(1)) <= 0;
  }

  /** No longer than a month. */
  boolean isMonthOrShorter() {
    return days() <= 31;
  }
}
