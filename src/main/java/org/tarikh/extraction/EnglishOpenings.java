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
        boolean and = before.equals("and") && line.isTime(i - 2); // but not "in 2003 and 2011"
        opens[i] = anew || and && says(line, last, i) && clauses.clauseFollows(line, i);
        last = anew ? i : last;
        continue;
      }
      boolean since = // "moored since 1988 is to be sold", "put off until May its vote"
          (w.equals("since") || w.equals("until")) && line.isTime(i + 1) || leadsToTime(line, i);
      boolean clause =
          !since
              && !(w.equals("whom") && EnglishWords.PREPOSITIONS.contains(before))
              && !EnglishFinite.isAlmost(line, i) // "all but ended"
              && !servesAs(line, i)
              && Character.isLowerCase(line.at(i).text().charAt(0)) // not "Who Is There?"
              && EnglishClauses.OPENERS.contains(w)
              && (clauses.clauseFollows(line, i + 1) || comma && isThird(line, i));
      boolean coordinated =
          w.equals("and")
              && (comma && hasVerb(line, last, i) || line.isTime(i - 1) && says(line, last, i))
              && clauses.clauseFollows(line, i + 1);
      boolean sequel =
          line.isTime(i - 1)
              && before.equals("after")
              && !line.at(i).isMark()
              && clauses.clauseFollows(line, i);
      boolean colon =
          before.equals(":") && hasVerb(line, last, i) && clauses.clauseFollows(line, i);
      boolean mark = before.equals(";") || before.equals("—") || before.equals("*");
      opens[i] = clause || coordinated || sequel || mark || colon;
      last = opens[i] ? i : last;
    }
    return opens;
  }

  /** "struck before dawn on Saturday killed": what stands before a mere time. */
  private boolean leadsToTime(Line line, int i) {
    return line.is(i, "before", "after")
        && line.isTime(i + 1)
        && clauses.isFinite(line, EnglishClauses.after(line, i + 1), i);
  }

  /** "a house that served as a jail burned": an "as" right behind the verb of such a clause. */
  private boolean servesAs(Line line, int as) {
    return line.is(as, "as")
        && line.is(as - 2, "who", "which", "that")
        && lexicon.verb(line, as - 1) != null;
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

  /** Whether words say more than when: not "In 2003 and" before "2011 the club won". */
  private static boolean says(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean lead = line.is(i, "and") || EnglishWords.PREPOSITIONS.contains(line.fold(i));
      if (!lead && !line.isTime(i) && !line.at(i).isMark()) {
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
