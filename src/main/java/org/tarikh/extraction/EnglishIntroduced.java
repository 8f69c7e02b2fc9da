package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** By what an English article tells that a name is of a person. */
final class EnglishIntroduced {

  private static final Set<String> SAYING = Words.EN.list("introduced.saying");

  private static final Set<String> ASIDE = Words.EN.list("introduced.aside");

  private static final Set<String> PLACING = Words.EN.list("introduced.placing");

  private EnglishIntroduced() {}

  /**
   * Whether an article tells that a name is of a person: "journalist", ", 40,", ", who", "said".
   */
  static boolean is(List<Word> words, int from, int to) {
    String before = from > 0 ? words.get(from - 1).fold() : "";
    if (from > 0 && EnglishNames.isOffice(words.get(from - 1).text())
        || EnglishRoles.is(before)
        || EnglishPeople.TITLES.contains(before)
        || before.equals(".")
            && from > 1
            && EnglishPeople.TITLES.contains(words.get(from - 2).fold())) {
      return true;
    }
    boolean two = to - from >= 2;
    if (two && !EnglishPeople.isSmall(before) && EnglishRoles.looksLike(before)) {
      return true; // "software developer Adel Azar"
    }
    String next = to < words.size() ? words.get(to).fold() : "";
    boolean comma = next.equals(",") && to + 1 < words.size();
    String after = comma ? words.get(to + 1).fold() : "";
    boolean age = after.length() == 2 && Character.isDigit(after.charAt(0));
    boolean role = ASIDE.contains(after) && to + 2 < words.size();
    role &= role && (after.startsWith("who") || EnglishRoles.is(words.get(to + 2).fold()));
    return two && (age || role || SAYING.contains(next) || SAYING.contains(before));
  }

  /**
   * Whether capitals stand where those of a place or a body do: "in Deir Azar", "the Green Bank".
   */
  static boolean isPlace(List<Word> words, int from) {
    return from > 0 && PLACING.contains(words.get(from - 1).fold());
  }
}
