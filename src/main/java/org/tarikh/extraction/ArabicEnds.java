package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How an Arabic headline may end: of a phrase whose time or whose second half was left out nothing
 * stays.
 */
final class ArabicEnds {

  private static final Set<String> MEASURES = Words.AR.list("ends.measures");

  /** Words from "between" to its second noun. */
  private static final int FARTHEST_SECOND = 10;

  /** Words that may not end a headline. */
  static final Set<String> DANGLING = dangling();

  private static final Set<String> RELATED = Words.AR.list("ends.related");

  private static final Set<String> PARTS = Words.AR.list("ends.parts");

  static final Set<String> DAYS = Words.AR.list("ends.days");

  /** By their last word. */
  private static final Map<String, List<List<String>>> ASIDES =
      Words.AR.list("ends.asides").stream()
          .map(aside -> List.of(aside.split(" ")))
          .collect(Collectors.groupingBy(aside -> aside.get(aside.size() - 1)));

  private static final Set<String> OF_SOME = Words.AR.list("ends.of-some");

  private static final Set<String> OF_THEM = Words.AR.list("ends.of-them");

  private static final Set<String> DEMANDING = Words.AR.list("ends.demanding");

  private static final Set<String> AFTERWARDS = Words.AR.list("ends.afterwards");

  private static final int LEAST = 4;

  /** Presents that a time or "و" came before: "وتتواصل". */
  private static final List<String> PRESENTS = List.of("وتت", "وتست", "ويت", "ويست", "وين");

  private static final Map<String, String> COMPLEMENTS =
      Tsv.read("ar/complements.tsv").stream()
          .collect(Collectors.toMap(r -> r.get("noun"), r -> r.get("preposition")));

  private static final String MARKS = "،,.:؛;-–—(«“!؟?/";

  private ArabicEnds() {}

  private static Set<String> dangling() {
    Set<String> all = new HashSet<>(Arabic.PREPOSITIONS);
    all.addAll(Words.AR.list("ends.dangling"));
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
    if (n > 3 && OF_THEM.contains(before) && words.get(n - 3).equals("،")) {
      return n - 3; // "ثلاث مرات، منها واحدة"
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
    for (List<String> aside : ASIDES.getOrDefault(last, List.of())) {
      int from = n - aside.size();
      if (from > 1 && words.subList(from, n).stream().map(Word::fold).toList().equals(aside)) {
        return from;
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
            || next.startsWith("لل")
            || isByAct(next)
            || isRelated(next) && !next.contains("متهم") && !next.contains("مكلف");
    boolean verb =
        n > 1 && last.startsWith("ي") && words.get(n - 2).endsWith("اً"); // "اتفاقاً ينص"
    boolean number = // "77", "بـ81,5"
        Character.isDigit(last.charAt(0)) || Character.isDigit(last.charAt(last.length() - 1));
    boolean some = verb || number && !next.equals("،") || OF_SOME.contains(last);
    return opens && !some && !DANGLING.contains(last) && !isAsked(words, n);
  }

  /**
   * "الهدنة بين الجيش | والفصائل", "القبض | على سبعة": whether a word ahead of the next one still
   * asks for it.
   */
  private static boolean isAsked(List<String> words, int n) {
    int between = words.subList(0, n).lastIndexOf("بين");
    boolean second = between >= 0;
    for (int i = between + 2; second && i < n; i++) {
      second = !words.get(i).startsWith("و");
    }
    String noun = Word.fold(words.get(n - 1));
    String asked = COMPLEMENTS.get(noun.startsWith("ال") ? noun.substring(2) : noun);
    boolean related = // "ركاب تابعين | لشركة"
        RELATED.contains(noun) && "لبمع".indexOf(words.get(n).charAt(0)) >= 0;
    return second && n - between <= FARTHEST_SECOND
        || related
        || asked != null && asked.equals(Word.fold(words.get(n)));
  }

  /** "التابعة": a word that says nothing without what it belongs to. */
  static boolean isRelated(String fold) {
    return RELATED.contains(fold);
  }

  /** "بتهريب", "بارتكاب", "باستخدام": a preposition and a verbal noun, by their shape. */
  static boolean isByAct(String fold) {
    boolean longer = fold.length() > 5 && fold.charAt(0) == 'ب';
    return longer
        && (fold.charAt(1) == 'ت' || fold.charAt(1) == 'ا' && fold.charAt(3) == 'ت')
        && !fold.startsWith("بتر")
        && !fold.startsWith("بتكو")
        && !fold.startsWith("باكت");
  }

  /** "توصل الوزيرين إلى اتفاق": whether what the first word asks for begins at a word. */
  static boolean isComplement(List<String> words, int n) {
    return Word.fold(words.get(n)).equals(complement(words))
        && !words.subList(1, n).contains(words.get(n));
  }

  /** The preposition that the first word asks for; null where it asks for none. */
  static String complement(List<String> words) {
    return COMPLEMENTS.get(Word.fold(words.get(0)));
  }

  /** "وفرض حالة الطوارئ": a further member. */
  static boolean isJoined(String fold) {
    return fold.startsWith("و") && fold.length() > 3 && !Arabic.hasOwnWaw(fold);
  }
}
