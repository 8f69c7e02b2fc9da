package org.tarikh.temporal;

import org.tarikh.temporal.Explanation.Anchor;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Explanation.Step;

/**
 * The parts of the explanations of one text. What was said last is shared where it is said again: a
 * long text says the same a million times, and all of it is kept with its results.
 */
final class Wording {
  /** How many steps are kept at hand; a power of two. */
  private static final int STEPS = 64;

  private final Tokens tokens;
  private final Step[] lastSteps = new Step[STEPS];
  private Extent lastExtent;
  private String lastText;
  private Told lastTold;
  private Anchor lastAnchor;

  Wording(Tokens tokens) {
    this.tokens = tokens;
  }

  /** An extent as EDTF. */
  String text(Extent extent) {
    if (extent != lastExtent) {
      lastExtent = extent;
      lastText = extent.value().toString();
    }
    return lastText;
  }

  /** A date that was told as what another is counted from. */
  Anchor anchor(Told date) {
    if (date != lastTold) {
      lastTold = date;
      lastAnchor =
          new Anchor(
              Anchor.Source.EXPRESSION,
              tokens.sourceStart(date.start()),
              tokens.sourceEnd(date.end() - 1),
              date.extent().value().toString());
    }
    return lastAnchor;
  }

  /** A step, as {@link Step} has it. */
  Step step(Operation operation, String detail, String result) {
    int hash = 31 * detail.hashCode() + result.hashCode();
    int place = (hash ^ hash >>> 16) & STEPS - 1;
    Step last = lastSteps[place];
    if (last == null
        || last.operation() != operation
        || !last.detail().equals(detail)
        || !last.result().equals(result)) {
      lastSteps[place] = new Step(operation, detail, result);
    }
    return lastSteps[place];
  }
}
