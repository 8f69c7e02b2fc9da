package org.tarikh.review;

import java.util.function.IntPredicate;

/** Text as it comes out of a browser's form, made fit to be kept. */
final class FormText {

  private FormText() {}

  /**
   * Ends stripped, line ends as {@code \n}, and without the control characters that no page shows
   * and some stores refuse. Null is empty.
   */
  static String clean(String typed) {
    return typed == null
        ? ""
        : keep(typed.replace("\r\n", "\n").replace('\r', '\n'), FormText::isText).strip();
  }

  /** Text of one line: lines that were broken go on. */
  static String line(String typed) {
    return clean(typed).replaceAll("\\s*\n\\s*", " ");
  }

  /**
   * A date for the EDTF parser: digits of any script as 0 to 9, without the invisible direction
   * marks that Arabic keyboards and copied text bring along.
   */
  static String date(String typed) {
    StringBuilder date = new StringBuilder();
    keep(clean(typed), c -> Character.getType(c) != Character.FORMAT)
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(date::appendCodePoint);
    return date.toString().strip();
  }

  /** Null where nothing was typed. */
  static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static boolean isText(int c) {
    return c == '\n'
        || c == '\t'
        || (Character.getType(c) != Character.CONTROL
            && Character.getType(c) != Character.SURROGATE);
  }

  private static String keep(String text, IntPredicate kept) {
    return text.codePoints()
        .filter(kept)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
