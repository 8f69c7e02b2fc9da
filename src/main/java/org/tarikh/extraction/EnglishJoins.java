package org.tarikh.extraction;

/** How an English clause is joined to the one before it. */
final class EnglishJoins {

  private static final int LONGEST_BETWEEN = 10;

  private EnglishJoins() {}

  /** Whether "and" stands before a word, before the time or the ", after threats," between. */
  static boolean and(Line line, int i) {
    int open = i - 2;
    while (line.at(Math.max(0, i - 1)).isComma() && open > 1 && i - open < LONGEST_BETWEEN) {
      if (line.at(open).isMark()) {
        return line.at(open).isComma()
            && line.is(open - 1, "and", "but", "then")
            && (EnglishWords.PREPOSITIONS.contains(line.fold(open + 1))
                || line.is(open + 1, "after", "before", "despite", "following"));
      }
      open--;
    }
    int day = line.isTime(i - 1) ? line.begin(i - 1) - 1 : i - 1;
    boolean lead = line.isTime(i - 1) && EnglishWords.PREPOSITIONS.contains(line.fold(day));
    return line.is(lead ? day - 1 : day, "and", "then");
  }

  /**
   * "Rebels struck on Monday, soldiers fled": whether a clause begins behind a time and a comma.
   */
  static boolean splices(Line line, int from) {
    int comma = line.at(Math.max(0, from)).isComma() ? from : from - 1;
    return comma > 1 && line.at(comma).isComma() && line.isTime(comma - 1);
  }
}
