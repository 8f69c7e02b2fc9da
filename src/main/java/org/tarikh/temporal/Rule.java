package org.tarikh.temporal;

import java.util.Arrays;
import java.util.List;

/**
 * A line of a rule file.
 *
 * @param id language and name ("ar/day-month"); the reason a page shows
 * @param symbol the class that a chunk rule makes; -1 for a rule that finds expressions
 * @param op what an expression rule does with its words; null for a chunk rule
 * @param fields what the rule adds to its words
 * @param order place among all rules; of two readings of equal length the earlier rule wins
 * @param exampleLines its examples as the file has them; {@link #examples} reads them
 */
record Rule(
    String id,
    int symbol,
    Op op,
    Frame fields,
    double confidence,
    int order,
    List<String> exampleLines) {

  /** What an expression rule does. */
  enum Op {
    /** A date, a time or a period. */
    DATE,
    /** From the first to the second of two dates. */
    RANGE,
    /** The same, of two years, months or weekdays that follow each other; others stay apart. */
    NEXT,
    /** An amount counted from an anchor. */
    SHIFT,
    DURATION,
    SET,
    /** A date where it stands alone on its line. */
    HEADING,
    /** A date where it opens its line. */
    ENTRY,
    /** How many years ago something was on this day; no expression of its own. */
    ANNIVERSARY,
    /** No time at all: the words are taken out of the game. */
    NONE
  }

  /**
   * An example, which runs as a test.
   *
   * @param published EDTF day or minute
   * @param text the text, each expected expression in square brackets
   * @param values the expected values in order, empty for a duration or a set
   */
  record Example(String published, String text, List<String> values) {

    private static Example of(String line) {
      String[] parts = line.split("\\|", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException("an example has three parts: " + line);
      }
      List<String> values =
          parts[2].isBlank()
              ? List.of()
              : Arrays.stream(parts[2].split(";", -1)).map(String::trim).toList();
      return new Example(parts[0].trim(), parts[1].trim(), values);
    }
  }

  /** The examples that stand beside the rule. */
  List<Example> examples() {
    return exampleLines.stream().map(Example::of).toList();
  }
}
