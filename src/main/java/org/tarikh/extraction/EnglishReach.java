package org.tarikh.extraction;

import org.tarikh.extraction.EnglishLexicon.Form;

/** How far what follows the verb of an English clause belongs to it. */
final class EnglishReach {

  private static final int LONGEST = 8;

  private final EnglishLexicon lexicon;
  private final EnglishSubject subjects;
  private final EnglishClauses clauses;

  EnglishReach(EnglishLexicon lexicon, EnglishSubject subjects, EnglishClauses clauses) {
    this.lexicon = lexicon;
    this.subjects = subjects;
    this.clauses = clauses;
  }

  /** Where the rest of a headline ends: at the next finite verb, or at a comma after the time. */
  int stop(Line line, int v, int to) {
    for (int i = v + 1; i < to; i++) {
      if (line.isTime(i) || line.isQuoted(i)) {
        continue;
      }
      boolean comma = line.at(i).isComma() || line.at(i).is(":", "—", "–");
      boolean anew = line.is(i + 2, "to") || EnglishCut.leadsToTime(line, i + 2);
      boolean joins = EnglishWords.PRONOUNS.contains(line.fold(i + 1));
      joins = line.is(i, "and") && (joins || anew && isThird(line, i + 1));
      if (line.at(i).is(";") || joins) {
        return i;
      }
      if (comma
          && (line.is(i + 1, "and") && EnglishWords.PREPOSITIONS.contains(line.fold(i + 2))
              || goesOn(line, i, v)
              || line.isTime(i - 1)
              || subjects.finite(line, i + 1)
              || clauses.said(line, i)
              || line.is(0, "according"))) {
        return i;
      }
      boolean aux =
          !line.is(i - 1, "to")
              && line.is(i, "was", "were", "is", "are", "will", "would", "had", "has", "have");
      aux |= line.isTime(i - 1) && isThird(line, i); // "passed in May takes effect"
      boolean did = line.is(i - 1, "have") && line.is(i - 2, "to");
      did |= line.is(i - 1, "be", "been"); // "prisoners to be freed"
      if (aux || !did && subjects.finite(line, i) && !clauses.isAdjective(line, i) && i > v + 1) {
        return line.fold(i - 1).equals("and") ? i - 1 : i;
      }
    }
    return to;
  }

  /** "when 300 people died, and the strongest to hit Oman": what goes on from before "when". */
  private static boolean goesOn(Line line, int comma, int v) {
    int when = v;
    while (when > 0 && !line.is(when, "when", "since", "before", "after") && v - when < LONGEST) {
      when--;
    }
    return when > 1
        && line.is(comma + 1, "and")
        && EnglishWords.ARTICLES.contains(line.fold(comma + 2))
        && line.is(when, "when", "since", "before", "after")
        && line.part(when, comma).stream().noneMatch(Word::isComma);
  }

  private boolean isThird(Line line, int i) {
    Form form = lexicon.verb(line, i);
    return form != null && line.is(i, form.verb().third()) && lexicon.noun(line.fold(i)) == null;
  }

  /** Whether the clause goes on to a finite verb of its own, so that this one is a participle. */
  boolean finiteFollows(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean other = line.is(i, "before", "when", "while", "because") && !line.isTime(i + 1);
      if (other || line.is(i, "and") && line.is(i + 1, "was", "were", "had", "has")) {
        return false;
      }
      boolean afterTime =
          line.isTime(i - 1)
              && (subjects.finite(line, i) || isThird(line, i))
              && EnglishSubject.takesObject(line, from - 1);
      if ((afterTime || line.is(i, "was", "were", "has", "had", "is", "are"))
          && !line.isQuoted(i)
          && !EnglishWords.PRONOUNS.contains(line.fold(i - 1))) { // "half of what it had"
        return true;
      }
    }
    return false;
  }
}
