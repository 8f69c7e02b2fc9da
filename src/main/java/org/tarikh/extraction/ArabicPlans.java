package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.temporal.TimeExpression;

/** Plans that an Arabic text tells of in the past: called off, put off, or not known to be kept. */
final class ArabicPlans {

  private static final int FARTHEST_PLAN = 12;
  private static final int NEAR = 4;
  private static final Set<String> BEGINNING = Words.AR.list("plans.beginning");
  private static final Set<String> SCHEDULED = Words.AR.list("plans.scheduled");

  private static final Set<String> OLD_PLANS = Words.AR.list("plans.old-plans");
  private static final Set<String> OFF = Words.AR.list("plans.off");
  private static final Set<String> BUT = Words.AR.list("plans.but");
  private static final Set<String> SECOND = Words.AR.list("plans.second");

  private ArabicPlans() {}

  /**
   * "كان من المقرر إطلاقها الأحد، لكن العاصفة …", "تأجيل الانتخابات التي كان مقرراً أن تجري
   * الإثنين": a time of what was planned and came to nothing.
   */
  static boolean isGivenUp(Line line, int at) {
    for (int i = at - 1; i > 0 && i > at - FARTHEST_PLAN && !line.at(i).isComma(); i--) {
      if (line.is(i, "قبل", "بعد") && Arabic.THAT.contains(line.fold(i + 1))) {
        return false;
      }
      boolean was =
          ArabicMood.WAS.contains(line.fold(i - 1)) || ArabicMood.WAS.contains(line.fold(i - 2));
      if (was && OLD_PLANS.contains(line.fold(i))) {
        return isTakenBack(line, at) || isPutOff(line, 0, i) || isPutOff(line, at, line.size());
      }
      boolean off =
          i > at - NEAR && line.fold(i).startsWith("المقرر"); // "ألغت رحلتها المقررة غداً"
      if (off
          && !line.is(at - 1, "الي", "حتي")
          && isPutOff(line, Math.max(0, i - FARTHEST_PLAN), i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPutOff(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      String fold = Arabic.isOwned(line.fold(i)) ? withoutPronoun(line.fold(i)) : line.fold(i);
      boolean sake = line.is(i, "اجل") && line.is(i - 1, "من"); // "من أجل"
      if (!sake && isOff(fold)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOff(String fold) {
    return OFF.contains(fold) || OFF.contains(fold.substring(fold.length() > 2 ? 1 : 0));
  }

  /** "إرجاءه". */
  private static String withoutPronoun(String fold) {
    return fold.substring(0, fold.length() - (fold.endsWith("ه") ? 1 : 2));
  }

  /**
   * "إعلان تأجيل رئاسيات 18 أفريل", "ألغت الحكومة احتفال 5 أيار": a day to come of what will not be
   * then.
   *
   * @param act the verb or noun of putting off or calling off
   */
  static boolean isOff(Line line, int act, TimeExpression t, Reader.Memory memory) {
    int at = line.first(t);
    // "تأخير افتتاح مدارس كان مقرراً …، في انتظار النتائج غداً"
    for (int i = act + 2; i < at; i++) {
      boolean was = OLD_PLANS.contains(line.fold(i)) && ArabicMood.WAS.contains(line.fold(i - 1));
      if (was && isPutOff(line, 0, act)) {
        return true;
      }
    }
    String fold = line.fold(act);
    if (!isOff(fold) || fold.endsWith("تعليق")) { // which holds from that day
      return false;
    }
    boolean since = BEGINNING.contains(line.fold(at - 2));
    if (line.is(at - 1, "من") && at - act <= NEAR && !since) {
      return true; // "أُرجئ من 17 نيسان"
    }
    return at > act + 1
        && Reader.isFuture(t, memory)
        && !Arabic.isPreposition(line.at(at - 1))
        && !line.isTime(at - 1)
        && line.opensWithDigit(at);
  }

  /** "، إلا أن الشركة ألغته": whether a clause behind a verb goes on with "but". */
  private static boolean isTakenBack(Line line, int verb) {
    for (int i = verb + 1; i < line.size(); i++) {
      if (line.at(i - 1).isComma() && BUT.contains(line.fold(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "كان من المقرر أن يصل أمس": a plan whose time has passed; nothing says that it happened. One to
   * come is given up where the sentence goes on with "but".
   */
  static boolean unfulfilled(Line line, int verb, TimeExpression t, Reader.Memory memory) {
    if (!Arabic.THAT.contains(line.fold(verb - 1))
        || Reader.isFuture(t, memory) && !isTakenBack(line, verb)) {
      return false;
    }
    for (int i = verb - 2; i >= Math.max(1, verb - 5); i--) {
      boolean plan = Arabic.PLANS.contains(line.fold(i));
      String before = line.fold(line.fold(i - 1).equals("من") ? i - 2 : i - 1);
      if (plan && Set.of("كان", "وكان", "كانت", "وكانت", "فكان").contains(before)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "أُرجئت جلسة كانت مقررة في 29 تموز": the time is that of the plan, not of the verb before it.
   */
  static boolean datesOldPlan(Line line, int verb, TimeExpression t) {
    int at = line.first(t);
    for (int i = at - 1; i > Math.max(verb, at - 4); i--) {
      if (isOldPlan(line, i)) {
        return true;
      }
    }
    for (int i = at - 1; i > verb && SECOND.contains(line.fold(at - 2)); i--) {
      if (isOldPlan(line, i)) {
        return true; // "الأولى كانت مقررة في أيار والثانية في تموز"
      }
    }
    return false;
  }

  private static boolean isOldPlan(Line line, int i) {
    boolean plan = SCHEDULED.contains(line.fold(i));
    return plan && Arabic.WAS.contains(line.fold(i - 1));
  }
}
