package org.tarikh.extraction;

import java.util.List;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.temporal.Explanation;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.TimeExpression;

/** The time of a report's own event: its first sentence tells it in the past and names no day. */
final class Report {

  static final String RULE = "report-day";

  private Report() {}

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
