package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EventDraft.Name;
import org.tarikh.extraction.Gazetteer.Kind;

/**
 * A name as a file of the gazetteer lists it.
 *
 * @param folds its words
 * @param written as it is listed
 * @param word whether it is a word, too, and a place only where it is called one
 */
record Listed(List<String> folds, Kind kind, Name name, String written, boolean word) {

  boolean isPlace() {
    return kind == Kind.PLACE || kind == Kind.STATE || kind == Kind.ABROAD;
  }

  boolean isCapital() {
    return Character.isUpperCase(written.charAt(0));
  }

  /**
   * The names that a word may begin.
   *
   * @param seconds their second words, where all of them are Arabic and have one; else null
   */
  record Candidates(Listed[] entries, Set<String> seconds) {

    private static final Candidates NONE = new Candidates(new Listed[0], null);

    static Candidates of(List<Listed> all) {
      if (all.isEmpty()) {
        return NONE;
      }
      boolean longer =
          all.stream().allMatch(e -> e.folds().size() > 1 && !PlaceWords.isLatin(e.written()));
      Set<String> seconds =
          longer ? WordSet.of(all.stream().map(e -> e.folds().get(1)).toList()) : null;
      return new Candidates(all.toArray(Listed[]::new), seconds);
    }

    /** Whether the next word tells that none of them stands here. */
    boolean areAbsent(List<Word> words, int i) {
      if (this == NONE || seconds == null) {
        return this == NONE; // as of most words
      }
      Word next = i + 1 == words.size() ? null : words.get(i + 1);
      return next == null || !next.isMark() && !seconds.contains(next.fold());
    }
  }
}
