package org.tarikh.extraction;

import java.util.List;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Who or what an Arabic line speaks of first, for a later clause that does not say its subject. */
final class ArabicFirstSubject {

  private final ArabicLexicon lexicon;
  private final ArabicPhrases phrases;
  private final ArabicProof proof;
  private final ArabicCut cut;

  ArabicFirstSubject(
      ArabicLexicon lexicon, ArabicPhrases phrases, ArabicProof proof, ArabicCut cut) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.proof = proof;
    this.cut = cut;
  }

  /**
   * "سامي نعمة فرح من مواليد صور، ولد عام": the noun phrase that a line begins with; none for none.
   */
  List<String> opening(Line line, int to) {
    if (line.fold(0).startsWith("و") && lexicon.isPast(line.fold(0))) {
      return phrases.subjectAfter(line, 1, to); // "وبلغ المنسوب"
    }
    int end = ArabicMorphology.past(line.at(0)) != null ? to : 0;
    while (end < to && !line.at(end).isMark() && !line.isTime(end) && !phrases.isVerb(line, end)) {
      if (Arabic.isPreposition(line.at(end))) {
        break;
      }
      end++;
    }
    List<String> words =
        end == to || end < 2 || end > ArabicPhrases.LONGEST_SUBJECT
            ? List.of()
            : cut.clean(line, 0, end);
    return proof.isSubject(words) ? words : List.of();
  }

  /** The subject after the first verb of a line, before a word; empty where it has none. */
  List<String> subjectOfFirstVerb(Line line, int to) {
    for (int i = 0; i < to; i++) {
      if (phrases.isVerb(line, i) || i == 0 && lexicon.verb(line.fold(i)) != null) {
        return phrases.subjectAfter(line, i + 1, to);
      }
    }
    return List.of();
  }

  /**
   * "ضيفتنا أمضت عاماً في حلب، وعادت": the subject of the first verb of a line, which stands before
   * a later clause; empty where it has none.
   */
  List<String> subjectOfLine(Line line, int to) {
    int verb = -1;
    for (int i = 0; i < to; i++) {
      boolean other = // what is said or spoken of is told by others
          line.at(i).is(":")
              || line.isQuoted(i)
              || Arabic.THAT.contains(line.fold(i))
              || Arabic.RELATIVES.contains(line.fold(i));
      if (other) {
        return List.of();
      }
      boolean first = i == 0 && lexicon.verb(line.fold(i)) != null;
      verb = verb < 0 && (first || proof.isVerb(line.at(i))) ? i : verb;
    }
    Form form = verb < 0 || !line.fold(to).startsWith("و") ? null : lexicon.verb(line.at(verb));
    if (form == null || form.verb().cue().grade() == Cue.Grade.SAY) {
      return List.of();
    }
    List<String> before = verb == 0 ? List.of() : phrases.subjectBefore(line, 0, verb, false);
    return before.isEmpty() ? phrases.subjectAfter(line, verb + 1, to) : before;
  }

  /**
   * "كان الإعلان مقرراً في أيار، ثم أُرجئ إلى حزيران": of what a passive without a subject speaks;
   * none for none.
   */
  List<String> whatWas(Line line, int from, Form form) {
    int to = from > 0 && ArabicMood.WAS.contains(line.fold(0)) ? 1 : from;
    while (to > 0 && to < from && !line.fold(to).startsWith("مقرر") && !line.at(to).isMark()) {
      to++;
    }
    List<String> first = to > 1 && to < from ? cut.clean(line, 1, to) : List.of();
    return !first.isEmpty() && ArabicForms.agrees(form, first)
        ? first
        : line.mentions.last(line, from, form.feminine());
  }
}
