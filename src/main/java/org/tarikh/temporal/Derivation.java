package org.tarikh.temporal;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.temporal.Explanation.Anchor;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Explanation.Step;

/** Writes down how a value comes about while it does. */
final class Derivation {
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

  void from(Story.Told told) {
    anchor = story.anchor(told);
  }

  /** The value was chosen among several that the words allow. */
  void doubt() {
    doubtful = true;
  }

  Extent step(Operation operation, Object detail, Extent result) {
    steps.add(
        new Step(
            operation, String.valueOf(detail), result == null ? "" : result.value().toString()));
    return result;
  }

  Explanation explanation(String rule) {
    return new Explanation(rule, anchor, steps);
  }

  double confidence(double ofRule) {
    return doubtful ? ofRule * 0.8 : ofRule;
  }
}
