package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Headlines from a relative clause: what it speaks of stands before it. */
final class ArabicRelativeTitle {

  private static final Set<String> RESUMING =
      Set.of(
          "فيها", "فيه", "به", "بها", "عليها", "عليه", "منها", "منه", "له", "لها", "خلالها",
          "خلاله");

  private final ArabicPhrases phrases;
  private final ArabicAntecedents antecedents;
  private final ArabicCut cut;
  private final ArabicNominalTitle nominals;

  ArabicRelativeTitle(
      ArabicPhrases phrases,
      ArabicAntecedents antecedents,
      ArabicCut cut,
      ArabicNominalTitle nominals) {
    this.phrases = phrases;
    this.antecedents = antecedents;
    this.cut = cut;
    this.nominals = nominals;
  }

  /** A headline for a clause whose verb stands at the clause's nucleus. */
  ArabicTitle.Title title(
      Line line,
      ArabicReader.Clause clause,
      int end,
      Form form,
      boolean planned,
      boolean negated,
      Reader.Memory memory) {
    int v = clause.nucleus();
    int from = antecedents.start(line, clause.from());
    List<String> antecedent = antecedents.words(line, from, clause.from());
    int to = cut.stop(line, v + 1, end, true);
    List<String> rest = cut.clean(line, v + 1, to);
    if (antecedent.isEmpty() || isPronoun(antecedent)) {
      antecedent = memory.subject;
    }
    if (ArabicNominalTitle.isOfWitness(form)) {
      return new ArabicTitle.Title(nominals.witnessed(antecedent, rest), from, end, 0.75);
    }
    if (form.object()) {
      List<String> subject = phrases.subjectAfter(line, v + 1, to);
      return new ArabicTitle.Title(
          ArabicHeadline.fit(
              ArabicHeadline.headed(
                  form, ArabicHeadline.join(subject, antecedent), planned, negated)),
          from,
          end,
          0.7);
    }
    if (RESUMING.contains(line.fold(v + 1))) {
      rest = cut.clean(line, v + 2, to);
      return new ArabicTitle.Title(
          ArabicHeadline.fit(ArabicHeadline.headed(form, rest, planned, negated)), from, end, 0.7);
    }
    List<String> words =
        form.verb().noun().isEmpty()
            ? antecedent
            : ArabicHeadline.headed(form, ArabicHeadline.join(antecedent, rest), planned, negated);
    return new ArabicTitle.Title(ArabicHeadline.fit(words), from, end, 0.75);
  }

  private static boolean isPronoun(List<String> words) {
    return words.size() == 1
        && Set.of("هو", "هي", "وهو", "وهي", "ذلك").contains(Word.fold(words.get(0)));
  }
}
