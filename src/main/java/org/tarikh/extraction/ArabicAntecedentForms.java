package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** How what a relative clause speaks of stands in a headline of that clause. */
final class ArabicAntecedentForms {

  private static final Set<String> LASTING = Words.AR.spelled("antecedent-forms.lasting");

  private static final Set<String> HELD = Words.AR.spelled("held");

  private ArabicAntecedentForms() {}

  /** "الانتخابات التي جرت في …" is "إجراء الانتخابات", "الحملة التي امتدت" "استمرار الحملة". */
  static List<String> held(Form form, List<String> what) {
    String past = form.verb().past();
    boolean label = !what.isEmpty() && what.get(0).startsWith("ال") && HELD.contains(past);
    boolean lasted = LASTING.contains(past);
    return label || lasted
        ? ArabicHeadline.join(List.of(lasted ? "استمرار" : "إجراء"), what)
        : what;
  }

  /** "النداء الذي وجهه" is "توجيه … نداءً": nothing says yet which it is. */
  static List<String> unsaid(List<String> antecedent, boolean contact) {
    String word = antecedent.size() == 1 ? antecedent.get(0) : "";
    boolean definite = word.startsWith("ال");
    boolean name = definite && word.endsWith("ي"); // "القوتلي"
    if (word.length() < (definite ? 5 : 3) || !definite && !contact || name) {
      return antecedent;
    }
    String bare = definite ? word.substring(2) : word;
    boolean marked = // or ends in a vowel: "سينما"
        bare.endsWith("ة") || bare.endsWith("ات") || bare.endsWith("ى") || bare.endsWith("ا");
    return List.of(marked ? bare : bare.endsWith("اء") ? bare + "ً" : bare + "اً");
  }

  /** "الهجوم الذي شنته مسيّرة | على السوق". */
  static List<String> where(List<String> subject, List<String> rest) {
    List<String> more = rest.subList(Math.min(subject.size(), rest.size()), rest.size());
    boolean where = !more.isEmpty() && Arabic.isPreposition(Word.fold(more.get(0)));
    return where ? more : List.of();
  }
}
