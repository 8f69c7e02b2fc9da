package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** What an Arabic sentence spoke of, kept in mind for those after it. */
final class ArabicTold {

  /** Characters of a headline behind its verb. */
  private static final int ROOM = 82;

  /** Words. */
  private static final int NEAR = 5;

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

  /** "أضاف أن سليم «شارك في الهجوم»": keeps in mind who did what is quoted right behind. */
  Line speech(Line line, int quoted, Reader.Memory memory) {
    int quote = quoted;
    while (line.isQuoted(quote - 1)) {
      quote--;
    }
    int that = quote - 1;
    boolean noun = that > 0;
    while (noun && that > quote - NEAR && !Arabic.THAT.contains(line.fold(that))) {
      Word w = line.at(that);
      noun = that > 0 && !w.isMark() && lexicon.verb(w) == null && !Arabic.isPreposition(w);
      that--;
    }
    if (noun && that < quote - 1 && line.is(that, "ان", "بان")) {
      memory.subject(line.words.subList(that + 1, quote).stream().map(Word::text).toList());
      memory.quoting = true;
    }
    return line.speech(quoted);
  }

  /** Keeps in mind whom something was done to: "أُفرج عن سامي فرح، لكن أُعيد اعتقاله". */
  static void patient(
      Line line, int v, int end, Form form, ArabicPhrases phrases, Reader.Memory memory) {
    boolean done = line.is(v + 1, "عن", "علي");
    if (done && form.past() && ArabicForms.IMPERSONAL.contains(form.verb().past())) {
      List<String> whom = phrases.subjectAfter(line, v + 2, end);
      boolean family =
          whom.size() == 2 && line.is(v + 2, "عبد") && line.fold(v + 4).startsWith("ال");
      if (!whom.isEmpty()) { // "عبد المنعم الراوي"
        memory.subject(family ? ArabicHeadline.join(whom, List.of(line.at(v + 4).text())) : whom);
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

  /**
   * "أُعلن في صور أن المرفأ سيُغلق": where what was announced begins that is a headline by itself,
   * as nobody is said to announce it or a headline has no room for both; else -1.
   */
  static int announced(Line line, int after, int to, int end, Form form, boolean nobody) {
    int that = after;
    while (that < end && !line.is(that, "ان")) {
      that++;
    }
    boolean announces = that + 1 < end && ArabicVerbs.ANNOUNCING.contains(form.verb().past());
    boolean both = ArabicCircumstances.length(line, after, to) < ROOM;
    boolean fits = ArabicCircumstances.length(line, that + 1, end) < Headline.MAX;
    return announces && (nobody || !both && fits) ? that + 1 : -1;
  }
}
