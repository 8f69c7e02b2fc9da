package org.tarikh.temporal;

import java.util.List;

/**
 * The compiled languages: words, chunk rules in levels, expression rules. Immutable once built.
 *
 * @param entries what each word of the vocabulary stands for, by its number
 * @param levels chunk rules, and last the expression rules; a level uses only words and lower
 *     levels, so that no chunk grows with the text
 * @param starts by symbol, the levels that have a rule which starts with it, a bit each
 * @param tenses by symbol, what it tells of the tense
 * @param digits symbols of runs of digits
 * @param anyWord symbol of a word, whichever it is
 */
record Grammar(
    Vocabulary vocabulary,
    Entry[][] entries,
    List<Trie> levels,
    int[] starts,
    Tense[] tenses,
    Digits digits,
    int anyWord,
    List<Rule> rules) {

  /**
   * What a word stands for.
   *
   * @param first the letter that the word must be written with at its start to mean this, 0 for any
   */
  record Entry(int symbol, Frame frame, char first) {}

  /**
   * Symbols of digits: D any number, D1 one digit, D2 one or two, DD just two, D3 just three, D4
   * just four digits, DY four digits that look like a year, DH four that look like a Hijri year, DX
   * more than four or grouped thousands.
   */
  record Digits(int d, int d1, int d2, int dd, int d3, int d4, int dy, int dh, int dx) {}
}
