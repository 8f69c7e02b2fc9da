package org.tarikh.temporal;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The compiled languages: words, chunk rules in levels, expression rules. Immutable once built.
 *
 * @param entries what each word of the vocabulary stands for, by its number
 * @param patterns what the rules read
 * @param levels by symbol: a chunk's class is made of words, which have none (-1), and of classes
 *     of lower levels, so that no chunk grows with the text
 * @param tenses by symbol, what it tells of the tense
 * @param digits symbols of runs of digits
 * @param anyWord symbol of a word, whichever it is
 * @param lineEnd symbol of the end of a line, which is no token
 * @param bound symbol of a word that makes the year after it a bound ("منذ 2011"), not a scene
 */
record Grammar(
    Vocabulary vocabulary,
    Entry[][] entries,
    Trie patterns,
    int[] levels,
    Tense[] tenses,
    Digits digits,
    int anyWord,
    int lineEnd,
    int bound,
    List<Rule> rules) {

  /**
   * What a word stands for.
   *
   * @param first the letter that the word must be written with at its start to mean this, 0 for any
   */
  record Entry(int symbol, Frame frame, char first) {}

  /**
   * Symbols of runs of digits: D any number, D1 one digit, D2 one or two, DD just two, DP two that
   * can be no day of a month, D3 just three, D4 just four digits, DY four digits that look like a
   * year, DH four that look like a Hijri year, DO four that may be a year before those, DX more
   * than four or grouped thousands.
   */
  static final class Digits {
    /** Four digits that may be a year without any word that says so. */
    private static final int FIRST_BARE_YEAR = 1800;

    private static final int LAST_BARE_YEAR = 2100;
    private static final int LAST_DAY = 31;
    private static final int FIRST_OLD_YEAR = 1000;
    private static final int FIRST_HIJRI_YEAR = 1300;
    private static final int LAST_HIJRI_YEAR = 1499;

    private final int[][] byLength;
    private final int[] pastDays;
    private final int[] year;
    private final int[] hijriYear;
    private final int[] oldYear;

    Digits(ToIntFunction<String> symbol) {
      int any = symbol.applyAsInt("D");
      int oneOrTwo = symbol.applyAsInt("D2");
      int four = symbol.applyAsInt("D4");
      byLength =
          new int[][] {
            {any, symbol.applyAsInt("D1"), oneOrTwo},
            {any, oneOrTwo, symbol.applyAsInt("DD")},
            {any, symbol.applyAsInt("D3")},
            {any, four},
            {any, symbol.applyAsInt("DX")}
          };
      pastDays = new int[] {any, oneOrTwo, symbol.applyAsInt("DD"), symbol.applyAsInt("DP")};
      year = new int[] {any, symbol.applyAsInt("DY"), four};
      int old = symbol.applyAsInt("DO");
      hijriYear = new int[] {any, symbol.applyAsInt("DH"), old, four};
      oldYear = new int[] {any, old, four};
    }

    /** What a number of so many digits stands for. */
    int[] symbols(int number, int length) {
      if (length == 4 && number >= FIRST_BARE_YEAR && number <= LAST_BARE_YEAR) {
        return year;
      }
      if (length == 4 && number >= FIRST_HIJRI_YEAR && number <= LAST_HIJRI_YEAR) {
        return hijriYear;
      }
      if (length == 4 && number >= FIRST_OLD_YEAR && number < FIRST_BARE_YEAR) {
        return oldYear;
      }
      if (length == 2 && number > LAST_DAY) {
        return pastDays;
      }
      return byLength[Math.min(length, byLength.length) - 1];
    }
  }
}
