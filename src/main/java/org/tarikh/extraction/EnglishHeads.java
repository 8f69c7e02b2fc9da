package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** Subjects of an English clause of which a participle tells more before its verb comes. */
final class EnglishHeads {

  private static final Set<String> REDUCING = Words.EN.list("heads.reducing");

  private final EnglishLexicon lexicon;
  private final EnglishSubject subjects;

  EnglishHeads(EnglishLexicon lexicon, EnglishSubject subjects) {
    this.lexicon = lexicon;
    this.subjects = subjects;
  }

  /**
   * "the crew of a ship hit by gunfire were rescued", "the army advanced and took the town": where
   * the noun phrase ends that an earlier verb follows, if it is the subject of this one as well;
   * else -1.
   */
  int end(Line line, int from, int v) {
    int first = from + 1;
    while (first < v
        && (!subjects.finite(line, first)
            || line.isTime(first)
            || EnglishFinite.describes(line, first))) {
      first++;
    }
    Form form = first < v ? lexicon.verb(line, first) : null;
    boolean says = form != null && form.verb().cue().grade() == Cue.Grade.SAY;
    if (form == null
        || says
        || EnglishSubject.groupStart(line, from, first) != first
        || !form.participle()
        || !REDUCING.contains(line.fold(first + 1))) {
      return -1;
    }
    for (int i = first + 1; i < v; i++) {
      boolean other = subjects.finite(line, i) && !line.isTime(i);
      other |= i + 1 < v && EnglishJoins.splices(line, i) && !line.at(v - 1).isComma();
      boolean clause =
          line.is(i, "and", "but", "while")
              && (EnglishWords.ARTICLES.contains(line.fold(i + 1))
                  || Character.isUpperCase(line.at(i + 1).text().charAt(0))
                      && i + 1 < v
                      && !line.is(first + 1, "by")); // "brokered by Oman and Qatar"
      if (other
          || clause
          || EnglishSubject.LEADS.contains(line.fold(i)) && !line.is(i, "and")
          || line.is(i, ":")) {
        return -1;
      }
    }
    return first;
  }
}
