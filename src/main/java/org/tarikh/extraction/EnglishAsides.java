package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** What stands between commas after an English subject. */
final class EnglishAsides {

  private final EnglishLexicon lexicon;

  EnglishAsides(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * "The museum, looted in the war, reopened", "the minister, who took office in May, resigned":
   * the comma at which an aside between a subject and its verb begins; -1 where there is none.
   */
  int start(Line line, int v) {
    if (v < 3 || !line.at(v - 1).isComma()) {
      return -1;
    }
    for (int i = v - 3; i > 0; i--) {
      if (line.at(i).isComma()) {
        Form form = lexicon.verb(line, i + 1);
        boolean who = Set.of("who", "which", "whose").contains(line.fold(i + 1));
        return who || form != null && form.participle() ? i : -1;
      }
    }
    return -1;
  }

  /** First word of the noun phrase that ends at a comma: after a preposition, a time, or "that". */
  int nounStart(Line line, int comma) {
    int i = comma;
    while (i > 0
        && !line.isTime(i - 1)
        && !line.at(i - 1).isMark()
        && !EnglishSubject.LEADS.contains(line.fold(i - 1))
        && !isFinite(line, i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isFinite(Line line, int i) {
    Form form = lexicon.verb(line, i);
    return form != null && form.past() && lexicon.noun(line.fold(i)) == null;
  }
}
