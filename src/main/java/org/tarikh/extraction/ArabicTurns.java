package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Noun;
import org.tarikh.extraction.ArabicLexicon.Verb;

/** Arabic verbs that mean another one by the words beside them. */
final class ArabicTurns {

  private static final char SHADDA = '\u0651';
  private static final Set<String> HAPPENINGS = Set.of("conflict", "humanitarian", "protest");
  private static final Verb HAPPEN =
      new Verb("وقع", "يقع", "وقوع", new Cue("وقع", Cue.Grade.STRONG, "conflict", 55));
  private static final Verb DIE =
      new Verb("توفي", "يتوفى", "وفاة", new Cue("توفي", Cue.Grade.STRONG, "society", 60));
  private static final Verb SPEND =
      new Verb("أمضى", "يمضي", "", new Cue("أمضى", Cue.Grade.STATE, "society", 20));
  private static final Verb LEAVE =
      new Verb("رحل", "يرحل", "رحيل", new Cue("رحل", Cue.Grade.STRONG, "society", 60));
  private static final Verb COINCIDE =
      new Verb("صادف", "يصادف", "", new Cue("صادف", Cue.Grade.STATE, "society", 20));
  private static final Verb RECALL =
      new Verb("ذكّر", "يذكّر", "", new Cue("ذكّر", Cue.Grade.STATE, "society", 20));

  private static final Verb COME_BACK =
      new Verb("عاد", "يعود", "عودة", new Cue("عاد", Cue.Grade.STRONG, "society", 48));
  private static final Verb RECORD =
      new Verb("سجّل", "يسجّل", "تسجيل", new Cue("سجّل", Cue.Grade.STRONG, "society", 45));
  private static final Verb FALL =
      new Verb("حل", "يحل", "", new Cue("حل", Cue.Grade.STRONG, "society", 35));

  private static final Verb RANK =
      new Verb("حل", "يحل", "حلول", new Cue("حل", Cue.Grade.STRONG, "sport", 40));
  private static final Verb EMERGE =
      new Verb("رأى", "يرى", "إبصار", new Cue("رأى", Cue.Grade.STRONG, "society", 45));
  private static final Verb COST =
      new Verb("أودى", "", "", new Cue("أودى", Cue.Grade.STRONG, "humanitarian", 60));
  private static final Verb STRIKE =
      new Verb("أضرب", "يضرب", "إضراب", new Cue("أضرب", Cue.Grade.STRONG, "protest", 55));
  private static final Set<String> LIGHT = Words.AR.list("turns.light");
  private static final Verb PRINT =
      new Verb("طبع", "يطبع", "طباعة", new Cue("طبع", Cue.Grade.STRONG, "culture", 40));
  private static final Verb HOLD =
      new Verb("ثبت", "يثبت", "ثبات", new Cue("ثبت", Cue.Grade.STRONG, "economy", 40));
  private static final Verb PITCH =
      new Verb("نصب", "ينصب", "نصب", new Cue("نصب", Cue.Grade.STRONG, "society", 40));
  private static final Verb SMUGGLE =
      new Verb("هرّب", "يهرّب", "تهريب", new Cue("هرّب", Cue.Grade.STRONG, "justice", 50));
  private static final Verb LOAD =
      new Verb("حمّل", "يحمّل", "تحميل", new Cue("حمّل", Cue.Grade.STRONG, "economy", 40));
  private static final Verb GO_OUT =
      new Verb("خرج", "يخرج", "خروج", new Cue("خرج", Cue.Grade.STRONG, "protest", 45));

  private static final Verb TAKE_OFFICE =
      new Verb("تولى", "يتولى", "تولي", new Cue("تولى", Cue.Grade.STRONG, "politics", 50));
  private static final Set<String> RANKED = Words.AR.list("turns.ranked");
  private static final Set<String> GRASPS = Words.AR.list("turns.grasps");

  private static final Set<String> POSTS = Words.AR.list("turns.posts");

  private static final Verb HEAR =
      new Verb("سمع", "يسمع", "سماع", new Cue("سمع", Cue.Grade.STRONG, "conflict", 45));
  private static final Set<String> HEARD = Words.AR.list("turns.heard");

  private static final Verb RIDE =
      new Verb("استقل", "يستقل", "", new Cue("استقل", Cue.Grade.STATE, "society", 20));
  private static final Set<String> VEHICLES = Words.AR.list("turns.vehicles");
  private static final Verb REACH =
      new Verb("بلغ", "يبلغ", "بلوغ", new Cue("بلغ", Cue.Grade.STRONG, "society", 45));
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

  private static final Set<String> NUMBERS = Words.AR.list("turns.numbers");
  private static final Set<String> UNITS = Words.AR.list("turns.units");

  private static final Set<String> AUTHORITIES = Words.AR.list("turns.authorities");

  private static final Verb BECOME =
      new Verb("أصبح", "يصبح", "", new Cue("أصبح", Cue.Grade.STRONG, "politics", 50));

  static final Set<String> OFFICES = Words.AR.list("turns.offices");

  private static final Set<String> SIGNED = Words.AR.list("turns.signed");

  /** Words after a verb that are asked. */
  private static final int NEAR = 6;

  private final ArabicLexicon lexicon;

  ArabicTurns(ArabicLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The verb that one in the past is said for; null where it means what it says. */
  Verb other(Line line, int i, Form form) {
    return switch (form.verb().past()) {
      case "وقّع" -> happens(line, i) ? HAPPEN : null;
      case "قضى" ->
          isNear(line, i, DEATHS) || isToll(line, i + 1)
              ? DIE // "قضى 28 مهاجراً غرقاً"
              : isNumber(line, i + 1) ? SPEND : null; // "قضى 12 عاماً في السجن"
      case "أعاد" -> isNear(line, i, MINDS) ? RECALL : null; // "أعاد إلى الأذهان زلزال 2003"
      case "وافق" -> coincides(line, i + 1) ? COINCIDE : null;
      case "وعد", "أعدّ" ->
          cameBackOnly(line, i) ? COME_BACK : null; // "لم يعد إلى القرية إلا في آب"
      case "تعود" -> comesBack(line, i) ? COME_BACK : null;
      case "أصبح", "صار", "بات" -> isNear(line, i, OFFICES) ? BECOME : null; // "صار وزيراً"
      case "رجع" -> form.past() || !dates(line, i) ? null : COINCIDE; // "يرجع الخلاف إلى 2014"
      case "بلغ" -> isNear(line, i, HEIGHTS) ? REACH : null; // "بلغ المنتخب النهائي"
      case "استقل" -> isNear(line, i, VEHICLES) ? RIDE : null;
      case "سجّل" -> isNear(line, i, RECORDS) ? RECORD : null; // "سجّلت البلاد أول إصابة"
      case "حل" ->
          falls(line, i)
              ? COINCIDE // "العيد الذي يحل السبت"
              : isNear(line, i, FEASTS) ? FALL : isNear(line, i, RANKS) ? RANK : null;
      case "طبّع" -> isNear(line, i, RELATIONS) ? null : PRINT; // "طُبعت الورقة"
      case "ثبّت" -> fixes(line, i, form) ? null : HOLD; // "ثبتت المناسيب"
      case "نصّب" -> isNear(line, i, CAMPS) || CAMPS.contains(line.fold(i - 2)) ? PITCH : null;
      case "هرب" -> isDoubled(line, i) ? SMUGGLE : null; // "هُرّبت الصور"
      case "حمل" -> isDoubled(line, i) ? LOAD : null; // "ستُحمّل الشحنة"
      case "تخرّج" -> goesOut(line, i, form) ? GO_OUT : null; // "تخرج أولى المظاهرات"
      case "غيّب", "وافى" -> DEATH.contains(line.fold(i + 1)) ? DIE : null; // "غيّبه الموت"
      case "سمع" -> isNear(line, i, HEARD) ? HEAR : null; // "سُمع دوي انفجارين"
      case "ضرب" -> // "يضربون عن الطعام", written like "hit"
          line.is(i + 1, "عن") || line.is(i + 2, "عن") ? STRIKE : null;
      case "رأى" -> isNear(line, i, LIGHT) ? EMERGE : null; // "رأى المشروع النور"
      case "أودى" -> isMain(line, i) ? COST : null;
      case "شغّل" -> isNear(line, i, POSTS) ? TAKE_OFFICE : null; // "شغل منصب الأمين"
      case "رحّل" -> leaves(line, i, form) ? LEAVE : null;
      default -> ArabicTwins.other(line, i, form);
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

  private static boolean isNumber(Line line, int i) {
    return line.opensWithDigit(i) || NUMBERS.contains(line.fold(i));
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
