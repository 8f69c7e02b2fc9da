package org.tarikh.extraction;

/** Where clauses begin in an English sentence. */
final class EnglishOpenings {

  private final EnglishLexicon lexicon;
  private final EnglishClauses clauses;

  EnglishOpenings(EnglishLexicon lexicon, EnglishClauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
  }

  /** For each word whether a clause begins at it. */
  boolean[] of(Line line) {
    boolean[] opens = new boolean[line.size()];
    int last = 0;
    for (int i = 1; i < opens.length; i++) {
      String w = line.fold(i);
      String before = line.fold(i - 1);
      boolean comma = line.at(i - 1).isComma();
      if (line.isTime(i)) {
        boolean anew = before.equals(";") && line.begin(i) == i; // "; the day after, gales"
        opens[i] = anew || before.equals("and") && line.isTime(i - 2);
        last = anew ? i : last;
        continue;
      }
      boolean since = // "moored since 1988 is to be sold", "put off until May its vote"
          (w.equals("since") || w.equals("until")) && line.isTime(i + 1);
      boolean clause =
          !since
              && !(w.equals("whom") && EnglishWords.PREPOSITIONS.contains(before))
              && Character.isLowerCase(line.at(i).text().charAt(0)) // not "Who Is There?"
              && EnglishClauses.OPENERS.contains(w)
              && (clauses.clauseFollows(line, i + 1) || comma && isThird(line, i));
      boolean coordinated =
          w.equals("and")
              && (comma && hasVerb(line, last, i) || line.isTime(i - 1))
              && clauses.clauseFollows(line, i + 1);
      boolean sequel =
          line.isTime(i - 1)
              && before.equals("after")
              && !line.at(i).isMark()
              && clauses.clauseFollows(line, i);
      boolean colon =
          before.equals(":") && last == 0 && hasVerb(line, 0, i) && clauses.clauseFollows(line, i);
      boolean mark = before.equals(";") || before.equals("—") || before.equals("*");
      opens[i] = clause || coordinated || sequel || mark || colon;
      last = opens[i] ? i : last;
    }
    return opens;
  }

  /** ", which opens on Monday": a clause in the present. */
  private boolean isThird(Line line, int which) {
    EnglishLexicon.Form form =
        line.is(which, "which", "who") ? lexicon.verb(line, which + 1) : null;
    return form != null && line.is(which + 1, form.verb().third());
  }

  /**
   * Whether what stands before "and" has a verb: "Jordan, Iraq, and Syria signed" is one clause.
   */
  private boolean hasVerb(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!line.isTime(i) && lexicon.verb(line, i) != null && !clauses.isAdjective(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** Index after the clause that a word belongs to. */
  int end(Line line, int word) {
    boolean[] opens = of(line);
    int to = word + 1;
    while (to < line.size() && !opens[to]) {
      to++;
    }
    return to;
  }
}
