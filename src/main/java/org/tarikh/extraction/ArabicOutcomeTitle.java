package org.tarikh.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/**
 * Headlines of what an event brought about, where its noun stands behind a verb: "السيول تودي بحياة
 * 15 شخصاً", "العاصفة تبلغ الساحل".
 */
final class ArabicOutcomeTitle {

  private static final Map<String, String> BEHIND = Words.AR.pairs("outcome-title.behind");

  private static final Set<String> REACHING = Words.AR.spelled("outcome-title.reaching");

  private final ArabicLexicon lexicon;
  private final ArabicPhrases phrases;

  ArabicOutcomeTitle(ArabicLexicon lexicon, ArabicPhrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /**
   * @param noun at {@code head}, as a headline has it
   * @param rest the words behind it
   * @return null where no such verb stands before it
   */
  List<String> words(Line line, int head, int end, String noun, List<String> rest) {
    Form form = head == 0 || line.isTime(head - 1) ? null : lexicon.verb(line.at(head - 1));
    if (form == null || !form.past() || form.object() || form.plural()) {
      return null;
    }
    String behind = BEHIND.get(form.verb().past());
    int own = behind == null ? -1 : rest.indexOf(behind);
    if (REACHING.contains(form.verb().past()) && line.fold(head).startsWith("ال")) {
      own = phrases.subjectAfter(line, head, end).size() - 1;
    }
    if (own < 0
        || own >= rest.size()
        || behind == null && Arabic.isPreposition(Word.fold(rest.get(own)))) {
      return null;
    }
    List<String> who = ArabicHeadline.join(List.of(noun), rest.subList(0, own));
    List<String> verb = List.of(ArabicForms.present(form, who));
    return ArabicHeadline.join(who, ArabicHeadline.join(verb, rest.subList(own, rest.size())));
  }
}
