package org.tarikh.extraction;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * A fixed set of words that is asked mostly for words it does not hold, and then answers from the
 * hash alone.
 */
final class WordSet extends AbstractSet<String> {

  /** Places in the table for each word, so that most of them are free. */
  private static final int ROOM = 6;

  private final List<String> words;
  private final String[] table;
  private final int[] hashes;

  /** For each hash a bit that many share: where it is missing, none of them is there. */
  private long some;

  private WordSet(Collection<String> given) {
    words = given.stream().distinct().toList();
    int size = Integer.highestOneBit(Math.max(1, words.size() * ROOM)) << 1;
    table = new String[size];
    hashes = new int[size];
    for (String word : words) {
      int at = place(word.hashCode());
      while (table[at] != null) {
        at = at + 1 & size - 1;
      }
      table[at] = word;
      hashes[at] = word.hashCode();
      some |= 1L << mixed(word.hashCode());
    }
  }

  static WordSet of(String... words) {
    return new WordSet(Arrays.asList(words));
  }

  /** Words that a space parts. */
  static WordSet parted(String words) {
    return of(words.split(" "));
  }

  static WordSet of(Collection<String> words) {
    return new WordSet(words);
  }

  private int place(int hash) {
    return mixed(hash) & table.length - 1;
  }

  private static int mixed(int hash) {
    return hash ^ hash >>> 15;
  }

  @Override
  public boolean contains(Object word) {
    int hash = word.hashCode();
    if ((some & 1L << mixed(hash)) == 0) {
      return false;
    }
    for (int at = place(hash); table[at] != null; at = at + 1 & table.length - 1) {
      if (hashes[at] == hash && table[at].equals(word)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
