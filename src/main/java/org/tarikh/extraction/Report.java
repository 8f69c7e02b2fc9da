package org.tarikh.extraction;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntPredicate;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.temporal.Explanation;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.TimeExpression;

/** The time of a report's own event: its first sentence tells it in the past and names no day. */
final class Report {

  static final String RULE = "report-day";

  /** Days before a report that its own day may lie back. */
  static final int YESTERDAY = 2;

  private Report() {}

  /**
   * Whether a first sentence tells of times long past: a clause after its verb is dated more than a
   * month before the day of publication.
   *
   * @param opens whether such a clause begins at a word
   */
  static boolean isHistory(Line line, int verb, IntPredicate opens, Publication published) {
    long then = published.day().minusMonths(1).toEpochDay() * Days.DAY;
    boolean clause = false;
    for (int i = verb + 1; i < line.size(); i++) {
      clause |= opens.test(i) && !line.isTime(i);
      TimeExpression time = line.time(i);
      Long latest = time == null ? null : time.value().bounds(ZoneOffset.UTC).latest();
      if (clause && latest != null && latest < then) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first of the words from..to that gives a time of so many days before the report, or of its
   * own day; null for none.
   */
  static TimeExpression recent(Line line, int from, int to, int days, Publication published) {
    for (int i = from; i < Math.min(to, line.size()); i++) {
      if (line.isTime(i) && isRecent(line.time(i), days, published)) {
        return line.time(i);
      }
    }
    return null;
  }

  /** Whether a time ends on the report's day or so many days before it. */
  static boolean isRecent(TimeExpression time, int days, Publication published) {
    Long latest = time.value().bounds(ZoneOffset.UTC).latest();
    long day = published.day().toEpochDay();
    return latest != null && latest / Days.DAY <= day && latest / Days.DAY >= day - days;
  }

  /** The verb stands for the time: the event happened when the report was published. */
  static TimeExpression time(Word verb, Publication published) {
    String day = published.day().toString();
    Explanation explanation =
        new Explanation(
            RULE,
            new Explanation.Anchor(
                Explanation.Anchor.Source.PUBLICATION, -1, -1, published.edtf().toString()),
            List.of(new Explanation.Step(Explanation.Operation.CONTAINING, verb.text(), day)));
    return new TimeExpression(
        verb.start(),
        verb.end(),
        TimeExpression.Kind.DATE,
        EdtfDate.of(published.day()),
        0.7,
        explanation);
  }
}
