package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Cuts Arabic words to a headline where a phrase ends. */
final class ArabicHeadline {

  private static final Set<String> BREAKS =
      Stream.concat(
              Arabic.PREPOSITIONS.stream()
                  .filter(w -> !w.equals("من") && !w.equals("علي") && !w.equals("الي")),
              Stream.of("لبحث", "لاحياء", "وسط", "اعتراضا", "احتجاجا"))
          .collect(Collectors.toSet());

  static final Set<String> DANGLING =
      Stream.concat(
              Arabic.PREPOSITIONS.stream(),
              Stream.of(
                  "و",
                  "ان",
                  "الا",
                  "او",
                  "ثم",
                  "لكن",
                  "كما",
                  "قد",
                  "كان",
                  "اي",
                  "وسط",
                  "ما",
                  "اول",
                  "يوم",
                  "هو",
                  "هي",
                  "الذي",
                  "التي",
                  "وذلك",
                  "لا",
                  "عدة",
                  "غير",
                  "كل",
                  "يستمر",
                  "تستمر",
                  "ايضا",
                  "كذلك",
                  "ايضاً",
                  "اكثر",
                  "خطوة",
                  "فيها",
                  "فيه",
                  "منها",
                  "انه",
                  "انها",
                  "بان",
                  "وحده",
                  "وحدها",
                  "منه",
                  "به",
                  "بها",
                  "له",
                  "لها",
                  "عليه",
                  "عليها",
                  "عنه",
                  "عنها",
                  "اليه",
                  "اليها",
                  "معه",
                  "معها",
                  "اعتبارا",
                  "اعتباراً",
                  "يتراوح",
                  "تتراوح",
                  "ابتداء",
                  "ابتداءً",
                  "بدلا",
                  "ليل",
                  "فجر",
                  "صباح",
                  "مساء",
                  "ظهر",
                  "اياما",
                  "ذلك",
                  "مقابل",
                  "بدءا",
                  "بدءاً",
                  "خلافا",
                  "خلافاً",
                  "وقد",
                  "فكان",
                  "فكانت",
                  "ينتظر",
                  "يتوقع",
                  "يرتقب",
                  "مشارف",
                  "خصص",
                  "خصصت",
                  "فوقنا",
                  "علينا",
                  "معنا",
                  "عندنا",
                  "بيننا",
                  "حولنا",
                  "امامنا",
                  "الينا",
                  "بنا",
                  "لنا"))
          .collect(Collectors.toSet());

  /** "في جلسة الأحد" without its day says nothing. */
  private static final Set<String> EMPTY_PLACES =
      WordSet.of(
          "جلسة", "مؤتمر", "بيان", "لقاء", "اجتماع", "كلمة", "خطاب", "استفتاء", "تسجيل", "تعاملات",
          "تداولات", "مساء", "صباح", "ايجاز", "احاطة", "تصريح", "تصريحات", "مقابلة", "حوار",
          "منشور", "تغريدة", "تدوينة", "مداخلة", "ندوة");

  static final Map<String, String> PARTICIPLES =
      Tsv.read("ar/participles.tsv").stream()
          .collect(Collectors.toMap(r -> Word.fold(r.get("participle")), r -> r.get("noun")));

  /** Before the noun of what is still to come. */
  static final String PLANNED = "موعد";

  private static final String NOT = "عدم";

  private ArabicHeadline() {}

  /** Verbal noun and what follows it; "موعد" before what is planned, "عدم" before what was not. */
  static List<String> headed(Form form, List<String> words, boolean planned, boolean negated) {
    if (form.verb().noun().isEmpty()) {
      return words;
    }
    List<String> title = new ArrayList<>();
    if (negated) {
      title.add(NOT);
    } else if (planned) {
      title.add(PLANNED);
    }
    title.add(before(form.verb().noun(), words.isEmpty() ? "" : Word.fold(words.get(0))));
    title.addAll(ArabicForms.genitive(words));
    return title;
  }

  /** "الإفراج عن عشرة": a verbal noun with nothing but a preposition behind it is definite. */
  private static String before(String noun, String next) {
    boolean alone =
        Set.of("عن", "علي", "الي").contains(next)
            || next.startsWith("بال")
            || next.startsWith("لل");
    return alone && !noun.startsWith("ال") && noun.indexOf(' ') < 0 ? "ال" + noun : noun;
  }

  /** "وينص", "والحكومة": what joins a clause to the one before does not open a headline. */
  private static final Pattern AND =
      Pattern.compile("و(?:ي(?!ل|ك)|ت|ال(?!د|ي|ا))\\p{IsArabic}{2,}");

  static String fit(List<String> words) {
    List<String> kept = new ArrayList<>(words);
    String first = kept.size() > 1 ? Word.fold(kept.get(0)) : "";
    if (first.startsWith("و") && AND.matcher(first).matches()) {
      kept.set(0, kept.get(0).substring(1));
    }
    int n = kept.size();
    if (n > 3
        && isEmptyPlace(Word.fold(kept.get(n - 1)))
        && DANGLING.contains(Word.fold(kept.get(n - 2)))) {
      kept = kept.subList(0, n - 2);
    }
    String title = Headline.fit(whole(trimmed(kept)), ArabicHeadline::breaks, DANGLING);
    int last = title.lastIndexOf(' ');
    boolean empty =
        last > 0
            && title.startsWith(" في", last - 3)
            && title.lastIndexOf(' ', last - 4) > 0
            && isEmptyPlace(Word.fold(title.substring(last + 1)));
    return empty ? title.substring(0, last - 3) : title;
  }

  /** "في جلسة", "في اجتماعه". */
  static boolean isEmptyPlace(String fold) {
    String bare = Arabic.isOwned(fold) ? ArabicForms.withoutPronoun(fold) : fold;
    return EMPTY_PLACES.contains(bare)
        || bare.endsWith("ت") && EMPTY_PLACES.contains(bare.substring(0, bare.length() - 1) + "ة");
  }

  static boolean breaks(String fold) {
    return BREAKS.contains(fold)
        || fold.length() > 4 && (fold.startsWith("لل") || fold.startsWith("بال"));
  }

  /** Without a participle, a lone word after a comma, or a relative verb at the end. */
  static List<String> trimmed(List<String> words) {
    int n = words.size();
    while (n > 2) {
      String last = Word.fold(words.get(n - 1));
      boolean lone = words.get(n - 2).equals("،");
      boolean verb = last.startsWith("ي") && last.length() > 3 && words.get(n - 2).endsWith("اً");
      if (!lone && !verb && !PARTICIPLES.containsKey(last)) {
        break;
      }
      n--;
    }
    return words.subList(0, n);
  }

  /** "بين سوريا" without its second half is left out. */
  static List<String> whole(List<String> words) {
    int between = words.indexOf("بين");
    boolean both =
        between >= 0
            && words.subList(between, words.size()).stream()
                .anyMatch(w -> w.startsWith("و") || w.endsWith("ين"));
    return between > 1 && !both ? words.subList(0, between) : words;
  }

  static List<String> join(List<String> a, List<String> b) {
    List<String> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }
}
