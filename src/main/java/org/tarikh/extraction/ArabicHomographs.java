package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Arabic words that are written like a verb and are none where they stand. */
final class ArabicHomographs {

  private static final Set<String> CASES = Words.AR.list("homographs.cases");

  private static final Set<String> TELLERS = Words.AR.list("homographs.tellers");

  private final ArabicLexicon lexicon;
  private final ArabicNames names;

  ArabicHomographs(ArabicLexicon lexicon, ArabicNames names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** Whether a word with the form of a verb is something else. */
  boolean isOther(Line line, int i, Form form) {
    return line.is(i, "فقد") && lexicon.isPast(line.fold(i + 1)) // "فقد وقّع": no loss
        || line.is(i, "غير", "وغير") && Arabic.THAT.contains(line.fold(i + 1)) // "غير أنهما"
        || line.is(i, "غير") && isNegated(line, i) // "لم يُدن غير"
        || form.verb().past().equals("تعادل") && line.opensWithDigit(i + 1) // "76 في المئة"
        || form.verb().past().equals("توقف")
            && line.is(i + 2, "عند")
            && TELLERS.contains(line.fold(i + 1))
        || line.is(i, "الفا") && line.opensWithDigit(i - 1) // "15 ألفا"
        || form.verb().past().equals("تعرّف") && !recognizes(line, i)
        || form.verb().past().equals("مثل") && !appears(line, i)
        || form.verb().past().equals("دوّى") && line.at(i).text().endsWith("ي") // "سُمع دوي"
        || form.verb().past().equals("أبقى")
            && !form.past()
            && line.at(i).text().endsWith("ى") // "سيبقى"
        || form.verb().past().equals("عدّل") && line.fold(i + 1).startsWith("عن") // "عدل عنها"
        || form.verb().past().equals("حدث") && line.at(i).text().indexOf('\u0651') > 0 // "حُدّثت"
        || leadsTo(line, i, form)
        || isParticiple(line, i, form)
        || form.verb().looksLikeNoun()
            && !form.object()
            && CASES.contains(line.fold(i - 1)) // "14 حالة غرق"
        || isNounAfterThat(line, i, form);
  }

  private static boolean isNegated(Line line, int at) {
    int not = ArabicExceptive.negation(line, at);
    return not >= 0 && !Arabic.RELATIVES.contains(line.fold(not - 1)); // which has a headline
  }

  /**
   * "المجلس رفض الطلب", "أن الوزير سامي فرح خضع للحجر": before a word written like a noun stands a
   * definite subject and nothing else; but "إعلان المجلس رفض الطلب".
   */
  boolean followsSubject(Line line, int i, int from) {
    boolean that = line.at(Math.max(i - 1, 0)).isAccusative(); // "أن هجوماً وقع"
    if (that && Arabic.THAT.contains(line.fold(i - 2))) {
      return true;
    }
    boolean definite = i > from && line.fold(i - 1).startsWith("ال");
    for (int k = from; k < i; k++) {
      ArabicNames.Found person = line.name(names, k);
      definite |= person != null && person.to() == i;
      boolean other =
          line.at(k).isMark()
              || line.isTime(k)
              || Arabic.isPreposition(line.at(k))
              || Arabic.RELATIVES.contains(line.fold(k))
              || lexicon.noun(line.fold(k)) != null
              || lexicon.act(line.fold(k)) != null;
      if (other) {
        return false;
      }
    }
    return definite && lexicon.noun(line.at(i)) == null;
  }

  /**
   * The form of a word; "فقد الجيش السيطرة", "الذي فقد ابنه", "قد فقد": no "indeed" stands before a
   * noun, nor behind a relative pronoun or another one.
   */
  Form form(Line line, int i) {
    boolean lost =
        line.fold(i + 1).startsWith("ال")
            || line.opensWithDigit(i + 1)
            || line.is(i - 1, "قد", "وقد")
            || Arabic.RELATIVES.contains(line.fold(i - 1));
    Form form = line.is(i, "فقد") && lost ? lexicon.verb("وفقد") : lexicon.verb(line.at(i));
    return form != null || !Arabic.RELATIVES.contains(line.fold(i - 1)) ? form : doubled(line, i);
  }

  /** "المجلس الذي حله الحاكم": a verb of two letters that a pronoun is written onto. */
  private Form doubled(Line line, int i) {
    String fold = line.fold(i);
    boolean his = fold.length() == 3 && fold.endsWith("ه");
    boolean her = fold.length() == 4 && fold.endsWith("ها");
    Form form = his || her ? lexicon.verb(fold.substring(0, 2)) : null;
    return form == null || !form.past() ? null : form.withObject();
  }

  /** "قال حداد وصل إلى الدوحة في 2017": between a verb of saying and this one is who said it. */
  boolean followsTeller(Line line, int i) {
    Form says = i > 1 ? lexicon.verb(line.at(i - 2)) : null;
    return says != null
        && says.past()
        && says.verb().cue().grade() == Cue.Grade.SAY
        && line.fold(i - 1).length() > 2
        && !line.fold(i - 1).startsWith("ال")
        && !line.at(i - 1).isMark()
        && Arabic.PREPOSITIONS.contains(line.fold(i + 1));
  }

  /** "أكد أن فرق الإنقاذ تعمل": no perfect follows "أن" but in "بعد أن", "منذ أن". */
  private boolean isNounAfterThat(Line line, int i, Form form) {
    return form.verb().looksLikeNoun()
        && form.past()
        && !form.feminine()
        && lexicon.present(line.fold(i)) == null
        && line.is(i - 1, "ان", "بان", "فان")
        && !line.is(i - 2, "بعد", "قبل", "منذ", "الي", "ما", "وبعد", "ومنذ", "وقبل", "سبق", "وسبق")
        && !line.is(i - 4, "سبق", "وسبق")
        && !line.is(i - 3, "سبق", "وسبق");
  }

  /** "تقرير صادر عن الوزارة", "تقريرٍ صادرٍ": a participle that is written like a verb. */
  private static boolean isParticiple(Line line, int i, Form form) {
    String text = line.at(i).text();
    boolean tanwin = text.endsWith("\u064D") || text.endsWith("\u064C");
    return tanwin || form.verb().past().equals("صادر") && line.fold(i + 1).equals("عن");
  }

  /** "تعرّف الشاهد إلى المتهم", not "تعرف البلدة". */
  private static boolean recognizes(Line line, int verb) {
    for (int i = verb + 1; i < Math.min(line.size(), verb + 5) && !line.at(i).isMark(); i++) {
      if (line.is(i, "الي", "علي", "اليه", "اليها", "اليهم", "عليه", "عليها", "عليهم")) {
        return true;
      }
    }
    return false;
  }

  /** "مثل المتهم أمام القاضي", not "مثل بيروت". */
  private static boolean appears(Line line, int verb) {
    for (int i = verb + 1; i < Math.min(line.size(), verb + 9) && !line.at(i).isMark(); i++) {
      if (line.is(i, "امام")) {
        return true;
      }
    }
    return false;
  }

  /** "أدى الخلاف إلى إغلاق السوق": that led to something, and performed nothing. */
  private static boolean leadsTo(Line line, int verb, Form form) {
    boolean led = false;
    for (int i = verb + 1; i < line.size() && !led && form.verb().past().equals("أدى"); i++) {
      if (line.at(i).isComma()) {
        return false;
      }
      led = line.fold(i).equals("الي");
    }
    return led;
  }
}
