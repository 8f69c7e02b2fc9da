package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** Which English verbs tell an event at a time. */
final class EnglishTelling {

  /** "Blasts were reported on Monday" tells an event, "was said to have left" none. */
  private static final Set<String> NO_PASSIVE = WordSet.of("to", "that", "as", "by", "about", "of");

  private static final Set<String> PERFECT = WordSet.of("has", "have", "had");

  /** Minutes: a month. */
  private static final long LONGEST_POINT = 31 * Days.DAY;

  private EnglishTelling() {}

  /**
   * Whether a verb tells an event: some do so only at a point in time ("support", "continue",
   * "urge").
   */
  static boolean tells(Line line, int v, Form form, TimeExpression t) {
    return switch (form.verb().cue().grade()) {
      case STRONG -> true;
      case SAY ->
          EnglishSubject.hasBe(line, EnglishSubject.groupStart(line, 0, v), v)
              && !NO_PASSIVE.contains(line.fold(v + 1))
              && !EnglishWords.PRONOUNS.contains(
                  line.fold(EnglishSubject.groupStart(line, 0, v) - 1));
      case WEAK ->
          Days.length(t.value()) <= LONGEST_POINT
              && !EnglishMood.isStatement(line, v)
              && line.part(v - 2, v).stream().noneMatch(w -> PERFECT.contains(w.fold()));
      default -> false;
    };
  }
}
