package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** What people are called by what they do: "journalist Leila Barakat", "the mayor". */
final class EnglishRoles {

  private static final Set<String> MEN = Words.EN.spelled("roles.men");

  private static final Set<String> KIN = Words.EN.list("roles.kin");

  private static final Set<String> ROLES = Words.EN.list("roles.roles");

  private static final Set<String> TITLES = Words.EN.list("roles.titles");

  private static final Set<String> ENDS = Words.EN.list("roles.ends");

  private static final Set<String> OTHER = Words.EN.list("roles.other");

  /** Words from "a" to the role: "a former army general". */
  private static final int FARTHEST_ARTICLE = 4;

  private EnglishRoles() {}

  static boolean is(String fold) {
    return ROLES.contains(fold);
  }

  /** "King": whether nobody called so is a "she". */
  static boolean isMan(String title) {
    return MEN.contains(title);
  }

  /** Whether a word ends as those do that say what somebody does. */
  static boolean looksLike(String fold) {
    boolean ends = fold.endsWith("er") || fold.endsWith("or") || fold.endsWith("ist");
    return ends && !OTHER.contains(fold);
  }

  /** Whether a word says what somebody does, and is no title. */
  static boolean isTrade(String fold) {
    return !TITLES.contains(fold) && (ROLES.contains(fold) || looksLike(fold));
  }

  /** "the student", "a judge": whom words call by what they do. */
  static boolean isRole(List<String> words) {
    int end = 1;
    while (end < words.size() && !ENDS.contains(words.get(end))) {
      end++;
    }
    int noun = Math.min(end, EnglishNounPhrases.preposition(words));
    return ROLES.contains(Word.fold(words.get(noun - 1)));
  }

  /** Whoever has one is not the one who is spoken of: "the son of Adam Hamid, he …". */
  static boolean isKin(String fold) {
    return KIN.contains(fold);
  }

  /** "once mayor", "formerly prime minister". */
  static boolean isFormer(Line line, int i) {
    boolean office =
        EnglishTenure.OFFICES.contains(line.fold(i + 1))
            || EnglishTenure.OFFICES.contains(line.fold(i + 2));
    return line.is(i, "once", "formerly") && office;
  }

  /**
   * "A court has freed a general": the one person whom a sentence tells of by what he does; empty
   * where it tells of none, or of two.
   */
  static List<String> only(Line line) {
    int only = -1;
    for (int i = 1; i < line.size(); i++) {
      boolean role = ROLES.contains(line.fold(i)) && !KIN.contains(line.fold(i));
      if (!role || Character.isUpperCase(line.at(i).text().charAt(0))) {
        continue;
      }
      if (only > 0 || line.isQuoted(i)) {
        return List.of();
      }
      only = i;
    }
    int from = only;
    while (from > 0
        && only - from < FARTHEST_ARTICLE
        && !line.at(from).isMark()
        && !EnglishWords.PREPOSITIONS.contains(line.fold(from))
        && !EnglishAntecedents.POSSESSIVES.contains(line.fold(from))) { // "the tent with her baby"
      from--;
      if (line.is(from, "a", "an", "the")) {
        return EnglishCut.clean(line, from + 1, only + 1);
      }
    }
    return List.of();
  }
}
