package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is done in an event, across words and languages: "سقوط", "falls", "انهيار" are one act. */
final class Acts {

  /** Stems that must stand in a row in a title. */
  private record Naming(String act, List<String> stems) {}

  private final List<Naming> namings = new ArrayList<>();

  Acts(Reader reader, String language) {
    for (Map<String, String> row : Tsv.read("acts.tsv")) {
      for (String words : row.get(language).split("\\|")) {
        namings.add(new Naming(row.get("act"), reader.stems(words)));
      }
    }
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
