package org.tarikh.extraction;

import java.util.List;

/** What is printed instead of an English headline that would not do: the first that passes. */
final class EnglishProofs {

  private static final int FEWEST = 2;

  private final EnglishProof proof;
  private final EnglishPlain plain;

  EnglishProofs(EnglishProof proof, EnglishPlain plain) {
    this.proof = proof;
    this.plain = plain;
  }

  /** The event with a headline that may be printed, or with its own where none is found. */
  Found read(Found found, Line line) {
    String title = found.title();
    List<Word> words = Word.of(title, 0, title.length());
    int fault = words.size() < 2 ? -1 : proof.fault(words);
    if (fault < 0) {
      return found;
    }
    int v = found.nucleus(line);
    int other = v < 0 ? -1 : after(line, v, words.get(fault));
    for (int i : new int[] {v, other}) {
      String clause = plain.of(line, i);
      if (clause != null && proof.passes(clause)) {
        return found.titled(clause);
      }
    }
    if (fault >= FEWEST && proof.isLoose(words, fault)) {
      int end = fault;
      while (end > FEWEST && EnglishWords.PREPOSITIONS.contains(words.get(end - 1).fold())) {
        end--;
      }
      String cut = title.substring(0, words.get(end - 1).end());
      if (proof.passes(cut)) {
        return found.titled(cut);
      }
    }
    return found; // an editor can mend a headline, not an event that is not there
  }

  /** Where a word of a headline stands behind its verb; -1 where it does not. */
  private static int after(Line line, int v, Word word) {
    int i = v + 1;
    while (i < line.size() && !line.is(i, word.fold())) {
      i++;
    }
    return i < line.size() ? i : -1;
  }
}
