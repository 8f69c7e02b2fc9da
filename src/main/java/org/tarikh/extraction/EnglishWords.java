package org.tarikh.extraction;

import java.util.Set;

/** Small words of English, in the folded form of {@link Word#fold}. */
final class EnglishWords {

  /** What ends as adverbs do and is none, as "Al-Ahly" is none. */
  private static final Set<String> NOUNS =
      WordSet.of(
          "family", "assembly", "supply", "sicily", "monopoly", "anomaly", "butterfly", "thessaly");

  private static final int SHORTEST_ADVERB = 6;

  private EnglishWords() {}

  static boolean isAdverb(String w) {
    return w.endsWith("ly")
        && w.length() >= SHORTEST_ADVERB
        && !NOUNS.contains(w)
        && !w.startsWith("al-");
  }

  static final Set<String> MODALS = WordSet.of("will", "would", "shall", "should", "must");

  static final Set<String> PREPOSITIONS =
      WordSet.of(
          "in", "on", "at", "by", "of", "from", "to", "with", "for", "under", "between", "after",
          "before", "during", "since", "near", "into", "over", "through", "against", "across",
          "towards", "within", "until", "around", "via", "amid", "about", "outside", "inside",
          "behind", "below", "beyond");

  /** Words that begin a sentence, and no name. */
  static final Set<String> OPENING =
      WordSet.parted(
          "the a an he she it they we his her its their this that these in on at after before from"
              + " for by but and when while as however since under during two three four many"
              + " some more most at there no not if");

  static final Set<String> ARTICLES = WordSet.of("the", "a", "an");

  static final Set<String> PRONOUNS =
      WordSet.of("he", "she", "it", "they", "we", "this", "these", "i");
}
