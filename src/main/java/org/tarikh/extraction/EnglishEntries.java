package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;

/** Entries of a chronology that leave out whom the one before named: "2014 | arrives in Berlin". */
final class EnglishEntries {

  private static final int LONGEST = 4;

  private final EnglishLexicon lexicon;

  EnglishEntries(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Events of an entry, with the name that it leaves out. */
  void name(List<Found> found, Reader.Memory memory) {
    for (int i = 0; i < found.size(); i++) {
      Found f = found.get(i);
      List<String> words = List.of(f.title().split(" "));
      if (!f.rule().startsWith("en.list")) {
        continue;
      }
      if (!memory.entry.isEmpty() && opensWithVerb(words)) {
        List<String> named = new ArrayList<>(memory.entry);
        named.add(EnglishCut.small(words.get(0)));
        named.addAll(words.subList(1, words.size()));
        String title = String.join(" ", named);
        found.set(i, title.length() > Headline.MAX ? f : f.titled(title));
      } else {
        memory.entry = leading(words);
      }
    }
  }

  private boolean opensWithVerb(List<String> words) {
    String first = Word.fold(words.get(0));
    EnglishLexicon.Form form = lexicon.verb(first);
    boolean third =
        form != null
            && first.equals(form.verb().third())
            && lexicon.noun(first) == null
            && words.size() > 1
            && !words.get(1).equals("of") // "Names of suspects"
            && lexicon.verb(Word.fold(words.get(1))) == null;
    return third || first.equals("is") || first.equals("was");
  }

  /** The name that a headline begins with; empty where it begins with none. */
  private List<String> leading(List<String> words) {
    int to = 0;
    while (to < words.size() && to < LONGEST && EnglishNames.isNamePart(words.get(to))) {
      to++;
    }
    String next = to < words.size() ? Word.fold(words.get(to)) : "";
    boolean verb = lexicon.verb(next) != null || EnglishFinite.isPlural(next); // "deserts"
    boolean name = to > 1 || to > 0 && lexicon.verb(Word.fold(words.get(0))) == null; // "Sealed"
    return name && verb ? words.subList(0, to) : List.of();
  }
}
