package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
              Words.AR.list("headline.breaks").stream())
          .collect(Collectors.toSet());

  private static final Set<String> EMPTY_PLACES = Words.AR.list("headline.empty-places");

  private static final Set<String> ADVERBS = Words.AR.list("headline.adverbs");

  static final Map<String, String> PARTICIPLES =
      Tsv.read("ar/participles.tsv").stream()
          .collect(Collectors.toMap(r -> Word.fold(r.get("participle")), r -> r.get("noun")));

  /** Before the noun of what is still to come. */
  static final String PLANNED = "موعد";

  private static final String EXPECTED = "توقّع";

  private static final Set<String> FORECAST = Words.AR.spelled("headline.forecast");

  private static final Set<String> UNPLANNED = Words.AR.spelled("headline.unplanned");

  private static final String NOT = "عدم";

  /** A headline that is cut is no shorter, if it can be. */
  private static final int LONG = 45;

  private static final int SHORTEST = 30;

  private ArabicHeadline() {}

  /** What stands before the noun of something still to come. */
  static String planned(String noun) {
    return FORECAST.contains(noun) ? EXPECTED : PLANNED;
  }

  /** Verbal noun and what follows it; "موعد" before what is planned, "عدم" before what was not. */
  static List<String> headed(Form form, List<String> words, boolean planned, boolean negated) {
    if (form.verb().noun().isEmpty()) {
      return words;
    }
    List<String> title = new ArrayList<>();
    if (negated) {
      title.add(NOT);
    } else if (planned && !UNPLANNED.contains(form.verb().past())) {
      title.add(planned(form.verb().noun()));
    }
    title.add(before(form.verb().noun(), words.isEmpty() ? "" : Word.fold(words.get(0))));
    List<String> told = ArabicForms.genitive(words);
    if (!told.isEmpty()
        && told.get(0).startsWith("وال")
        && AND.matcher(Word.fold(told.get(0))).matches()) {
      told.set(0, told.get(0).substring(1)); // "والعمل يبدأ"
    }
    title.addAll(told);
    return title;
  }

  /** "الإفراج عن عشرة": a verbal noun with nothing but a preposition behind it is definite. */
  private static String before(String noun, String next) {
    boolean alone =
        ADVERBS.contains(next)
            || Set.of("عن", "علي", "الي").contains(next)
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
    if (first.startsWith("بب") && !first.startsWith("ببغ")) {
      kept.set(0, kept.get(0).substring(1)); // "ببطلان الانتخابات"
    }
    int n = kept.size();
    if (n > 3
        && isEmptyPlace(Word.fold(kept.get(n - 1)))
        && ArabicEnds.DANGLING.contains(Word.fold(kept.get(n - 2)))) {
      kept = kept.subList(0, n - 2);
    }
    String title = fitted(whole(ArabicEnds.sound(kept)));
    int last = title.lastIndexOf(' ');
    boolean empty =
        last > 0
            && title.startsWith(" في", last - 3)
            && title.lastIndexOf(' ', last - 4) > 0
            && isEmptyPlace(Word.fold(title.substring(last + 1)));
    return empty ? title.substring(0, last - 3) : title;
  }

  private static String fitted(List<String> words) {
    String whole = Headline.join(words);
    if (whole.length() <= Headline.MAX) {
      return whole;
    }
    String cut = cut(words, "،"::equals, LONG);
    cut = cut != null ? cut : cut(words, w -> breaks(w) || ArabicEnds.isJoined(w), LONG);
    cut = cut != null ? cut : cut(words, w -> true, SHORTEST);
    return cut != null
        ? cut
        : Headline.fit(
            words, w -> breaks(w) && !w.equals(ArabicEnds.complement(words)), ArabicEnds.DANGLING);
  }

  /** The longest beginning that fits and ends before one of some words; null where none does. */
  private static String cut(List<String> words, Predicate<String> before, int shortest) {
    for (int n = words.size() - 1; n > 1 && !ArabicEnds.isComplement(words, n); n--) {
      if (ArabicEnds.mayEnd(words, n) && before.test(Word.fold(words.get(n)))) {
        String cut = Headline.join(ArabicEnds.sound(words.subList(0, n)));
        if (cut.length() <= Headline.MAX) {
          return cut.length() < shortest ? null : cut;
        }
      }
    }
    return null;
  }

  /** "في جلسة", "في اجتماعه". */
  static boolean isEmptyPlace(String fold) {
    String bare = Arabic.isOwned(fold) ? ArabicForms.withoutPronoun(fold) : fold;
    return EMPTY_PLACES.contains(bare)
        || bare.endsWith("ت") && EMPTY_PLACES.contains(bare.substring(0, bare.length() - 1) + "ة");
  }

  static boolean breaks(String fold) {
    return BREAKS.contains(fold)
        || fold.length() > 4 && (fold.startsWith("لل") || fold.startsWith("بال"))
        || ArabicEnds.isByAct(fold)
        || ArabicEnds.isRelated(fold);
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
