package org.tarikh.extraction;

import java.util.List;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Headlines of a single subject known by name, which stands before its verb: "ترامب يوقّع". */
final class ArabicKnownTitle {

  private final ArabicPhrases phrases;
  private final ArabicCut cut;

  ArabicKnownTitle(ArabicPhrases phrases, ArabicCut cut) {
    this.phrases = phrases;
    this.cut = cut;
  }

  /**
   * A headline for a verb whose subject follows it.
   *
   * @param after where the words behind the verb begin
   * @return null where that is nobody known by name
   */
  ArabicTitle.Title title(Line line, int after, int to, int end, Form form, boolean planned) {
    int sure = phrases.known.sureLength(line, after, end);
    if (sure == 0) {
      return null;
    }
    sure += after + sure < line.size() && line.at(after + sure).is("»", "”", "\"") ? 1 : 0;
    List<String> subject = cut.clean(line, after, after + sure);
    List<String> what = cut.clean(line, after + sure, to);
    boolean object = !what.isEmpty() && !ArabicHeadline.breaks(Word.fold(what.get(0)));
    boolean chosen = // "كلف نواف سلام تشكيل الحكومة"
        object
            && ArabicForms.CHOSEN.contains(form.verb().past())
            && phrases.isActOfPerson(line, after, after + sure);
    if (what.isEmpty()
        || chosen
        || ArabicForms.DONE_TO_PEOPLE.contains(form.verb().past()) && !object) {
      List<String> words = ArabicHeadline.join(subject, what);
      return ArabicTitle.Title.of(ArabicHeadline.headed(form, words, planned, false), -1, end, 0.8);
    }
    List<String> verb = List.of(ArabicForms.present(form, List.of()));
    List<String> done = ArabicHeadline.join(verb, what);
    List<String> words = ArabicHeadline.join(subject, done);
    if (Headline.reaches(words, Headline.MAX + 1)) {
      List<String> office = phrases.known.office(line, after, after + sure, cut);
      words = office.isEmpty() ? words : ArabicHeadline.join(office, done);
    }
    return ArabicTitle.Title.of(words, -1, end, 0.9);
  }
}
