package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Headlines of a subject and its verb, for verbs whose verbal noun would not do. */
final class ArabicVerbTitle {

  private static final Set<String> PLACES =
      WordSet.of("محافظة", "مدينة", "بلدة", "منطقة", "ولاية", "جزيرة", "سواحل", "ساحل", "اقليم");

  private static final Set<String> KEPT = WordSet.of("طال", "هزّ", "لقي", "حظي", "فارق");

  private ArabicVerbTitle() {}

  /**
   * "زلزال يضرب الساحل", "غارات تطال المبنى".
   *
   * @param own the subject, the first of the words after the verb
   * @param other whether the clause is negated or passive
   * @return null for all other verbs
   */
  static ArabicTitle.Title title(
      Form form, List<String> own, List<String> rest, int end, boolean other) {
    int struck = struck(own, rest);
    boolean strikes =
        form.verb().past().equals("ضرب") && struck > 0 && struck < rest.size() && !other;
    if (!strikes && !(form.verb().noun().isEmpty() && keepsVerb(form))) {
      return null;
    }
    List<String> who = strikes ? rest.subList(0, struck) : own;
    List<String> whom = rest.subList(Math.min(who.size(), rest.size()), rest.size());
    List<String> verb = List.of(ArabicForms.present(form, who));
    return ArabicTitle.Title.of(
        ArabicHeadline.join(who, ArabicHeadline.join(verb, whom)), -1, end, 0.7);
  }

  /** How many words name what struck: "هزة أرضية بقوة 4.6 درجات | محافظة إب". */
  private static int struck(List<String> own, List<String> rest) {
    for (int i = 1; i < own.size() && own.size() == rest.size(); i++) {
      if (PLACES.contains(Word.fold(rest.get(i)))) {
        return i;
      }
    }
    return own.size();
  }

  /** Verbs without a verbal noun that a headline needs all the same: "غارات تطال المبنى". */
  static boolean keepsVerb(Form form) {
    return KEPT.contains(form.verb().past());
  }
}
