package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** The subject that stands behind its verb, and where it ends. */
final class ArabicSubject {

  /** Shorter verbal nouns are as often things. */
  private static final int SHORT_NOUN = 3;

  private static final Set<String> ONE_OF = Words.AR.list("subject.one-of");

  private final ArabicLexicon lexicon;
  private final Gazetteer gazetteer;
  private final ArabicNames names;
  private final ArabicCut cut;
  private final ArabicPhrases phrases;

  ArabicSubject(
      ArabicLexicon lexicon,
      Gazetteer gazetteer,
      ArabicNames names,
      ArabicCut cut,
      ArabicPhrases phrases) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.names = names;
    this.cut = cut;
    this.phrases = phrases;
  }

  /** The words after a verb that can be its subject; empty where it has none of its own. */
  List<String> after(Line line, int from, int to) {
    int i = from;
    while (i < to
        && (line.isTime(i)
            || line.at(i).isComma()
            || ArabicCut.leadsToTime(line, i)
            || ArabicAsides.isOfWounds(line, i))) {
      i++;
    }
    if (isEarned(line, from)
        || phrases.known.isPlaceReached(line, from)
        || phrases.known.isDoneTo(line, from)
        || isObjectFirst(line, from)) {
      return List.of();
    }
    int start = i;
    ArabicNames.Found person = line.name(names, start);
    i = person != null && person.to() <= to ? person.to() : i;
    boolean left = i > start && ArabicKnownSubject.REACHED.contains(line.fold(i));
    while (!left
        && i < to
        && i - start < ArabicPhrases.LONGEST_SUBJECT
        && !endsSubject(line, i, start)) {
      i++;
    }
    boolean oneOfHis =
        i == start + 1 && ONE_OF.contains(line.fold(start)) && Arabic.isOwned(line.fold(i));
    return oneOfHis ? List.of() : cut.clean(line, start, i); // "يعقد أولى جلساته"
  }

  /** "ربحت 48 مليون ريال": an amount behind an active verb in the feminine is its object. */
  private boolean isEarned(Line line, int from) {
    Form form = from < 1 || !line.opensWithDigit(from) ? null : lexicon.verb(line.at(from - 1));
    return form != null
        && form.feminine()
        && form.past()
        && !ArabicForms.isPassive(line.at(from - 1).text())
        && line.is(from + 1, "مليون", "مليونا", "مليار", "مليارا");
  }

  private boolean endsSubject(Line line, int i, int start) {
    Word w = line.at(i);
    if (w.isComma() && line.name(names, i + 1) != null && i > start) {
      return false;
    }
    if (w.isMark() && !"«»“”\"".contains(w.text()) || line.isTime(i) || w.isAccusative()) {
      return true;
    }
    if (i == start && isUnmarked(line, i) && isUnmarked(line, i + 1)) {
      return true; // "دمّر زورقا مفخخا"
    }
    if (i > start && i < start + 4 && ArabicAsides.isAtLeast(line, start)) {
      return false;
    }
    if (Arabic.isPreposition(w) && !ArabicForms.isAbout(line, i)
        || Arabic.hasAttachedPreposition(w)
        || i == start && lexicon.isOblique(w.fold())
        || i > start && ArabicForms.isNumberWith(w.fold(), 'ب') // "بثلاثة أشهر"
        || Arabic.THAT.contains(w.fold())
        || Arabic.RELATIVES.contains(w.fold())) {
      return true;
    }
    if (i > start && phrases.known.takes(line, start - 1, i)) {
      return true;
    }
    if (Arabic.isOwned(w.fold()) && gazetteer.at(line.words, i) == null
        || i > start && phrases.isVerb(line, i)) {
      return true;
    }
    String head = line.fold(start);
    boolean plural = head.endsWith("ون") && head.length() > 4 && !head.startsWith("ال");
    if (plural && i == start + 1 && !w.fold().endsWith("ون") && !w.isMark()) {
      return true; // "مسلحون سيارة الطبيب"
    }
    boolean staff = // "محامو المدينة | وقفة"
        i == start + 2
            && head.endsWith("و")
            && head.length() > 4
            && !head.startsWith("ال")
            && line.fold(start + 1).startsWith("ال")
            && !w.fold().startsWith("ال")
            && !w.fold().startsWith("و")
            && !w.isMark();
    if (staff) {
      return true;
    }
    boolean definite = w.fold().startsWith("ال") && i > start;
    boolean act = // "رئيس الوزراء سامي فرح إحالة المتهمين"
        i > start && lexicon.isVerbalNoun(w.fold()) && w.fold().length() > SHORT_NOUN;
    if (act && (line.fold(i - 1).startsWith("ال") || endsName(line, start, i))) {
      return true;
    }
    boolean named = line.fold(i - 1).startsWith("ال") || endsName(line, start, i);
    if (i > start && named && opensObject(line, i)) {
      return true;
    }
    boolean place = // "زلزال تركيا وسوريا منطقة الشرق"
        i > start + 1
            && ArabicStrikeTitle.PLACES.contains(w.fold())
            && lexicon.noun(line.at(start)) != null
            && gazetteer.at(line.words, i) == null
            && gazetteer.at(line.words, i - 1) != null;
    if (place) {
      return true;
    }
    boolean whose = // "رصاصة مراسلة «النهار» ليلى عون"
        i == start + 1
            && head.endsWith("ة")
            && !head.startsWith("ال")
            && line.is(i + 1, "«", "“")
            && w.fold().endsWith("ة")
            && opensObject(line, i);
    if (whose) {
      return true;
    }
    boolean behindName = // "العاصفة «دانيال» الساحل"
        definite && line.at(i - 1).is("»", "”") && !ArabicPhrases.isAdjective(w.fold());
    boolean second = definite && line.fold(i - 1).startsWith("ال");
    boolean indefinite =
        definite
            && i - start >= 2
            && !ArabicPhrases.isAdjective(w.fold())
            && line.fold(start).endsWith("ة")
            && line.fold(start + 1).endsWith("ة"); // "هزة أرضية العاصمة"
    return indefinite
        || behindName
        || second && !ArabicPhrases.isAdjective(w.fold())
        || definite && ArabicForms.tanwinBefore(line, start, i);
  }

  /** Whether a word ends as an indefinite object does, without its tanwin. */
  private boolean isUnmarked(Line line, int i) {
    String fold = line.fold(i);
    return fold.length() > 3
        && fold.endsWith("ا")
        && !fold.endsWith("يا")
        && !fold.startsWith("ال")
        && !line.isTime(i)
        && gazetteer.at(line.words, i) == null
        && line.name(names, i) == null;
  }

  private boolean endsName(Line line, int from, int to) {
    ArabicNames.Found person = line.name(names, from);
    return person != null && person.to() == to;
  }

  /** "المقاتلون مدينة حلب": an indefinite noun after a definite one is what was done to. */
  private boolean opensObject(Line line, int i) {
    Word w = line.at(i);
    return !w.fold().startsWith("ال")
        && !w.fold().startsWith("و")
        && !w.isMark()
        && gazetteer.at(line.words, i) == null
        && (lexicon.noun(w.fold()) == null || ArabicPhrases.isAdjective(line.fold(i - 1)))
        && !line.is(i, "الاف", "الف", "مئة", "مليون", "مليار")
        && !line.is(i + 1, "بن", "ابن")
        && !ArabicPhrases.isDirection(w);
  }

  /**
   * "شيّدت السدين شركة تركية": whether what stands behind a verb in the feminine is what was done
   * to, as its ending says, and behind it who did it.
   */
  boolean isObjectFirst(Line line, int i) {
    Form form = i < 1 || i + 1 >= line.size() ? null : lexicon.verb(line.at(i - 1));
    Word doer = form == null ? null : line.at(i + 1);
    return form != null
        && form.feminine()
        && !form.object()
        && !form.verb().past().equals("قتل") // "طائرة تقتل المسلحين"
        && line.fold(i).startsWith("ال")
        && line.fold(i).endsWith("ين")
        && gazetteer.at(line.words, i) == null
        && line.name(names, i) == null
        && doer.fold().endsWith("ة")
        && !doer.fold().startsWith("ال")
        && !doer.fold().startsWith("و")
        && !Arabic.hasAttachedPreposition(doer)
        && !line.isTime(i + 1);
  }
}
