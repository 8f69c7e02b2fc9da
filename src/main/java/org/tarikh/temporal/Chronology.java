package org.tarikh.temporal;

import java.time.LocalDate;

/**
 * Lines that begin with their dates or stand under them; one of them says the year for the others.
 */
final class Chronology {
  /** Lines that an entry may go on for. */
  static final int ENTRY = 3;

  /** The last date that opened a line: "2023" alone, or "13 تموز: …". */
  private Told entry;

  /** Whether that date heads the lines after it. */
  private boolean heads;

  /** Whether that date is later than the one before it. */
  private boolean ascends;

  /** The last paragraph that a past date heads: its present tense is past. */
  private int past = -1;

  /**
   * Notes a date that opens a line.
   *
   * @param labels whether a colon or a dash follows it
   * @param alone whether nothing else stands on the line
   */
  void open(Told date, boolean labels, boolean alone, LocalDate today) {
    if (labels && date.extent().last().isBefore(today)) {
      past = date.paragraph();
    }
    boolean brief = date.extent().isMonthOrShorter();
    if (alone && (brief || date.extent().isOneYear())
        || brief && (labels || before(date.paragraph()) != null)) {
      Told before = before(date.paragraph());
      ascends = before != null && date.extent().first().isAfter(before.extent().last());
      entry = date;
      heads = alone;
    }
  }

  /** The entry before one that opens in a paragraph; null if there is none. */
  Told before(int paragraph) {
    return entry != null && entry.paragraph() >= paragraph - ENTRY ? entry : null;
  }

  /** The entry that a paragraph is part of; null if there is none. */
  Told of(int paragraph) {
    return heads || entry != null && entry.paragraph() == paragraph ? before(paragraph) : null;
  }

  /** Whether the entries that a paragraph follows go on in time. */
  boolean ascends(int paragraph) {
    return ascends && before(paragraph) != null;
  }

  /** Whether a past date heads a paragraph. */
  boolean tellsPast(int paragraph) {
    return past == paragraph;
  }
}
