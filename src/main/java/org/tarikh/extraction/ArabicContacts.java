package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Relative clauses that no "الذي" opens: a verb right behind the noun it speaks of. */
final class ArabicContacts {

  private static final Set<String> OUTCOMES = Words.AR.spelled("contacts.outcomes");

  private static final int LONGEST_DOER = 4;
  private static final int LONGEST_OUTCOME = 10;

  /** Words from a verb behind a comma to its time. */
  private static final int LONGEST_PARTED = 7;

  private static final Set<String> SOURCES = Words.AR.list("contacts.sources");

  private final ArabicLexicon lexicon;

  ArabicContacts(ArabicLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * "أنهى إضراباً بدأ في أيلول", "أُسّس عام 2011 بقانون أقرّه المجلس في تموز": whether a verb
   * behind an indefinite noun, and with a time of its own, speaks of that noun.
   */
  boolean isContact(Line line, int i, Form form, boolean dated) {
    String noun = line.fold(i - 1);
    boolean indefinite =
        !line.at(i - 1).isMark()
            && !line.isTime(i - 1)
            && noun.length() > 2
            && !noun.startsWith("ال")
            && !noun.startsWith("لل")
            && !noun.startsWith("بال")
            && !Arabic.isOwned(noun)
            && !Arabic.isPreposition(noun)
            && !ArabicPhrases.LEADS.contains(noun)
            && !Arabic.NEGATIONS.contains(noun)
            && !Arabic.ATTRIBUTION.contains(line.fold(i - 2))
            && !line.fold(i - 2).endsWith("حسب") // "وبحسب"
            && !Character.isDigit(noun.charAt(0))
            && !SOURCES.contains(noun)
            && (form.object() || form.feminine() || !noun.endsWith("ة"))
            && lexicon.verb(line.at(i - 1)) == null;
    for (int k = i - 1; k > 0 && k >= i - 3; k--) { // "في مؤتمر صحفي عقده أمس": the news is of then
      indefinite &= !line.is(k - 1, "في", "خلال") || !ArabicHeadline.isEmptyPlace(line.fold(k));
    }
    int next =
        line.is(i + 1, "اليها", "اليه", "اليهم", "عليها", "عليه", "له", "لها") ? i + 2 : i + 1;
    boolean own = line.isTime(next) || line.is(next, "في", "منذ") && line.isTime(next + 1);
    boolean marked = dated && ArabicForms.isPassive(line.at(i).text()); // "ختماً سُحب من مزاد في"
    return indefinite && (form.object() ? dated : marked || own);
  }

  /** "لجنة شكلها البرلمان الأربعاء": whether a verb's doer and a time follow it right away. */
  static boolean hasOwnTime(Line line, int verb) {
    int i = verb + 1;
    while (i <= verb + LONGEST_DOER && i < line.size() && !line.isTime(i)) {
      boolean leads = i > verb + 1 && ArabicCut.leadsToTime(line, i);
      if (line.at(i).isMark() || Arabic.isPreposition(line.at(i)) && !leads) {
        return false;
      }
      i++;
    }
    return i > verb + 1 && line.isTime(i);
  }

  /** "الحريق الذي خلّف عشرة قتلى في 3 أيار": whether a relative clause dates what it speaks of. */
  static boolean datesOutcome(Line line, int verb, Form form) {
    int i = verb + 1;
    while (i < Math.min(line.size(), verb + LONGEST_OUTCOME)
        && !line.isTime(i)
        && !line.at(i).isMark()) {
      i++;
    }
    return OUTCOMES.contains(form.verb().past()) && line.isTime(i);
  }

  /** Whether a relative clause tells what came of a thing: "خلف 34 قتيلاً" is no preposition. */
  static boolean tellsOutcome(Line line, int relative, Form form) {
    return form == null
        ? line.is(relative + 1, "خلف") && line.opensWithDigit(relative + 2)
        : OUTCOMES.contains(form.verb().past());
  }

  /** Whether a comma parts a verb from what it speaks of, and a time follows before the next. */
  static boolean isParted(Line line, int verb) {
    int i = verb + 1;
    while (i < Math.min(line.size(), verb + LONGEST_PARTED)
        && !line.isTime(i)
        && !line.at(i).isMark()) {
      i++;
    }
    return line.at(verb - 1).isComma() && line.isTime(i);
  }

  /** Whether a pronoun takes up the noun before a passive verb, and a time follows. */
  static boolean isResumedSoon(Line line, int verb) {
    if (verb < 2
        || !Arabic.isPreposition(line.at(verb - 2))
        || !ArabicForms.isPassive(line.at(verb).text())) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(line.size(), verb + LONGEST_DOER); i++) {
      if (ArabicStops.RESUMING.contains(line.fold(i))) {
        return line.isTime(i + 1) || line.is(i + 1, "في") && line.isTime(i + 2);
      }
    }
    return false;
  }
}
