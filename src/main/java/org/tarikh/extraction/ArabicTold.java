package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** What an Arabic sentence spoke of, kept in mind for those after it. */
final class ArabicTold {

  private static final Set<String> REQUESTS = Words.AR.list("told.requests");

  private final ArabicLexicon lexicon;
  private final ArabicPhrases phrases;

  ArabicTold(ArabicLexicon lexicon, ArabicPhrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** Keeps the subject of a sentence without times in mind. */
  void remember(Line line, int from, int to, Reader.Memory memory) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      Form form = line.isQuoted(i) ? null : lexicon.verb(line.at(i));
      if (form != null && !form.object()) {
        List<String> subject = phrases.subjectAfter(line, i + 1, to);
        if (!subject.isEmpty()) {
          memory.subject(subject);
        }
        return;
      }
    }
  }

  /** Keeps in mind what was done to: "أمراً تنفيذياً ينهي …". */
  static void object(Line line, int from, int to, Reader.Memory memory) {
    for (int i = from; i < to; i++) {
      if (REQUESTS.contains(line.fold(i))) {
        memory.object = List.of(line.at(i).text().substring(1)); // "تقدمت بطلب"
        return;
      }
      if (line.at(i).isAccusative() && !line.isTime(i)) {
        List<String> words = new ArrayList<>();
        for (int k = i; k < to && !line.at(k).isComma(); k++) {
          if (!line.isTime(k)) {
            String w = line.at(k).text();
            words.add(words.size() < 2 ? ArabicForms.withoutTanwin(w) : w);
          }
        }
        memory.object = words;
        return;
      }
    }
  }
}
