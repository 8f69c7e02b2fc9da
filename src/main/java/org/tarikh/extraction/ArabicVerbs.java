package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Verb;

/** Which verb a clause of an Arabic sentence turns on, and how far it reaches. */
final class ArabicVerbs {

  static final Set<String> ANNOUNCING = Words.AR.spelled("verbs.announcing");

  private static final Set<String> WHEN = Words.AR.list("when");

  private static final Set<String> BEFORE_VERB = Words.AR.list("verbs.before-verb");

  private static final Set<String> LASTING = Words.AR.spelled("verbs.lasting");

  private static final Set<String> WORKS = Words.AR.list("verbs.works");

  private static final Set<String> PRESENT_TURNS = Words.AR.spelled("verbs.present-turns");

  private static final int FARTHEST_OBJECT = 3;

  private final ArabicLexicon lexicon;
  private final ArabicHomographs homographs;
  private final ArabicTurns turns;

  ArabicVerbs(ArabicLexicon lexicon, ArabicNames names) {
    this.lexicon = lexicon;
    homographs = new ArabicHomographs(lexicon, names);
    turns = new ArabicTurns(lexicon);
  }

  /** Index of the first word of from..to that is a verb of the clause, -1 where it has none. */
  int verbAt(Line line, Join[] joins, int from, int to) {
    int state = -1;
    for (int i = from; i < to; i++) {
      Form form = formAt(line, i, from, joins[from]);
      if (form == null) {
        continue;
      }
      Cue.Grade grade = form.verb().cue().grade();
      if (grade == Cue.Grade.STRONG) {
        return i;
      }
      state = state < 0 ? i : state;
    }
    return state >= 0 ? state : unlistedAt(line, from, to);
  }

  /** A verb the lexicon does not hold, where the clause opens with it. */
  private int unlistedAt(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean followed = i + 1 < to && !line.at(i + 1).isMark();
      if (followed
          && opens(line, i, from)
          && !line.isTime(i)
          && !line.isQuoted(i)
          && lexicon.verb(line.at(i)) == null
          && lexicon.noun(line.at(i)) == null
          && ArabicMorphology.past(line.at(i)) != null) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether what a clause's verb tells began at the time after "منذ" and lasts: "احتُجز منذ أيار",
   * but not "لم تهدأ منذ أيار".
   */
  boolean lasts(Line line, Join[] joins, int from, int at, int to) {
    boolean until = line.is(at - 1, "حتي"); // "أُجّلت الجلسة حتى 4 تموز"
    boolean since = until || line.fold(at - 1).endsWith("منذ");
    int v = since ? verbAt(line, joins, from, to) : -1;
    if (v < 0 || Arabic.NEGATIONS.contains(line.fold(v - 1))) {
      return false;
    }
    Form form = form(line, v);
    if (until) {
      return ArabicMood.MOVES.contains(form.verb().past());
    }
    return !form.future() && LASTING.contains(form.verb().past());
  }

  /** The form a word has; vowels or "أن" before it tell a present from a past written alike. */
  Form form(Line line, int i) {
    boolean present =
        Arabic.THAT.contains(line.fold(i - 1))
            || line.is(i - 1, "لم", "ولم", "فلم", "لن", "ولن")
            || ArabicForms.isPassive(line.at(i).text());
    Form form = present ? lexicon.present(line.fold(i)) : null;
    boolean his = line.fold(i - 1).endsWith("نه"); // "بأنه تعرض لحادث"
    form = form != null && !(his && form.feminine()) ? form : listed(line, i);
    form = form != null ? form : sequel(line, i);
    form = form != null ? form : ArabicMorphology.past(line.at(i));
    boolean turns = form != null && (form.past() || PRESENT_TURNS.contains(form.verb().past()));
    Verb other = turns ? this.turns.other(line, i, form) : null;
    Form now = other != null && form.past() && other.past().equals("عاد") ? present(line, i) : form;
    return other == null ? form : now.of(other);
  }

  /** "وتقدم اللجنة تقريرها الأربعاء المقبل": what is to come is told in the present. */
  Form ahead(Line line, int i, int from, boolean future) {
    Form form = form(line, i);
    boolean may = future && form.past() && opens(line, i, from);
    may &= form.verb().cue().grade() == Cue.Grade.STRONG; // not "توقع"
    may &= !line.is(i - 1, "قد", "وقد", "كان", "كانت");
    Form now =
        may && !ArabicForms.isPassive(line.at(i).text()) ? lexicon.present(line.fold(i)) : null;
    return now == null ? form : now;
  }

  /** "وتعود البورصة إلى العمل الأحد": no perfect of "to get used to". */
  private Form present(Line line, int i) {
    Form present = lexicon.present(line.fold(i));
    return present == null ? listed(line, i) : present;
  }

  /** The form a word has in the lexicon; "لم تكتملا" lacks the nun of the dual. */
  private Form listed(Line line, int i) {
    Form form = homographs.form(line, i);
    boolean dual = line.fold(i).endsWith("ا") && Arabic.NEGATIONS.contains(line.fold(i - 1));
    return form == null && dual ? lexicon.verb(line.fold(i) + "ن") : form;
  }

  private Form sequel(Line line, int i) {
    return i > 0 && line.at(i - 1).isComma() ? lexicon.sequel(line.fold(i)) : null;
  }

  /** "قصيدته «أعلنت اليأس»": what stands in quotation marks is a title. */
  private static boolean isWork(String fold) {
    return WORKS.contains(Arabic.isOwned(fold) ? ArabicForms.withoutPronoun(fold) : fold);
  }

  /** The verb a word of a clause is; null for nouns that only look like one. */
  Form formAt(Line line, int i, int from, Join join) {
    if (line.isTime(i) || line.isQuoted(i) || line.at(i).isAccusative()) {
      return null;
    }
    boolean named = line.is(i - 1, "«", "“") && isWork(line.fold(i - 2));
    Form form = named ? null : listed(line, i);
    form = form == null ? sequel(line, i) : form;
    if (form == null) {
      return null;
    }
    boolean label = // "بنا: اختُتمت القمة", but "قال: …"
        i == 0 && line.fold(i + 1).equals(":") && form.verb().cue().grade() == Cue.Grade.STRONG;
    if (label || homographs.isOther(line, i, form)) {
      return null;
    }
    if (i > 0
        && Arabic.PREPOSITIONS.contains(line.fold(i - 1))
        && !(line.is(i - 1, "حتي", "منذ", "ومنذ") && form.past() && ArabicClauses.isClear(form))
        && !Arabic.THAT.contains(line.fold(i))) {
      return null;
    }
    boolean relative = join == Join.RELATIVE && i <= from + 2;
    boolean aside =
        form.object()
            && form.past()
            && !relative
            && i > from
            && !line.fold(i).startsWith("و")
            && !line.is(i - 1, "قد", "وقد", "فقد")
            && !Arabic.THAT.contains(line.fold(i - 1))
            && !(line.is(i - 1, "ثم", "بعدما", "عندما", "حين") && line.fold(i + 1).startsWith("ال"))
            && !afterTime(line, from, i)
            && !resumes(line, from, i)
            && !isOfBefore(line, from, i);
    if (aside) {
      return null;
    }
    boolean dual = form.plural() && line.fold(i).endsWith("ا") && !line.fold(i).endsWith("وا");
    if (form.verb().looksLikeNoun()
        && form.past()
        && !form.feminine()
        && (!form.plural() || dual)) {
      boolean marked = line.fold(i).length() < line.at(i).text().length();
      boolean dated = line.isTime(i + 1) || ArabicCut.leadsToTime(line, i + 1);
      boolean two = dual && (line.fold(i - 1).endsWith("ين") || line.is(i - 1, "منهم", "منهما"));
      boolean verb =
          two
              || opens(line, i, from)
              || !form.verb().noun().isEmpty() && answers(line, i)
              || dated
              || marked && !line.at(i).isAccusative()
              || i + 1 < line.size() && line.at(i + 1).isAccusative()
              || homographs.followsSubject(line, i, from)
              || homographs.followsTeller(line, i);
      return verb ? form : null;
    }
    return form;
  }

  /** "أما سامي فرح فبدأ إضراباً": the verb behind "as for". */
  private static boolean answers(Line line, int i) {
    int k = line.fold(i).startsWith("ف") ? i - 1 : -1;
    while (k > 0 && !line.at(k).isMark() && !line.is(k, "اما", "واما")) {
      k--;
    }
    return k >= 0 && line.is(k, "اما", "واما");
  }

  /** "في عام 1990 اختاره النادي": only a time stands before the verb. */
  private static boolean afterTime(Line line, int from, int verb) {
    for (int i = from; i < verb; i++) {
      boolean lead = line.isTime(i) || line.at(i).isMark() || ArabicCut.leadsToTime(line, i);
      if (!lead) {
        return false;
      }
    }
    return verb > from;
  }

  /** "الاتفاق وقّعه الطرفان": what was done to stands first, and the verb's pronoun takes it up. */
  private static boolean resumes(Line line, int from, int verb) {
    boolean definite = line.fold(from).startsWith("ال") || line.fold(from).startsWith("وال");
    for (int i = from; i < verb && definite; i++) {
      definite = !line.at(i).isMark() && !Arabic.isPreposition(line.at(i)) && !line.isTime(i);
    }
    return definite && verb - from <= FARTHEST_OBJECT && line.fold(verb - 1).startsWith("ال");
  }

  /** "لكن محكمة النقض أبطلته في آذار": who did it stands first, and the verb ends the clause. */
  private boolean isOfBefore(Line line, int from, int verb) {
    int first = from;
    while (first < verb && ArabicPhrases.LEADS.contains(line.fold(first))) {
      first++;
    }
    boolean noun = verb > first && verb - first <= FARTHEST_OBJECT;
    for (int i = first; i < verb; i++) {
      noun &= !line.at(i).isMark() && !line.isTime(i) && !Arabic.isPreposition(line.at(i));
      noun &= i == verb - 1 || lexicon.verb(line.at(i)) == null;
    }
    int next = verb + 1;
    return noun
        && line.fold(verb - 1).startsWith("ال")
        && (next >= line.size() || line.isTime(next) || ArabicCut.leadsToTime(line, next));
  }

  /** Whether a word stands where a clause has its verb: first, or after a time, a comma, "قد". */
  static boolean opens(Line line, int i, int from) {
    if (i == from) {
      return true;
    }
    String before = line.fold(i - 1);
    return line.isTime(i - 1)
        || line.at(i - 1).isComma()
        || line.at(i - 1).is(":")
        || BEFORE_VERB.contains(before)
        || Arabic.RELATIVES.contains(before)
        || Arabic.THAT.contains(before);
  }

  /**
   * Where what the verb tells ends: at the next clause, but "أعلن أنه سيطلب" goes on to what was
   * announced, and a bare "قُتل المئات" to the "حين" that says how.
   */
  int contentEnd(Line line, Join[] joins, int v, int to) {
    int end = v + 1;
    int resumed = -1;
    while (end < to
        && (joins[end] == Join.NONE || (resumed = ArabicReach.relativeEnd(line, end)) > 0)) {
      end = joins[end] == Join.NONE ? end + 1 : resumed;
    }
    Form form = form(line, v);
    boolean announces =
        end < line.size()
            && ANNOUNCING.contains(form.verb().past())
            && joins[end] == Join.THAT
            && words(line, v, end) <= 7;
    boolean since = // "رفعت الدعوى بعد أن أتلف الحريق عيادتها"
        line.is(end, "بعد")
            && Arabic.THAT.contains(line.fold(end + 1))
            && ArabicReach.tells(line, end + 2);
    boolean bare =
        (since || end < line.size() && WHEN.contains(line.fold(end)))
            && !line.is(end - 1, "في")
            && words(line, v, end) <= 4;
    if (announces || bare) {
      end += since ? 3 : 1;
      while (end < line.size() && joins[end] == Join.NONE) {
        end++;
      }
    }
    return end;
  }

  static int words(Line line, int from, int to) {
    int count = 0;
    for (int i = from + 1; i < to; i++) {
      count += line.isTime(i) || line.at(i).isMark() || ArabicCut.leadsToTime(line, i) ? 0 : 1;
    }
    return count;
  }
}
