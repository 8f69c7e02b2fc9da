package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** "لم يدخل إلى القطاع سوى 40 شاحنة" is "دخول 40 شاحنة إلى القطاع". */
final class ArabicExceptive {

  private static final Set<String> WHEN = Words.AR.list("exceptive.when");

  private static final Set<String> ENDING = Words.AR.spelled("exceptive.ending");

  private ArabicExceptive() {}

  /**
   * "الهجمات لم تتوقف: خان شيخون في نيسان": what went on, and where, behind the colon.
   *
   * @param before the words before the verb
   * @return null for other clauses
   */
  static ArabicTitle.Title wentOn(
      Line line, int v, int to, int end, Form form, List<String> before, ArabicCut cut) {
    boolean colon = v + 2 < to && line.at(v + 1).is(":") && !line.isTime(v + 2);
    if (before.isEmpty() || !colon || !ENDING.contains(form.verb().past())) {
      return null;
    }
    int time = v + 2;
    while (time < to && !line.isTime(time)) {
      time++;
    }
    List<String> where = ArabicHeadline.join(List.of("في"), cut.clean(line, v + 2, time));
    return ArabicTitle.Title.of(ArabicHeadline.join(before, where), -1, end, 0.6);
  }

  /** "الهجمات في خان شيخون" with another place behind "في"; null for another headline. */
  static List<String> inAnotherPlace(Form form, String title, List<String> place) {
    int in = title.indexOf(" في ");
    boolean wentOn = in > 0 && ENDING.contains(form.verb().past());
    return !wentOn || title.startsWith(form.verb().noun())
        ? null
        : ArabicHeadline.join(List.of(title.substring(0, in), "في"), place);
  }

  /**
   * The words after a negated verb for a headline that tells what did happen.
   *
   * @param end where the clause of the verb ends
   * @return null where it tells no exception, or only a time is one
   */
  static List<String> words(Line line, int v, int end, ArabicCut cut) {
    if (!Arabic.NEGATIONS.contains(line.fold(v - 1))) {
      return null;
    }
    int only = v + 1;
    while (only < end && !line.is(only, "الا", "سوي") && !line.at(only).isComma()) {
      only++;
    }
    if (only >= end
        || line.at(only).isComma()
        || line.isTime(only + 1)
        || WHEN.contains(line.fold(only + 1))
        || ArabicCut.leadsToTime(line, only + 1)) {
      return null;
    }
    List<String> what = cut.clean(line, only + 1, cut.stop(line, only + 1, end, true));
    List<String> before = cut.clean(line, v + 1, only);
    boolean where = !before.isEmpty() && Arabic.isPreposition(Word.fold(before.get(0)));
    return what.isEmpty()
        ? null
        : where ? ArabicHeadline.join(what, before) : ArabicHeadline.join(before, what);
  }

  /** "بعد انتخابات أيار لم تولد حكومة إلا في آب": whether the verb's time is another one behind. */
  static boolean isOnlyLater(Line line, int verb, TimeExpression t) {
    boolean negated = verb > 0 && Arabic.NEGATIONS.contains(line.fold(verb - 1));
    if (!negated || line.first(t) > verb) {
      return false;
    }
    int only = verb + 1;
    while (only < line.size() && !line.is(only, "الا", "سوي")) {
      only++;
    }
    return line.isTime(only + 1) || ArabicCut.leadsToTime(line, only + 1);
  }

  /** The last negation before a word of its clause; -1 for none. */
  static int negation(Line line, int at) {
    int i = at - 1;
    while (i >= 0 && !line.at(i).isMark() && !Arabic.NEGATIONS.contains(line.fold(i))) {
      i--;
    }
    return i >= 0 && line.at(i).isMark() ? -1 : i;
  }
}
