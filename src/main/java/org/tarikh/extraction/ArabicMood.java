package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** Whether an Arabic clause tells what happened, what is planned, what did not or might happen. */
final class ArabicMood {

  private static final int FARTHEST_PLAN = 12;
  private static final Set<String> FELL = Words.AR.list("mood.fell");
  private static final Set<String> PAPERS = Words.AR.list("mood.papers");

  private static final Set<String> AFTER = Words.AR.list("mood.after");
  static final Set<String> MOVES = Words.AR.spelled("mood.moves");
  static final Set<String> WAS = Words.AR.list("mood.was");
  private static final Set<String> PROMISES = Words.AR.list("mood.promises");
  private static final int FARTHEST_DENIAL = 6;
  private static final Set<String> I_WAS = Words.AR.list("mood.i-was");

  /** Minutes: a year. */
  private static final long LONGEST_POINT = 366 * Days.DAY;

  private static final Set<String> LIMITS = Words.AR.list("mood.limits");

  private static final Set<String> STATES = Words.AR.list("mood.states");

  private ArabicMood() {}

  /** Whether a time only bounds what is told; "إلى حدود زوال اليوم", but "في حدود الثالثة". */
  static boolean isLimit(Line line, int at) {
    return LIMITS.contains(line.fold(at - 1))
        || line.is(at - 1, "حدود", "غاية") && line.is(at - 2, "الي", "والي");
  }

  /** "زيارة الأربعين التي صادفت منتصف آب": when something fell, and not what was done. */
  static boolean coincides(Line line, int at) {
    int verb = line.is(at - 1, "في") ? at - 2 : at - 1;
    boolean fell = FELL.contains(line.fold(verb));
    return fell && Arabic.RELATIVES.contains(line.fold(verb - 1));
  }

  /** "الإضراب المستمر منذ عشرة أشهر". */
  static boolean lasts(Line line, int at) {
    return line.is(at, "منذ") && (STATES.contains(line.fold(at - 1)) || isKept(line, at));
  }

  static boolean planned(Line line, int verb, Form form, TimeExpression t, Reader.Memory memory) {
    if (form.future()) {
      return true;
    }
    if (form.past() && !Arabic.THAT.contains(line.fold(verb - 1))) {
      return false;
    }
    if (Reader.isPast(t, memory)) {
      return false; // "كان الاقتراع مقرراً في تموز قبل أن تعلن الهيئة في 8 حزيران إرجاءه"
    }
    for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST_PLAN); i--) {
      for (String w : Arabic.withoutPrefixes(line.fold(i))) {
        if (Arabic.PLANS.contains(w)) {
          return true;
        }
      }
    }
    return Reader.isFuture(t, memory);
  }

  /**
   * Whether a verb tells an event at a time: "واصلت الفرق البحث" does so only at a point in time.
   */
  static boolean tells(Line line, Form form, TimeExpression t) {
    if (line.is(line.first(t), "منذ") && !form.past() && !form.future()) {
      return false; // "يقيم في لندن منذ ثلاث سنوات"
    }
    Cue.Grade grade = form.verb().cue().grade();
    return grade == Cue.Grade.STRONG
        || grade == Cue.Grade.WEAK && form.past() && Days.length(t.value()) <= LONGEST_POINT;
  }

  /** "لم تعبر القافلة إلا يوم الخميس" is no negation: it did then. */
  static boolean negated(Line line, int verb, int from, int to) {
    if (verb <= from && verb == 0 || !Arabic.NEGATIONS.contains(line.fold(verb - 1))) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(line.size(), to); i++) {
      if (line.fold(i).equals("الا") || line.fold(i).equals("سوي")) {
        return false;
      }
    }
    return verb - 1 >= from;
  }

  /** "ستنسحب إذا التزم الطرف الآخر": a condition after what is planned. */
  private static boolean conditioned(Line line, int verb, ArabicLexicon lexicon) {
    for (int i = verb + 1; i < line.size(); i++) {
      if (line.isQuoted(i)) {
        continue;
      }
      boolean given = line.fold(i).equals("حال") && lexicon.verb(line.fold(i + 1)) != null;
      boolean unless = line.fold(i).equals("ما") && line.fold(i + 1).equals("لم");
      if (given || unless || AFTER.contains(line.fold(i))) {
        return true;
      }
    }
    return false;
  }

  /** "كان الدولار يُصرف ربيع 2011 بخمسين": how it was in those times, no event. */
  private static boolean habitual(Line line, int from, int verb, Form form, TimeExpression t) {
    boolean mine = I_WAS.contains(line.fold(verb - 1)); // "كنت ألتقط الكرات تلك الليلة"
    if (form.past() || form.future() || Days.length(t.value()) <= Days.DAY) {
      return mine && (!form.past() || line.at(verb).text().startsWith("أ"));
    }
    for (int i = from; i < verb; i++) {
      if (WAS.contains(line.fold(i))) {
        return !line.fold(i + 1).equals("من") && !Arabic.THAT.contains(line.fold(verb - 1));
      }
    }
    return false;
  }

  /** "ألا يكون المرشح قد أُدين": what must not have been. */
  private static boolean required(Line line, int verb) {
    for (int i = verb - 1; i > 0 && i > verb - FARTHEST_DENIAL; i--) {
      if (line.is(i, "يكون", "تكون", "يكونوا") && line.is(i - 1, "لا", "الا")) {
        return true;
      }
    }
    return false;
  }

  /** "كنت سأسافر الخميس", "كانت الجلسة ستُعقد": what was to come, and did not. */
  private static boolean wasTo(Line line, int verb, Form form) {
    boolean will = form.future() && line.fold(verb).startsWith("س");
    for (int i = verb - 1; will && i >= 0 && i > verb - FARTHEST_DENIAL; i--) {
      if (line.at(i).isMark() || Arabic.THAT.contains(line.fold(i))) {
        return false;
      }
      if (WAS.contains(line.fold(i)) || I_WAS.contains(line.fold(i))) {
        return true;
      }
    }
    return false;
  }

  /** "قد تستأنف": "قد" before a present leaves it open. */
  private static boolean possible(Line line, int verb, Form form) {
    boolean may = line.is(verb - 1, "قد", "وقد", "فقد", "ربما", "وربما");
    return may && !form.past();
  }

  /** "لن تُفتح قبل نهاية العام", "ولا يُتوقع خروجهم قبل الأحد": nobody says when it will be. */
  static boolean isNotBefore(Line line, int from, int at) {
    boolean not = false;
    for (int i = Math.max(0, from - 2); i < at; i++) {
      not |= Arabic.NEGATIONS.contains(line.fold(i)) && !line.is(i, "لم", "ولم", "فلم");
    }
    return not && (line.is(at - 1, "قبل") || line.is(at, "قبل"));
  }

  /** "الممنوعة من الزيارة منذ أيار": what somebody is kept from. */
  private static boolean isKept(Line line, int at) {
    String kept = line.fold(at - 3);
    return line.is(at - 2, "من") && (kept.contains("ممنوع") || kept.contains("محروم"));
  }

  /** "بحسب بيان صدر الأحد": the time of what is only cited. */
  static boolean isAttributed(Line line, int verb, int at) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3) && at - verb <= 2; i--) {
      if (Arabic.ATTRIBUTION.contains(line.fold(i))) {
        return PAPERS.contains(line.fold(i + 1));
      }
    }
    return false;
  }

  /** "وعد بتحويل الدفعة في أيلول": a promise whose time has passed; nobody says it was kept. */
  static boolean promised(Line line, Found event) {
    int i = 0;
    while (i < line.size() && line.at(i).start() < event.nucleus()) {
      i++;
    }
    boolean promise = PROMISES.contains(line.fold(i - 1)) || PROMISES.contains(line.fold(i - 2));
    return promise && line.fold(i).startsWith("ب");
  }

  /** "نقلت الوكالة عن الوزير قوله", "نقلت عن مصدر أن": who only passes on what was said. */
  static boolean quotes(Line line, int verb, Form form) {
    boolean from = false;
    for (int i = verb + 1; i < line.size() && form.verb().past().equals("نقل"); i++) {
      if (from && (line.fold(i).startsWith("قول") || Arabic.THAT.contains(line.fold(i)))) {
        return true;
      }
      from |= line.is(i, "عن");
    }
    return false;
  }

  /** "تأجّلت الجلسة إلى 15 أيلول": the time is the new one of what was put off. */
  static boolean moved(Line line, Form form, TimeExpression t) {
    return MOVES.contains(form.verb().past()) && line.is(line.first(t) - 1, "الي", "حتي");
  }

  /** Whether a clause tells what nobody says happened or will happen. */
  static boolean unreal(
      Line line,
      int from,
      int verb,
      Form form,
      boolean planned,
      TimeExpression t,
      Reader.Memory memory,
      ArabicLexicon lexicon) {
    for (int i = from; i < line.size() && !line.at(i).isComma(); i++) {
      if (line.is(i, "عادة", "غالبا")) {
        return true; // "يبدأ الموسم عادة في تموز"
      }
      boolean rate = line.is(i, "في") && line.is(i + 1, "اليوم", "الاسبوع", "الشهر", "السنة");
      boolean other = // "في اليوم التالي", "في اليوم نفسه"
          line.fold(i + 2).startsWith("ال") || line.fold(i + 2).startsWith("نفس");
      if (rate && !other && !line.isTime(i + 1) && !form.past() && !form.future()) {
        return true; // "يحصلون على ثلاثة لترات في اليوم"
      }
    }
    boolean ahead = planned || line.fold(verb - 1).endsWith("لن");
    return conditional(line, from, verb)
        || ahead && conditioned(line, verb, lexicon)
        || ArabicPlans.unfulfilled(line, verb, t, memory)
        || possible(line, verb, form)
        || wasTo(line, verb, form)
        || line.is(verb - 2, "لم") && line.is(verb - 1, "يعد", "تعد") // "لم يعد يخاطب أحداً"
        || line.is(verb - 1, "لم") && line.is(verb - 2, "ان", "وان") // "إن لم يحصل"
        || line.is(verb - 1, "لا", "ولا") && !form.past() // "ولا يُعرض الفيلم الجمعة"
        || isNowadays(line, verb, form, t)
        || required(line, verb)
        || habitual(line, from, verb, form, t)
        || ArabicDenial.denied(line, verb)
        || line.is(verb - 1, "ما") && verb > 1 && !line.at(verb - 2).isComma(); // "ما استُبدل أمس"
  }

  /** "المبنى الذي تُعرض فيه الأفلام اليوم": what has become of a thing. */
  private static boolean isNowadays(Line line, int verb, Form form, TimeExpression t) {
    boolean relative = Arabic.RELATIVES.contains(line.fold(verb - 1));
    boolean today = line.is(line.first(t), "اليوم") && line.after(t) == line.first(t) + 1;
    return relative && today && !form.past() && !form.future();
  }

  private static boolean conditional(Line line, int from, int verb) {
    for (int i = Math.max(0, from - 1); i < verb; i++) {
      boolean that = Arabic.THAT.contains(line.fold(i)) && i != from;
      boolean if_ = i == verb - 1 && line.is(i, "فان") && i == from; // "فإن ثبتت رؤيته"
      if (Arabic.CONDITIONS.contains(line.fold(i)) && !that || if_) {
        return true;
      }
    }
    return false;
  }
}
