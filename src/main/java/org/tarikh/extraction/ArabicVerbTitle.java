package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Headlines of a subject and its verb, for verbs whose verbal noun would not do. */
final class ArabicVerbTitle {

  private static final Set<String> KEPT = Words.AR.spelled("verb-title.kept");

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
    int size = Math.min(subject(form, own), rest.size());
    List<String> whom = rest.subList(size, rest.size());
    List<String> who = own.subList(0, size);
    List<String> verb = List.of(ArabicForms.present(form, who));
    return ArabicTitle.Title.of(
        ArabicHeadline.join(who, ArabicHeadline.join(verb, whom)), -1, end, 0.7);
  }

  /** "سامي فرح يفارق الحياة"; "فارق الحياة" where nobody says who did. */
  static List<String> words(Form form, List<String> subject, String verb, List<String> rest) {
    String bare = verb.startsWith("و") && !verb.startsWith("وص") ? verb.substring(1) : verb;
    return subject.isEmpty()
        ? ArabicHeadline.join(List.of(bare), rest)
        : ArabicHeadline.join(
            subject, ArabicHeadline.join(List.of(ArabicForms.present(form, subject)), rest));
  }

  /** "أصبحت هند العلي وزيرة": how many of the words are the subject, and not what it became. */
  private static int subject(Form form, List<String> own) {
    int size = form.verb().past().equals("أصبح") ? 1 : own.size();
    while (size < own.size() && !ArabicTurns.OFFICES.contains(Word.fold(own.get(size)))) {
      size++;
    }
    return size;
  }

  /** Verbs without a verbal noun that a headline needs all the same: "غارات تطال المبنى". */
  static boolean keepsVerb(Form form) {
    return KEPT.contains(form.verb().past());
  }
}
