package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.extraction.EnglishLexicon.Form;

/**
 * An English clause as it stands, in the present and without its time: what is printed where a
 * headline made of it would not do.
 */
final class EnglishPlain {

  private static final int LONGEST_ASIDE = 16;
  private static final int FEWEST = 3;

  final EnglishLexicon lexicon;
  private final EnglishClauses clauses;
  private final EnglishReach reach;
  private final EnglishOpenings openings;
  final EnglishAgreement agreement;

  EnglishPlain(
      EnglishLexicon lexicon,
      EnglishSubject subjects,
      EnglishClauses clauses,
      EnglishOpenings openings,
      EnglishAgreement agreement) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.openings = openings;
    this.agreement = agreement;
    reach = new EnglishReach(lexicon, subjects, clauses);
  }

  /** The clause of a verb; null where it does not begin with who did it. */
  String of(Line line, int v) {
    Form form = v < 0 ? null : lexicon.verb(line, v);
    boolean now = form != null && line.is(v, form.verb().third());
    if (form == null || !form.past() && !form.participle() && !now) {
      return null;
    }
    int group = EnglishSubject.groupStart(line, 0, v);
    List<String> subject = subject(line, group);
    boolean be = EnglishSubject.hasBe(line, group, v);
    if (subject.isEmpty() || group < v && !be && !line.is(group, "had", "has", "have")) {
      return null;
    }
    List<String> rest = EnglishCut.clean(line, v + 1, reach.stop(line, v, openings.end(line, v)));
    boolean acts = !be && (now || form.past() || group < v);
    if (rest.isEmpty() && subject.size() < FEWEST || !acts && !be) {
      return null;
    }
    List<String> out = new ArrayList<>(EnglishCut.withoutArticle(subject));
    out.add(be ? form.verb().participle() : agreement.present(form, subject, rest));
    out.addAll(rest);
    return Headline.reaches(out, Headline.MAX + 1) ? null : EnglishCut.capital(EnglishCut.fit(out));
  }

  /** The noun phrase that a clause begins with; empty where none stands before its verb. */
  List<String> subject(Line line, int group) {
    int from = start(line, group);
    if (from < 0 || from >= group) {
      return List.of();
    }
    List<String> words = EnglishCut.clean(line, from, group);
    String first = words.isEmpty() ? "" : Word.fold(words.get(0));
    boolean noun =
        Character.isUpperCase(words.isEmpty() ? 'a' : words.get(0).charAt(0))
            || EnglishWords.ARTICLES.contains(first)
            || EnglishGap.isNumber(first)
            || EnglishFinite.isPlural(line.fold(group - 1));
    Form led = from == 0 ? lexicon.verb(first) : null; // "Born in Tyre, she"
    boolean none =
        first.isEmpty()
            || led != null && led.participle() && !led.present()
            || EnglishWords.PREPOSITIONS.contains(first) && !EnglishNounPhrases.counts(line, from)
            || EnglishWords.PRONOUNS.contains(first)
            || EnglishAntecedents.POSSESSIVES.contains(first)
            || words.stream().anyMatch(EnglishAsides.RELATIVE::contains)
            || !Character.isLetterOrDigit(first.charAt(0));
    return noun && !none ? words : List.of();
  }

  /** Where the clause begins that has its verb at a word; -1 where that is not sure. */
  private int start(Line line, int group) {
    int i = group;
    if (i > 1 && line.at(i - 1).isComma()) {
      int open = i - 2;
      while (open > 0 && i - open < LONGEST_ASIDE && !line.at(open).isMark()) {
        open--;
      }
      if (open <= 0 || !line.at(open).isComma() || line.isTime(open - 1)) {
        return -1;
      }
      i = open;
    }
    while (i > 0 && !line.isTime(i - 1) && !EnglishNounPhrases.parts(line, i - 1)) {
      String w = line.fold(i - 1);
      boolean and = w.equals("and");
      if (EnglishClauses.OPENERS.contains(w) || and && hasVerb(line, i - 1)) {
        return i;
      }
      if (!and
          && clauses.isFinite(line, i - 1, 0)
          && !EnglishAsides.isReduced(lexicon, line, i - 1)) {
        return -1;
      }
      i--;
    }
    return i > 0 && line.at(i - 1).is("\"", "“", "”") ? -1 : EnglishLeads.after(line, i, group);
  }

  private boolean hasVerb(Line line, int to) {
    for (int i = 1; i < to; i++) {
      if (!line.isTime(i) && clauses.isFinite(line, i, 0)) {
        return true;
      }
    }
    return false;
  }
}
