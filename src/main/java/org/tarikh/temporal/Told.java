package org.tarikh.temporal;

import static org.tarikh.temporal.Field.SHIFT;
import static org.tarikh.temporal.Field.WEEKDAY;

import java.time.LocalDate;
import java.time.LocalTime;
import org.tarikh.temporal.Field.Daytime;
import org.tarikh.temporal.Field.Part;

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

  /** The same, of a day before another. */
  boolean isWeekdayBefore(LocalDate day) {
    return namesWeekday() && extent.first().isBefore(day);
  }

  /** Whether its words were "fifty years ago today": what follows is set on that day. */
  boolean isAnniversary() {
    return isToday() && frame.part() == Part.BEFORE;
  }

  /** Whether its words were "today", "this morning", "tonight". */
  boolean isToday() {
    return frame.get(SHIFT, 1) == 0;
  }

  /** Whether its words were a part of today that an hour comes before: "this evening". */
  boolean isLaterToday(LocalTime now) {
    Daytime part = isToday() ? frame.daytime() : null;
    return part != null
        && switch (part) {
          case AFTERNOON -> now.getHour() < 12;
          case EVENING -> now.getHour() < 17;
          case NIGHT -> now.getHour() < 20;
          default -> false;
        };
  }

  /** Whether its words count from the publication: "last summer". */
  boolean countsFromPublication() {
    return frame.countsFromPublication() && !isAnniversary();
  }
}
