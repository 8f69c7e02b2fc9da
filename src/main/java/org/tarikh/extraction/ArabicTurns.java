package org.tarikh.extraction;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Noun;
import org.tarikh.extraction.ArabicLexicon.Verb;

/**
 * Arabic verbs that mean another one by the words beside them, or are written like a commoner one
 * that those tell apart.
 */
final class ArabicTurns {

  private static final Map<String, Verb> VERBS =
      Tsv.read("ar/turns.tsv").stream()
          .collect(Collectors.toMap(row -> row.get("turn"), ArabicLexicon::verb));

  private static final char SHADDA = '\u0651';
  private static final Set<String> HAPPENINGS = Set.of("conflict", "humanitarian", "protest");

  private static final Set<String> LIGHT = Words.AR.list("turns.light");

  private static final Set<String> RANKED = Words.AR.list("turns.ranked");
  private static final Set<String> GRASPS = Words.AR.list("turns.grasps");

  private static final Set<String> POSTS = Words.AR.list("turns.posts");

  private static final Set<String> SOULS = Words.AR.list("turns.souls");
  private static final Set<String> HEARD = Words.AR.list("turns.heard");

  private static final Set<String> VEHICLES = Words.AR.list("turns.vehicles");
  private static final Set<String> HEIGHTS = Words.AR.list("turns.heights");
  private static final Set<String> RECORDS = Words.AR.list("turns.records");
  private static final Set<String> FEASTS = Words.AR.list("turns.feasts");
  private static final Set<String> SEASONS = Words.AR.list("turns.seasons");
  private static final Set<String> RANKS = Words.AR.list("turns.ranks");
  private static final Set<String> RELATIONS = Words.AR.list("turns.relations");
  private static final Set<String> CAMPS = Words.AR.list("turns.camps");
  private static final Set<String> FIXED = Words.AR.list("turns.fixed");
  private static final Set<String> SCHOOLS = Words.AR.list("turns.schools");
  static final Set<String> DEATH = Words.AR.list("turns.death");
  private static final Set<String> MINDS = Words.AR.list("turns.minds");
  private static final Set<String> DEATHS = Words.AR.list("turns.deaths");

  private static final Set<String> MORTALS = Words.AR.list("turns.mortals");

  private static final Set<String> NUMBERS = Words.AR.list("turns.numbers");
  private static final Set<String> UNITS = Words.AR.list("turns.units");

  private static final Set<String> AUTHORITIES = Words.AR.list("turns.authorities");

  static final Set<String> OFFICES = Words.AR.list("turns.offices");

  private static final Set<String> TEXTS = Words.AR.list("turns.texts");
  private static final Set<String> PEOPLE = Words.AR.list("turns.people");
  private static final Set<String> SENT = Words.AR.list("turns.sent");
  private static final Set<String> DEPTHS = Words.AR.list("turns.depths");
  private static final Set<String> SIGNED = Words.AR.list("turns.signed");

  /** Words after a verb that are asked. */
  private static final int NEAR = 6;

  private final ArabicLexicon lexicon;

  ArabicTurns(ArabicLexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static Verb turn(String name) {
    return Objects.requireNonNull(VERBS.get(name), name);
  }

  /** The verb that one in the past is said for; null where it means what it says. */
  Verb other(Line line, int i, Form form) {
    return switch (form.verb().past()) {
      case "وقّع" -> happens(line, i) ? turn("happen") : null;
      case "قضى" ->
          isNear(line, i, DEATHS) || isToll(line, i + 1) || MORTALS.contains(dead(line, i))
              ? turn("die") // "قضى 28 مهاجراً غرقاً"
              : isNumber(line, i + 1) ? turn("spend") : null; // "قضى 12 عاماً في السجن"
      case "أعاد" ->
          isNear(line, i, MINDS) ? turn("recall") : null; // "أعاد إلى الأذهان زلزال 2003"
      case "وافق" -> coincides(line, i + 1) ? turn("coincide") : null;
      case "وعد", "أعدّ" ->
          cameBackOnly(line, i) ? turn("come-back") : null; // "لم يعد إلى القرية إلا في آب"
      case "تعود" -> comesBack(line, i) ? turn("come-back") : null;
      case "أصبح", "صار", "بات" -> isNear(line, i, OFFICES) ? turn("become") : null; // "صار وزيراً"
      case "رجع" ->
          form.past() || !dates(line, i) ? null : turn("coincide"); // "يرجع الخلاف إلى 2014"
      case "بلغ" -> isNear(line, i, HEIGHTS) ? turn("reach") : null; // "بلغ المنتخب النهائي"
      case "استقل" -> isNear(line, i, VEHICLES) ? turn("ride") : null;
      case "سجّل" -> isNear(line, i, RECORDS) ? turn("record") : null; // "سجّلت البلاد أول إصابة"
      case "حل" ->
          falls(line, i)
              ? turn("coincide") // "العيد الذي يحل السبت"
              : isNear(line, i, FEASTS)
                  ? turn("fall")
                  : isNear(line, i, RANKS) ? turn("rank") : null;
      case "طبّع" -> isNear(line, i, RELATIONS) ? null : turn("print"); // "طُبعت الورقة"
      case "ثبّت" -> fixes(line, i, form) ? null : turn("hold"); // "ثبتت المناسيب"
      case "نصّب" ->
          isNear(line, i, CAMPS) || CAMPS.contains(line.fold(i - 2)) ? turn("pitch") : null;
      case "هرب" -> isDoubled(line, i) ? turn("smuggle") : null; // "هُرّبت الصور"
      case "حمل" -> isDoubled(line, i) ? turn("load") : null; // "ستُحمّل الشحنة"
      case "تخرّج" -> goesOut(line, i, form) ? turn("go-out") : null; // "تخرج أولى المظاهرات"
      case "غيّب", "وافى" -> DEATH.contains(line.fold(i + 1)) ? turn("die") : null; // "غيّبه الموت"
      case "أسلم" -> isNear(line, i, SOULS) ? turn("expire") : null; // "أسلم الشاعر الروح"
      case "لبّى" -> isNear(line, i, SOULS) ? turn("answer") : null; // "لبّى نداء ربه"
      case "سمع" -> isNear(line, i, HEARD) ? turn("hear") : null; // "سُمع دوي انفجارين"
      case "ضرب" -> // "يضربون عن الطعام", written like "hit"
          line.is(i + 1, "عن") || line.is(i + 2, "عن") ? turn("strike") : null;
      case "رأى" -> isNear(line, i, LIGHT) ? turn("emerge") : null; // "رأى المشروع النور"
      case "أودى" -> isMain(line, i) ? turn("cost") : null;
      case "شغّل" -> isNear(line, i, POSTS) ? turn("take-office") : null; // "شغل منصب الأمين"
      case "رحّل" -> leaves(line, i, form) ? turn("leave") : null;
      case "تلا" -> isNear(line, i, TEXTS) ? turn("read") : null; // "تلا القاضي الحكم"
      case "أجّل" -> evacuates(line, i) ? turn("evacuate") : null; // "أجلت السلطات ألف شخص"
      case "سار" -> isNear(line, i, SENT) ? turn("send") : null; // "تسير الشركة رحلتها"
      case "هوى" -> isNear(line, i, DEPTHS) ? turn("drop") : null; // "هوى في بئر", but "هوت الليرة"
      case "كفّ" -> // "كفّت يده المحكمة": whose hand, its headline could not say
          line.is(i + 1, "يده", "يدها", "عن") ? turn("stop") : null;
      default -> null;
    };
  }

  /** "وأودى الوباء بحياة العشرات", but "هجوم أودى بحياة العشرات في 3 أيار", whose time it is. */
  private static boolean isMain(Line line, int i) {
    String fold = line.fold(i);
    return i == 0 || fold.startsWith("و") || fold.startsWith("ف") || line.is(i - 1, "قد");
  }

  /** "ترجع القضية إلى فجر 17 تموز": whether a time is what a verb leads back to. */
  private static boolean dates(Line line, int verb) {
    int i = verb + 1;
    while (i < line.size() && !line.at(i).isComma() && !line.isTime(i)) {
      i++;
    }
    return line.isTime(i) && (line.is(i - 1, "الي") || line.is(i - 2, "الي"));
  }

  /** "لم يعد إلى القرية إلا في آب", but "لم يعد يخاطب أحداً", "لم يعدّ التقرير إلا في آب". */
  private static boolean cameBackOnly(Line line, int i) {
    boolean where = false;
    for (int k = i + 1; k < line.size() && !line.at(k).isComma(); k++) {
      where |= line.is(k, "الي", "من");
      if (line.is(k, "الا", "سوي")) {
        boolean when = line.isTime(k + 1) || ArabicCut.leadsToTime(line, k + 1);
        return where && when && line.is(i - 1, "لم", "ولم", "فلم");
      }
    }
    return false;
  }

  /** "الذي وافق أول أيام رمضان", but "وافقت الأسبوع الماضي على الهدنة". */
  private static boolean coincides(Line line, int i) {
    return line.isTime(i) && !line.is(line.after(line.time(i)), "علي");
  }

  /** "يعود الوزير إلى بيروت غداً", but "تعود القضية إلى 3 آذار". */
  private boolean comesBack(Line line, int i) {
    int time = i + 1;
    while (time < line.size() && !line.isTime(time) && !line.at(time).isComma()) {
      String fold = line.fold(time + 1);
      boolean definite = fold.startsWith("ال");
      if (line.is(time, "الي")
          && !definite
          && (lexicon.noun(fold) != null || lexicon.act(fold) != null)) {
        return false; // "تعود الشرارة إلى حادثة سلب"
      }
      time++;
    }
    return line.isTime(time)
        && !line.is(time - 1, "الي")
        && Days.length(line.time(time).value()) <= Days.DAY;
  }

  /** "العيد الذي يحل السبت", "أن يحل رمضان": a day that comes. */
  private static boolean falls(Line line, int i) {
    boolean relative = Arabic.RELATIVES.contains(line.fold(i - 1));
    return isNear(line, i, SEASONS) || relative && (line.isTime(i + 1) || line.isTime(i - 2));
  }

  private static boolean fixes(Line line, int i, Form form) {
    return form.object() || isDoubled(line, i) || isNear(line, i, FIXED);
  }

  private static boolean isDoubled(Line line, int i) {
    return line.at(i).text().indexOf(SHADDA) > 0;
  }

  private static boolean goesOut(Line line, int i, Form form) {
    String next = line.fold(i + 1);
    boolean feminine = next.endsWith("ة") || next.endsWith("ات") || next.equals("اولي");
    return form.past() && !form.feminine() && !form.plural() && feminine && !SCHOOLS.contains(next);
  }

  /** "قضى عشرون تلميذاً", "قضى أربعة"; but "قضى 12 عاماً في السجن". */
  private static boolean isToll(Line line, int i) {
    return isNumber(line, i)
        && !UNITS.contains(Word.fold(ArabicForms.withoutTanwin(line.fold(i + 1))));
  }

  /** "قضى أمس الأحد، مدنيان". */
  private static String dead(Line line, int verb) {
    return line.fold(ArabicWordOrder.after(line, verb, line.size()));
  }

  private static boolean isNumber(Line line, int i) {
    return line.opensWithDigit(i) || NUMBERS.contains(line.fold(i));
  }

  /** "أجلت السلطات ألف شخص", "أجلت السكان"; but "أجلت جلسة اليوم". */
  private static boolean evacuates(Line line, int i) {
    return !isDoubled(line, i) && isNear(line, i, PEOPLE);
  }

  private static boolean isNear(Line line, int i, Set<String> words) {
    for (int k = i + 1; k < Math.min(line.size(), i + NEAR); k++) {
      if (words.contains(Word.fold(ArabicForms.withoutTanwin(line.at(k).text())))
          || words.contains(line.fold(k))) {
        return true;
      }
    }
    return false;
  }

  /** "رحل الشاعر", written like "deported" where the shadda is left out. */
  private static boolean leaves(Line line, int i, Form form) {
    boolean object =
        form.object()
            || AUTHORITIES.contains(line.fold(i + 1))
            || AUTHORITIES.contains(line.fold(i - 1));
    return !object
        && line.at(i).text().indexOf(SHADDA) < 0
        && !ArabicForms.isPassive(line.at(i).text());
  }

  private boolean isSigned(String fold) {
    Noun noun = lexicon.noun(fold);
    return noun != null && noun.cue().category().equals("agreement")
        || Arabic.withoutPrefixes(fold).stream().anyMatch(SIGNED::contains);
  }

  /** "انفجار وقع", "وقعت اشتباكات": unvowelled text writes "happened" like "signed". */
  private boolean happens(Line line, int i) {
    if (line.at(i).text().indexOf(SHADDA) >= 0) {
      return false;
    }
    boolean relative = Arabic.RELATIVES.contains(line.fold(i - 1));
    int next = i + 1;
    boolean bare = line.isTime(next) || ArabicCut.leadsToTime(line, next);
    if (relative && bare && !isSigned(line.fold(i - 2)) && !isSigned(line.fold(i - 3))) {
      return true; // "الإطفاء الذي وقع في 2 تموز"
    }
    while (line.isTime(next) || ArabicCut.leadsToTime(line, next)) {
      next++; // "وقع أمس حادث"
    }
    while (RANKED.contains(line.fold(next))) {
      next++;
    }
    if (line.is(next, "في") && GRASPS.contains(line.fold(next + 1))) {
      return true;
    }
    // "أن الحادثة وقعت", "أن انفجاراً وقع"
    if (i > 0 && isHappening(Word.fold(ArabicForms.withoutTanwin(line.at(i - 1).text())))) {
      return true;
    }
    boolean parted = i > 1 && line.at(i - 1).isComma() && bare; // "حادث سير، وقع صباح الأحد"
    for (int k = Math.max(0, i - NEAR); parted && k < i - 1; k++) {
      if (isHappening(line.fold(k))) {
        return true;
      }
    }
    for (int k = relative ? i - 5 : next; k <= (relative ? i - 2 : next); k++) {
      if (isHappening(line.fold(k))) {
        return true;
      }
    }
    return false;
  }

  /** "انفجار", "غارتان". */
  private boolean isHappening(String fold) {
    Noun noun = lexicon.noun(fold);
    boolean two = noun == null && fold.length() > 5 && (fold.endsWith("ان") || fold.endsWith("ين"));
    String one = two ? fold.substring(0, fold.length() - 2) : fold;
    noun =
        two
            ? lexicon.noun(one.endsWith("ت") ? one.substring(0, one.length() - 1) + "ة" : one)
            : noun;
    return noun != null && HAPPENINGS.contains(noun.cue().category());
  }
}
