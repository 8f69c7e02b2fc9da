package org.tarikh.temporal;

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
    return rule.op() == Rule.Op.DATE && frame.countsFromPublication();
  }
}
