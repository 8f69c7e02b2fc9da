package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** Which words of an English line are finite verbs, and which only look like one. */
final class EnglishFinite {

  private static final Set<String> MANY = Words.EN.list("finite.many");
  private static final Set<String> PLANNED = Words.EN.list("finite.planned");
  private static final Set<String> TIED = Words.EN.list("finite.tied");
  private static final Set<String> COUNTED = Words.EN.list("finite.counted");

  private static final Set<String> WHICH = Words.EN.list("finite.which");

  private static final Set<String> FINITE = Words.EN.list("finite.finite");

  static final Set<String> INTRANSITIVE = Words.EN.list("finite.intransitive");

  static final Set<String> TRANSITIVE = Words.EN.list("finite.transitive");

  private static final Set<String> WILLING = Words.EN.list("finite.willing");

  static final Set<String> HAPPENING = Words.EN.list("finite.happening");

  static boolean acts(Form form) {
    return WILLING.contains(form.verb().base());
  }

  static final Set<String> SUFFERED = Words.EN.list("finite.suffered");

  private static final Set<String> SINGULAR = Words.EN.list("finite.singular");

  private static final Set<String> COUNTS = Words.EN.list("finite.counts");

  private static final Set<String> BORNE = Words.EN.list("finite.borne");

  private static final int FARTHEST = 6;

  static final Set<String> THIRD = Words.EN.list("finite.third");

  static final Set<String> NOT_BEFORE = Words.EN.list("finite.not-before");

  static final Set<String> AUXILIARIES = Words.EN.list("finite.auxiliaries");

  private final EnglishLexicon lexicon;

  EnglishFinite(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a word is a finite verb of a clause that begins at or before it. */
  boolean is(Line line, int i, int from) {
    if (line.isTime(i)) {
      return false;
    }
    String w = line.fold(i);
    String before = line.fold(i - 1);
    if (FINITE.contains(w)) {
      return true;
    }
    Form form = lexicon.verb(w);
    if (form == null
        || w.equals("down") // "the truce breaks down"
        || line.isQuoted(i)
        || NOT_BEFORE.contains(before)
            && !(before.equals("that") && form.past())
            && !EnglishNounPhrases.isLately(line, i - 1)
        || isAdjective(line, i)) {
      return false;
    }
    boolean presentVerb =
        form.present()
            && !form.past()
            && i > from
            && lexicon.noun(w) == null
            && (w.equals(form.verb().base()) && isPlural(before)
                || before.equals("and") && line.isTime(i - 2) && goesOn(line, i, from, form)
                || w.equals(form.verb().third())
                    && (THIRD.contains(before) || line.is(i - 2, "whose")));
    return form.past() || form.participle() && AUXILIARIES.contains(before) || presentVerb;
  }

  /**
   * "are closed until Friday and reopen on Monday": a present joined to another behind its time.
   */
  private static boolean goesOn(Line line, int i, int from, Form form) {
    boolean third = line.is(i, form.verb().third());
    return line.part(from, i).stream().anyMatch(w -> third ? w.is("is", "has") : w.is("are"))
        && line.part(from, i).stream().noneMatch(w -> w.is("to"));
  }

  /** "all but", "anything but": whether a "but" is no conjunction. */
  static boolean isAlmost(Line line, int i) {
    return line.is(i, "but") && line.is(i - 1, "all", "anything", "nothing");
  }

  static boolean isPlural(String before) {
    return before.endsWith("s")
            && !before.endsWith("ss")
            && !before.endsWith("'s")
            && !before.endsWith("ous") // "a unanimous win"
            && !SINGULAR.contains(before)
        || MANY.contains(before);
  }

  /** "planned Paris meeting", "wounded soldiers": a participle between an article and its noun. */
  boolean isAdjective(Line line, int i) {
    String before = line.fold(i - 1);
    boolean dated = line.isTime(i + 1) || line.is(i + 1, "earlier"); // "two found last week"
    boolean counted =
        !before.isEmpty()
            && Character.isDigit(before.charAt(0))
            && !line.isTime(i - 1)
            && !EnglishNounPhrases.isNumbered(line, i - 1);
    return !dated && (counted || COUNTS.contains(before)) && !acts(line, i)
        || isActedOn(line, i)
        || isListed(line, i)
        || isAbsolute(line, i)
        || owned(line, i - 1)
        || isPlanned(line, i - 1)
        || (before.endsWith("ly") || line.is(i - 1, "once", "much", "long", "well", "most"))
            && (owned(line, i - 2)
                || EnglishWords.ARTICLES.contains(line.fold(before(line, i - 2))))
        || NOT_BEFORE.contains(before)
            && !before.equals("that")
            && !EnglishNounPhrases.isLately(line, i - 1);
  }

  /** "of crushed stone and twisted metal": one of two participles before their nouns. */
  private boolean isListed(Line line, int i) {
    Form other = line.is(i - 1, "and") && i > 4 ? lexicon.verb(line, i - 3) : null;
    Form first = other != null && line.at(i - 4).isComma() ? lexicon.verb(line, i - 6) : null;
    boolean led = first != null && first.participle();
    led |= other != null && EnglishWords.PREPOSITIONS.contains(line.fold(i - 4));
    return led
        && other.participle()
        && !EnglishSubject.takesObject(line, i)
        && !line.isTime(i - 3)
        && Character.isLowerCase(line.at(i + 1).text().charAt(0));
  }

  /** "the only newly licensed pilot": the word before what tells which one it is. */
  private static int before(Line line, int i) {
    return WHICH.contains(line.fold(i)) ? i - 1 : i;
  }

  /** "With no questions allowed, the minister left": a participle that ends what "with" opens. */
  private boolean isAbsolute(Line line, int i) {
    int with = line.is(i + 1, ",") ? i - 1 : -1;
    while (with > 0 && !line.at(with).isMark() && !line.is(with, "with")) {
      Form form = lexicon.verb(line, with);
      with = form != null && form.past() && lexicon.noun(line.fold(with)) == null ? 0 : with - 1;
    }
    if (with > 0 && i - with == 2 && BORNE.contains(line.fold(i - 1)) && line.at(with).isComma()) {
      return true; // "He walked out, hands raised, on Sunday"
    }
    return with >= 0
        && line.is(with, "with")
        && (with == 0 || line.at(with - 1).isComma())
        && i - with > 1;
  }

  /** "to evacuate besieged districts": a participle between a verb behind "to" and its object. */
  private boolean isActedOn(Line line, int i) {
    Form form = line.is(i - 2, "to") ? lexicon.verb(line, i - 1) : null;
    return form != null
        && line.is(i - 1, form.verb().base())
        && !AUXILIARIES.contains(line.fold(i - 1))
        && !EnglishSubject.takesObject(line, i)
        && !EnglishWords.ARTICLES.contains(line.fold(i + 1));
  }

  /** "its planned staged offensive": a participle between what owns a noun and another one. */
  private static boolean isPlanned(Line line, int i) {
    return PLANNED.contains(line.fold(i))
        && (EnglishWords.ARTICLES.contains(line.fold(i - 1))
            || EnglishAntecedents.POSSESSIVES.contains(line.fold(i - 1)));
  }

  /** "28 died", "twelve escaped": what nobody suffers is no adjective behind a number. */
  private boolean acts(Line line, int i) {
    Form form = lexicon.verb(line, i);
    return form != null && INTRANSITIVE.contains(form.verb().base());
  }

  /** "Yemen's recognized government". */
  private static boolean owned(Line line, int i) {
    return line.fold(i).endsWith("'s") && !line.isTime(i) && line.fold(i).length() > 4;
  }

  /**
   * "men accused of theft", "a party opposed to the war and led by": what nobody does to somebody
   * where no "was" stands before it.
   */
  static boolean tellsOf(Line line, int i) {
    if (line.is(i - 1, "and") && line.is(i + 1, "by")) {
      int other = i - 2;
      while (other > 0 && i - other < FARTHEST && !tellsOf(line, other)) {
        other = line.at(other).isMark() ? 0 : other - 1;
      }
      return other > 0 && i - other < FARTHEST;
    }
    boolean tells =
        line.is(i, "accused", "suspected") && line.is(i + 1, "of")
            || TIED.contains(line.fold(i)) && line.is(i + 1, "to")
            || line.is(i, "aimed") && line.is(i + 1, "at");
    for (int k = i - 1; tells && k >= i - 3; k--) {
      tells = !AUXILIARIES.contains(line.fold(k));
    }
    return tells;
  }

  /** "two suspected officials": before its noun. */
  static boolean describes(Line line, int i) {
    return EnglishWords.ARTICLES.contains(line.fold(i - 1)) || COUNTED.contains(line.fold(i - 1));
  }
}
