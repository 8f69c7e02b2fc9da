package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** Leads in which somebody warns, demands or condemns. */
final class ArabicCalls {

  static final Set<String> CALLING = Words.AR.spelled("calls.calling");

  private static final double TOLD = 0.6;

  private final ArabicTitle titles;

  ArabicCalls(ArabicTitle titles) {
    this.titles = titles;
  }

  /** "حذر الوزير أمس من الانزلاق": what a report opens with is its news; null for other verbs. */
  Found read(Line line, int v, int to, Form form, Reader.Memory memory) {
    if (!CALLING.contains(form.verb().past()) || line.fold(v).startsWith("و")) {
      return null;
    }
    TimeExpression own = Report.recent(line, v, to, Report.YESTERDAY, memory.published);
    TimeExpression time = own != null ? own : Report.time(line.at(v), memory.published);
    ArabicReader.Clause clause = new ArabicReader.Clause(0, to, Join.NONE, v);
    boolean negated = ArabicMood.negated(line, v, 0, to);
    ArabicTitle.Title title = titles.verbal(line, clause, to, form, false, negated, memory);
    Cue cue = form.verb().cue();
    return Found.of(line, 0, to, v, time, title.text(), cue, false, "ar.statement", TOLD);
  }
}
