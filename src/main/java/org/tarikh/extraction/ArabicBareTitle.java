package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/**
 * Headlines of events of which the text does not say, anywhere near, whom or what they befell:
 * "كرّمته اليونسكو". The clause stands as it is, for an editor to put a name to; an event without a
 * headline would be lost.
 */
final class ArabicBareTitle {

  /** Less than any headline that says of what it speaks. */
  static final double CONFIDENCE = 0.46;

  private static final double OF_HERO = 0.6;

  private static final Set<String> ME = Words.AR.list("bare-title.me");

  private final ArabicLexicon lexicon;
  private final ArabicCut cut;
  private final ArabicPronouns pronouns;

  ArabicBareTitle(ArabicLexicon lexicon, ArabicCut cut) {
    this.lexicon = lexicon;
    this.cut = cut;
    pronouns = new ArabicPronouns(lexicon);
  }

  /**
   * A headline of the person whom the article is about, else the clause as it stands; null where
   * the one that was made of it says of what it speaks.
   *
   * @param v the verb of the clause
   * @param end where the clause ends
   * @param real whether it happened
   * @param before what the text spoke of before the clause
   */
  ArabicTitle.Title title(
      ArabicTitle.Title made,
      Line line,
      int v,
      int end,
      Form form,
      boolean real,
      List<String> before,
      ArabicHero hero) {
    if (made.confidence() != Found.UNSAID) {
      return null;
    }
    boolean nobody = before.isEmpty() || before.equals(hero.name());
    String his = nobody ? hero.owning(made.text(), pronouns) : null;
    if (his != null) {
      return new ArabicTitle.Title(his, made.from(), made.to(), OF_HERO);
    }
    String clause = real ? clause(line, v, end, form) : null;
    return clause == null
        ? null
        : new ArabicTitle.Title(clause, made.from(), made.to(), CONFIDENCE);
  }

  private String clause(Line line, int v, int end, Form form) {
    boolean whom = // and not "غادر الحي", of anybody
        form.object()
            || ArabicForms.isPassive(line.at(v).text())
            || Arabic.isOwned(line.fold(v + 1));
    if (!form.past() || !whom || isOfSpeaker(line, v)) {
      return null;
    }
    String clause = cut.plain(line, v, Math.max(end, v + 1));
    int was = line.is(v - 1, "قد") ? v - 2 : 0;
    while (was > 0 && !ArabicMood.WAS.contains(line.fold(was)) && !line.at(was).isMark()) {
      was--;
    }
    if (was < v - 2 && line.is(v - 1, "قد") && ArabicMood.WAS.contains(line.fold(was))) {
      String who = cut.plain(line, was + 1, v - 1); // "كانت المحكمة قد عاقبتهم بالسجن"
      return ArabicHeadline.fit(List.of((who + " " + clause).split(" ")));
    }
    String fold = line.fold(v);
    boolean and = fold.startsWith("و") || fold.startsWith("ف");
    and &= clause.startsWith(fold.substring(0, 1)); // else it is dropped already
    return and && lexicon.verb(fold.substring(1)) != null ? clause.substring(1) : clause;
  }

  /** "وصلنا", "أطلقناها", "دخلتُ", "ظننت أنني": told by somebody of himself. */
  private static boolean isOfSpeaker(Line line, int v) {
    String fold = line.fold(v);
    return fold.endsWith("نا")
        || fold.endsWith("ناه")
        || fold.endsWith("ناها")
        || fold.endsWith("ناهم")
        || line.at(v).text().endsWith("تُ")
        || ME.contains(line.fold(v + 1))
        || ME.contains(line.fold(v + 2));
  }
}
