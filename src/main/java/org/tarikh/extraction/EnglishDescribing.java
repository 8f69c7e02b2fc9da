package org.tarikh.extraction;

import org.tarikh.extraction.EnglishLexicon.Form;

/** Participles that only tell of the noun before them, and the verb of their clause. */
final class EnglishDescribing {

  private final EnglishLexicon lexicon;
  private final EnglishFinite finite;

  EnglishDescribing(EnglishLexicon lexicon, EnglishFinite finite) {
    this.lexicon = lexicon;
    this.finite = finite;
  }

  /** "strikes blamed on rebels": a participle that may only tell of a noun. */
  boolean tellsOf(Line line, int i) {
    return line.is(i + 1, "by", "on", "in", "at", "from", "of", "with", "for")
        && !EnglishFinite.INTRANSITIVE.contains(lexicon.verb(line, i).verb().base());
  }

  /** "freed a boy trapped under rubble on Monday": the verb of whose object a participle tells. */
  int mainBefore(Line line, int from, int i, Form participle) {
    boolean tells =
        participle.participle()
            && (tellsOf(line, i) || line.is(i + 1, "under", "beneath", "inside", "aboard"))
            && !line.isTime(i + 1)
            && !EnglishCut.leadsToTime(line, i + 1)
            && !EnglishWords.PRONOUNS.contains(line.fold(i - 1));
    for (int k = i - 1; tells && k > from; k--) {
      if (line.at(k).isMark()
          || line.isTime(k)
          || line.is(k, "and", "or", "but", "to", "as", "that")
          || EnglishClauses.OPENERS.contains(line.fold(k))) {
        return -1;
      }
      Form form = lexicon.verb(line, k);
      if (form != null && finite.is(line, k, from)) {
        boolean acts = form.past() && form.verb().cue().grade() == Cue.Grade.STRONG;
        boolean object = k < i - 1 && !EnglishSubject.takesObject(line, k);
        return acts && object && !EnglishFinite.AUXILIARIES.contains(line.fold(k - 1)) ? k : -1;
      }
    }
    return -1;
  }

  /** "a rival backed by the union withdrew": whether the verb comes of which a participle tells. */
  boolean mainFollows(Line line, int participle, int to) {
    for (int i = participle + 2; i < to; i++) {
      if (line.is(i, ",", ";", "–", "—", "and", "or")
          || EnglishClauses.OPENERS.contains(line.fold(i))) {
        return false;
      }
      if (finite.is(line, i, participle) && !EnglishAsides.isReduced(lexicon, line, i)) {
        return true;
      }
    }
    return false;
  }
}
