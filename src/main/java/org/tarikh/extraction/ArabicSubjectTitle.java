package org.tarikh.extraction;

import java.util.List;
import java.util.function.Supplier;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Headlines of Arabic clauses whose subject stands before its verb: "الحكومة وقّعت الاتفاق". */
final class ArabicSubjectTitle {

  private static final int LONGEST_VERB = 8;

  private final ArabicPhrases phrases;
  private final ArabicCut cut;

  ArabicSubjectTitle(ArabicPhrases phrases, ArabicCut cut) {
    this.phrases = phrases;
    this.cut = cut;
  }

  /**
   * @param after where the words behind the verb begin
   * @param to where a headline of them stops
   * @param doer who did it, where that is told behind the verb
   * @param subject the words before the verb
   * @param behind those after it, for a headline
   */
  ArabicTitle.Title title(
      Line line,
      ArabicReader.Clause clause,
      int after,
      int to,
      int end,
      Form form,
      Supplier<List<String>> doer,
      List<String> subject,
      List<String> behind,
      boolean passive,
      boolean planned,
      boolean negated,
      Reader.Memory memory) {
    int v = clause.nucleus();
    List<String> before = subject;
    List<String> rest = behind;
    ArabicTitle.Title resumed =
        ArabicObjectTitle.resumed(line, v, end, form, doer, rest, planned, negated, before);
    if (resumed != null) {
      return resumed;
    }
    boolean object = form.object() && doer.get().isEmpty();
    List<String> whom = object ? ArabicObjectTitle.whom(line.fold(v), memory) : List.of();
    if (!whom.isEmpty() && !whom.equals(before)) {
      List<String> all = ArabicHeadline.join(before, ArabicHeadline.join(whom, rest));
      return ArabicTitle.Title.of(
          ArabicHeadline.headed(form, all, planned, negated), -1, end, 0.65);
    }
    memory.subject(before);
    ArabicTold.object(line, after, to, memory);
    if (Headline.reaches(ArabicHeadline.join(before, rest), Headline.MAX - LONGEST_VERB)) {
      List<String> person = phrases.known.person(line, clause.from(), v);
      before = person.isEmpty() ? before : person;
      rest = cut.brief(line, after, to);
    }
    boolean done = // "أن المتهم اعتقل في المطار"
        ArabicForms.DONE_TO_PEOPLE.contains(form.verb().past())
            && (rest.isEmpty() || ArabicHeadline.breaks(Word.fold(rest.get(0))));
    List<String> words =
        form.verb().noun().isEmpty() && !ArabicVerbTitle.keepsVerb(form)
            ? ArabicHeadline.join(before, rest)
            : (negated || rest.isEmpty() || passive || done) && !form.verb().noun().isEmpty()
                ? ArabicHeadline.headed(
                    form,
                    passive
                        ? ArabicSilentTitle.ofSubject(before, rest)
                        : ArabicHeadline.join(before, rest),
                    planned,
                    negated)
                : ArabicHeadline.join(
                    before, ArabicHeadline.join(List.of(ArabicForms.present(form, before)), rest));
    return ArabicTitle.Title.of(words, -1, end, form.object() ? Found.UNSAID : 0.85);
  }
}
