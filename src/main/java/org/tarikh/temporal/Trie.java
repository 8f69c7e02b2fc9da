package org.tarikh.temporal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rules as sequences of symbols that share their beginnings. A node finds the next in a hash table
 * of its own, for most of what it is asked for is not there.
 */
final class Trie {
  private static final int EMPTY = -1;

  private int[] keys = {EMPTY};
  private Trie[] children = new Trie[1];
  private int size;

  /** For each key a bit that many share: where it is missing, none of them is there. */
  private long some;

  private final List<Ending> endings = new ArrayList<>(0);

  /** A rule that ends here, with what it takes from each symbol on the way. */
  record Ending(Rule rule, List<Pattern.Element> elements) {}

  void add(Rule rule, List<Pattern.Element> elements) {
    Trie node = this;
    for (Pattern.Element element : elements) {
      node = node.grow(key(element.symbol(), element.glued()));
    }
    node.endings.add(new Ending(rule, List.copyOf(elements)));
  }

  /** The next node over a symbol, null where no rule goes on so. */
  Trie next(int symbol, boolean glued) {
    int key = key(symbol, glued);
    return (some & 1L << key) == 0 ? null : children[slot(key)];
  }

  List<Ending> endings() {
    return endings;
  }

  boolean isEmpty() {
    return size == 0;
  }

  private Trie grow(int key) {
    int slot = slot(key);
    if (keys[slot] == EMPTY) {
      if (++size * 2 > keys.length) {
        makeRoom();
        slot = slot(key);
      }
      keys[slot] = key;
      children[slot] = new Trie();
      some |= 1L << key;
    }
    return children[slot];
  }

  private void makeRoom() {
    int[] oldKeys = keys;
    Trie[] oldChildren = children;
    keys = new int[2 * oldKeys.length];
    children = new Trie[keys.length];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        children[slot] = oldChildren[i];
      }
    }
  }

  /** Where a key stands, or the empty place where it would. */
  private int slot(int key) {
    int slot = key * 0x9E3779B9 >>> 16 & keys.length - 1;
    while (keys[slot] != key && keys[slot] != EMPTY) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private static int key(int symbol, boolean glued) {
    return symbol * 2 + (glued ? 1 : 0);
  }
}
