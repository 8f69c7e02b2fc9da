package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Headlines of a subject and its verb, for verbs whose verbal noun would not do. */
final class ArabicVerbTitle {

  private static final Set<String> KEPT = WordSet.of("طال", "هزّ", "لقي", "حظي", "فارق");

  private ArabicVerbTitle() {}

  /**
   * "غارات تطال المبنى".
   *
   * @param own the subject, the first of the words after the verb
   * @return null for all other verbs
   */
  static ArabicTitle.Title title(Form form, List<String> own, List<String> rest, int end) {
    if (!form.verb().noun().isEmpty() || !keepsVerb(form)) {
      return null;
    }
    List<String> whom = rest.subList(Math.min(own.size(), rest.size()), rest.size());
    List<String> verb = List.of(ArabicForms.present(form, own));
    return ArabicTitle.Title.of(
        ArabicHeadline.join(own, ArabicHeadline.join(verb, whom)), -1, end, 0.7);
  }

  /** Verbs without a verbal noun that a headline needs all the same: "غارات تطال المبنى". */
  static boolean keepsVerb(Form form) {
    return KEPT.contains(form.verb().past());
  }
}
