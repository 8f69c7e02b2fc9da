package org.tarikh.temporal;

import static org.tarikh.temporal.Field.SHIFT;
import static org.tarikh.temporal.Field.WEEKDAY;

/**
 * A date that was told, and where.
 *
 * @param frame what its words said
 */
record Told(Extent extent, int start, int end, int paragraph, Frame frame) {

  /** Whether its words named a weekday: it is a step of a narrated week. */
  boolean namesWeekday() {
    return frame.has(WEEKDAY);
  }

  /** Whether its words were "today", "this morning", "tonight". */
  boolean isToday() {
    return frame.get(SHIFT, 1) == 0;
  }
}
