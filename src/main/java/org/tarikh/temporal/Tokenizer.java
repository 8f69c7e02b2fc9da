package org.tarikh.temporal;

import org.tarikh.temporal.Tokens.Gap;

/**
 * Cuts a text into words, numbers and single marks. The clitics و ف ب ل ك become tokens of their
 * own where what they hang on is a word of the vocabulary and the whole is not.
 */
final class Tokenizer {
  /** No word of a lexicon with its clitics is longer. */
  private static final int LONGEST_SPLIT = 24;

  private static final String CLITICS = "وفبلك";

  private final Vocabulary vocabulary;

  Tokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Tokens tokens(NormalText text) {
    Tokens tokens = new Tokens(text);
    Gap gap = Gap.LINE;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t') {
        gap = gap == Gap.LINE ? gap : Gap.SPACE;
        i++;
      } else if (c == '\n') {
        gap = Gap.LINE;
        i++;
      } else {
        i = token(text, i, gap, tokens);
        gap = Gap.NONE;
      }
    }
    return tokens;
  }

  /** Adds the token that starts at {@code start} and returns its end. */
  private int token(NormalText text, int start, Gap gap, Tokens tokens) {
    if (isDigit(text.charAt(start))) {
      int end = digitsEnd(text, start);
      tokens.add(start, end, Vocabulary.UNKNOWN, number(text, start, end), gap);
      return end;
    }
    if (Character.isLetter(text.charAt(start))) {
      int end = start + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      word(text, start, end, gap, tokens);
      return end;
    }
    int mark = vocabulary.find(text.chars(), start, start + 1);
    tokens.add(start, start + 1, mark, -1, gap);
    return start + 1;
  }

  private void word(NormalText text, int start, int end, Gap gap, Tokens tokens) {
    int known = vocabulary.find(text.chars(), start, end);
    if (known == Vocabulary.UNKNOWN && end - start <= LONGEST_SPLIT) {
      for (int i = start; i + 2 < end && CLITICS.indexOf(text.charAt(i)) >= 0; i++) {
        int word = stem(text, i + 1, end);
        if (word != Vocabulary.UNKNOWN) {
          split(text, start, i + 1, end, word, gap, tokens);
          return;
        }
      }
    }
    tokens.add(start, end, known, -1, gap);
  }

  /** The word after a clitic; after ل the article has lost its alef ("للشهر"). */
  private int stem(NormalText text, int start, int end) {
    int plain = vocabulary.find(text.chars(), start, end);
    if (plain != Vocabulary.UNKNOWN || text.charAt(start - 1) != 'ل' || text.charAt(start) != 'ل') {
      return plain;
    }
    return vocabulary.findWithAlef(text.chars(), start, end);
  }

  /** Adds each clitic before {@code stem}, then the word. */
  private void split(
      NormalText text, int start, int stem, int end, int word, Gap gap, Tokens tokens) {
    for (int i = start; i < stem; i++) {
      int clitic = vocabulary.find(text.chars(), i, i + 1);
      tokens.add(i, i + 1, clitic, -1, i == start ? gap : Gap.NONE);
    }
    tokens.add(stem, end, word, -1, Gap.NONE);
  }

  /** The end of a run of digits, with thousands in groups of three ("12,500"). */
  private static int digitsEnd(NormalText text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    if (end - start > 3) {
      return end;
    }
    int group = end;
    while (group + 3 < text.length()
        && text.charAt(group) == ','
        && isDigit(text.charAt(group + 1))
        && isDigit(text.charAt(group + 2))
        && isDigit(text.charAt(group + 3))
        && (group + 4 == text.length() || !isDigit(text.charAt(group + 4)))) {
      group += 4;
    }
    return group;
  }

  private static int number(NormalText text, int start, int end) {
    if (end - start > 9) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != ',') {
        number = number * 10 + text.charAt(i) - '0';
      }
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
