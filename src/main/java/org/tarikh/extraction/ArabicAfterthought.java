package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.temporal.TimeExpression;

/**
 * A sentence that only says when happened what the one before it told: "وجرى التوقيع أمس", "ووقع
 * الحادث على طريق المطار مساء الثلاثاء".
 */
final class ArabicAfterthought {

  private static final Set<String> HAPPENED = Words.AR.list("afterthought.happened");

  private static final Set<String> CALLED = Words.AR.list("afterthought.called");

  private static final int FARTHEST_VERB = 8;
  private static final int FARTHEST_TIME = 7;
  private static final int DAYS = 7;

  private ArabicAfterthought() {}

  /**
   * The day of what the sentence before told; null where the sentence says something else. Its own
   * events that tell no more than that are taken away.
   */
  static TimeExpression when(
      Line line, List<Found> found, ArabicLexicon lexicon, Reader.Memory memory) {
    for (int v = 0; v < Math.min(line.size(), FARTHEST_VERB) && !line.times().isEmpty(); v++) {
      String fold = line.fold(v);
      String verb = fold.startsWith("و") && !HAPPENED.contains(fold) ? fold.substring(1) : fold;
      int noun = HAPPENED.contains(verb) ? noun(line, v, lexicon) : -1;
      TimeExpression t = noun < 0 ? null : time(line, Math.max(v, noun) + 1, lexicon);
      if (t != null && isOfLate(t, memory)) {
        int said = line.at(v).start();
        int named = line.at(noun).start();
        found.removeIf(f -> f.time() == t && (f.nucleus() == said || f.nucleus() == named));
        return t;
      }
    }
    return null;
  }

  /** The definite noun that is the verb's subject, beside it; -1 where none is. */
  private static int noun(Line line, int v, ArabicLexicon lexicon) {
    int after = line.is(v + 1, "هذا", "هذه") ? v + 2 : v + 1;
    int before = line.is(v - 1, "قد") ? v - 2 : v - 1;
    boolean passed = before == 0 || before > 0 && Arabic.THAT.contains(line.fold(before - 1));
    return isTold(line, after, lexicon)
        ? after
        : passed && isTold(line, before, lexicon) ? before : -1;
  }

  private static boolean isTold(Line line, int i, ArabicLexicon lexicon) {
    String fold = line.fold(i);
    boolean event = CALLED.contains(fold) || lexicon.noun(fold) != null;
    return fold.startsWith("ال") && event && !line.fold(i + 1).startsWith("ال");
  }

  /** The time that a verb without further verbs, commas or causes leads to. */
  private static TimeExpression time(Line line, int from, ArabicLexicon lexicon) {
    for (int i = from; i < Math.min(line.size(), from + FARTHEST_TIME); i++) {
      if (line.isTime(i)) {
        return line.time(i);
      }
      String fold = line.fold(i);
      boolean where = fold.equals("في") || fold.equals("خلال") || fold.equals("قرب");
      if (line.at(i).isMark()
          || Arabic.RELATIVES.contains(fold)
          || Arabic.BACKGROUND.contains(fold) && !where
          || !where && lexicon.verb(line.at(i)) != null) {
        return null;
      }
    }
    return null;
  }

  private static boolean isOfLate(TimeExpression t, Reader.Memory memory) {
    return Days.length(t.value()) <= Days.DAY && Report.isRecent(t, DAYS, memory.published);
  }
}
