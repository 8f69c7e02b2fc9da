package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Verb;

/** Arabic verbs that are written like a commoner one, which what stands behind them tells apart. */
final class ArabicTwins {

  private static final Verb READ =
      new Verb("تلا", "يتلو", "تلاوة", new Cue("تلا", Cue.Grade.STRONG, "politics", 45));
  private static final Set<String> TEXTS = Words.AR.list("twins.texts");
  private static final Verb EVACUATE =
      new Verb("أجلى", "يجلي", "إجلاء", new Cue("أجلى", Cue.Grade.STRONG, "humanitarian", 58));
  private static final Set<String> PEOPLE = Words.AR.list("twins.people");
  private static final Verb SEND =
      new Verb("سيّر", "يسيّر", "تسيير", new Cue("سيّر", Cue.Grade.STRONG, "society", 45));
  private static final Set<String> SENT = Words.AR.list("twins.sent");
  private static final Verb FALL =
      new Verb("سقط", "يسقط", "سقوط", new Cue("سقط", Cue.Grade.STRONG, "humanitarian", 55));
  private static final Set<String> DEPTHS = Words.AR.list("twins.depths");

  private static final Verb STOP =
      new Verb("كفّ", "يكفّ", "", new Cue("كفّ", Cue.Grade.STATE, "justice", 20));

  /** Words after a verb that are asked. */
  private static final int NEAR = 6;

  private ArabicTwins() {}

  /** The verb that is written like a listed one; null where it is the listed one. */
  static Verb other(Line line, int i, Form form) {
    return switch (form.verb().past()) {
      case "تلا" -> near(line, i, TEXTS) > 0 ? READ : null; // "تلا القاضي الحكم"
      case "أجّل" -> evacuates(line, i) ? EVACUATE : null; // "أجلت السلطات ألف شخص"
      case "سار" -> near(line, i, SENT) > 0 ? SEND : null; // "تسير الشركة رحلتها"
      case "هوى" -> near(line, i, DEPTHS) > 0 ? FALL : null; // "هوى في بئر", but "هوت الليرة"
      case "كفّ" -> // "كفّت يده المحكمة": whose hand, its headline could not say
          line.is(i + 1, "يده", "يدها", "عن") ? STOP : null;
      default -> null;
    };
  }

  /** "أجلت السلطات ألف شخص", "أجلت السكان"; but "أجلت جلسة اليوم". */
  private static boolean evacuates(Line line, int i) {
    boolean doubled = line.at(i).text().indexOf('\u0651') > 0;
    return !doubled && near(line, i, PEOPLE) > 0;
  }

  private static int near(Line line, int i, Set<String> words) {
    for (int k = i + 1; k < Math.min(line.size(), i + NEAR) && !line.at(k).isMark(); k++) {
      if (words.contains(Word.fold(ArabicForms.withoutTanwin(line.at(k).text())))) {
        return k;
      }
    }
    return -1;
  }
}
