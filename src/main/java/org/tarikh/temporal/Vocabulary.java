package org.tarikh.temporal;

import java.util.ArrayList;
import java.util.List;

/** Numbers for words: a hash table that is asked with a stretch of characters, without a copy. */
final class Vocabulary {
  static final int UNKNOWN = -1;

  private int[] slots = new int[1024];
  private final List<char[]> words = new ArrayList<>();
  private int longest;

  /** The number of a word, new where it was not known. */
  int add(String word) {
    int known = find(word.toCharArray(), 0, word.length());
    if (known != UNKNOWN) {
      return known;
    }
    words.add(word.toCharArray());
    longest = Math.max(longest, word.length());
    if (words.size() * 2 > slots.length) {
      slots = new int[slots.length * 2];
      for (int id = 0; id < words.size(); id++) {
        place(id);
      }
    } else {
      place(words.size() - 1);
    }
    return words.size() - 1;
  }

  int size() {
    return words.size();
  }

  /** The number of the word that stands between two places, or {@link #UNKNOWN}. */
  int find(char[] text, int start, int end) {
    return find(text, start, end, false);
  }

  /** The same for the word with an alef before it: "للشهر" is ل and "الشهر". */
  int findWithAlef(char[] text, int start, int end) {
    return find(text, start, end, true);
  }

  private int find(char[] text, int start, int end, boolean alef) {
    if (end - start > longest) {
      return UNKNOWN;
    }
    int hash = alef ? 'ا' : 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    for (int slot = spread(hash); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
      if (equal(words.get(slots[slot] - 1), text, start, end, alef ? 1 : 0)) {
        return slots[slot] - 1;
      }
    }
    return UNKNOWN;
  }

  private static boolean equal(char[] word, char[] text, int start, int end, int offset) {
    if (word.length != end - start + offset || offset == 1 && word[0] != 'ا') {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word[i - start + offset] != text[i]) {
        return false;
      }
    }
    return true;
  }

  private void place(int id) {
    int hash = 0;
    for (char c : words.get(id)) {
      hash = hash * 31 + c;
    }
    int slot = spread(hash);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = id + 1;
  }

  private int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 16) & (slots.length - 1);
  }
}
