package org.tarikh.edtf;

/**
 * A text that is no EDTF of level 0 or 1: says what does not fit and where. The message is English,
 * for logs; what a person reads is made from {@link #reason()} and {@link #offset()}.
 */
public final class EdtfException extends IllegalArgumentException {

  /** What does not fit. */
  public enum Reason {
    EMPTY("there is no text"),
    INCOMPLETE("the text ends too early"),
    SPACE("no space is allowed"),
    DIGITS("digits are written 0 to 9"),
    UNEXPECTED("this character does not fit here"),
    YEAR("a year has four digits, more only after Y"),
    NEGATIVE_ZERO("there is no year -0000 (the year before 0001 is 0000)"),
    LONG_YEAR("after Y the year has more than four digits and no leading zero"),
    YEAR_TOO_LARGE("the year is beyond 9223372036854775807"),
    MONTH("a month is 01 to 12, a season 21 to 24"),
    DAY("that month has no such day"),
    TIME("a time is 00:00:00 to 23:59:59, or 24:00:00"),
    OFFSET("an offset is Z or -12:00 to +14:00, zero without a minus"),
    REVERSED("the interval ends before it begins"),
    LEVEL_2("this is EDTF of level 2, only levels 0 and 1 are read");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Reason reason;
  private final int offset;

  EdtfException(Reason reason, int offset) {
    super("Not an EDTF date: " + reason.sentence + ", at offset " + offset);
    this.reason = reason;
    this.offset = offset;
  }

  public Reason reason() {
    return reason;
  }

  /**
   * UTF-16 index of the first character that does not fit, or of the part whose value is impossible
   * (a month 13, an end before its start); the text's length where it ends too early.
   */
  public int offset() {
    return offset;
  }
}
