package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Entries of a chronology that leave out whom the one before named, or whom the article is about:
 * "2014 | arrives in Berlin", "1999: Invited by the opera", "2007: a jury hands her the prize".
 */
final class EnglishEntries {

  private static final int LONGEST = 4;

  private final EnglishLexicon lexicon;

  EnglishEntries(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Events of an entry, with the name that it leaves out. */
  void name(List<Found> found, Line line, Reader.Memory memory) {
    for (int i = 0; i < found.size(); i++) {
      Found f = found.get(i);
      List<String> words = List.of(f.title().split(" "));
      if (!f.rule().startsWith("en.list")) {
        continue;
      }
      List<String> who = memory.entry.isEmpty() ? memory.about : memory.entry;
      boolean open = !who.isEmpty() && !words.contains(who.get(who.size() - 1));
      List<String> named = new ArrayList<>();
      if (open && (opensWithVerb(words) || opensWithParticiple(words))) {
        named.addAll(who);
        named.add(EnglishCut.small(words.get(0)));
        named.addAll(words.subList(1, words.size()));
      } else {
        memory.entry = leading(words);
        named.addAll(meant(words, line, memory));
      }
      String title = String.join(" ", named);
      found.set(i, title.length() > Headline.MAX ? f : f.titled(title));
    }
  }

  /** The words of an entry with the name of whom its "she" or "her" means, where that is sure. */
  private List<String> meant(List<String> words, Line line, Reader.Memory memory) {
    for (int i = 1; i < words.size(); i++) {
      String w = words.get(i);
      boolean she = words.get(i - 1).endsWith(",") && (w.equals("he") || w.equals("she"));
      boolean her = w.equals("her") && EnglishObjects.isObject(words, i);
      List<String> whom = she || her || w.equals("him") ? whom(w, line, memory) : List.of();
      if (!whom.isEmpty()) {
        List<String> named = new ArrayList<>(words);
        named.remove(i);
        named.addAll(i, whom);
        return named;
      }
    }
    String first = Word.fold(words.get(0));
    boolean hers = first.equals("his") || first.equals("her");
    if (words.size() == 1 && lexicon.noun(first) != null) { // "1931: Marriage"
      return EnglishAntecedents.owned(memory.about, List.of("", EnglishCut.small(words.get(0))));
    }
    return EnglishAntecedents.owned(hers ? whom(first, line, memory) : List.of(), words);
  }

  private static List<String> whom(String pronoun, Line line, Reader.Memory memory) {
    boolean woman = pronoun.equals("she") || pronoun.equals("her");
    List<String> whom = memory.about;
    if (whom.isEmpty() || line.words.stream().anyMatch(w -> memory.about.contains(w.text()))) {
      whom = memory.people.him(line, line.size(), List.of(), woman, memory);
    }
    return memory.people.isSomebody(whom) ? whom : List.of();
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

  /** "Born in Homs", "Elected mayor", "Awarded the prize". */
  private boolean opensWithParticiple(List<String> words) {
    String first = Word.fold(words.get(0));
    String next = words.size() > 1 ? Word.fold(words.get(1)) : "";
    EnglishLexicon.Form form = lexicon.verb(first);
    return form != null
        && form.participle()
        && lexicon.noun(first) == null
        && EnglishNames.befalls(form)
        && (EnglishWords.PREPOSITIONS.contains(next)
            || EnglishWords.ARTICLES.contains(next)
            || EnglishTenure.OFFICES.contains(next));
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
