package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.temporal.TimeExpression;

/**
 * A sentence that says when happened what the one before it told: "His decree appeared in the
 * gazette late on Wednesday", "The federation announced the decision on Monday".
 */
final class EnglishAfterthought {

  private static final Set<String> CALLED = Words.EN.list("afterthought.called");

  private static final Set<String> HAPPENED = Words.EN.list("afterthought.happened");

  private static final Set<String> TOLD = Words.EN.list("afterthought.told");

  private static final int FARTHEST_SPEAKER = 5;
  private static final int FARTHEST_NOUN = 6;
  private static final int FARTHEST_TIME = 10;
  private static final int DAYS = 7;

  private EnglishAfterthought() {}

  /**
   * The day of what the sentence before told; null where the sentence says something else. Its own
   * event that tells no more than that is taken away.
   */
  static TimeExpression when(Line line, List<Found> found, Reader.Memory memory) {
    for (int i = 1; memory.undated && i < FARTHEST_SPEAKER && i < line.size(); i++) {
      TimeExpression t = line.is(i, "spoke", "speaking") ? time(line, i + 1) : null;
      if (t != null && isOfLate(t, memory)) {
        return t; // "The mayor spoke to the council on Monday"
      }
    }
    for (int noun = 1; memory.undated && noun < Math.min(line.size(), FARTHEST_NOUN + 2); noun++) {
      boolean owned =
          EnglishAntecedents.POSSESSIVES.contains(line.fold(noun - 1))
              || line.is(noun - 1, "the", "this");
      if (!owned || !CALLED.contains(line.fold(noun)) || line.isQuoted(noun)) {
        continue;
      }
      int verb = line.is(noun + 1, "was", "were") ? noun + 2 : noun + 1;
      boolean came = noun == 1 && HAPPENED.contains(line.fold(verb));
      boolean told = noun > 2 && TOLD.contains(line.fold(noun - 2));
      TimeExpression t = came || told ? time(line, came ? verb + 1 : noun + 1) : null;
      if (t != null && isOfLate(t, memory)) {
        int said = line.at(verb).start();
        boolean bare = came && line.first(t) <= verb + 2;
        found.removeIf(f -> bare && f.time() == t && f.nucleus() == said);
        return t;
      }
    }
    return null;
  }

  private static boolean isOfLate(TimeExpression t, Reader.Memory memory) {
    return Days.length(t.value()) <= Days.DAY && Report.isRecent(t, DAYS, memory.published);
  }

  /** The time that a verb without further clauses leads to. */
  private static TimeExpression time(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + FARTHEST_TIME); i++) {
      if (line.isTime(i)) {
        return line.time(i);
      }
      if (line.at(i).isMark() || EnglishClauses.OPENERS.contains(line.fold(i))) {
        return null;
      }
    }
    return null;
  }
}
