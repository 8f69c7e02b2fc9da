package org.tarikh.review;

import org.tarikh.edtf.Edtf;

/** Why words are no date that can be kept. */
final class Unread extends RuntimeException {

  /** What is wrong with them. */
  enum Reason {
    NO_SUCH_DAY,
    WEEKDAY,
    YEAR_MISSING,
    RELATIVE,
    REVERSED,
    WORDS
  }

  final Reason reason;

  /** The day that is another weekday, or the month that has no such day; null where neither is. */
  final transient Edtf date;

  /** The day that the month does not have. */
  final int day;

  Unread(Reason reason, Edtf date, int day) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.date = date;
    this.day = day;
  }

  Unread(Reason reason) {
    this(reason, null, 0);
  }
}
