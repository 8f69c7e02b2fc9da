package org.tarikh.extraction;

import java.util.Set;

/** Small words of English, in the folded form of {@link Word#fold}. */
final class EnglishWords {

  private EnglishWords() {}

  static final Set<String> MODALS = WordSet.of("will", "would", "shall", "should", "must");

  static final Set<String> PREPOSITIONS =
      WordSet.of(
          "in", "on", "at", "by", "of", "from", "to", "with", "for", "under", "between", "after",
          "before", "during", "since", "near", "into", "over", "through", "against", "across",
          "towards", "within", "until", "around", "via", "amid", "about", "outside", "inside",
          "behind", "below", "beyond");

  static final Set<String> ARTICLES = WordSet.of("the", "a", "an");

  static final Set<String> PRONOUNS =
      WordSet.of("he", "she", "it", "they", "we", "this", "these", "i");
}
