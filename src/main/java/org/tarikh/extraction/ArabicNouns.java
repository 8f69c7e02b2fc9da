package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Noun;
import org.tarikh.temporal.TimeExpression;

/** Which event noun of an Arabic clause a time belongs to. */
final class ArabicNouns {

  private static final Set<String> UNITS =
      WordSet.of(
          "ايام", "اسابيع", "اشهر", "شهور", "سنوات", "ساعات", "يوم", "يومين", "اسبوع", "اسبوعين",
          "واحد", "سنة", "عام", "عامين", "شهر", "شهرين", "ساعة");

  /** "قُتل خمسة إثر انهيار مبنى صباح اليوم": the time is that of both, and the verb tells both. */
  static final Set<String> CAUSES = WordSet.of("اثر", "خلال", "لدي");

  private static final Set<String> WITHIN = WordSet.of("في", "خلال", "ضمن", "عبر");

  private static final Set<String> CHAINED =
      WordSet.of("بنود", "مقررات", "شروط", "نص", "ملف", "مسار", "ذكرى", "نتائج", "روح", "سقف");

  /** What is called by its year. */
  private static final Set<String> DOCUMENTS =
      Arabic.folds("دستور قانون مرسوم قرار ميثاق اتفاق اتفاقية معاهدة هدنة بروتوكول إعلان تفاهم");

  /** What is done with something that was there before. */
  private static final Set<String> LATER =
      Arabic.folds(
          "إلغاء تعديل تعليق تجميد تفعيل تطبيق تنفيذ إحياء تجديد تمديد احترام خرق انتهاك مراجعة"
              + " نقض استبدال إسقاط رفض إعادة حدود نص بنود أحكام مواد روح");

  private static final long LONGEST_DATE = 7 * Days.DAY;

  private static final String[] OF_YEARS = {"ميزانية", "موازنة", "الميزانية", "الموازنة"};

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
    boolean other = line.times().size() > 1 && line.is(at - 1, OF_YEARS);
    boolean purpose = line.at(at).start() < t.start() && line.fold(at).startsWith("ل");
    return (other || purpose) && Days.length(t.value()) > LONGEST_DATE;
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
