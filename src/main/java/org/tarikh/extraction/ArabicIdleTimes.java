package org.tarikh.extraction;

import org.tarikh.temporal.TimeExpression;

/** Times of Arabic clauses that date nothing of what is told. */
final class ArabicIdleTimes {

  private ArabicIdleTimes() {}

  /**
   * Whether a time only says what something is of, what it is compared with or how long it lasts.
   *
   * @param from where the clause begins
   * @param at the first word of the time
   */
  static boolean isIdle(Line line, int from, int at, TimeExpression t, Reader.Memory memory) {
    return ArabicNouns.isOfAYear(line, t)
        || ArabicNouns.isOfANoun(line, t)
        || line.is(at - 1, "مواليد") && !ArabicParticiples.isBirth(line, at - 1)
        || ArabicParticiples.isOver(line, at, t, memory)
        || ArabicComparisons.isCompared(line, at, line.after(t))
        || ArabicPlans.isGivenUp(line, at)
        || ArabicMood.coincides(line, at)
        || ArabicMood.isNotBefore(line, from, at) && Reader.isFuture(t, memory)
        || ArabicMood.lasts(line, at);
  }
}
