package org.tarikh.extraction;

import java.util.Set;

/** Small words of English, in the folded form of {@link Word#fold}. */
final class EnglishWords {

  private static final Set<String> NOUNS = Words.EN.list("nouns");

  private static final int SHORTEST_ADVERB = 6;

  private EnglishWords() {}

  static boolean isAdverb(String w) {
    return w.endsWith("ly")
        && w.length() >= SHORTEST_ADVERB
        && !NOUNS.contains(w)
        && !w.startsWith("al-");
  }

  static final Set<String> MODALS = Words.EN.list("modals");

  static final Set<String> PREPOSITIONS = Words.EN.list("prepositions");

  static final Set<String> OPENING = Words.EN.list("opening");

  static final Set<String> ARTICLES = Words.EN.list("articles");

  static final Set<String> PRONOUNS = Words.EN.list("pronouns");
}
