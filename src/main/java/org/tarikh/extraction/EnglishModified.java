package org.tarikh.extraction;

import org.tarikh.extraction.EnglishLexicon.Form;

/**
 * Times of what only says more of a noun: "a mayor arrested in 2016", "a woman who was kidnapped in
 * 1998". The clause around them has happened at another time.
 */
final class EnglishModified {

  private final EnglishLexicon lexicon;

  EnglishModified(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether a time stands among some words.
   *
   * @param perfect whether they may say which by one: "The author of 1983's novel has died"
   */
  boolean hasDay(Line line, int from, int to, boolean perfect) {
    for (int i = from; i < to; i++) {
      if (line.isTime(i)
          && !(perfect
              && (EnglishAttributes.isWhich(line, line.time(i)) || isOfSubject(line, from, i)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a time in the subject of a verb is not the verb's own. */
  private boolean isOfSubject(Line line, int from, int time) {
    if (line.part(from, time).stream().anyMatch(Word::isMark)) {
      return false;
    }
    for (int i = from; i < time && !isVerb(line, i) && !isLink(line, i); i++) {
      if (lexicon.noun(line.fold(i)) != null) {
        return false; // "An outbreak that began in May has killed": all the time since
      }
    }
    return verb(line, from, time) > from;
  }

  private static boolean isLink(Line line, int i) {
    return EnglishWords.PREPOSITIONS.contains(line.fold(i)) || line.is(i, "who", "which", "that");
  }

  /** Whether a time behind a verb is not the verb's own. */
  boolean isOfObject(Line line, int verb, int time) {
    int other = verb(line, verb, time);
    if (other <= verb + 1) {
      return false;
    }
    int group = EnglishSubject.groupStart(line, verb + 1, other);
    boolean reduced = group == other && lexicon.verb(line, other).participle();
    return reduced
            && !line.at(group - 1).isMark()
            && !line.is(group - 1, "and", "or", "but", "to", "after")
        || line.is(group - 1, "who", "which", "that")
        || EnglishWords.PRONOUNS.contains(line.fold(group - 1)) && group - 1 > verb + 1;
  }

  /** Where the subject of a verb goes on from a clause on it: "who was kidnapped in 1998 has". */
  static int afterClause(Line line, int verb) {
    String who = line.fold(EnglishSubject.groupStart(line, 0, verb) - 1);
    if (!EnglishAsides.RELATIVE.contains(who)) {
      return -1;
    }
    for (int i = verb + 1; i < line.size() && !line.at(i).isMark(); i++) {
      if (line.is(i, "has", "have")) {
        return i;
      }
    }
    return -1;
  }

  /** The last verb in the past before a time, where no mark stands between; else a number below. */
  private int verb(Line line, int from, int time) {
    int i = time - 1;
    while (i > from && !line.at(i).isMark() && !isVerb(line, i)) {
      i--;
    }
    return i > from && !line.at(i).isMark() ? i : -1;
  }

  private boolean isVerb(Line line, int i) {
    Form form = line.isTime(i) ? null : lexicon.verb(line, i);
    return form != null
        && (form.past() || form.participle())
        && lexicon.noun(line.fold(i)) == null
        && !EnglishFinite.AUXILIARIES.contains(line.fold(i))
        && !EnglishWords.ARTICLES.contains(line.fold(i - 1));
  }
}
