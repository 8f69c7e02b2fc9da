package org.tarikh.extraction;

import java.util.Set;

/** What an Arabic clause says that it did not happen. */
final class ArabicDenial {

  private static final Set<String> DENIALS = Words.AR.list("denial.denials");

  private static final Set<String> EXCLUDED = Words.AR.list("denial.excluded");

  private static final int FARTHEST_THAT = 12;
  private static final int FARTHEST_DENIAL = 6;

  private ArabicDenial() {}

  /**
   * "نفت الوزارة وقوع هجوم", "كان الجيش قد نفى سقوطها": the verb of a clause says that it did not
   * happen.
   */
  static boolean denies(Line line, int verb, int at) {
    int i = verb;
    while (ArabicMood.WAS.contains(line.fold(verb)) && i < at && !line.is(i - 1, "قد")) {
      i++;
    }
    String w = line.fold(i);
    boolean denies = DENIALS.contains(w) || w.startsWith("و") && DENIALS.contains(w.substring(1));
    return denies && !excludes(line, i);
  }

  /** "استبعدت المفوضية 37 مرشحاً", "استُبعد اللاعب من القائمة": somebody, and no event. */
  private static boolean excludes(Line line, int verb) {
    boolean excludes = line.fold(verb).contains("استبعد");
    for (int i = verb + 1; i < line.size() && excludes && !line.at(i).isComma(); i++) {
      String fold = line.fold(i);
      if (EXCLUDED.stream().anyMatch(fold::contains)) {
        return true;
      }
    }
    return false;
  }

  /** "نفت أن تكون القوات قد انسحبت". */
  static boolean denied(Line line, int verb) {
    for (int i = verb - 1; i > 0 && i > verb - FARTHEST_THAT; i--) {
      if (!Arabic.THAT.contains(line.fold(i))) {
        continue;
      }
      for (int k = i - 1; k >= Math.max(0, i - FARTHEST_DENIAL); k--) {
        String w = line.fold(k);
        if (DENIALS.contains(w.startsWith("و") || w.startsWith("ف") ? w.substring(1) : w)) {
          return true;
        }
      }
    }
    return false;
  }
}
