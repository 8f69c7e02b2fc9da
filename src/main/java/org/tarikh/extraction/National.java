package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.Gazetteer.Hit;

/**
 * What a whole country has (elections, a constitution, numbered laws), in headlines that do not say
 * which.
 */
final class National {

  private static final int LONGEST_OPEN = 4;

  private static final Set<String> NATIONAL =
      WordSet.of(Tsv.read("national.tsv").stream().map(r -> r.get("word")).toList());

  private static final Set<String> ACTING = Words.BOTH.list("national.acting");

  private static final Set<String> NUMBERED = Words.AR.list("national.numbered");

  private static final int SHORTEST_NAMED = 4;

  private static final Set<String> FORCES = Words.BOTH.list("national.forces");

  private static final Set<String> COMING = Words.EN.list("national.coming");

  private National() {}

  /** Whether a headline tells of a whole country, and not of one town: "وزارة الصحة تنشر". */
  static boolean isTold(List<Word> said) {
    return Setting.says(said, ACTING);
  }

  /** "تصدر الرخصة العامة رقم 25": a document of which only the number is said. */
  static boolean isNumbered(List<Word> said) {
    Word last = said.get(said.size() - 1);
    return said.size() > 2
        && Character.isDigit(last.text().charAt(0))
        && Setting.says(said.subList(said.size() - 2, said.size() - 1), NUMBERED);
  }

  /** "صدور القرار 2254": it is of no place. */
  static boolean isOnlyNumbered(List<Word> said) {
    return said.size() <= SHORTEST_NAMED && isNumbered(said);
  }

  /** Whether a headline is too short to say of which country it speaks: "إقرار الدستور". */
  static boolean isIn(List<Word> said) {
    return said.size() <= LONGEST_OPEN
        && said.stream()
            .map(w -> w.fold().startsWith("ال") ? w.fold().substring(2) : w.fold())
            .anyMatch(NATIONAL::contains);
  }

  /** "مشاركة الحزب في انتخابات", "يعلن المقاطعة": of which elections, by the article's headline. */
  static String ofWhich(String title, List<Word> headline, Places places) {
    List<Word> said = Word.of(title, 0, title.length());
    int n = said.size();
    String last = n == 0 ? "" : said.get(n - 1).fold();
    boolean bare = n > 2 && NATIONAL.contains(last) && Arabic.isPreposition(said.get(n - 2));
    if (bare && places.state() != null) {
      return title + " " + places.state();
    }
    if (!last.equals("المقاطعة")) {
      return title;
    }
    return headline.stream()
        .filter(w -> w.fold().startsWith("ال") && NATIONAL.contains(w.fold().substring(2)))
        .findFirst()
        .map(w -> title.substring(0, title.lastIndexOf(' ')) + " مقاطعة " + w.text())
        .orElse(title);
  }

  /** "Iraqi troops invade": whether forces act in another state than their own, not told which. */
  static boolean come(List<Word> said, Places places) {
    return said.size() <= SHORTEST_NAMED - 1
        && COMING.contains(said.get(said.size() - 1).fold())
        && places.first() != null
        && said.stream().noneMatch(w -> Places.statesOf(w).contains(places.first().key()));
  }

  /** Whether a headline names forces without a name of their own, and nobody else. */
  static boolean isForces(List<Word> said, List<Hit> hits) {
    return !hits.isEmpty()
        && hits.stream().noneMatch(Hit::isPlace) // "في العاصمة السعودية"
        && hits.stream()
            .flatMap(hit -> said.subList(hit.from(), hit.to()).stream())
            .allMatch(w -> FORCES.contains(w.fold()) || Places.isOfState(w));
  }
}
