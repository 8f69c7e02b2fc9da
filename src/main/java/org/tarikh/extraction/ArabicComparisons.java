package org.tarikh.extraction;

import java.util.Set;

/** Times that an Arabic clause names to measure by, and not to say when something happened. */
final class ArabicComparisons {

  private static final Set<String> PARTS = Words.AR.list("comparisons.parts");
  private static final Set<String> FIRSTS = Words.AR.list("comparisons.firsts");
  private static final int FARTHEST = 6;
  private static final int FARTHEST_FIRST = 9;

  private ArabicComparisons() {}

  /**
   * "تراجع التمويل مقارنة بعام 2019", "انخفض من 18 في أيار إلى عشرة": what a time is only compared
   * with.
   */
  static boolean isCompared(Line line, int at, int after) {
    boolean beyond = line.is(at - 1, "بعد", "قبل") && line.is(at - 2, "ما"); // "ما بعد العيد"
    beyond |= // "نال لقبه الثالث، بعد 1991 و2003"
        line.is(at - 1, "بعد")
            && at > 1
            && line.at(at - 2).isComma()
            && line.opensWithDigit(at)
            && line.at(at).text().length() == 4;
    beyond |= line.is(at - 1, "ذكري", "بذكري", "لذكري"); // "مسيرة في ذكرى 9 أيار 2009"
    beyond |= // "افتُتح في 3 أيار، بعد أسبوع على السيول"
        line.is(at, "بعد", "قبل") && line.is(after, "علي") && isToldBefore(line, at);
    if (beyond || line.is(after, "من") && line.is(after + 1, "كل")) { // "في 16 آذار من كل عام"
      return true;
    }
    int next = after < line.size() && line.at(after).isComma() ? after + 1 : after;
    boolean when = line.is(next, "يوم", "حين", "حينما", "عندما"); // "منذ 2013، يوم هزم النجم"
    if (!when && (line.is(at - 1, "منذ") || line.is(at, "منذ"))) {
      for (int i = at - 1; i >= 0 && i > at - FARTHEST_FIRST && !line.isTime(i); i--) {
        if (FIRSTS.contains(line.fold(i)) && !line.is(i - 1, "اليوم", "القسم", "الجزء")) {
          return true; // "سقط المطر للمرة الأولى منذ 2015"
        }
      }
    }
    for (int i = at - 1; i >= 0 && i > at - FARTHEST; i--) {
      boolean from = line.is(i, "من") && Character.isDigit(line.fold(i + 1).charAt(0));
      boolean against = // "في تشرين الأول، مقابل 25 في أيلول", but "مقابل مليون في 2019"
          line.is(i, "مقابل") && line.opensWithDigit(i + 1) && line.hasTime(0, i);
      if (against
          || isPart(line, i) && line.hasTime(0, i)
          || line.is(i, "ما") && PARTS.contains(line.fold(i - 1)) // "نصف ما باعته في 2017"
          || line.is(i, "مقارنة", "بالمقارنة", "قياسا", "بالقياس")
          || from && !line.isTime(i + 1) && line.is(after, "الي")) {
        return true;
      }
      if (line.at(i).isMark() || line.isTime(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a clause has its time already. */
  private static boolean isToldBefore(Line line, int at) {
    return line.at(Math.max(0, at - 1)).isComma() && line.hasTime(0, at);
  }

  /** "90 سفينة في عام 2024، نصفها في آب": whether a part of what was told begins after a comma. */
  static boolean isPart(Line line, int i) {
    String fold = line.fold(i);
    return i > 0
        && line.at(i - 1).isComma()
        && Arabic.isOwned(fold)
        && PARTS.contains(ArabicForms.withoutPronoun(fold));
  }
}
