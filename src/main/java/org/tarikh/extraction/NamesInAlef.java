package org.tarikh.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Arabic names that end in an alef of their own, or their last word: درعا is no درع in the
 * accusative. For whoever compares words by their stems.
 */
public final class NamesInAlef {

  private static final char ALEF = 'ا';
  private static final Set<String> NAMES = names();

  private NamesInAlef() {}

  /** Whether a word is such a name, with or without what is written onto it: "بدرعا". */
  public static boolean has(String word) {
    return Arabic.withoutPrefixes(Word.fold(word)).stream().anyMatch(NAMES::contains);
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (String file : List.of("places.tsv", "actors.tsv", "people.tsv")) {
      Tsv.read(file).forEach(row -> add(names, row.get("ar")));
    }
    Tsv.read("ar/given.tsv").forEach(row -> add(names, row.get("name")));
    return Set.copyOf(names);
  }

  private static void add(Set<String> names, String cell) {
    for (String written : cell.split("\\|")) {
      String last = Word.fold(written.substring(written.lastIndexOf(' ') + 1));
      if (!last.isEmpty() && last.charAt(last.length() - 1) == ALEF) {
        names.add(last);
      }
    }
  }
}
