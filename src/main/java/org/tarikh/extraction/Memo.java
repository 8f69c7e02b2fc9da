package org.tarikh.extraction;

import java.util.function.Function;

/**
 * What was looked up last for a word: the words of an article repeat, and each is looked up many
 * times. Holds {@value #SIZE} words at most. Thread-safe: an entry is immutable, and one that
 * another thread has replaced is only looked up again.
 */
final class Memo<T> {

  private record Entry<T>(String word, T found) {}

  private static final int SIZE = 4096;

  /** Nothing longer is kept: a hostile text is one word. */
  private static final int LONGEST = 40;

  private final Entry<T>[] entries;
  private final Function<String, T> lookup;

  @SuppressWarnings("unchecked")
  Memo(Function<String, T> lookup) {
    this.lookup = lookup;
    entries = (Entry<T>[]) new Entry<?>[SIZE];
  }

  /** What the look-up finds for a word; null where it finds nothing. */
  T of(String word) {
    if (word.length() > LONGEST) {
      return lookup.apply(word);
    }
    int hash = word.hashCode();
    int at = (hash ^ hash >>> 15) & SIZE - 1;
    Entry<T> entry = entries[at];
    if (entry == null || entry.word() != word && !entry.word().equals(word)) {
      entry = new Entry<>(word, lookup.apply(word));
      entries[at] = entry;
    }
    return entry.found();
  }
}
