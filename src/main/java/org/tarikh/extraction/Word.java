package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or a punctuation mark of a text.
 *
 * @param start UTF-16 index into the text
 * @param end its end, exclusive
 * @param text as it stands in the text
 * @param fold what lexicons are keyed by, see {@link #fold}
 */
record Word(int start, int end, String text, String fold) {

  /** One object for each fold: what is looked up again by it is found by identity. */
  private static final Memo<String> FOLDS = new Memo<>(Word::fold);

  private static final char TATWEEL = '\u0640';
  private static final char SUPERSCRIPT_ALEF = '\u0670';
  private static final char FATHATAN = '\u064B';
  private static final char SUKUN = '\u0652';

  /** The words of a part of a text, punctuation marks each by itself. */
  static List<Word> of(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT || c == '\u00A0') {
        i++;
        continue;
      }
      int end = i + 1;
      if (isWordPart(c)) {
        while (end < to && (isWordPart(text.charAt(end)) || joins(text, end, to))) {
          end++;
        }
      }
      String word = text.substring(i, end);
      words.add(new Word(i, end, word, FOLDS.of(word)));
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
    int same = 0;
    while (same < word.length() && isPlain(word.charAt(same))) {
      same++;
    }
    if (same == word.length()) {
      return word; // most words: nothing to write anew
    }
    StringBuilder out = new StringBuilder(word.length()).append(word, 0, same);
    for (int i = same; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isVowelSign(c) || c == TATWEEL) {
        continue;
      }
      switch (c) {
        case 'أ', 'إ', 'آ', 'ٱ' -> out.append('ا');
        case 'ى' -> out.append('ي');
        case '’', 'ʼ' -> out.append('\'');
        default -> out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a letter is folded to itself, by a look at the commonest ones alone. */
  private static boolean isPlain(char c) {
    return c >= 'ب' && c <= 'ي' && c != TATWEEL && c != 'ى' || c == 'ا' || c == 'ة' || c < 'A';
  }

  boolean is(String... folds) {
    for (String f : folds) {
      if (f.equals(fold)) {
        return true;
      }
    }
    return false;
  }

  boolean isMark() {
    return !isWordPart(text.charAt(0));
  }

  boolean isComma() {
    return is("،", ",");
  }

  /** Whether the word carries tanwin of the accusative: it is no subject of a verb. */
  boolean isAccusative() {
    return text.endsWith("اً") || text.endsWith("ًا") || text.endsWith("ةً") || text.endsWith("ءً");
  }

  static boolean isVowelSign(char c) {
    return c >= FATHATAN && c <= SUKUN || c == SUPERSCRIPT_ALEF;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || isVowelSign(c)
        || c == TATWEEL
        || Character.isSurrogate(c);
  }

  /** Hyphens, apostrophes and points inside a Latin word or a number belong to it. */
  private static boolean joins(String text, int at, int to) {
    if (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
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
