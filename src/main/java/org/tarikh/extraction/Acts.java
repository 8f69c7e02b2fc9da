package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is done in an event, across words and languages: "سقوط", "falls", "انهيار" are one act. */
final class Acts {

  /** Stems that must stand in a row in a title. */
  private record Naming(String act, List<String> stems) {}

  /** Acts that befall one thing once a day, so that two reports of one can only mean the same. */
  private static final Set<String> ONCE =
      Tsv.read("acts.tsv").stream()
          .filter(row -> row.get("once").equals("yes"))
          .map(row -> row.get("act"))
          .collect(Collectors.toSet());

  private final List<Naming> namings = new ArrayList<>();

  Acts(Reader reader, String language) {
    for (Map<String, String> row : Tsv.read("acts.tsv")) {
      for (String words : row.get(language).split("\\|")) {
        List<String> stems = reader.stems(words);
        if (!stems.isEmpty()) { // a word too short to be kept would stand in every title
          namings.add(new Naming(row.get("act"), stems));
        }
      }
    }
  }

  static boolean isOnce(String act) {
    return ONCE.contains(act);
  }

  /** The acts that are named by the stems of a title. */
  Set<String> of(List<String> stems) {
    Set<String> acts = new LinkedHashSet<>();
    for (Naming naming : namings) {
      if (Collections.indexOfSubList(stems, naming.stems()) >= 0) {
        acts.add(naming.act());
      }
    }
    return acts;
  }
}
