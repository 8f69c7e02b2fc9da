package org.tarikh.extraction;

import java.util.Set;

/** What was done, where a time and a comma part it from its verb. */
final class ArabicPartedObject {

  private static final Set<String> APPOSED = Words.AR.list("parted-object.apposed");

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
            && (!w.fold().startsWith("و") || Arabic.hasOwnWaw(w.fold()))
            && !w.fold().startsWith("ف")
            && !Arabic.isPreposition(w)
            && !Arabic.RELATIVES.contains(w.fold())
            && !ArabicStops.STOPS.contains(w.fold())
            && !Arabic.ATTRIBUTION.contains(w.fold())
            && !APPOSED.contains(w.fold())
            && line.name(names, next) == null
            && isNominal(w);
    boolean act = // "تنفيذاً لاتفاق", and perhaps "تعديلاً لأحكام"
        opens && lexicon.isVerbalNoun(Word.fold(ArabicForms.withoutTanwin(w.text())));
    boolean marked = opens && w.isAccusative() && !act && !isState(w);
    for (int i = from; opens && i < comma; i++) {
      boolean when = line.isTime(i) || ArabicCut.leadsToTime(line, i);
      if (ArabicAsides.isOnceUponATime(line, i)) {
        i += 2;
        continue;
      }
      opens =
          when
              || (marked ? !line.at(i).isComma() : !line.at(i).isMark())
                  && !line.at(i).isAccusative()
                  && (marked || !Arabic.isPreposition(line.at(i)))
                  && (marked || !isLed(line, i))
                  && (marked || line.is(i, "ادارة") || !lexicon.isVerbalNoun(line.fold(i)));
    }
    return opens;
  }

  /** "بالحافلة"; but "الهيئة العامة للرقابة". */
  private static boolean isLed(Line line, int i) {
    return Arabic.hasAttachedPreposition(line.at(i)) && !line.fold(i).startsWith("لل");
  }

  /** "قادماً", "متوجهاً": how somebody was when he did it. */
  private boolean isState(Word w) {
    String fold = w.fold();
    boolean doing = fold.length() > 4 && (fold.charAt(1) == 'ا' || fold.startsWith("م"));
    return doing && lexicon.noun(w) == null && ArabicHeads.topicOf(w) == null;
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

  /** "، مساء الجمعة،": a time between two commas does not end its phrase. */
  static boolean commaBeforeTime(Line line, int lastOfTime) {
    int i = lastOfTime;
    while (line.isTime(i - 1)) {
      i--;
    }
    while (i > 0 && ArabicCut.BEFORE_TIME.contains(line.fold(i - 1))) {
      i--;
    }
    return i > 0 && line.at(i - 1).isComma();
  }
}
