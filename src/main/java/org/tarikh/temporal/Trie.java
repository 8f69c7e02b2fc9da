package org.tarikh.temporal;

import java.util.Arrays;
import java.util.List;

/**
 * Rules as sequences of symbols that share their beginnings. A node finds the next in a hash table
 * of its own, for most of what it is asked for is not there.
 */
final class Trie {
  private static final Ending[] NONE = {};

  /** What leads here from the node before. */
  private final int key;

  /** By their keys; most places are free, so that few other children are met. */
  private Trie[] children = new Trie[1];

  private int size;

  /** For each key a bit that many share: where it is missing, none of them is there. */
  private long some;

  private Ending[] endings = NONE;

  Trie() {
    this(-1);
  }

  private Trie(int key) {
    this.key = key;
  }

  /** A rule that ends here, with what it takes from each symbol on the way. */
  record Ending(Rule rule, List<Pattern.Element> elements) {}

  void add(Rule rule, List<Pattern.Element> elements) {
    Trie node = this;
    for (Pattern.Element element : elements) {
      node = node.grow(key(element.symbol(), element.glued()));
    }
    node.endings = Arrays.copyOf(node.endings, node.endings.length + 1);
    node.endings[node.endings.length - 1] = new Ending(rule, List.copyOf(elements));
  }

  /** The next node over a symbol, null where no rule goes on so. */
  Trie next(int symbol, boolean glued) {
    int key = key(symbol, glued);
    return (some & 1L << key) == 0 ? null : children[slot(key)];
  }

  /** Whether a rule may go on with a symbol; false where surely none does. */
  boolean mayHave(int symbol) {
    return (some & (1L << key(symbol, false) | 1L << key(symbol, true))) != 0;
  }

  /** Not to be changed. */
  Ending[] endings() {
    return endings;
  }

  boolean isEmpty() {
    return size == 0;
  }

  private Trie grow(int key) {
    if (children[slot(key)] == null) {
      if (++size * 4 > children.length) {
        makeRoom();
      }
      children[slot(key)] = new Trie(key);
      some |= 1L << key;
    }
    return children[slot(key)];
  }

  private void makeRoom() {
    Trie[] old = children;
    children = new Trie[2 * old.length];
    for (Trie child : old) {
      if (child != null) {
        children[slot(child.key)] = child;
      }
    }
  }

  /** Where the child of a key stands, or the empty place where it would. */
  private int slot(int key) {
    int slot = key * 0x9E3779B9 >>> 16 & children.length - 1;
    while (children[slot] != null && children[slot].key != key) {
      slot = slot + 1 & children.length - 1;
    }
    return slot;
  }

  private static int key(int symbol, boolean glued) {
    return symbol * 2 + (glued ? 1 : 0);
  }
}
