package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Puts the words after an Arabic verb in the order that a headline wants. */
final class ArabicWordOrder {

  private static final Set<String> UPON_IT = Words.AR.list("word-order.upon-it");
  private static final Set<String> POINTING = Words.AR.list("word-order.pointing");
  private static final Set<String> ELSEWHERE = Words.AR.list("word-order.elsewhere");
  private static final Set<String> REASONS = Words.AR.list("word-order.reasons");
  private static final Set<String> DESCRIBING = Words.AR.list("word-order.describing");
  private static final Set<String> DIVISIONS = Words.AR.list("word-order.divisions");
  private static final int LONGEST_DATELINE = 5;
  private final ArabicLexicon lexicon;
  private final Gazetteer gazetteer;
  private final ArabicCut cut;

  ArabicWordOrder(ArabicLexicon lexicon, Gazetteer gazetteer, ArabicCut cut) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.cut = cut;
  }

  /**
   * "وصلت إلى معبر رفح 40 شاحنة" is "40 شاحنة إلى معبر رفح": an indefinite subject after a place.
   * The words v+1..to for a headline; null where they are in order.
   */
  List<String> subjectFirst(Line line, int v, int to, Form form, ArabicSubject subjects) {
    List<String> figure = ArabicFigures.first(line, v, to, cut);
    if (figure != null) {
      return figure;
    }
    int place = skipTimes(line, v + 1, to);
    if (subjects.isObjectFirst(line, place)) {
      List<String> who = new ArrayList<>(cut.clean(line, place + 1, to));
      who.add(Math.min(ownEnd(who), who.size()), line.at(place).text());
      return who;
    }
    boolean attached = place < to && line.fold(place).startsWith("بال"); // "بالمحكمة الابتدائية"
    if (place >= to || !attached && !Arabic.PREPOSITIONS.contains(line.fold(place))) {
      return null;
    }
    int end = placeEnd(line, attached ? place : place + 1, to);
    int name = DIVISIONS.contains(line.fold(place + 1)) ? place + 2 : place + 1;
    Gazetteer.Hit town = name < to ? gazetteer.at(line.words, name) : null;
    boolean known = town != null && town.kind() == Gazetteer.Kind.PLACE && town.to() < to;
    if (known && isDefiniteSubject(line, skipTimes(line, town.to(), to))) {
      end = town.to(); // "تنطلق في حلب النسخة السابعة"
    }
    int subject = skipTimes(line, end, to);
    boolean construct = // "من مقر اتحاد الأدباء", not "إلى معبر رفح 40 شاحنة"
        subject == end
            && end == place + 2
            && isIndefinite(line, place + 1)
            && !line.is(subject, "اول", "اكبر", "احدث", "اكثر")
            && !line.opensWithDigit(subject)
            && !(form.feminine() && line.fold(subject).endsWith("ة")); // "وصلت إلى كسلا قافلة"
    boolean further = // "في جامعة الشمال امتحانات الفصل"
        construct
            && subject + 1 < to
            && lexicon.noun(line.at(subject + 1)) != null
            && opensSubject(line, subject + 1);
    subject += further ? 1 : 0;
    construct &= !further;
    String next = line.fold(subject);
    boolean purpose = // "انتقلت إلى لندن لتلتحق بمدرسة"
        next.startsWith("ل") && lexicon.present(next.substring(1)) != null;
    boolean opens =
        !purpose && opensSubject(line, subject)
            || (known || subject > end && ArabicOffices.isPerson(line, subject))
                && isDefiniteSubject(line, subject);
    if (subject >= to || construct || !opens) {
      return null;
    }
    List<String> words = cut.clean(line, subject, to);
    if (words.isEmpty() || words.size() < 2 && !words.get(0).startsWith("ال")) {
      return null;
    }
    List<String> ordered = new ArrayList<>(ArabicWitnessTitle.withoutCommaAtEnd(words));
    List<String> where = cut.clean(line, place, subject);
    if (Headline.join(ordered).length() + Headline.join(where).length() < Headline.MAX - 12) {
      boolean by = !where.isEmpty() && where.get(0).equals("عن");
      ordered.addAll(by ? headEnd(ordered) : ordered.size(), where);
    }
    return ordered;
  }

  /**
   * "ولد عام 1951، عمل نجاراً": where a verb stands whose time another verb follows right away, it
   * ends there; else at the end it was thought to have.
   */
  int untilNextVerb(Line line, int v, int end) {
    int next = skipTimes(line, v + 1, end);
    if (next >= end || !line.hasTime(v + 1, next)) {
      return end;
    }
    boolean comma = line.at(next - 1).isComma();
    String fold = line.fold(next);
    Form form = fold.startsWith("و") ? lexicon.verb(fold.substring(1)) : lexicon.verb(fold);
    boolean present = fold.startsWith("وي") && fold.length() > 5;
    boolean other = gazetteer.at(line.words, next) != null || line.at(next).isMark();
    if (present && !other) {
      return next; // "وينتمي"
    }
    boolean verb =
        form != null
            && lexicon.noun(fold) == null
            && !line.at(next).isAccusative() // "دخلت الأربعاء فرعاً"
            && (comma ? !fold.startsWith("ال") : fold.startsWith("و"))
            && (comma || !form.verb().looksLikeNoun());
    return verb ? next : end;
  }

  /** "في بيت بُني سنة 1890 تدير النقابة مكتبة": where the main clause goes on behind a time. */
  int untilMainVerb(Line line, int v, int to, ArabicProof proof) {
    for (int i = v + 1; i < to; i++) {
      if (line.isTime(i - 1) && !line.isTime(i) && proof.isVerb(line.at(i))) {
        return i;
      }
    }
    return to;
  }

  /** "قرار عن المحكمة باعتبار …": where the noun has ended that somebody issued. */
  private static int headEnd(List<String> words) {
    int i = 1;
    while (i < words.size()) {
      String w = Word.fold(words.get(i));
      if (Arabic.PREPOSITIONS.contains(w) || w.length() > 4 && "بل".indexOf(w.charAt(0)) >= 0) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether only times and small words stand before a verb. */
  static boolean leading(Line line, int v) {
    int from = 0;
    for (int i = 1; i < Math.min(v, LONGEST_DATELINE); i++) {
      from = line.at(i).is(":") ? i + 1 : from; // "حمص: وصلت القافلة"
    }
    for (int i = from; i < v; i++) {
      if (!line.isTime(i)
          && !line.at(i).isMark()
          && !ArabicEnds.DANGLING.contains(line.fold(i))
          && !line.is(i, "وفي", "ففي", "وقد")) {
        return false;
      }
    }
    return true;
  }

  /** Where "على إثره", "في أعقابها" or "بموجبه" ends that begins at a word; -1 for others. */
  static int uponIt(Line line, int i) {
    boolean after = line.is(i, "علي", "في") && UPON_IT.contains(line.fold(i + 1));
    return after
        ? i + 2
        : line.fold(i).startsWith("ب") && UPON_IT.contains(line.fold(i)) ? i + 1 : -1;
  }

  /** Where the words after a verb begin: "توفي، الشاعر التونسي،" has a comma there. */
  static int after(Line line, int v) {
    int upon = Math.max(uponIt(line, v + 1), ArabicAsides.safely(line, v + 1));
    if (upon > 0) {
      return upon;
    }
    if (line.is(v + 1, "مكانه", "مكانها", "محله", "محلها")) {
      return v + 2; // "يحلّ مكانه القاضي سامي فرح"
    }
    boolean aside = line.fold(v + 1).equals("،") && line.fold(v + 2).startsWith("ال");
    return aside && !Arabic.RELATIVES.contains(line.fold(v + 2)) ? v + 2 : v + 1;
  }

  /**
   * "في تقرير صدر في 16 أيلول", "في مؤتمر صحفي عُقد أمس": the noun that a relative clause without a
   * relative pronoun speaks of; none in "العمل في حلب انطلق".
   */
  List<String> asyndetic(Line line, int from, int v, Form form) {
    int noun = v - 1;
    boolean described =
        noun - 2 >= from
            && isIndefinite(line, noun)
            && isIndefinite(line, noun - 1)
            && !line.fold(noun - 2).startsWith("ب") // "برئاسة سامي علي"
            && (ArabicPhrases.isAdjective(line.fold(noun))
                || DESCRIBING.contains(line.fold(noun))
                || lexicon.noun(line.fold(noun - 1)) != null
                    && lexicon.noun(line.fold(noun)) == null);
    noun -= described ? 1 : 0;
    boolean agrees = !form.plural() && (form.feminine() || !line.fold(noun).endsWith("ة"));
    return noun - 1 >= from
            && agrees
            && Arabic.isPreposition(line.at(noun - 1))
            && isIndefinite(line, noun)
        ? line.words.subList(noun, v).stream().map(Word::text).toList()
        : List.of();
  }

  private boolean isIndefinite(Line line, int i) {
    return i < line.size()
        && gazetteer.at(line.words, i) == null
        && !line.isTime(i)
        && !line.fold(i).startsWith("ال")
        && !line.at(i).isMark()
        && !line.at(i).isAccusative()
        && !POINTING.contains(line.fold(i))
        && !ELSEWHERE.contains(line.fold(i)) // "من جهة أخرى أعلنت الوزارة"
        && !Arabic.isPreposition(line.at(i));
  }

  /** Where the words from..to go on behind times, commas and "قد". */
  static int after(Line line, int mark, int to) {
    int i = skipTimes(line, mark + 1, to);
    return i < to && line.is(i, "قد", "وقد", "فقد") ? i + 1 : i;
  }

  private static int skipTimes(Line line, int from, int to) {
    int i = from;
    while (i < to && (line.isTime(i) || line.at(i).isComma() || ArabicCut.leadsToTime(line, i))
        || ArabicAsides.isOnceUponATime(line, i)) {
      i += ArabicAsides.isOnceUponATime(line, i) ? 3 : 1;
    }
    return Math.min(i, Math.max(from, to));
  }

  /** A noun, the definite nouns and names after it. */
  private int placeEnd(Line line, int from, int to) {
    int time = from + 1;
    while (time < to && !line.isTime(time) && !line.at(time).isMark()) {
      time++;
    }
    int behind = skipTimes(line, time, to);
    if (behind > time && opensSubject(line, behind)) {
      return time; // "إلى معبر باب الهوى الحدودي مع تركيا، يوم السبت، قافلة"
    }
    Gazetteer.Hit place = from < to ? gazetteer.at(line.words, from) : null;
    int i = place == null ? from + 1 : place.to(); // "في معبر جابر كمية"
    while (i < to && !line.isTime(i) && !line.at(i).isMark()) {
      Gazetteer.Hit hit = gazetteer.at(line.words, i);
      boolean joined = line.fold(i).startsWith("و") && !line.fold(i).startsWith("وال");
      if (hit != null && hit.kind() != Gazetteer.Kind.PERSON && !joined) {
        i = hit.to();
      } else if (line.fold(i).startsWith("ال") || line.fold(i).startsWith("وال")) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** "شركة تركية": where an indefinite noun and what it is like have ended. */
  private static int ownEnd(List<String> words) {
    int i = 1;
    while (i < words.size()
        && !words.get(i).startsWith("ال")
        && (words.get(i).endsWith("ة") || words.get(i).endsWith("ى"))
        && words.get(0).endsWith("ة")) {
      i++;
    }
    return i;
  }

  private boolean isDefiniteSubject(Line line, int i) {
    return i < line.size()
        && line.fold(i).startsWith("ال")
        && !ArabicPhrases.isAdjective(line.fold(i))
        && gazetteer.at(line.words, i) == null;
  }

  private boolean opensSubject(Line line, int i) {
    if (i >= line.size()) {
      return false;
    }
    Word w = line.at(i);
    boolean number = Character.isDigit(w.text().charAt(0));
    boolean verb =
        lexicon.verb(w) != null && lexicon.noun(w) == null && ArabicHeads.topicOf(w) == null;
    return number
        || !w.isMark()
            && !w.isAccusative()
            && !verb
            && !w.fold().startsWith("ال")
            && (!w.fold().startsWith("و") || Arabic.hasOwnWaw(w.fold()))
            && w.fold().length() > 2
            && !Arabic.isPreposition(w)
            && !Arabic.hasAttachedPreposition(w)
            && !Arabic.isOwned(w.fold())
            && !REASONS.contains(line.fold(i))
            && !Arabic.THAT.contains(w.fold())
            && !Arabic.RELATIVES.contains(w.fold())
            && !Arabic.SUBORDINATORS.contains(w.fold())
            && !lexicon.isOblique(w.fold());
  }
}
