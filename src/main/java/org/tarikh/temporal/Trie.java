package org.tarikh.temporal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rules as sequences of symbols that share their beginnings. */
final class Trie {
  private int[] keys = new int[0];
  private Trie[] children = new Trie[0];

  /** A bit for each key, by its last six bits: most of what is asked for is not there. */
  private long mask;

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
    if ((mask >>> key & 1) == 0) {
      return null;
    }
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? null : children[at];
  }

  /** The symbols that a rule may start with. */
  int[] starts() {
    return Arrays.stream(keys).map(key -> key / 2).toArray();
  }

  List<Ending> endings() {
    return endings;
  }

  boolean isEmpty() {
    return keys.length == 0;
  }

  private Trie grow(int key) {
    int at = Arrays.binarySearch(keys, key);
    if (at >= 0) {
      return children[at];
    }
    int place = -at - 1;
    int[] moreKeys = new int[keys.length + 1];
    Trie[] moreChildren = new Trie[keys.length + 1];
    System.arraycopy(keys, 0, moreKeys, 0, place);
    System.arraycopy(children, 0, moreChildren, 0, place);
    System.arraycopy(keys, place, moreKeys, place + 1, keys.length - place);
    System.arraycopy(children, place, moreChildren, place + 1, keys.length - place);
    moreKeys[place] = key;
    mask |= 1L << key;
    moreChildren[place] = new Trie();
    keys = moreKeys;
    children = moreChildren;
    return moreChildren[place];
  }

  private static int key(int symbol, boolean glued) {
    return symbol * 2 + (glued ? 1 : 0);
  }
}
