package org.tarikh.temporal;

import java.util.List;

/** Finds when something was that a text names again: "قبل المجزرة بثلاثة أيام". */
final class Mentions {
  /** How many tokens back it may have been named with its date. */
  private static final int BACK = 400;

  /** How many tokens may stand between a name and its date. */
  private static final int BESIDE = 25;

  private final Tokens tokens;

  Mentions(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The date that a noun was last told with in one sentence; null if none.
   *
   * @param noun where it is named again
   * @param dates what was told before
   */
  Told told(int noun, List<Told> dates) {
    for (int i = noun - 1; i >= 0 && i >= noun - BACK; i--) {
      Told nearest = isSame(i, noun) ? nearest(i, dates) : null;
      if (nearest != null) {
        return nearest;
      }
    }
    return null;
  }

  private Told nearest(int mention, List<Told> dates) {
    Told nearest = null;
    int least = BESIDE + 1;
    for (Told date : dates) {
      int apart = Math.abs(date.start() - mention);
      if (apart < least
          && tokens.isOneSentence(
              Math.min(mention, date.start()), Math.max(mention, date.start()))) {
        nearest = date;
        least = apart;
      }
    }
    return nearest;
  }

  /** Whether two words are the same but for the article and what is attached before it. */
  private boolean isSame(int one, int other) {
    int at = stem(one);
    int length = tokens.length(one) - at;
    int otherAt = stem(other);
    if (length < 3 || length != tokens.length(other) - otherAt) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (tokens.charAt(one, at + i) != tokens.charAt(other, otherAt + i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a word begins behind "ال", "وال", "بال" or "لل". */
  private int stem(int token) {
    int length = tokens.length(token);
    int at = length > 5 && "وفبلك".indexOf(tokens.firstChar(token)) >= 0 ? 1 : 0;
    boolean article = length > at + 4 && tokens.charAt(token, at + 1) == 'ل';
    if (article && tokens.charAt(token, at) == 'ا') {
      return at + 2;
    }
    boolean of = length > 4 && tokens.charAt(token, 0) == 'ل' && tokens.charAt(token, 1) == 'ل';
    return of ? 2 : 0;
  }
}
