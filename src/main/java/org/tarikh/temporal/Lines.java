package org.tarikh.temporal;

import java.util.List;

/** Tells where in its line an expression stands. */
final class Lines {
  /** Letters of the longest preposition that an entry begins with. */
  private static final int PREPOSITION = 3;

  /** Tokens of the longest heading. */
  private static final int HEADING = 6;

  private static final List<String> AHEAD =
      List.of(
          "next",
          "ahead",
          "coming",
          "upcoming",
          "programme",
          "program",
          "schedule",
          "agenda",
          "برنامج",
          "جدول",
          "مواعيد",
          "روزنامه",
          "اجنده");

  /** Words before the date in a line that heads a programme. */
  private static final int TITLE = 2;

  private final Tokens tokens;

  Lines(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether only marks stand before a token in its line: an item of a list. */
  boolean opens(int start) {
    int token = start;
    while (tokens.gap(token) != Tokens.Gap.LINE
        && token > 0
        && !Character.isLetterOrDigit(tokens.firstChar(token - 1))) {
      token--;
    }
    return tokens.gap(token) == Tokens.Gap.LINE;
  }

  /** The same, or a short preposition: "- من 14 إلى 23 آب: …". */
  boolean opensEntry(int start) {
    if (opens(start)) {
      return true;
    }
    int before = start - 1;
    return tokens.length(before) <= PREPOSITION
        && (tokens.gap(before) == Tokens.Gap.LINE
            || before > 0
                && tokens.gap(before - 1) == Tokens.Gap.LINE
                && !Character.isLetterOrDigit(tokens.firstChar(before - 1)));
  }

  /** Whether a line ends before a token. */
  boolean ends(int end) {
    return end >= tokens.size() || tokens.gap(end) == Tokens.Gap.LINE;
  }

  /**
   * Whether a date is parted from what its entry tells: a mark follows, or it is all in digits, as
   * in "10/02 The plant is shut".
   */
  boolean labels(int start, int end) {
    boolean digits = start + 1 < end && tokens.firstChar(start + 1) == '/';
    return !ends(end) && (digits || ":-.|·•".indexOf(tokens.firstChar(end)) >= 0);
  }

  /** Whether a year heads the line it opens: "2019", "2019: In May …", "2019. In …", "2019 | …". */
  boolean heads(int start, int end) {
    return opens(start)
        && (ends(end)
            || tokens.firstChar(end) == ':'
            || tokens.firstChar(end) == '.' && tokens.endsSentence(end)
            || tokens.gap(end) == Tokens.Gap.SPACE && "-|·•".indexOf(tokens.firstChar(end)) >= 0);
  }

  /** Whether a word or two and a date are the whole line: "Tomorrow's games", "برنامج الغد". */
  boolean titles(int start, int end) {
    int first = start;
    while (first > 0 && first > start - TITLE && tokens.gap(first) != Tokens.Gap.LINE) {
      first--;
    }
    return ends(end) && first < start && tokens.gap(first) == Tokens.Gap.LINE;
  }

  /** Whether no full stop ends the line of a token, and another follows. */
  boolean isTitle(int token) {
    int end = token + 1;
    while (end < tokens.size() && tokens.gap(end) != Tokens.Gap.LINE) {
      if (tokens.endsSentence(end - 1)) {
        return false;
      }
      end++;
    }
    return end < tokens.size() && tokens.firstChar(end - 1) != '.';
  }

  /** Whether a colon ends the line before that of a token. */
  boolean followsColon(int token) {
    int first = token;
    while (first > 0 && tokens.gap(first) != Tokens.Gap.LINE) {
      first--;
    }
    return first > 0 && tokens.firstChar(first - 1) == ':';
  }

  /** "What comes next", "THE DAYS AHEAD:": whether a short line announces what is to come. */
  boolean headsProgramme(int first) {
    boolean ahead = false;
    int i = first;
    for (; i < tokens.size() && (i == first || tokens.gap(i) != Tokens.Gap.LINE); i++) {
      ahead |= tokens.isAny(i, AHEAD);
      if (i - first > HEADING || tokens.firstChar(i) == '.') {
        return false;
      }
    }
    return ahead && i < tokens.size();
  }

  /** Whether a colon ends the line right after a date: "The stations of 2019:". */
  boolean introducesList(int end) {
    return end + 1 < tokens.size()
        && tokens.firstChar(end) == ':'
        && tokens.gap(end) != Tokens.Gap.LINE
        && tokens.gap(end + 1) == Tokens.Gap.LINE;
  }
}
