package org.tarikh.temporal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Reads the pattern of a rule and writes it out as the plain sequences it stands for.
 *
 * <pre>
 * CLASS         words or numbers of a class        day:D2     its number becomes the day
 * word          this very word                     +:TENS     its number is added to the number
 *                                                  -:HMONTH   what it says is not heeded
 * '(' '['       this very mark                     a:DATE     it belongs to the first of two dates
 * [ x ]         x or nothing                       b.day:D2   both
 * ( x | y )     one of them                        ^x         x without a space before it
 * LINEEND       the end of a line, within &lt; &gt;
 * &lt; x &gt;         x must stand there, but is no part of the expression
 * </pre>
 */
final class Pattern {
  /**
   * One symbol of a sequence.
   *
   * @param field where its number goes; null where its frame is taken as it is
   * @param add whether its number is added to the number
   * @param role 0, or 1 and 2 for the two dates of a range; -1 for what is not heeded
   * @param context whether it stands outside the expression
   */
  record Element(int symbol, boolean glued, Field field, boolean add, int role, boolean context) {}

  private final List<String> words;
  private final ToIntFunction<String> symbols;
  private int at;
  private boolean context;

  private Pattern(List<String> words, ToIntFunction<String> symbols) {
    this.words = words;
    this.symbols = symbols;
  }

  /**
   * Every sequence of a pattern.
   *
   * @param symbols the number of a class or word
   */
  static List<List<Element>> sequences(String pattern, ToIntFunction<String> symbols) {
    Pattern reader = new Pattern(split(pattern), symbols);
    List<List<Element>> sequences = reader.alternatives();
    if (reader.at < reader.words.size()) {
      throw new IllegalArgumentException(
          "'" + reader.words.get(reader.at) + "' is not expected in: " + pattern);
    }
    return sequences;
  }

  private List<List<Element>> alternatives() {
    List<List<Element>> all = new ArrayList<>(sequence());
    while (peek("|")) {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<Element>> sequence() {
    List<List<Element>> all = List.of(List.of());
    while (at < words.size() && !peek("|") && !peek(")") && !peek("]") && !peek(">")) {
      all = join(all, item());
    }
    return all;
  }

  private List<List<Element>> item() {
    String word = words.get(at++);
    switch (word) {
      case "[":
        List<List<Element>> optional = alternatives();
        expect("]");
        optional.add(List.of());
        return optional;
      case "(":
        List<List<Element>> group = alternatives();
        expect(")");
        return group;
      case "<":
        context = true;
        List<List<Element>> outside = alternatives();
        context = false;
        expect(">");
        return outside;
      default:
        return List.of(List.of(element(word)));
    }
  }

  private Element element(String word) {
    String rest = word;
    boolean glued = rest.length() > 1 && rest.startsWith("^");
    rest = glued ? rest.substring(1) : rest;
    if (rest.length() == 3 && rest.startsWith("'")) {
      return new Element(symbols.applyAsInt(rest.substring(1, 2)), glued, null, false, 0, context);
    }
    Field field = null;
    boolean add = false;
    int role = 0;
    int colon = rest.indexOf(':');
    if (colon > 0) {
      for (String label : rest.substring(0, colon).split("\\.")) {
        switch (label) {
          case "a" -> role = 1;
          case "b" -> role = 2;
          case "-" -> role = -1;
          case "+" -> add = true;
          default -> field = Field.named(label);
        }
      }
      rest = rest.substring(colon + 1);
    }
    return new Element(symbols.applyAsInt(rest), glued, field, add, role, context);
  }

  private static List<List<Element>> join(List<List<Element>> heads, List<List<Element>> tails) {
    List<List<Element>> all = new ArrayList<>();
    for (List<Element> head : heads) {
      for (List<Element> tail : tails) {
        List<Element> both = new ArrayList<>(head);
        both.addAll(tail);
        all.add(both);
      }
    }
    return all;
  }

  private boolean peek(String word) {
    return at < words.size() && words.get(at).equals(word);
  }

  private void expect(String word) {
    if (!peek(word)) {
      throw new IllegalArgumentException(
          "'" + word + "' is missing in: " + String.join(" ", words));
    }
    at++;
  }

  /** Brackets are words of their own unless quoted. */
  private static List<String> split(String pattern) {
    List<String> words = new ArrayList<>();
    for (String chunk : GrammarReader.words(pattern)) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < chunk.length(); i++) {
        char c = chunk.charAt(i);
        if (c == '\'' && i + 2 < chunk.length() && chunk.charAt(i + 2) == c) {
          word.append(chunk, i, i + 3);
          i += 2;
        } else if ("[]()<>|".indexOf(c) >= 0) {
          if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
          }
          words.add(String.valueOf(c));
        } else {
          word.append(c);
        }
      }
      if (word.length() > 0) {
        words.add(word.toString());
      }
    }
    return words;
  }
}
