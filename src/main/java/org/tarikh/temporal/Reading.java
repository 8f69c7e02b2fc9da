package org.tarikh.temporal;

import org.tarikh.temporal.Field.Ref;

/**
 * A stretch of tokens as one rule reads it.
 *
 * @param origin first token the rule has seen, before the expression or its first
 * @param end end of the expression, exclusive
 * @param frame what the words say
 * @param first what only the first of two dates says
 * @param second what only the second says
 */
record Reading(Rule rule, int origin, int start, int end, Frame frame, Frame first, Frame second) {

  /** Whether its words count from the publication: "today", "last week". */
  boolean countsFromPublication() {
    Ref ref = frame.ref();
    return rule.op() == Rule.Op.DATE
        && (frame.has(Field.SHIFT)
            || ref == Ref.LAST
            || ref == Ref.BEFORE_LAST
            || ref == Ref.THIS
            || ref == Ref.NEXT
            || ref == Ref.AFTER_NEXT);
  }
}
