package org.tarikh.web;

/** How digits are shown. */
public enum Digits {
  /** 0 to 9. */
  WESTERN,
  /** ٠ to ٩. */
  ARABIC;

  /** The text with its digits 0 to 9, and the comma between two of them, in these digits. */
  String write(String text) {
    if (this == WESTERN) {
      return text;
    }
    StringBuilder written = new StringBuilder(text);
    for (int i = 0; i < written.length(); i++) {
      char c = text.charAt(i);
      if (isDigit(text, i)) {
        written.setCharAt(i, (char) (c - '0' + '٠'));
      } else if (c == ',' && isDigit(text, i - 1) && isDigit(text, i + 1)) {
        written.setCharAt(i, '٬');
      }
    }
    return written.toString();
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
