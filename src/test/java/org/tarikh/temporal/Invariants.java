package org.tarikh.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.tarikh.edtf.Edtf;
import org.tarikh.temporal.TimeExpression.Kind;

/** What holds for whatever is found in any text. */
final class Invariants {
  private Invariants() {}

  /** Tags a text twice; fails where an expression is not as it must be. */
  static void check(String text, Publication published) {
    List<TimeExpression> found = Tagger.bundled().tag(text, published);
    int last = 0;
    for (TimeExpression expression : found) {
      assertTrue(expression.start() >= last && expression.start() < expression.end());
      assertTrue(expression.end() <= text.length());
      assertTrue(expression.confidence() > 0 && expression.confidence() <= 1);
      last = expression.end();
      boolean pointsAtNothing = expression.kind() == Kind.DURATION || expression.kind() == Kind.SET;
      assertEquals(pointsAtNothing, expression.value() == null);
      if (expression.value() != null) {
        assertEquals(expression.value(), Edtf.parse(expression.value().toString()));
      }
    }
    assertEquals(found, Tagger.bundled().tag(text, published));
  }
}
