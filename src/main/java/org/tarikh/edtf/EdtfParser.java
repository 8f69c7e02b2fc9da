package org.tarikh.edtf;

import static org.tarikh.edtf.EdtfDate.ABSENT;
import static org.tarikh.edtf.EdtfDate.UNSPECIFIED;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.tarikh.edtf.EdtfException.Reason;

/**
 * Reads one text in one pass, from left to right, and stops at the first character that does not
 * fit; so its work is bounded by the longest EDTF and not by the text.
 */
final class EdtfParser {

  private static final int LAST_LEVEL_2_SEASON = 41;

  private final String text;
  private int at;

  /** Of the end of an interval read last, where it is not given: blank instead of "..". */
  private boolean unknown;

  EdtfParser(String text) {
    this.text = text;
  }

  Edtf parse() {
    if (text.isEmpty()) {
      throw fail(Reason.EMPTY, 0);
    }
    Edtf start = end();
    if (at == text.length() && start != null) {
      return start;
    }
    boolean startUnknown = unknown;
    expect('/');
    int second = at;
    Edtf end = end();
    if (at < text.length()) {
      throw misfit();
    }
    if (EdtfInterval.reversed(start, end)) {
      throw fail(Reason.REVERSED, second);
    }
    return new EdtfInterval(start, startUnknown, end, unknown);
  }

  /** A date or time; null for an open or unknown end. */
  private Edtf end() {
    unknown = at == text.length() || peek() == '/';
    if (unknown) {
      return null;
    }
    if (peek() == '.') {
      at++;
      expect('.');
      return null;
    }
    return peek() == 'Y' ? longYear() : date();
  }

  /** Y and a year of more than four digits. */
  private EdtfDate longYear() {
    at++;
    boolean negative = accept('-');
    int first = at;
    long year = 0;
    while (isDigit(peek())) {
      int digit = peek() - '0';
      if (year > (Long.MAX_VALUE - digit) / 10) {
        throw fail(Reason.YEAR_TOO_LARGE, first);
      }
      year = 10 * year + digit;
      at++;
      if (year == 0) {
        throw fail(Reason.LONG_YEAR, first);
      }
    }
    if (at == first) {
      throw misfit();
    }
    if (peek() == 'E' || peek() == 'S') {
      throw fail(Reason.LEVEL_2, at);
    }
    if (year <= EdtfDate.MAX_FOUR_DIGITS) {
      throw fail(Reason.LONG_YEAR, first);
    }
    return new EdtfDate(negative ? -year : year, 0, ABSENT, ABSENT, qualifier());
  }

  private Edtf date() {
    int first = at;
    boolean negative = accept('-');
    int year = 0;
    int unspecified = 0;
    for (int i = 0; i < 4; i++, at++) {
      char c = peek();
      if (c == 'X') {
        unspecified++;
      } else if (!isDigit(c)) {
        throw i > 0 && (at == text.length() || c == '-' || c == '/')
            ? fail(Reason.YEAR, at)
            : misfit();
      } else if (unspecified > 0) {
        throw fail(Reason.LEVEL_2, at);
      }
      year = 10 * year + (c == 'X' ? 0 : c - '0');
    }
    if (isDigit(peek()) || peek() == 'S') {
      throw fail(peek() == 'S' ? Reason.LEVEL_2 : Reason.YEAR, at);
    }
    if (negative && year == 0) {
      throw fail(Reason.NEGATIVE_ZERO, first);
    }
    year = negative ? -year : year;
    int month = accept('-') ? month(unspecified > 0) : ABSENT;
    int day =
        month != ABSENT && !EdtfDate.isSeason(month) && accept('-') ? day(year, month) : ABSENT;
    if (day > 0 && accept('T')) {
      return time(LocalDate.of(year, month, day));
    }
    return new EdtfDate(year, unspecified, month, day, qualifier());
  }

  private int month(boolean unspecifiedBefore) {
    int first = at;
    int month = twoDigitsOrX(Reason.MONTH);
    if (month == UNSPECIFIED) {
      return month;
    }
    if (month > EdtfDate.WINTER && month <= LAST_LEVEL_2_SEASON) {
      throw fail(Reason.LEVEL_2, first);
    }
    if (month < 1 || month > 12 && !EdtfDate.isSeason(month)) {
      throw fail(Reason.MONTH, first);
    }
    if (unspecifiedBefore) {
      throw fail(Reason.LEVEL_2, first);
    }
    return month;
  }

  private int day(int year, int month) {
    int first = at;
    int day = twoDigitsOrX(Reason.DAY);
    if (day == UNSPECIFIED) {
      return day;
    }
    if (day < 1 || day > (month == UNSPECIFIED ? 31 : EdtfDate.daysOf(year, month))) {
      throw fail(Reason.DAY, first);
    }
    if (month == UNSPECIFIED) {
      throw fail(Reason.LEVEL_2, first);
    }
    return day;
  }

  /** The time of a day, after its T. */
  private EdtfDateTime time(LocalDate day) {
    int first = at;
    int hour = twoDigits(Reason.TIME);
    expect(':');
    int minute = twoDigits(Reason.TIME);
    boolean seconds = accept(':');
    int second = seconds ? twoDigits(Reason.TIME) : 0;
    boolean endOfDay = hour == 24 && minute == 0 && second == 0;
    if (hour > 23 && !endOfDay || minute > 59 || second > 59) {
      throw fail(Reason.TIME, first);
    }
    LocalDateTime local =
        endOfDay ? day.plusDays(1).atStartOfDay() : day.atTime(hour, minute, second);
    if (local.getYear() > EdtfDate.MAX_FOUR_DIGITS) {
      throw fail(Reason.TIME, first);
    }
    ZoneOffset offset = offset();
    return new EdtfDateTime(local, seconds, offset, qualifier());
  }

  private ZoneOffset offset() {
    int first = at;
    if (accept('Z')) {
      return ZoneOffset.UTC;
    }
    char sign = peek();
    if (sign != '+' && sign != '-') {
      return null;
    }
    at++;
    int hours = twoDigits(Reason.OFFSET);
    int minutes = accept(':') ? twoDigits(Reason.OFFSET) : 0;
    int total = (sign == '-' ? -1 : 1) * (60 * hours + minutes);
    if (minutes > 59
        || total < EdtfDateTime.MIN_OFFSET_MINUTES
        || total > EdtfDateTime.MAX_OFFSET_MINUTES
        || total == 0 && sign == '-') {
      throw fail(Reason.OFFSET, first);
    }
    return ZoneOffset.ofTotalSeconds(60 * total);
  }

  /** The qualifier of the whole date, which ends it. */
  private Qualifier qualifier() {
    Qualifier qualifier = Qualifier.of(peek());
    if (qualifier != Qualifier.NONE) {
      at++;
      if (peek() == '-') {
        throw fail(Reason.LEVEL_2, at - 1);
      }
    }
    return qualifier;
  }

  /** Two digits, or {@link EdtfDate#UNSPECIFIED} for XX. */
  private int twoDigitsOrX(Reason part) {
    boolean tens = peek() == 'X';
    boolean ones = peek(1) == 'X';
    if (tens && ones) {
      at += 2;
      return UNSPECIFIED;
    }
    if (tens && isDigit(peek(1)) || ones && isDigit(peek())) {
      throw fail(Reason.LEVEL_2, at);
    }
    if (tens) {
      at++;
      throw misfit();
    }
    return twoDigits(part);
  }

  /** A part of two digits; where only one stands, it is the part that is wrong. */
  private int twoDigits(Reason part) {
    int first = at;
    if (!isDigit(peek())) {
      throw misfit();
    }
    at++;
    if (!isDigit(peek())) {
      EdtfException why = misfit();
      throw why.reason() == Reason.UNEXPECTED || why.reason() == Reason.INCOMPLETE
          ? fail(part, first)
          : why;
    }
    at++;
    return 10 * (text.charAt(first) - '0') + text.charAt(first + 1) - '0';
  }

  private char peek() {
    return peek(0);
  }

  /** NUL, which fits nowhere, after the text. */
  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  private boolean accept(char c) {
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw misfit();
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Why the character here does not fit. */
  private EdtfException misfit() {
    if (at == text.length()) {
      return fail(Reason.INCOMPLETE, at);
    }
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return fail(Reason.SPACE, at);
    }
    if (Character.isDigit(c) && !isDigit(c)) {
      return fail(Reason.DIGITS, at);
    }
    boolean startsPart = at == 0 || text.charAt(at - 1) == '-' || text.charAt(at - 1) == '/';
    boolean levelTwo =
        at == 0 && (c == '[' || c == '{') || startsPart && Qualifier.of(c) != Qualifier.NONE;
    return fail(levelTwo ? Reason.LEVEL_2 : Reason.UNEXPECTED, at);
  }

  private static EdtfException fail(Reason reason, int offset) {
    return new EdtfException(reason, offset);
  }
}
