package org.tarikh.temporal;

import java.util.List;

/** What the form of an English word tells of its tense, which no list names. */
final class EnglishTenses {
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
