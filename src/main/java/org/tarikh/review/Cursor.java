package org.tarikh.review;

import java.time.DateTimeException;
import java.time.Instant;

/** The last event of a page of the list: the next page goes on behind it. */
record Cursor(Instant at, long id) {

  /** Reads what {@link #toString} wrote; null, which is the first page, for anything else. */
  static Cursor read(String text) {
    int bar = text == null ? -1 : text.indexOf('_');
    if (bar < 0) {
      return null;
    }
    try {
      return new Cursor(
          Instant.parse(text.substring(0, bar)), Long.parseLong(text.substring(bar + 1)));
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  @Override
  public String toString() {
    return at + "_" + id;
  }
}
