package org.tarikh.extraction;

import java.util.Set;

/** What was done, where a time and a comma part it from its verb. */
final class ArabicPartedObject {

  private static final Set<String> APPOSED = Words.AR.list("cut.apposed");

  private final ArabicLexicon lexicon;
  private final ArabicNames names;

  ArabicPartedObject(ArabicLexicon lexicon, ArabicNames names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /**
   * "نفّذ الجيش فجر الأحد، | غارات على المعسكر": whether what was done stands behind a comma, as
   * nothing but who did it stands before.
   */
  boolean awaited(Line line, int from, int comma) {
    int next = comma + 1;
    Word w = next + 1 < line.size() ? line.at(next) : null;
    boolean opens =
        w != null
            && !w.isMark()
            && !line.isTime(next)
            && (lexicon.verb(w) == null || w.isAccusative())
            && !w.fold().startsWith("و")
            && !w.fold().startsWith("ف")
            && !Arabic.isPreposition(w)
            && !Arabic.RELATIVES.contains(w.fold())
            && !ArabicStops.STOPS.contains(w.fold())
            && !Arabic.ATTRIBUTION.contains(w.fold())
            && !APPOSED.contains(w.fold())
            && line.name(names, next) == null
            && isNominal(w);
    for (int i = from; opens && i < comma; i++) {
      boolean when = line.isTime(i) || ArabicCut.leadsToTime(line, i);
      if (ArabicAsides.isOnceUponATime(line, i)) {
        i += 2;
        continue;
      }
      opens =
          when
              || !line.at(i).isMark()
                  && !line.at(i).isAccusative()
                  && !Arabic.isPreposition(line.at(i))
                  && !Arabic.hasAttachedPreposition(line.at(i))
                  && !lexicon.isVerbalNoun(line.fold(i));
    }
    return opens;
  }

  /** Whether a word can be no verb that the lexicon does not hold. */
  private boolean isNominal(Word w) {
    String fold = w.fold();
    return w.isAccusative()
        || fold.startsWith("ال")
        || fold.endsWith("ة")
        || fold.endsWith("ات")
        || Character.isDigit(fold.charAt(0))
        || lexicon.noun(fold) != null
        || lexicon.isVerbalNoun(fold);
  }
}
