package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "الثانية" alone for one of several that the line told before: "الموجة الثانية". */
final class ArabicOrdinals {

  private static final Set<String> ORDINALS = Words.AR.list("ordinals.ordinals");

  private static final Set<String> WHICH = Words.AR.list("witness-title.which");

  private static final Set<String> FIRST = Words.AR.list("ordinals.first");

  private ArabicOrdinals() {}

  /**
   * Words that begin with an ordinal, with the noun before it that it counts; the same words where
   * the line names none.
   *
   * @param at where they stand in the line
   */
  static List<String> named(Line line, int at, List<String> words) {
    String fold = words.isEmpty() ? "" : Word.fold(words.get(0));
    if (!ORDINALS.contains(fold.startsWith("وال") ? fold.substring(1) : fold)) {
      return words;
    }
    boolean feminine = fold.endsWith("ة") || fold.endsWith("ي") && fold.contains("اول");
    String noun = noun(line, at, feminine);
    if (noun == null) {
      return words;
    }
    List<String> named = new ArrayList<>(List.of(noun));
    named.addAll(words);
    named.set(1, words.get(0).substring(fold.startsWith("و") ? 1 : 0));
    return named;
  }

  /** "دفعة أولى", "المرحلة الأولى", "في موجتين": the noun that is counted, definite. */
  private static String noun(Line line, int at, boolean feminine) {
    for (int i = Math.min(at, line.size()) - 1; i >= 0; i--) {
      if (line.isTime(i) || line.at(i).isMark()) {
        continue;
      }
      String fold = line.fold(i);
      if (WHICH.contains(fold)
          && isNoun(line, i + 1, feminine)
          && !line.fold(i + 1).startsWith("ال")) {
        return definite(line.at(i + 1).text()); // "وهذه ثالث دفعة تخرج"
      }
      boolean first = i > 0 && FIRST.contains(fold) && isNoun(line, i - 1, feminine);
      if (first) {
        return definite(line.at(i - 1).text());
      }
      boolean pair = fold.endsWith("تين") && fold.length() > 5 && feminine;
      if (pair && line.is(i - 1, "في", "علي", "من")) {
        String text = line.at(i).text();
        return definite(text.substring(0, text.length() - 3) + "ة");
      }
    }
    return null;
  }

  private static boolean isNoun(Line line, int i, boolean feminine) {
    String fold = line.fold(i);
    return !line.isTime(i)
        && !line.at(i).isMark()
        && fold.length() > 3
        && !Arabic.isPreposition(line.at(i))
        && !Arabic.hasAttachedPreposition(line.at(i))
        && !Arabic.isOwned(fold)
        && fold.endsWith("ة") == feminine;
  }

  private static String definite(String noun) {
    return noun.startsWith("ال") ? noun : "ال" + noun;
  }
}
