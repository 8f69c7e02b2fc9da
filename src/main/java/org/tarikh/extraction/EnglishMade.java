package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** What was made or signed, and neither the people nor the place that stand nearer. */
final class EnglishMade {

  private static final Set<String> MADE = Words.EN.list("made.made");

  private static final Set<String> PEOPLE = Words.EN.list("made.people");

  private static final int LONGEST_MADE = 10;

  private static final Set<String> SIGNED = Words.EN.list("made.signed");

  private static final Set<String> PAPERS = Words.EN.list("made.papers");

  private EnglishMade() {}

  static boolean isPaper(String fold) {
    return PAPERS.contains(fold);
  }

  /** "the leader of the party, founded in 1981": whether it is no person that was made. */
  static boolean isOfPeople(Line line, int from, Form form) {
    int of = from;
    while (of < line.size() && !line.is(of, "of") && !line.at(of).isMark()) {
      of++;
    }
    return form != null
        && MADE.contains(form.verb().base())
        && line.is(of, "of")
        && PEOPLE.contains(line.fold(of - 1));
  }

  /**
   * "a fence on its border with Turkey, completed in": where what was made begins, and no state
   * was; -1 where no such noun stands before a name and its comma.
   */
  static int head(Line line, int comma, EnglishLexicon lexicon, int participle) {
    Form form = lexicon.verb(line, participle);
    int i = comma - 2;
    boolean made = form != null && MADE.contains(form.verb().base());
    boolean signed = form != null && SIGNED.contains(form.verb().base());
    boolean thing =
        i > 1
            && (made && line.is(i, "in", "at", "near")
                || (made || signed) && line.is(i, "with", "from", "to", "against"))
            && Character.isUpperCase(line.at(i + 1).text().charAt(0));
    int head = -1;
    while (thing && head < 0 && i > 0 && !line.at(i).isMark() && comma - i < LONGEST_MADE) {
      head =
          EnglishWords.PREPOSITIONS.contains(line.fold(i))
              ? EnglishNounPhrases.headOf(line, i)
              : -1;
      i--;
    }
    int outer =
        head > 1 && line.is(head - 1, "on", "of", "for")
            ? EnglishNounPhrases.headOf(line, head - 1)
            : -1;
    return outer < 0 ? head : outer;
  }
}
