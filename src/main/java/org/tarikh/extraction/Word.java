package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or a punctuation mark of a text.
 *
 * @param start UTF-16 index into the text
 * @param end its end, exclusive
 */
record Word(int start, int end, Spelling spelling) {

  /** The words of a part of a text, punctuation marks each by itself. */
  static List<Word> of(String text, int from, int to) {
    List<Word> words = new ArrayList<>((to - from) / 5 + 4); // letters of a word, and the space
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Layout.isSpace(c)) {
        i++;
        continue;
      }
      int hash = c;
      int end = i + 1;
      if (Spelling.isWordPart(c)) {
        while (end < to && (Spelling.isWordPart(c = text.charAt(end)) || joins(text, c, end, to))) {
          hash = 31 * hash + c;
          end++;
        }
      }
      words.add(new Word(i, end, Spelling.of(text, i, end, hash)));
      i = end;
    }
    return words;
  }

  /** Those of a text's words that lie within a part of it, as a view. */
  static List<Word> within(List<Word> words, int from, int to) {
    int first = firstFrom(words, from);
    int after = firstFrom(words, to);
    boolean cut = after > first && words.get(after - 1).end() > to;
    return words.subList(first, cut ? after - 1 : after);
  }

  /** Index of the first word that begins at a place of the text or after it. */
  private static int firstFrom(List<Word> words, int place) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * A word without what writers vary: vowel signs and tatweel are dropped; alef with hamza, madda
   * or wasla becomes bare alef, alef maksura becomes yeh, typographic apostrophes become straight,
   * and letters lower case. The length may change: a fold is a key, never a place in the text.
   */
  static String fold(String word) {
    return Spelling.of(word).folded.text;
  }

  /** As it stands in the text. */
  String text() {
    return spelling.text;
  }

  /** What lexicons are keyed by, see {@link #fold(String)}. */
  String fold() {
    return spelling.folded.text;
  }

  boolean is(String... folds) {
    String fold = fold();
    for (String f : folds) {
      if (f.equals(fold)) {
        return true;
      }
    }
    return false;
  }

  boolean isMark() {
    return spelling.mark;
  }

  boolean isComma() {
    return spelling.comma;
  }

  /** Whether the word carries tanwin of the accusative: it is no subject of a verb. */
  boolean isAccusative() {
    return spelling.accusative;
  }

  /** Hyphens, apostrophes and points inside a Latin word or a number belong to it. */
  private static boolean joins(String text, char c, int at, int to) {
    if (c == ' ' || at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (c) {
      case '-', '\'', '’' -> isLatin(before) && isLatin(after) || latinAfterDigit(before, after);
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private static boolean latinAfterDigit(char before, char after) {
    return Character.isDigit(before) && isLatin(after);
  }

  private static boolean isLatin(char c) {
    return c < '\u0250' && Character.isLetter(c);
  }
}
