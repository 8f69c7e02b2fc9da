package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an Arabic headline may end: of a phrase whose time or whose second half was left out nothing
 * stays.
 */
final class ArabicEnds {

  /** They say nothing without how much. */
  private static final Set<String> MEASURES =
      Arabic.folds("بنسبة بقيمة بمعدل بحجم بعدد بتكلفة بكلفة بزيادة بفارق");

  /** Words that may not end a headline. */
  static final Set<String> DANGLING = dangling();

  /** After a preposition they say part of a time that was left out: "مع بداية", "قبل حلول". */
  private static final Set<String> PARTS =
      Arabic.folds("بداية نهاية حلول دخول مطلع غاية ختام موفى منتصف أواخر أوائل موعد وقت");

  static final Set<String> DAYS =
      Arabic.folds("يومه يومها ليلته ليلتها صباحه صباحها مساءه مساءها غداته غداتها");

  /** Ends of sentences that say how surely or of which time something is meant, the last first. */
  private static final List<List<String>> ASIDES =
      List.of(
          List.of("تقدير", "ابعد", "علي"),
          List.of("قوله", "حد", "علي"),
          List.of("قولها", "حد", "علي"),
          List.of("بالتحديد"),
          List.of("الان", "حتي"),
          List.of("الان", "والي"),
          List.of("الان", "الي"),
          List.of("الحين", "ذلك", "منذ"),
          List.of("الوقت", "ذلك", "منذ"),
          List.of("نفسها", "بالفترة", "مقارنة"),
          List.of("نفسه", "بالشهر", "مقارنة"),
          List.of("اخرها", "كانت"),
          List.of("مقررا", "كان"),
          List.of("مقررة", "كانت"),
          List.of("المقرر", "من", "كان"),
          List.of("المقرر", "من", "كانت"),
          List.of("اخرها", "كان"));

  /** Words that say how many of what follows them. */
  private static final Set<String> OF_SOME =
      Arabic.folds("أحد إحدى بعض جميع معظم سائر مختلف عدد عشرات مئات آلاف مئة ألف مليون مليار");

  /** What a crowd does. */
  private static final Set<String> DEMANDING =
      Arabic.folds(
          "تطالب يطالب تندد يندد يطالبون تنادي ينادي تهتف يهتف طالبت طالب نددت ندد مطالبة مطالبين"
              + " للمطالبة المطالبة منددة منددين للتنديد");

  private static final Set<String> AFTERWARDS =
      Arabic.folds("بعدها بعده خلالها خلاله قبلها قبله إثرها إثره أثناءها أثناءه");

  private static final int LEAST = 4;

  /** Presents that a time or "و" came before: "وتتواصل". */
  private static final List<String> PRESENTS = List.of("وتت", "وتست", "ويت", "ويست", "وين");

  /** Verbal nouns that say nothing without what their preposition leads to. */
  private static final Map<String, String> COMPLEMENTS =
      Map.ofEntries(
          Map.entry("توصل", "الي"),
          Map.entry("التوصل", "الي"),
          Map.entry("دعوة", "الي"),
          Map.entry("انضمام", "الي"),
          Map.entry("تحول", "الي"),
          Map.entry("اشارة", "الي"),
          Map.entry("موافقة", "علي"),
          Map.entry("مصادقة", "علي"),
          Map.entry("اتفاق", "علي"),
          Map.entry("سيطرة", "علي"),
          Map.entry("استيلاء", "علي"),
          Map.entry("حصول", "علي"),
          Map.entry("تراجع", "عن"),
          Map.entry("اعلان", "عن"),
          Map.entry("كشف", "عن"),
          Map.entry("الكشف", "عن"),
          Map.entry("افراج", "عن"),
          Map.entry("الافراج", "عن"),
          Map.entry("شروع", "في"),
          Map.entry("نجاح", "في"));

  private static final String MARKS = "،,.:؛;-–—(«“!؟?/";

  private ArabicEnds() {}

  private static Set<String> dangling() {
    Set<String> all = new HashSet<>(Arabic.PREPOSITIONS);
    all.addAll(
        Arabic.folds(
            "و أن إلا أو ثم لكن كما قد كان أي وسط ما أول يوم هو هي الذي التي الذين وذلك لا لن لم"
                + " عدة غير كل يستمر تستمر أيضا كذلك أيضاً أكثر خطوة فيها فيه منها أنه أنها أنهم إن"
                + " إنه إنها بأن بأنه بأنها وحده وحدها منه به بها له لها عليه عليها عنه عنها إليه"
                + " إليها معه معها اعتبارا اعتباراً يتراوح تتراوح ابتداء ابتداءً بدلا ليل فجر صباح"
                + " مساء ظهر أياما ذلك مقابل بدءا بدءاً بداية خلافا خلافاً وقد فكان فكانت ينتظر"
                + " يتوقع يرتقب مشارف خصص خصصت فوقنا علينا معنا عندنا بيننا حولنا أمامنا إلينا بنا"
                + " خلفا خلفاً تمهيدا تمهيداً استعدادا استعداداً تنفيذا تنفيذاً ردا رداً نظرا نظراً"
                + " سعيا سعياً حرصا حرصاً إضافة لنا أحد إحدى آخرها آخرهم أولها أولاها أبرزها وآخرها مسجلا مسجلاً مسجلة وكان"
                + " وكانت كانت بينها بينهم منهم فيما حيث إذ عندما حين بينما بعدما ريثما كي لكي مما"
                + " فقط بدعوى بحجة بذريعة بزعم فإن فإنه فإنها فإذا وإذا إذا وإلا لو مقرر مقررة مقررا مقرراً متوقعة مرتقبة مبرمجا مبرمجاً مبرمجة"));
    all.addAll(MEASURES);
    return WordSet.of(all);
  }

  /** The words up to where a headline of them all may end. */
  static List<String> sound(List<String> words) {
    int n = words.size();
    for (int before = 0; n > 1 && n != before; ) {
      before = n;
      n = withoutEnd(words, n);
    }
    return n == words.size() ? words : new ArrayList<>(words.subList(0, Math.max(n, 0)));
  }

  private static int withoutEnd(List<String> words, int n) {
    String last = Word.fold(words.get(n - 1));
    String before = Word.fold(words.get(n - 2));
    boolean lone = before.equals("،");
    boolean verb = last.startsWith("ي") && last.length() > 3 && words.get(n - 2).endsWith("اً");
    if (lone || verb || ArabicHeadline.PARTICIPLES.containsKey(last)) {
      return n - 1;
    }
    boolean of = PARTS.contains(last) && Arabic.isPreposition(before);
    boolean some = last.startsWith("احد") && OF_SOME.contains(last) && n > 2;
    if (of || some && !Arabic.isPreposition(before)) {
      return n - 2; // "في مكتب أحد"
    }
    if (n > 3 && before.equals(":")) {
      return n - 2; // "في موجتين: الأولى"
    }
    boolean day = last.startsWith("و") && DAYS.contains(last.substring(1));
    if (day && Arabic.isOwned(last)) {
      return n - 1; // "عشية الاقتراع ويومه"
    }
    boolean mark = last.length() == 1 && MARKS.indexOf(last.charAt(0)) >= 0;
    boolean counted = last.equals("يوم") && Character.isDigit(before.charAt(0));
    boolean and = isJoined(last) && Arabic.PREPOSITIONS.contains(last.substring(1));
    if (before.equals("بن")) {
      return n; // "زين العابدين بن علي": no preposition
    }
    if (mark || and || DANGLING.contains(last) && !counted && !isResumed(last, n)) {
      return n - 1;
    }
    if (isPresent(last)) {
      return n - 1;
    }
    if (n >= LEAST + 2 && AFTERWARDS.contains(before) && Arabic.isOwned(last)) {
      return n - 3; // "لجلطة قلّ بعدها ظهوره"
    }
    if (n >= LEAST && DEMANDING.contains(before) && last.startsWith("ب") && Arabic.isOwned(last)) {
      return n - 2; // "خلال تظاهرة تطالب بعزله": whose, is not said
    }
    for (List<String> aside : ASIDES) {
      int i = 0;
      while (i < aside.size()
          && n - i > 2
          && Word.fold(words.get(n - 1 - i)).equals(aside.get(i))) {
        i++;
      }
      if (i == aside.size()) {
        return n - i;
      }
    }
    return n;
  }

  static boolean isMeasure(String fold) {
    return MEASURES.contains(fold);
  }

  /** "وتتواصل": a verb that "و" joins on. */
  static boolean isPresent(String fold) {
    return fold.length() > 5 && PRESENTS.stream().anyMatch(fold::startsWith);
  }

  /** "من مناطق تعذر الوصول إليها": of a long headline such a word has its noun. */
  private static boolean isResumed(String last, int n) {
    return n >= LONG && ArabicObjectTitle.link(last) != null;
  }

  private static final int LONG = 6;

  /**
   * Whether a headline may end before a word: not between a noun and the one it belongs to, nor
   * behind a number.
   */
  static boolean mayEnd(List<String> words, int n) {
    String next = Word.fold(words.get(n));
    String last = Word.fold(words.get(n - 1));
    boolean opens =
        Arabic.isPreposition(next)
            || next.equals("،")
            || Arabic.RELATIVES.contains(next)
            || isJoined(next)
            || next.startsWith("بال")
            || next.startsWith("لل");
    boolean verb =
        n > 1 && last.startsWith("ي") && words.get(n - 2).endsWith("اً"); // "اتفاقاً ينص"
    boolean number = Character.isDigit(last.charAt(0));
    boolean some = verb || number && !next.equals("،") || OF_SOME.contains(last);
    return opens && !some && !DANGLING.contains(last);
  }

  /** "توصل الوزيرين إلى اتفاق": whether what the first word asks for begins at a word. */
  static boolean isComplement(List<String> words, int n) {
    String asked = COMPLEMENTS.get(Word.fold(words.get(0)));
    return Word.fold(words.get(n)).equals(asked) && !words.subList(1, n).contains(words.get(n));
  }

  /** "وفرض حالة الطوارئ": a further member. */
  static boolean isJoined(String fold) {
    return fold.startsWith("و") && fold.length() > 3 && !Arabic.hasOwnWaw(fold);
  }
}
