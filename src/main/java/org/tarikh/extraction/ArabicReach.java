package org.tarikh.extraction;

import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** How far the clause around a time of an Arabic sentence reaches. */
final class ArabicReach {

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
    if (isPast(line, joins, from, at)) {
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
    if (from == 0 || !aside || before <= from || !line.at(before).isComma()) {
      return false;
    }
    int verb = verbs.verbAt(line, joins, from, at);
    return ArabicCut.relativeEnd(line, from) > at
        || verb < 0
        || verbs.form(line, verb).verb().cue().grade() != Cue.Grade.STRONG;
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
    if (joins[from] != Join.RELATIVE || !line.at(i - 1).isComma()) {
      return false;
    }
    int verb = line.is(i, "قد", "فقد") ? i + 1 : i; // "وكان النادي، الذي …، قد أعلن"
    Form form = verb == line.size() ? null : verbs.formAt(line, verb, from, Join.NONE);
    return form != null && form.past() && form.verb().cue().grade() == Cue.Grade.STRONG;
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
}
