package org.tarikh.extraction;

import java.util.Map;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Noun;
import org.tarikh.temporal.TimeExpression;

/** Events that an Arabic participle tells between a noun and its time. */
final class ArabicParticiples {

  private static final int FARTHEST_PARTICIPLE = 5;
  private static final Set<String> PERIODS = Words.AR.list("participles.periods");

  private static final Map<String, String> KEPT = Words.AR.pairs("participles.kept");

  private final ArabicLexicon lexicon;
  private final ArabicPhrases phrases;
  private final ArabicNominalTitle titles;

  ArabicParticiples(ArabicLexicon lexicon, ArabicPhrases phrases, ArabicNominalTitle titles) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.titles = titles;
  }

  /** "القرار الصادر في …": a participle between a noun and its time. */
  Found read(Line line, int from, int at, int to, TimeExpression t, Reader.Memory memory) {
    for (int i = at - 1; i >= Math.max(from + 1, at - FARTHEST_PARTICIPLE); i--) {
      if (line.isTime(i) || phrases.isVerb(line, i) || line.at(i).isComma()) {
        return null;
      }
      boolean site =
          line.fold(i).startsWith("الموقع")
              && !isAgreement(lexicon.noun(line.fold(i - 1)))
              && lexicon.topic(line.fold(i - 1)) == null;
      if (PERIODS.contains(line.fold(i - 1))) {
        return null; // "خلال الفترة الممتدة من": how long, not what
      }
      boolean where = line.is(i - 2, "في") && ArabicHeadline.isEmptyPlace(line.fold(i - 1));
      if (where && phrases.hasVerb(line, from, i - 2)) {
        return null; // "أحالت المحكمة الأوراق في جلستها المنعقدة أمس"
      }
      boolean plan = // "من المقرر افتتاح الجسر في"
          line.is(i - 1, "من", "ومن") && !isBirth(line, i);
      String made = ArabicNominalTitle.made(line.fold(i));
      boolean since = line.fold(at - 1).endsWith("منذ") && !line.is(i - 1, "عدد", "العدد");
      made = made == null && since ? kept(line.fold(i)) : made;
      if (made != null && !line.isQuoted(i) && !site && !plan) {
        boolean planned = Reader.isFuture(t, memory);
        ArabicTitle.Title title = titles.participle(line, i, made, line.after(t), planned);
        Noun noun = lexicon.noun(line.fold(title.from()));
        return Found.of(
            line,
            title.from(),
            line.after(t),
            i,
            t,
            titles.resolved(title.text(), memory.subject),
            noun == null ? ArabicReader.UNKNOWN : noun.cue(),
            planned,
            "ar.participle." + line.fold(i),
            title.confidence());
      }
    }
    return null;
  }

  /** "الشاعر من مواليد 1932", "(مواليد 1932)", but "منتخب مواليد 2008". */
  static boolean isBirth(Line line, int i) {
    return line.is(i, "مواليد") && (line.is(i - 1, "من") || line.is(i - 1, "("));
  }

  /** "أربعة ضباط موقوفين منذ 2005": what was done to those who are kept; null for other words. */
  private static String kept(String fold) {
    String bare = fold.startsWith("ال") ? fold.substring(2) : fold;
    boolean ends = bare.endsWith("ين") || bare.endsWith("ون");
    return KEPT.get(ends ? bare.substring(0, bare.length() - 2) : bare);
  }

  /** "الحصار المفروض على المدينة منذ 2012": what is as somebody made it then. */
  Found since(Line line, int from, int at, int to, TimeExpression t, Reader.Memory memory) {
    Found made = line.fold(at - 1).endsWith("منذ") ? read(line, from, at, to, t, memory) : null;
    boolean goesOn = made != null && made.rule().startsWith("ar.participle.الممتد");
    return goesOn ? null : made;
  }

  /** Whether what "was issued" lies ahead: then its year was read wrongly. */
  static boolean isOver(Line line, int at, TimeExpression t, Reader.Memory memory) {
    String before = line.fold(line.fold(at - 1).equals("في") ? at - 2 : at - 1);
    return ArabicNominalTitle.isParticiple(before)
        && !before.startsWith("المقرر")
        && Reader.isFuture(t, memory);
  }

  private static boolean isAgreement(Noun noun) {
    return noun != null && noun.cue().category().equals("agreement"); // else "دخول الموقع"
  }
}
