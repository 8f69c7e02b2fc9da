package org.tarikh.extraction;

import java.util.List;

/** "لم يدخل إلى القطاع سوى 40 شاحنة" is "دخول 40 شاحنة إلى القطاع". */
final class ArabicExceptive {

  private static final String[] WHEN = {
    "بعد", "قبل", "حين", "عندما", "حينما", "عند", "مع", "منذ", "خلال", "عشية", "غداة", "لاحقا"
  };

  private ArabicExceptive() {}

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
        || line.is(only + 1, WHEN)
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
}
