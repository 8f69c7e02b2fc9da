package org.tarikh.temporal;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as the tagger reads it, each character with the place it came from. Places are kept only
 * where they do not simply follow one another.
 *
 * <ul>
 *   <li>digits ٠-٩ and ۰-۹ become 0-9;
 *   <li>a tatweel between spaces becomes a dash;
 *   <li>diacritics (tashkil, Quranic marks) and tatweel are left out and belong to the letter
 *       before them;
 *   <li>bidi and zero-width controls, soft hyphens and byte order marks are left out;
 *   <li>أ إ آ ٱ become ا, ى and ی become ي, ئ becomes ي, ؤ becomes و, ة becomes ه, ک becomes ك;
 *   <li>presentation forms become their letters;
 *   <li>، ؛ ؟ ٫ ٬ ٪, dashes, quotation marks and spaces become their ASCII sisters;
 *   <li>letters become lower case, without regard to a locale.
 * </ul>
 */
final class NormalText {
  /** What {@link #fold} gives for a mark that belongs to the letter before it. */
  private static final char MARK = 1;

  /** What {@link #fold} gives for a character that does not count at all. */
  private static final char NOTHING = 2;

  private static final char[] FOLDED = foldTable();

  private final String source;
  private char[] chars;
  private int length;

  /** The characters that do not simply follow the one before, and the length; ascending. */
  private int[] jumps = new int[16];

  /** Where each of them stands in the source, and where the character before it ends. */
  private int[] jumpStarts = new int[16];

  private int[] endsBefore = new int[16];
  private int jumpCount;

  private NormalText(String source) {
    this.source = source;
    this.chars = new char[source.length()];
  }

  static NormalText of(String source) {
    NormalText text = new NormalText(source);
    text.read();
    return text;
  }

  private void read() {
    int size = source.length();
    int next = 0; // where the next character stands if nothing comes between
    int end = 0; // of the last character, with its marks
    int i = 0;
    while (i < size) {
      int last = Math.max(plainEnd(i), i + 1); // most text is plain, and read in runs
      char c = source.charAt(i);
      char folded = fold(c);
      boolean dash = folded == MARK && isDash(i);
      if (folded == MARK && !dash) {
        end = end == i && length > 0 ? last : end;
      } else if (folded != NOTHING) {
        if (i != next) {
          jump(i, end);
        }
        if (dash) {
          chars[length++] = '-';
        } else if (isPresentationForm(c)) {
          letters(i, size - i);
        } else {
          copy(i, last);
        }
        next = last;
        end = last;
      }
      i = last;
    }
    jump(size, end);
  }

  /** "1980 ـ أغلقت السفارة": a tatweel between spaces is written for a dash. */
  private boolean isDash(int i) {
    return source.charAt(i) == '\u0640'
        && i > 0
        && i + 1 < source.length()
        && source.charAt(i - 1) == ' '
        && source.charAt(i + 1) == ' ';
  }

  /** The end of the characters from one on that become one each. */
  private int plainEnd(int start) {
    int end = start;
    while (end < source.length() && isPlain(source.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return c < FOLDED.length && FOLDED[c] > NOTHING;
  }

  private void copy(int start, int end) {
    source.getChars(start, end, chars, length);
    int last = length + end - start;
    for (int i = length; i < last; i++) {
      chars[i] = fold(chars[i]);
    }
    length = last;
  }

  /** Adds the letters of a presentation form. */
  private void letters(int at, int rest) {
    String letters = Normalizer.normalize(String.valueOf(source.charAt(at)), Normalizer.Form.NFKC);
    if (length + letters.length() + rest > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(length + letters.length() + rest, 2 * chars.length));
    }
    for (int k = 0; k < letters.length(); k++) {
      if (k > 0) {
        jump(at, at + 1);
      }
      chars[length++] = fold(letters.charAt(k));
    }
  }

  private void jump(int start, int endBefore) {
    if (jumpCount == jumps.length) {
      jumps = Arrays.copyOf(jumps, 2 * jumpCount);
      jumpStarts = Arrays.copyOf(jumpStarts, 2 * jumpCount);
      endsBefore = Arrays.copyOf(endsBefore, 2 * jumpCount);
    }
    jumps[jumpCount] = length;
    jumpStarts[jumpCount] = start;
    endsBefore[jumpCount++] = endBefore;
  }

  int length() {
    return length;
  }

  char charAt(int index) {
    return chars[index];
  }

  char[] chars() {
    return chars;
  }

  /** Where a character stands in the source. */
  int start(int index) {
    int jump = Arrays.binarySearch(jumps, 0, jumpCount, index);
    jump = jump < 0 ? -jump - 2 : jump;
    return jump < 0 ? index : jumpStarts[jump] + index - jumps[jump];
  }

  /** Where a character ends in the source, with its marks; exclusive. */
  int end(int index) {
    int jump = Arrays.binarySearch(jumps, 0, jumpCount, index + 1);
    return jump < 0 ? start(index) + 1 : endsBefore[jump];
  }

  /** A character as the source has it. */
  char written(int index) {
    return source.charAt(start(index));
  }

  /** Whether a mark that was left out stood right behind a character. */
  boolean isMarked(int index, char mark) {
    int next = start(index) + 1;
    return next < source.length() && source.charAt(next) == mark;
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  private static boolean isPresentationForm(char c) {
    return c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC';
  }

  private static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : c == '\uFEFF' ? NOTHING : Character.toLowerCase(c);
  }

  private static char[] foldTable() {
    char[] table = new char[0x2100];
    for (char c = 0; c < table.length; c++) {
      table[c] = Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
    }
    Arrays.fill(table, 1, 9, ' '); // no meaning in text, and MARK and NOTHING need two of them
    for (int digit = 0; digit < 10; digit++) {
      table[0x660 + digit] = (char) ('0' + digit);
      table[0x6F0 + digit] = (char) ('0' + digit);
    }
    put(table, 'ا', "أإآٱ");
    put(table, 'ي', "ىئی");
    put(table, 'و', "ؤ");
    put(table, 'ه', "ةۀە");
    put(table, 'ك', "ک");
    put(table, ',', "،٬");
    put(table, ';', "؛");
    put(table, '?', "؟");
    put(table, '.', "٫۔");
    put(table, '%', "٪");
    put(table, '-', "\u2010\u2011\u2012\u2013\u2014\u2015");
    put(table, '"', "«»“”„‟‹›");
    put(table, '\'', "‘’‚‛");
    put(table, '/', "\u2044");
    put(table, '\t', "\t");
    put(table, '\n', "\r\u0085\u2028\u2029");
    Arrays.fill(table, 0x64B, 0x660, MARK);
    Arrays.fill(table, 0x610, 0x61B, MARK);
    Arrays.fill(table, 0x6D6, 0x6DD, MARK);
    Arrays.fill(table, 0x6DF, 0x6E5, MARK);
    Arrays.fill(table, 0x300, 0x370, MARK);
    put(table, MARK, "\u0670\u0640");
    put(table, NOTHING, "\u00AD\u061C\u200B\u200C\u200D\u200E\u200F\u2060\u2066\u2067\u2068\u2069");
    put(table, NOTHING, "\u202A\u202B\u202C\u202D\u202E");
    return table;
  }

  private static void put(char[] table, char to, String from) {
    for (char c : from.toCharArray()) {
      table[c] = to;
    }
  }
}
