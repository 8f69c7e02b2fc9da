package org.tarikh.temporal;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.temporal.Explanation.Anchor;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Explanation.Step;

/** Writes down how a value comes about while it does. */
final class Derivation {
  /** What is left of a rule's confidence when its value was chosen among several. */
  private static final double DOUBT = 0.8;

  private final Story story;
  private final List<Step> steps = new ArrayList<>(4);
  private Anchor anchor;
  private boolean doubtful;

  Derivation(Story story) {
    this.story = story;
  }

  /** Counts from the publication, unless another anchor is named. */
  void fromPublication() {
    if (anchor == null) {
      anchor = story.publicationAnchor();
    }
  }

  void from(Told told) {
    anchor = story.wording().anchor(told);
  }

  /** The value was chosen among several that the words allow. */
  void doubt() {
    doubtful = true;
  }

  /** What made the value doubtful was settled by other words. */
  void trust() {
    doubtful = false;
  }

  Extent step(Operation operation, Object detail, Extent result) {
    String text = result == null ? "" : story.wording().text(result);
    steps.add(story.wording().step(operation, String.valueOf(detail), text));
    return result;
  }

  /** All steps; where the last has no result of its own, it is the value. */
  Explanation explanation(String rule, Extent extent) {
    Step last = steps.get(steps.size() - 1);
    if (last.result().isEmpty() && extent != null) {
      steps.set(
          steps.size() - 1,
          story.wording().step(last.operation(), last.detail(), story.wording().text(extent)));
    }
    return new Explanation(rule, anchor, steps);
  }

  /** In hundredths: that of the rule, less where the value was chosen. */
  double confidence(double ofRule) {
    return Math.round(ofRule * (doubtful ? DOUBT : 1) * 100) / 100.0;
  }
}
