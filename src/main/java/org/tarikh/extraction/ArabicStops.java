package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Words of an Arabic clause that its headline does not run on into. */
final class ArabicStops {

  static final Set<String> STOPS = Words.AR.list("stops.stops");

  private static final Set<String> BACKGROUND = Words.AR.list("stops.background");
  static final Set<String> RESUMING = Words.AR.list("stops.resuming");
  private static final Set<String> LASTING = Words.AR.spelled("stops.lasting");
  private static final Set<String> WHEN = Words.AR.list("when");

  private static final Set<String> AROUND = Words.AR.list("stops.around");

  static final int SHORTEST = 12;

  /** Words. */
  private static final int FARTHEST_THAT = 7;

  private static final int NEAR = 4;

  static final int FAR_ENOUGH = 18;
  private final ArabicLexicon lexicon;
  private final ArabicCircumstances circumstances;

  ArabicStops(ArabicLexicon lexicon, ArabicCircumstances circumstances) {
    this.lexicon = lexicon;
    this.circumstances = circumstances;
  }

  /**
   * Whether a headline stops before a word.
   *
   * @param length characters it has by then
   */
  boolean at(Line line, int i, int length) {
    String w = line.fold(i);
    if (ArabicAsides.isAtLeast(line, i) || w.equals("لا") && ArabicAsides.isAtLeast(line, i - 1)) {
      return false;
    }
    if (ArabicAsides.isStill(line, i)) {
      return false; // "خمسة أسرى | ما زالوا | يمتنعون عن الطعام"
    }
    boolean still = w.equals("وما") && line.fold(i + 1).startsWith("زال");
    boolean stop = still || STOPS.contains(w) || Arabic.ATTRIBUTION.contains(w);
    stop |= BACKGROUND.contains(w) && line.at(i - 1).isComma();
    boolean said = // "أن لا", "بنسبة لم تتعدَّ"
        Arabic.THAT.contains(line.fold(i - 1)) || ArabicEnds.isMeasure(line.fold(i - 1));
    if (stop && !(Arabic.NEGATIONS.contains(w) && said)) {
      return true;
    }
    boolean which = Arabic.RELATIVES.contains(w);
    if ((which || WHEN.contains(w)) && length >= FAR_ENOUGH) {
      boolean aside = line.at(i - 1).isComma(); // "تأخر العمل في أيار، حين اكتُشفت قنابل"
      return which
          ? ArabicReach.whichEnd(line, i, length) == i
          : !aside || ArabicReach.tellsEnd(line, i, length) == i;
    }
    boolean and = w.startsWith("و") && !w.equals("وادي") && lexicon.verb(w.substring(1)) != null;
    and = and && !isSecondOfTwo(line, i);
    boolean further = and ? happenedToo(line, i) : follows(line, i);
    boolean then = w.startsWith("ف") && !line.at(i - 1).isComma();
    if (further && (length >= SHORTEST || line.isTime(i - 1) || then)) {
      return true;
    }
    boolean was = line.isTime(i - 1) && Arabic.WAS.contains(w); // "حين نال الثقة أمس | كان الخلاف"
    if (was || opensNext(line, i)) {
      return true;
    }
    boolean speech = // "في مؤتمر صحفي: «نحن أمام …»"
        line.at(i).is(":") && i + 1 < line.size() && line.at(i + 1).is("«", "“");
    speech |= line.at(i).is(":") && i + 1 < line.size() && line.at(i + 1).isAccusative();
    if (speech) {
      return true;
    }
    if ((length >= SHORTEST || and) && describes(line, i)) {
      boolean lasts = LASTING.contains(lexicon.verb(line.at(i)).verb().past());
      return lasts || ArabicReach.tellsEnd(line, i, length) == i;
    }
    int that = RESUMING.contains(line.fold(i + 1)) ? i + 2 : i + 1; // "قال فيها إنه"
    Form telling = Arabic.THAT.contains(line.fold(that)) ? lexicon.verb(line.at(i)) : null;
    if (telling != null && telling.past() && length >= SHORTEST && !Arabic.THAT.contains(w)) {
      return true; // "إعدام 24 شخصاً قالت إنهم أدينوا"
    }
    if (line.is(i, "تبين", "اتضح") && Arabic.THAT.contains(line.fold(i + 1))) {
      return true; // "مسدساً تبيّن أنه لعبة"
    }
    if (w.equals("او") && i + 1 < line.size() && Arabic.isPreposition(line.at(i + 1))) {
      return true;
    }
    boolean without = w.equals("دون") || w.equals("من") && line.fold(i + 1).equals("دون");
    if (without && Arabic.THAT.contains(line.fold(w.equals("دون") ? i + 1 : i + 2))) {
      return true;
    }
    boolean answers = // "أما الظهور الأول فيرجع إلى"
        w.startsWith("ف") && w.length() > 3 && !Arabic.isPreposition(line.at(i)) && asFor(line, i);
    boolean belief = // "لاعتقاده أنه ملاحق"
        w.startsWith("ل") && Arabic.isOwned(w) && Arabic.THAT.contains(line.fold(i + 1));
    if (belief || answers) {
      return true;
    }
    boolean counted = // "وقّع الوزيران أمس، بعد أسبوع | على السيول"
        line.isTime(i - 1)
            && (w.equals("من") && ArabicNouns.isOffset(line, i - 1)
                || w.equals("علي") && line.is(line.begin(i - 1), "بعد", "وبعد"));
    boolean purpose =
        w.startsWith("ل")
            && w.length() > 4
            && lexicon.present(w.substring(1)) != null
            && lexicon.noun(w) == null;
    return counted || purpose && length > 0 && !circumstances.endWith(line, i, length);
  }

  /**
   * "غادرنا مع الغروب | ومشينا ليلتين", "الأولى تغادر الأحد | والثانية في 3 آذار", "وُلد في 1956، |
   * وفي السابعة عشرة لحّن": what is told with a verb or a time of its own.
   */
  private static boolean opensNext(Line line, int i) {
    String w = line.fold(i);
    if (!w.startsWith("و") || line.isTime(i) || Arabic.hasOwnWaw(w)) {
      return false;
    }
    boolean behindTime = line.isTime(i - 1) || line.at(i - 1).isComma() && line.isTime(i - 2);
    boolean we =
        !w.startsWith("وال")
            && w.length() > 5
            && (w.endsWith("نا") || w.endsWith("ناها") || w.endsWith("ناه"));
    boolean dated = line.isTime(i + 1) || ArabicCut.leadsToTime(line, i + 1);
    boolean then = // "القبض عليه، وفي اليوم ذاته على شريكه"
        line.at(i - 1).isComma() && ArabicCut.leadsToTime(line, i) && !line.is(i, "وذلك");
    boolean where =
        line.at(i - 1).isComma() && !w.equals("ونحو") && Arabic.isPreposition(line.at(i));
    boolean around = // "غمر النهر المدينة، وقبله فيضان"
        line.at(i - 1).isComma() && AROUND.contains(w);
    return around
        || then
        || we && !Arabic.isPreposition(line.at(i))
        || line.isTime(i - 1)
            && Arabic.isOwned(w)
            && !ArabicEnds.DAYS.contains(w.substring(1))
            && !line.fold(i + 1).startsWith("ال")
        || behindTime
            && ((w.startsWith("وال") || Arabic.isOwned(w)) && dated
                || where
                || leadsToThat(line, i));
  }

  /** "وأثبت على خلاف الحقيقة أنه": only a verb does. */
  private static boolean leadsToThat(Line line, int i) {
    for (int k = i + 1; k < line.size() && k < i + FARTHEST_THAT && !line.at(k).isMark(); k++) {
      if (Arabic.THAT.contains(line.fold(k))) {
        return !line.is(k - 1, "بعد", "قبل", "على", "الي", "منذ");
      }
    }
    return false;
  }

  private static boolean asFor(Line line, int i) {
    for (int k = i - 1; k >= 0 && !line.at(k).isComma(); k--) {
      if (line.is(k, "اما", "واما")) {
        return line.fold(i).startsWith("في") || line.fold(i).startsWith("فت");
      }
    }
    return false;
  }

  /** "بين تاغزوت وبني بوفراح": what "between" still asks for. */
  private static boolean isSecondOfTwo(Line line, int i) {
    int k = i - 1;
    while (k > 0 && k > i - NEAR && !line.at(k).isMark() && !line.fold(k).startsWith("و")) {
      if (line.is(k, "بين", "وبين")) {
        return true;
      }
      k--;
    }
    return false;
  }

  /** "غرق الأنفاق | وقضى أربعة": a further past verb does not go with a verbal noun. */
  private boolean happenedToo(Line line, int i) {
    Form form = lexicon.verb(line.fold(i).substring(1));
    boolean noun =
        form.verb().past().equals(form.verb().noun())
            || form.verb().past().equals("قتل")
            || form.object()
            || lexicon.noun(line.fold(i)) != null
            || lexicon.isVerbalNoun(line.fold(i).substring(1));
    String bare = line.fold(i).substring(1); // not "وعين ترما", "وكرم أبو سالم"
    boolean clear = bare.length() > 3 || bare.charAt(1) == 'ا' || bare.endsWith("ي");
    boolean leads = i + 1 < line.size() && Arabic.isPreposition(line.at(i + 1));
    clear |= leads || RESUMING.contains(line.fold(i + 1)); // "وانشق عن", "وفر منه"
    boolean last = // "اعتقال المراقب وسجن": no noun stands so alone
        !leads && (i + 1 == line.size() || line.is(i + 1, ".")) && !form.object();
    if (last && form.past() && lexicon.noun(line.at(i)) == null) {
      return true;
    }
    return form.past()
        && (clear || line.at(i).text().indexOf('\u0651') > 0)
        && (!noun || form.feminine())
        && (!line.at(i - 1).isComma() || line.isTime(i - 2))
        && (!Arabic.isPreposition(line.at(i)) || leads);
  }

  /**
   * "المدينة، | آخر مدينة كبيرة | يسيطر عليها": of what only explains a noun nothing stays where it
   * is cut short.
   */
  int wholeBefore(Line line, int from, int stop) {
    if (!describes(line, stop) || line.fold(stop - 1).startsWith("ال")) {
      return stop;
    }
    for (int i = stop - 2; i > from + 1 && i > stop - 6 && !line.isTime(i); i--) {
      if (line.at(i).isComma()) {
        return i;
      }
    }
    return stop;
  }

  /**
   * "إسقاط مسيّرات | أطلقها الجيش فوق البحر": where a clause ends that only says more of the noun
   * before it, and that the words before it do not reach into; else its beginning.
   */
  int describedEnd(Line line, int from, int to) {
    boolean described = to > from && to < line.size() && describes(line, to);
    Form form = described && !line.at(to - 1).isMark() ? lexicon.verb(line.at(to)) : null;
    return form == null
            || !form.object()
            || line.isTime(to - 1)
            || line.fold(to).startsWith("ف")
            || line.fold(to).startsWith("و")
        ? to
        : ArabicReach.tellsEnd(line, to, ArabicCircumstances.length(line, from, to));
  }

  /** "لم يشارك فيها", "في جنازة مشى فيها": of what a headline has said. */
  boolean isTakenUp(Line line, int i, boolean opens) {
    boolean told = !opens && lexicon.verb(line.fold(i - 1)) != null;
    return told && line.is(i, "فيه", "فيها") || Arabic.NEGATIONS.contains(line.fold(i - 2));
  }

  /** "| فقضى ستة عشر", "| وابتعدت عن الضفة": a further verb that can be nothing else. */
  private boolean follows(Line line, int i) {
    String w = line.fold(i);
    if (w.equals("وعبر")) { // the lexicon knows the preposition alone
      return i + 1 < line.size() && Arabic.isPreposition(line.at(i + 1));
    }
    if (w.startsWith("و")) {
      Form unlisted = ArabicMorphology.past(line.at(i));
      return unlisted != null && unlisted.feminine() && !unlisted.verb().noun().isEmpty();
    }
    Form form = w.startsWith("ف") && w.length() > 3 ? lexicon.verb(w.substring(1)) : null;
    if (form == null) {
      return false; // most words
    }
    String next = line.fold(i + 1);
    boolean marked = // "فقُتل", "فشرّد", "فقلب المراكب": nouns with "ف" are told of nothing
        line.at(i).text().indexOf('\u064F') == 2
            || line.at(i).text().indexOf('\u0651') > 0
            || next.startsWith("ال")
            || Arabic.isOwned(next) && !RESUMING.contains(next);
    return form.past()
        && !w.equals("فادي")
        && !line.at(i).isAccusative()
        && form.equals(lexicon.verb(w))
        && lexicon.noun(w) == null
        && !lexicon.isVerbalNoun(w)
        && (marked || !form.verb().looksLikeNoun() || w.endsWith("ي"));
  }

  /**
   * A clause that only describes the noun before it, without a relative pronoun: "شاحنات أرسلتها
   * الدولة", "أحداثاً قُتل فيها المئات", "زيارة تستمر يومين".
   */
  private boolean describes(Line line, int i) {
    Form form = lexicon.verb(line.at(i));
    if (form == null
        || line.isTime(i)
        || Arabic.isPreposition(line.at(i - 1))
        || Arabic.THAT.contains(line.fold(i - 2)) // "أن جندياً استهدفها"
        || Arabic.RELATIVES.contains(line.fold(i - 1))) {
      return false;
    }
    boolean noun = form.verb().looksLikeNoun() && form.past() && !form.feminine();
    boolean marked = ArabicForms.isPassive(line.at(i).text());
    boolean state = form.verb().cue().grade() == Cue.Grade.STATE && !form.past();
    String next = line.fold(i + 1);
    noun &= !(next.startsWith("ال") && (next.endsWith("ان") || next.endsWith("ون")));
    boolean resumed = RESUMING.contains(next);
    return form.object() && form.past() && !noun && lexicon.noun(line.at(i)) == null
        || resumed && (!noun || marked)
        || state && LASTING.contains(form.verb().past());
  }
}
