package org.tarikh.extraction;

import java.util.Arrays;
import java.util.Locale;

/**
 * A word by its letters, wherever it stands. The words of news repeat, and each is asked about many
 * times: what its letters tell is found out once and kept with them, for the {@value #KEPT} or so
 * words that were met last. Thread-safe: what two threads find out at the same time is the same.
 */
final class Spelling {

  private static final int BITS = 14;
  private static final int KEPT = 1 << BITS;

  /**
   * So many spellings share their places, a power of two: the one met last drives out the first.
   */
  private static final int WAYS = 4;

  /** UTF-16 units. Nothing longer is kept: a hostile text is one word. */
  private static final int LONGEST = 40;

  private static final Spelling[] LAST = new Spelling[KEPT];

  private static final char TATWEEL = '\u0640';
  private static final char SUPERSCRIPT_ALEF = '\u0670';
  private static final char FATHATAN = '\u064B';
  private static final char SUKUN = '\u0652';

  /** As it stands in the text. */
  final String text;

  /** The spelling that lexicons know it by; itself where it is written like that. */
  final Spelling folded;

  final boolean mark;
  final boolean comma;
  final boolean accusative;
  private final int hash;

  /** What {@link Arabic} says of a folded word, in bits; 0 before it was asked. */
  int traits;

  /** What each {@link Memo} found, by the memo's number. */
  private Object[] found;

  private Spelling(String text, int hash) {
    this.text = text;
    this.hash = hash;
    comma = text.equals("،") || text.equals(",");
    accusative =
        text.endsWith("اً") || text.endsWith("ًا") || text.endsWith("ةً") || text.endsWith("ءً");
    String fold = fold(text);
    boolean bare = fold.isEmpty(); // a tatweel or a vowel sign by itself, which stands for a dash
    mark = bare ? !text.isEmpty() : !isWordPart(text.charAt(0));
    folded = bare || fold.equals(text) ? this : of(fold);
  }

  static Spelling of(String word) {
    return of(word, 0, word.length(), word.hashCode());
  }

  /**
   * The spelling of a part of a text.
   *
   * @param hash that of the part as a string
   */
  static Spelling of(String text, int from, int to, int hash) {
    int length = to - from;
    if (length > LONGEST) {
      return new Spelling(text.substring(from, to), hash);
    }
    int at = hash * 0x9E3779B9 >>> 32 - BITS & -WAYS; // Fibonacci hashing: near hashes far apart
    for (int way = 0; way < WAYS; way++) {
      Spelling known = LAST[at + way];
      if (known != null && known.is(text, from, length, hash)) {
        return known;
      }
    }
    Spelling met = new Spelling(text.substring(from, to), hash);
    for (int way = WAYS - 1; way > 0; way--) {
      LAST[at + way] = LAST[at + way - 1];
    }
    LAST[at] = met;
    return met;
  }

  private boolean is(String other, int from, int length, int otherHash) {
    return hash == otherHash
        && (text == other || text.length() == length && other.startsWith(text, from));
  }

  /** What a memo found for the word; null where it was not asked yet. */
  Object found(int memo) {
    Object[] known = found;
    return known != null && memo < known.length ? known[memo] : null;
  }

  void keep(int memo, Object what) {
    Object[] known = found;
    if (known == null || memo >= known.length) {
      known = known == null ? new Object[memo + 1] : Arrays.copyOf(known, memo + 1);
      found = known;
    }
    known[memo] = what;
  }

  static boolean isVowelSign(char c) {
    return c >= FATHATAN && c <= SUKUN || c == SUPERSCRIPT_ALEF;
  }

  static boolean isWordPart(char c) {
    return c >= 'ء' && c <= SUKUN
        || Character.isLetterOrDigit(c)
        || isVowelSign(c)
        || Character.isSurrogate(c);
  }

  /** See {@link Word#fold}. */
  private static String fold(String word) {
    int same = 0;
    while (same < word.length() && isPlain(word.charAt(same))) {
      same++;
    }
    if (same == word.length()) {
      return word; // most words: nothing to write anew
    }
    if (word.equals("IS") || word.equals("WHO")) {
      return word.equals("IS") ? "is." : "who."; // no "is", and no "who"
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
}
