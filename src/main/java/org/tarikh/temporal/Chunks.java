package org.tarikh.temporal;

import java.util.Arrays;

/**
 * The chunks that start at each token of a window, chained: none of a lower level follows, so
 * whoever goes along a chain also meets those that are made of the ones before.
 */
final class Chunks {

  /** What a chunk rule has found: words that make a class. */
  static final class Chunk {
    private final Rule rule;
    private final int end;
    private final Frame frame;
    private Chunk next;

    private Chunk(Rule rule, int end, Frame frame, Chunk next) {
      this.rule = rule;
      this.end = end;
      this.frame = frame;
      this.next = next;
    }

    int symbol() {
      return rule.symbol();
    }

    /** The token after its last. */
    int end() {
      return end;
    }

    Frame frame() {
      return frame;
    }

    /** Whether it is an entry of the lexicon, of several words. */
    boolean isWords() {
      return rule.id().isEmpty();
    }

    /** The next of those that start at the same token; null after the last. */
    Chunk next() {
      return next;
    }

    private boolean isSame(Rule otherRule, int otherEnd, Frame otherFrame) {
      return symbol() == otherRule.symbol()
          && end == otherEnd
          && isWords() == otherRule.id().isEmpty()
          && frame.equals(otherFrame);
    }
  }

  private final int[] levels;
  private final Chunk[] first;
  private int from;

  /**
   * No chunks yet.
   *
   * @param levels by symbol, as {@link Grammar} has them
   * @param size how many tokens the window has
   */
  Chunks(int[] levels, int size) {
    this.levels = levels;
    this.first = new Chunk[size];
  }

  /** Forgets all chunks; the window begins at a token from now on. */
  void moveTo(int token) {
    Arrays.fill(first, null);
    from = token;
  }

  /** The first of the chunks that start at a token; null where there are none. */
  Chunk at(int token) {
    return token - from < first.length ? first[token - from] : null;
  }

  /** Adds a chunk after those of its level, unless it is there. */
  void add(int token, Rule rule, int end, Frame frame) {
    Chunk before = null;
    Chunk after = first[token - from];
    while (after != null && levels[after.symbol()] <= levels[rule.symbol()]) {
      if (after.isSame(rule, end, frame)) {
        return;
      }
      before = after;
      after = after.next;
    }
    Chunk chunk = new Chunk(rule, end, frame, after);
    if (before == null) {
      first[token - from] = chunk;
    } else {
      before.next = chunk;
    }
  }
}
