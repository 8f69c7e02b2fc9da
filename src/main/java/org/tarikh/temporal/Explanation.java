package org.tarikh.temporal;

import java.util.List;

/**
 * How a value was derived, as data: pages put it into words.
 *
 * @param rule id of the rule, as it stands in the rule file
 * @param anchor what it was counted from; null when the expression stood in full
 * @param steps from the words to the value
 */
public record Explanation(String rule, Anchor anchor, List<Step> steps) {

  public Explanation {
    steps = List.copyOf(steps);
  }

  /** The same in a text before which so many characters more stand, or fewer. */
  Explanation moved(int by) {
    return anchor == null || anchor.start < 0
        ? this
        : new Explanation(
            rule,
            new Anchor(anchor.source, anchor.start + by, anchor.end + by, anchor.value),
            steps);
  }

  /**
   * What an expression was counted from.
   *
   * @param start offsets of the anchor's words in the text, -1 where it has none (a given
   *     publication time)
   * @param value EDTF
   */
  public record Anchor(Source source, int start, int end, String value) {
    /** PUBLICATION: the text's own publication time; EXPRESSION: a date told before or beside. */
    public enum Source {
      PUBLICATION,
      EXPRESSION
    }
  }

  /**
   * One step.
   *
   * @param operation what was done; pages have a sentence for each
   * @param detail the words or the amount it was done with
   * @param result the value so far, EDTF; empty where there is none yet
   */
  public record Step(Operation operation, String detail, String result) {}

  /** What a step can do. */
  public enum Operation {
    /** Words were read as a part of a date ("تموز" as month 07). */
    READ,
    /** A missing part was taken from the anchor (the year of publication). */
    TAKE_FROM_ANCHOR,
    /** The latest such time before the anchor was chosen ("الماضي"). */
    LATEST_BEFORE,
    /** The first such time after the anchor was chosen ("المقبل"). */
    FIRST_AFTER,
    /** The such time nearest to the anchor was chosen. */
    NEAREST,
    /** The period that holds the anchor was chosen ("هذا الشهر"). */
    CONTAINING,
    /** An amount was added to or taken from the anchor. */
    SHIFT,
    /** A part of a period was cut out ("مطلع"). */
    NARROW,
    /** Two ends were joined to an interval. */
    JOIN,
    /** A calendar was converted (Hijri to Gregorian). */
    CONVERT,
    /** The weekday that is named does not fit the date that is named. */
    WEEKDAY_DISAGREES
  }
}
