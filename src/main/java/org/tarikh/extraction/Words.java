package org.tarikh.extraction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lists of words that the code asks for by name. They stand in bundled files, each with what it
 * is for and an example of where it matters.
 */
final class Words {

  static final Words AR = of("ar");
  static final Words EN = of("en");

  /** Lists of both languages. */
  static final Words BOTH = new Words("words.tsv");

  final List<String> files;
  private final Map<String, String> lists = new HashMap<>();

  private Words(String... names) {
    files = List.of(names);
    for (String file : files) {
      for (Map<String, String> row : Tsv.read(file)) {
        if (lists.put(row.get("list"), row.get("words")) != null) {
          throw new IllegalStateException("Two lists " + row.get("list") + ", one in " + file);
        }
      }
    }
  }

  private static Words of(String language) {
    return new Words(
        Stream.of("grammar", "sentences", "names", "titles")
            .map(subject -> language + "/words/" + subject + ".tsv")
            .toArray(String[]::new));
  }

  /** Folded words, in the order of the file. */
  Set<String> list(String name) {
    return WordSet.of(parts(name).map(Word::fold).toList());
  }

  /** Words as they are spelled, for what is looked up with its vowel signs, hamzas or capitals. */
  Set<String> spelled(String name) {
    return WordSet.of(parts(name).toList());
  }

  /** Words and what belongs to each, as they are spelled. */
  Map<String, String> pairs(String name) {
    return parts(name)
        .map(pair -> pair.split("=", -1))
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  }

  private Stream<String> parts(String name) {
    String words = lists.get(name);
    if (words == null) {
      throw new IllegalStateException("No list " + name + " in " + String.join(", ", files));
    }
    String[] parts = words.split(words.indexOf('|') < 0 ? " " : "\\|");
    return Arrays.stream(parts).filter(part -> !part.isEmpty());
  }
}
