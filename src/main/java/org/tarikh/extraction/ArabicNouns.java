package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Noun;
import org.tarikh.temporal.TimeExpression;

/** Which event noun of an Arabic clause a time belongs to. */
final class ArabicNouns {

  private static final Set<String> DATED = Words.AR.list("nouns.dated");
  private static final Set<String> PUBLISHED = Words.AR.list("nouns.published");
  private static final Set<String> PAPERS = Words.AR.list("nouns.papers");

  private static final Set<String> UNITS = Words.AR.list("nouns.units");

  static final Set<String> CAUSES = Words.AR.list("nouns.causes");

  private static final Set<String> WITHIN = Words.AR.list("nouns.within");

  private static final Set<String> CHAINED = Words.AR.list("nouns.chained");

  private static final Set<String> DOCUMENTS = Words.AR.list("nouns.documents");

  private static final Set<String> LATER = Words.AR.list("nouns.later");

  private static final Set<String> DECIDING = Words.AR.spelled("nouns.deciding");

  private static final long LONGEST_DATE = 7 * Days.DAY;

  private static final int FARTHEST_SOURCE = 6;
  private static final int FARTHEST_CITED = 10;
  private static final Set<String> EDITIONS = Words.AR.list("nouns.editions");
  private static final Set<String> OF_YEARS = Words.AR.list("nouns.of-years");

  private final ArabicLexicon lexicon;
  private final ArabicPhrases phrases;

  ArabicNouns(ArabicLexicon lexicon, ArabicPhrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /**
   * "موازنة لعام 2026", "صدرت ميزانية العام 1447 في": what a month or a year is for did not happen
   * then.
   */
  static boolean isOfAYear(Line line, TimeExpression t) {
    int at = line.first(t);
    boolean other = line.times().size() > 1 && OF_YEARS.contains(line.fold(at - 1));
    boolean purpose = line.at(at).start() < t.start() && line.fold(at).startsWith("ل");
    return (other || purpose) && Days.length(t.value()) > LONGEST_DATE;
  }

  /**
   * "تقرير عن نسخة العام الماضي", "محضره المؤرخ في 22 آذار", "وفق بيانات الهيئة الصادرة أمس": the
   * time of a thing that is spoken of, and not of what was done.
   */
  static boolean isOfANoun(Line line, TimeExpression t) {
    int at = line.first(t);
    int before = line.is(at - 1, "في", "ب") ? at - 2 : at - 1;
    if (DATED.contains(line.fold(before))) {
      return before > 0 && !line.at(before - 1).isComma();
    }
    boolean issued = PUBLISHED.contains(line.fold(before));
    for (int i = before - 1; issued && i >= Math.max(0, before - FARTHEST_SOURCE); i--) {
      if (Arabic.ATTRIBUTION.contains(line.fold(i))) {
        return true;
      }
    }
    if (line.times().size() > 1 && isCited(line, at)) {
      return true;
    }
    return Days.length(t.value()) > LONGEST_DATE
        && EDITIONS.contains(line.fold(at - 1))
        && line.is(at - 2, "عن", "من", "علي", "مع", "الي", "مقابل");
  }

  /**
   * "فقد ستون حياتهم في آذار، وفق تقرير نشرته الشبكة اليوم": whether a time is that of a source.
   */
  private static boolean isCited(Line line, int at) {
    for (int i = at - 1; i > at - FARTHEST_CITED && i >= 0 && !line.at(i).isComma(); i--) {
      if (Arabic.ATTRIBUTION.contains(line.fold(i))) {
        return PAPERS.contains(line.fold(i + 1));
      }
    }
    return false;
  }

  /** "حرب تموز، وقد دارت بين …": the event noun a verb without a subject speaks of. */
  int nounBefore(Line line, int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (lexicon.noun(line.at(i)) != null && !line.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "دعت النقابة إلى إضراب يوم الإثنين المقبل": the event noun between a past verb and a time to
   * come.
   */
  int nearest(Line line, int verb, TimeExpression t) {
    for (int i = line.first(t) - 1; i > verb + 1; i--) {
      if (lexicon.noun(line.at(i)) != null && !line.isQuoted(i) && !line.isTime(i)) {
        return outermost(line, i, verb + 1);
      }
    }
    return -1;
  }

  /**
   * "قاد النادي حتى وفاته في 3 أيار", "يحتج على اعتقاله في 3 أيار": what happened to whom the
   * clause speaks of, where the time is of it and not of the verb; -1 elsewhere.
   */
  int his(Line line, TimeExpression t, Form form, boolean ahead) {
    int at = line.first(t);
    int head = line.is(at - 1, "في", "يوم") ? at - 2 : at - 1;
    Noun noun = head < 2 || line.isTime(head) ? null : lexicon.noun(line.fold(head));
    if (noun == null || !noun.owned()) {
      return -1;
    }
    int before = line.is(head - 1, "اعادة") ? head - 2 : head - 1;
    boolean told = !form.past() && !ahead && Arabic.isPreposition(line.at(before));
    return told || line.is(before, "حتي") ? head : -1;
  }

  /**
   * "قررت الوزارة تعليق الدراسة اعتباراً من الأحد المقبل", "أمر بصرف منحة": the act between a
   * decision and its time to come; -1 where none is.
   */
  int decided(Line line, int verb, TimeExpression t, Form form) {
    int head = -1;
    for (int i = verb + 1; i < line.first(t) && DECIDING.contains(form.verb().past()); i++) {
      String fold = line.fold(i);
      boolean by = fold.startsWith("ب") && lexicon.act(fold) == null;
      if (line.isTime(i) || line.at(i).isComma() || line.isQuoted(i)) {
        return -1;
      }
      if (isBound(line, line.first(t)) || head >= 0 && phrases.isVerb(line, i)) {
        return -1; // "بتأليف لجنة ترفع تقريرها قبل 20 آب"
      }
      boolean act = lexicon.act(fold) != null || !by && lexicon.noun(fold) != null;
      if (act && head < 0 && !fold.startsWith("ال") && !Arabic.isPreposition(line.at(i - 1))) {
        head = i;
      }
    }
    return head;
  }

  private static boolean isBound(Line line, int at) {
    return line.is(at - 1, "قبل", "بحلول", "حتي", "لغاية") || line.is(at, "قبل");
  }

  /** "بعد أيام من فتح المعبر، في 3 آذار، عُيّن": a time between commas before the verb. */
  static boolean datesVerb(Line line, TimeExpression t, int verb) {
    int after = line.after(t);
    return verb > after - 1
        && verb <= after + 1
        && line.fold(line.first(t) - 1).equals("في")
        && line.first(t) >= 2
        && line.at(line.first(t) - 2).isComma()
        && line.at(after).isComma();
  }

  /** Whether a time is counted from what follows it: "بعد أيام من سقوط النظام". */
  static boolean offsets(Line line, TimeExpression t) {
    String next = line.fold(line.after(t));
    return (next.equals("من") || next.equals("علي")) && isOffset(line, line.after(t) - 1);
  }

  /** "بعد أيام من …": what follows only says from where the time was counted. */
  static boolean isOffset(Line line, int lastOfTime) {
    int i = line.begin(lastOfTime);
    return line.is(i, "بعد", "قبل", "عقب", "وبعد", "وقبل", "فبعد")
        || line.is(i - 1, "بعد", "قبل", "اي");
  }

  static boolean isBackground(Line line, int i) {
    String before = line.fold(i - 1);
    boolean ended = line.is(i - 1, "انتهي", "وانتهي", "انتهت", "وانتهت");
    if (Arabic.BACKGROUND.contains(before)
        || ended && line.fold(i).startsWith("ب") // "صراع انتهى بإطاحة الحاكم في أيار"
        || before.startsWith("و") && Arabic.BACKGROUND.contains(before.substring(1))) {
      return true;
    }
    return (before.equals("من") || before.equals("علي")) && UNITS.contains(line.fold(i - 2));
  }

  /**
   * Whether an event noun has its name of the time at a word, and its clause speaks of it: "تنفيذ
   * اتفاق 10 آذار"; but what is told "في أحداث 7 أيار" happened in them.
   */
  boolean isName(Line line, int at) {
    String fold = line.fold(at - 1);
    Noun noun = at < 2 || line.isTime(at - 1) ? null : lexicon.noun(fold);
    if (noun == null
        || noun.definite()
        || noun.owned()
        || line.isQuoted(at)
        || !Character.isDigit(line.fold(at).charAt(0))) {
      return false;
    }
    String before = line.fold(at - 2);
    boolean of =
        Arabic.PREPOSITIONS.contains(before)
            ? !WITHIN.contains(before) && !Arabic.BACKGROUND.contains(before)
            : !before.startsWith("ال")
                && lexicon.noun(before) == null
                && lexicon.isVerbalNoun(before);
    boolean clitic = fold.startsWith("ب") && !noun.text().startsWith("ب");
    return of || clitic || Arabic.withoutPrefixes(before).stream().anyMatch(CHAINED::contains);
  }

  /** "إلغاء دستور عام 2012", "الانسحاب من معاهدة عام 1979": the year only says which it was. */
  static boolean isOfDocument(Line line, int at) {
    if (at < 2 || !line.is(at, "عام", "سنة") || line.isTime(at - 1)) {
      return false;
    }
    String word = line.fold(at - 1);
    boolean clitic = word.startsWith("ب") && !DOCUMENTS.contains(word);
    return Arabic.withoutPrefixes(word).stream().anyMatch(DOCUMENTS::contains)
        && (clitic
            || line.is(at - 2, "من", "إلى")
            || Arabic.withoutPrefixes(line.fold(at - 2)).stream().anyMatch(LATER::contains));
  }

  /** "إعلان اتفاق": the first of several nouns in a row is the event. */
  int outermost(Line line, int i, int from) {
    int head = i;
    for (int k = i - 1; k >= Math.max(from, i - 6); k--) {
      if (line.at(k).isMark()
          || line.isTime(k)
          || Arabic.isPreposition(line.at(k))
          || phrases.isVerb(line, k)) {
        break;
      }
      if (lexicon.noun(line.fold(k)) != null && !line.isQuoted(k)) {
        head = k;
      }
    }
    return head;
  }
}
