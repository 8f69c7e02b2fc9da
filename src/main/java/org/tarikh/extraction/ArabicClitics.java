package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** Conjunctions and prepositions that are written onto the noun a relative clause speaks of. */
final class ArabicClitics {

  private static final Set<String> NATIVE_LAM = Words.AR.list("clitics.native-lam");

  private static final Set<String> NATIVE_BA = Words.AR.list("clitics.native-ba");

  private final ArabicLexicon lexicon;
  private final Gazetteer gazetteer;

  ArabicClitics(ArabicLexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /**
   * The first word of a noun phrase without what is written onto it.
   *
   * @param start where it stands in the line
   * @param contact whether a verb without a relative pronoun speaks of it
   */
  String bare(Line line, int start, String first, boolean contact) {
    String fold = Word.fold(first);
    boolean and =
        fold.startsWith("و") && fold.length() > 3 && lexicon.noun(fold.substring(1)) != null;
    boolean opens =
        start == 0 && ArabicEnds.isJoined(fold) && gazetteer.at(List.of(line.at(0)), 0) == null;
    if ((and || opens) && !fold.equals("وفاة") && !fold.equals("وصول")) {
      return first.substring(1);
    }
    if (fold.startsWith("لل")) {
      return ArabicForms.withoutLam(first);
    }
    if (contact && fold.startsWith("ب") && !NATIVE_BA.contains(fold)) {
      return first.substring(first.startsWith("ـ", 1) ? 2 : 1); // "بقانون أقرّه المجلس", "بـ20"
    }
    if (contact && fold.startsWith("وب") && fold.length() > 5 || fold.startsWith("وبال")) {
      return first.substring(2); // "وبحصيلة نشرتها الهيئة"
    }
    boolean joined =
        attachedLam(line.at(start))
            || fold.startsWith("وال")
            || fold.startsWith("فال")
            || fold.startsWith("بال");
    return joined ? first.substring(1) : first;
  }

  /** "بفيضان": an event noun with its preposition. */
  boolean isBy(String fold) {
    boolean by = fold.startsWith("ب") && lexicon.noun(fold.substring(1)) != null;
    return by && lexicon.noun(fold).text().charAt(0) != 'ب';
  }

  /** "وبوساطة أممية وقّع", "ولتخفيف الضغط": how or why, and not who. */
  boolean isOblique(String fold) {
    String bare = fold.startsWith("و") ? fold.substring(1) : fold;
    return OBLIQUE.contains(bare) || bare.startsWith("ل") && lexicon.isOblique(bare);
  }

  private static final Set<String> OBLIQUE = Words.AR.list("clitics.oblique");

  boolean attachedLam(Word w) {
    String f = w.fold();
    return f.startsWith("ل")
        && f.length() > 3
        && !NATIVE_LAM.contains(f)
        && lexicon.noun(f) == null
        && gazetteer.at(List.of(w), 0) == null;
  }
}
