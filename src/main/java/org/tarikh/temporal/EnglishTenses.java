package org.tarikh.temporal;

import java.util.List;

/** What the form of an English word tells of its tense, which no list names. */
final class EnglishTenses {
  /** Tokens before an expression in which the verb of its clause is looked for. */
  private static final int CLAUSE = 14;

  /** How many tokens a subject may have before its time. */
  private static final int SUBJECT = 5;

  /** Tokens of an hour before its day: "9 p.m. on". */
  private static final int HOUR = 6;

  private static final List<String> TIMETABLED =
      List.of("start", "open", "close", "end", "resume", "reopen", "vote", "votes", "meet");

  private static final List<String> PRESENT = List.of("is", "are", "am", "has", "have", "ve", "re");
  private static final List<String> WAS = List.of("was", "were");
  private static final List<String> UNTIL = List.of("until", "till", "through", "by");

  /** What opens a clause or a phrase that may be of what is over. */
  private static final List<String> OTHER =
      List.of(
          "after",
          "since",
          "following",
          "over",
          "because",
          "as",
          "who",
          "which",
          "that",
          "when",
          "where",
          "while",
          "of",
          "from",
          "against",
          "in");

  private static final List<String> ARTICLES = List.of("a", "an", "the");
  private static final List<String> CONJUNCTIONS = List.of("and", "but");
  private static final List<String> SUBJECTS = List.of("he", "she", "it", "they", "we", "who");

  private final Tokens tokens;
  private final Matcher matcher;

  EnglishTenses(Tokens tokens, Matcher matcher) {
    this.tokens = tokens;
    this.matcher = matcher;
  }

  /** "expects the rate to be changed in March"; not "had to be closed", "told to be patient". */
  boolean isToBe(int token) {
    return token > 1
        && tokens.isWord(token, "be")
        && token + 1 < tokens.size()
        && tokens.length(token + 1) > 3
        && (matcher.tense(token + 1) == Tense.PAST || tokens.endsInEd(token + 1))
        && tokens.isWord(token - 1, "to")
        && !tokens.isWord(token - 2, "had")
        && !tokens.isWord(token - 2, "was")
        && !tokens.isWord(token - 2, "were");
  }

  /**
   * "emerged on", "housed 300", "failed Friday": a word in -ed right before a number, a name of a
   * day or a short known word, which is a preposition most often; "it halted flights"; not "be
   * released on", not "the besieged town".
   */
  boolean isPast(int token) {
    boolean verb = // of which "they need" is none
        token > 0 && tokens.endsInEd(token) && tokens.isAny(token - 1, SUBJECTS);
    if (verb && tokens.charAt(token, tokens.length(token) - 3) != 'e') {
      return true;
    }
    return tokens.endsInEd(token)
        && token + 1 < tokens.size()
        && (tokens.number(token + 1) >= 0
            || tokens.word(token + 1) != Vocabulary.UNKNOWN
                && (tokens.length(token + 1) < 6
                    || Character.isUpperCase(tokens.firstWritten(token + 1))))
        && token > 0
        && !tokens.isWord(token + 1, "until")
        && !isPresentBe(token - 1);
  }

  /**
   * "The draw is at noon on Monday", "stands until Saturday": whether a clause without a past verb
   * has one of the present, which English uses of days to come.
   */
  private boolean isPresent(int start) {
    if (start > 0 && tokens.isAny(start - 1, UNTIL) && isDay(start)) {
      return true;
    }
    if (start > 2
        && tokens.isOneSentence(start - 2, start)
        && tokens.isAny(start - 2, TIMETABLED)
        && !tokens.isWord(start - 3, "to")) {
      return true;
    }
    for (int i = start - 2; i >= 0 && i >= start - CLAUSE && !tokens.startsSentence(i + 1); i--) {
      if (tokens.isComma(i) || tokens.isAny(i, OTHER) || tokens.endsInEd(i)) {
        return false;
      }
      if (tokens.isAny(i, PRESENT)) {
        return true;
      }
    }
    return false;
  }

  /** "The discovery in May of 215 graves led to": whether a time is of what opens its sentence. */
  boolean isSubject(int start) {
    int i = start - 1;
    while (i > 0 && i > start - SUBJECT && !tokens.startsSentence(i) && !tokens.isComma(i)) {
      i--;
    }
    return (i == 0 || tokens.startsSentence(i)) && tokens.isAny(i, ARTICLES);
  }

  /** "and a week after the fire he sold it": whether a conjunction is right before a token. */
  boolean followsAnd(int token) {
    return token > 0 && tokens.isAny(token - 1, CONJUNCTIONS);
  }

  /** What a clause tells by its "is" or "was", where no verb of a list stands before a date. */
  Tense unnamed(int start) {
    return isPresent(start) ? Tense.FUTURE : isPastBe(start) ? Tense.PAST : Tense.UNKNOWN;
  }

  /** "was set off by the raid on 7 October": whether a clause has a "was" and nothing behind it. */
  private boolean isPastBe(int start) {
    for (int i = start - 2; i >= 0 && i >= start - CLAUSE && !tokens.startsSentence(i + 1); i--) {
      if (tokens.isComma(i)) {
        return false;
      }
      if (tokens.isAny(i, WAS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name follows, be it behind an hour: "Friday", "9pm on Saturday". */
  private boolean isDay(int start) {
    boolean hour = Character.isDigit(tokens.firstChar(start));
    int last = Math.min(tokens.size() - 1, hour ? start + HOUR : start);
    for (int i = start; i <= last; i++) {
      if (Character.isUpperCase(tokens.firstWritten(i))) {
        return true;
      }
    }
    return false;
  }

  /** "be", "is", "are". */
  private boolean isPresentBe(int token) {
    char first = tokens.firstChar(token);
    char last = tokens.charAt(token, tokens.length(token) - 1);
    return switch (tokens.length(token)) {
      case 2 -> first == 'b' && last == 'e' || first == 'i' && last == 's';
      case 3 -> first == 'a' && last == 'e';
      default -> false;
    };
  }
}
