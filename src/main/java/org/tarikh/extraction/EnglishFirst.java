package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.extraction.EnglishLexicon.Form;

/**
 * The first of two verbs of one subject, where a headline is made of the second because a time
 * stands by it: "Gunmen kill a guard and wound two others", "Brothers arrested and charged".
 */
final class EnglishFirst {

  private static final int FARTHEST = 12;

  private final EnglishLexicon lexicon;
  private final EnglishAgreement agreement;

  EnglishFirst(EnglishLexicon lexicon, EnglishAgreement agreement) {
    this.lexicon = lexicon;
    this.agreement = agreement;
  }

  /**
   * Adds it to a headline that has its subject, where there is room for both.
   *
   * @param form the second verb
   * @param rest what follows it
   */
  void add(
      Line line,
      int from,
      int group,
      boolean passive,
      List<String> subject,
      List<String> rest,
      Form form,
      List<String> title) {
    List<String> more = of(line, from, group, passive, subject);
    int length = Headline.join(title).length() + Headline.join(more).length();
    if (length + Headline.join(rest).length() + form.verb().third().length() + 3 <= Headline.MAX) {
      title.addAll(more);
    }
  }

  /**
   * The verb before "and" and what follows it, "and" with it; empty where nothing is joined.
   *
   * @param group where the group of the second verb begins
   * @param passive whether a "was" makes it suffer
   */
  private List<String> of(Line line, int from, int group, boolean passive, List<String> subject) {
    int and = group - 1;
    if (!line.is(and, "and") || subject.isEmpty()) {
      return List.of();
    }
    for (int i = and - 1; i > from && and - i <= FARTHEST; i--) {
      if (line.at(i).isMark() && !line.at(i).is("$", "£", "€") || line.isTime(i)) {
        return List.of();
      }
      Form form = lexicon.verb(line, i);
      if (form == null
          || !form.past() && !form.participle()
          || lexicon.noun(line.fold(i)) != null) {
        if (EnglishClauses.OPENERS.contains(line.fold(i)) || line.is(i, "to")) {
          return List.of();
        }
        continue;
      }
      int first = EnglishSubject.groupStart(line, from, i);
      boolean be = EnglishSubject.hasBe(line, first, i);
      if (line.at(i - 1).isComma()) {
        return List.of(); // ", splintered wood and twisted metal"
      }
      boolean same = passive ? be && form.participle() : first == i && form.past();
      boolean tells = form.verb().cue().grade() != Cue.Grade.SAY;
      if (!same || !tells || EnglishFinite.AUXILIARIES.contains(line.fold(i))) {
        return List.of();
      }
      List<String> rest = EnglishCut.clean(line, i + 1, and);
      boolean whole = rest.isEmpty() ? passive : !EnglishSubject.takesObject(line, i) || passive;
      if (!whole || rest.stream().anyMatch(w -> EnglishWords.PRONOUNS.contains(Word.fold(w)))) {
        return List.of();
      }
      List<String> out = new ArrayList<>();
      out.add(passive ? form.verb().participle() : agreement.present(form, subject, rest));
      out.addAll(rest);
      out.add("and");
      return out;
    }
    return List.of();
  }
}
