package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** How far the clause around a time of an Arabic sentence reaches. */
final class ArabicReach {

  /** Characters of a headline without its verbal noun and what may stand before a colon. */
  private static final int ROOM = 70;

  private final ArabicVerbs verbs;

  ArabicReach(ArabicVerbs verbs) {
    this.verbs = verbs;
  }

  /**
   * Where the clause around a time begins.
   *
   * @param at the first word of the time
   * @param after where the time before it ended; 0 where it is the first of its sentence
   */
  int from(Line line, Join[] joins, int at, int after) {
    int from = opening(line, joins, at, after);
    if (isPast(line, joins, from, at) || isAside(line, joins, from, at)) {
      from = opening(line, joins, from - 1, after);
    }
    for (int i = from + 1; i < at; i++) {
      from = resumes(line, joins, from, i) || startsAfresh(line, joins, from, i) ? i : from;
    }
    return from;
  }

  /** Where the clause that begins at a word ends, exclusive: behind its time. */
  int to(Line line, Join[] joins, int from, TimeExpression t) {
    int to = Math.max(line.after(t), from + 1);
    while (to < line.size() && joins[to] == Join.NONE && !resumes(line, joins, from, to)) {
      to++;
    }
    return to;
  }

  /**
   * "كشفت اللجنة التي شكلتها الوزارة، ظهر اليوم، عن": where the clause goes on that a relative one
   * and the time of both stand in, else -1.
   */
  static int relativeEnd(Line line, int relative) {
    if (!Arabic.RELATIVES.contains(line.fold(relative))) {
      return -1;
    }
    int comma = relative + 2;
    while (comma < line.size() && !line.at(comma).isMark() && !line.isTime(comma)) {
      comma++;
    }
    int time = ArabicCut.leadsToTime(line, comma + 1) ? comma + 2 : comma + 1;
    int after = line.isTime(time) && line.at(comma).isComma() ? line.after(line.time(time)) : -1;
    boolean goesOn =
        after > 0
            && after < line.size()
            && line.at(after).isComma()
            && (line.is(after + 1, "عن") || Arabic.THAT.contains(line.fold(after + 1)));
    return goesOn ? after + 1 : -1;
  }

  private static final Set<String> ASIDES = Words.AR.list("reach.asides");

  /**
   * "المنفذ، وهو من سكان الحي، قد أُوقف": where the aside begins that stands between a verb and its
   * subject, else -1.
   */
  static int asideBefore(Line line, int from, int v) {
    int end = v - 1;
    while (end > from && ArabicPhrases.LEADS.contains(line.fold(end)) && !line.at(end).isMark()) {
      end--;
    }
    for (int i = end - 1; end > from && line.at(end).isComma() && i > from; i--) {
      if (line.at(i).isComma()) {
        return ASIDES.contains(line.fold(i + 1)) ? i : -1;
      }
    }
    return -1;
  }

  /** Where the clause begins that a word belongs to. */
  private int opening(Line line, Join[] joins, int word, int after) {
    int from = word;
    while (from > 0
        && !closes(line, from - 1)
        && !(joins[from] != Join.NONE && (joins[from] != Join.AND || from >= after && after > 0))) {
      from--;
    }
    return from;
  }

  /**
   * "تأسس النادي، الذي يعد أقدم الأندية، عام 1990", "اعتُقل سامي، وهو مدرّس، في أيار": an aside
   * that tells no event ended.
   */
  private boolean isPast(Line line, Join[] joins, int from, int at) {
    boolean aside = joins[from] == Join.RELATIVE || line.is(from, "وهو", "وهي", "وهم", "وهما");
    int before = Arabic.isPreposition(line.at(Math.max(at - 1, 0))) ? at - 2 : at - 1;
    if (joins[from] == Join.RELATIVE && isDwelling(line, joins, from, at)) {
      return true;
    }
    if (from == 0 || !aside || before <= from || !line.at(before).isComma()) {
      return false;
    }
    int verb = verbs.verbAt(line, joins, from, at);
    return relativeEnd(line, from) > at
        || verb < 0
        || verbs.form(line, verb).verb().cue().grade() != Cue.Grade.STRONG;
  }

  /**
   * "دُهم المنزل الذي اختبأ فيه فجر الأحد": a day behind what only says which thing it was dates
   * the verb before, where that has none of its own.
   */
  private boolean isDwelling(Line line, Join[] joins, int from, int at) {
    TimeExpression t = line.time(at);
    boolean takesUp = from + 2 < at && ArabicStops.RESUMING.contains(line.fold(from + 2));
    if (!takesUp || t == null || Days.length(t.value()) > Days.DAY || line.hasTime(0, from)) {
      return false;
    }
    int told = verbs.verbAt(line, joins, from, at);
    int main = verbs.verbAt(line, joins, 0, from);
    return main >= 0
        && verbs.form(line, main).verb().cue().grade() == Cue.Grade.STRONG
        && (told < 0 || !isListed(line, told));
  }

  /** Whether a verb tells an event that the lexicon knows. */
  private boolean isListed(Line line, int verb) {
    Form form = verbs.formAt(line, verb, verb, Join.NONE);
    return form != null && form.verb().cue().grade() == Cue.Grade.STRONG;
  }

  /**
   * "المنفذ، وهو من سكان الحي، أُوقف أمس": an aside, and behind it the verb that the time dates.
   */
  private boolean isAside(Line line, Join[] joins, int from, int at) {
    int verb =
        from > 1 && ASIDES.contains(line.fold(from)) ? verbs.verbAt(line, joins, from, at) : -1;
    return verb > 0 && asideBefore(line, 0, verb) == from - 1;
  }

  /** "(وتوفيت عام 1988) وأخيراً ريما عام 1990": whether a bracket ends that tells an event. */
  private boolean closes(Line line, int i) {
    boolean told = false;
    for (int k = i - 1; line.at(i).is(")") && k >= 0 && !line.at(k).is("("); k--) {
      told |= verbs.formAt(line, k, k, Join.NONE) != null;
    }
    return told;
  }

  /**
   * "بعد كارثة المرفأ التي وقعت في آب، عيّنت الوزيرة": whether the main clause begins that a
   * relative one stood in.
   */
  private boolean resumes(Line line, Join[] joins, int from, int i) {
    if (joins[from] == Join.RELATIVE && i > from + 2 && isFuture(line, from, i)) {
      return true; // "المحال التي لا تلتزم بالموعد ستُغلق في نيسان"
    }
    if (joins[from] != Join.RELATIVE || !line.at(i - 1).isComma()) {
      return false;
    }
    int verb = line.is(i, "قد", "فقد") ? i + 1 : i; // "وكان النادي، الذي …، قد أعلن"
    Form form = verb == line.size() ? null : verbs.formAt(line, verb, from, Join.NONE);
    return form != null && form.past() && form.verb().cue().grade() == Cue.Grade.STRONG;
  }

  private boolean isFuture(Line line, int from, int i) {
    String fold = line.fold(i);
    boolean will = fold.length() > 4 && (fold.startsWith("ست") || fold.startsWith("سي"));
    Form form = will ? verbs.formAt(line, i, from, Join.NONE) : null;
    return form != null
        && form.future()
        && form.verb().cue().grade() == Cue.Grade.STRONG
        && !Arabic.THAT.contains(line.fold(i - 1))
        && verbs.verbAt(line, new Join[line.size()], from, i) >= 0;
  }

  /**
   * "بعد هجوم استهدف المقر، أعلنت الوزارة أمس": whether a further verb begins a clause without a
   * conjunction.
   */
  private boolean startsAfresh(Line line, Join[] joins, int from, int i) {
    Form form = line.at(i - 1).isComma() ? verbs.formAt(line, i, from, Join.NONE) : null;
    return form != null
        && form.past()
        && form.verb().cue().grade() == Cue.Grade.STRONG
        && (!form.verb().looksLikeNoun()
            || form.feminine()
            || line.fold(i + 1).startsWith("ال") && !line.at(i).isAccusative())
        && verbs.verbAt(line, joins, from, i - 1) >= 0;
  }

  /**
   * "دُمرت المحطة التي كانت تزود المدينة": where the relative clause ends that says which thing a
   * noun of a short headline means; where the noun ends if there is none, or one with a time of its
   * own.
   *
   * @param from behind the verb
   * @param to behind the noun
   */
  static int which(Line line, int from, int to) {
    if (!Arabic.RELATIVES.contains(line.fold(to))) {
      return to;
    }
    int length = 0;
    for (int i = from; i < to; i++) {
      boolean when = line.isTime(i) || ArabicCut.leadsToTime(line, i);
      length += when ? 0 : line.at(i).text().length() + 1;
    }
    return whichEnd(line, to, length);
  }

  /** The same for a headline that has so many characters before the relative pronoun. */
  static int whichEnd(Line line, int to, int length) {
    Word noun = line.at(to - 1);
    boolean known = // "الإعفاء", "القرار 2254", "«الأمل»"
        noun.fold().startsWith("ال")
            || noun.is("»", "”")
            || Character.isDigit(noun.text().charAt(0));
    return known && !line.isTime(to - 1) ? tellsEnd(line, to, length) : to;
  }

  /**
   * Where a clause ends that only tells more of the noun before it; its beginning where it has a
   * time of its own or a headline has no room for it.
   */
  static int tellsEnd(Line line, int from, int length) {
    int more = length;
    int end = from;
    while (end < line.size() && !line.at(end).isMark() && !line.isTime(end)) {
      more += line.at(end).text().length() + 1;
      end++;
    }
    boolean dated = end < line.size() && line.isTime(end);
    return !dated && end - from > 1 && more <= ROOM ? end : from;
  }

  /** Whether a clause that a word begins says something before its time and before a comma. */
  static boolean tells(Line line, int from) {
    int end = from;
    while (end < line.size() && !line.at(end).isMark() && !line.isTime(end)) {
      end++;
    }
    boolean dated = end < line.size() && line.isTime(end);
    return end - from > (dated ? 3 : 1) && ArabicCircumstances.length(line, from, end) <= ROOM;
  }
}
