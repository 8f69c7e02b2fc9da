package org.tarikh.extraction;

import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** Whether an Arabic clause tells what happened, what is planned, what did not or might happen. */
final class ArabicMood {

  private static final int FARTHEST_PLAN = 12;

  private ArabicMood() {}

  static boolean planned(Line line, int verb, Form form, TimeExpression t, Reader.Memory memory) {
    if (form.future()) {
      return true;
    }
    if (form.past() && !Arabic.THAT.contains(line.fold(verb - 1))) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST_PLAN); i--) {
      for (String w : Arabic.withoutPrefixes(line.fold(i))) {
        if (Arabic.PLANS.contains(w)) {
          return true;
        }
      }
    }
    return Reader.isFuture(t, memory);
  }

  /** "لم تعبر القافلة إلا يوم الخميس" is no negation: it did then. */
  static boolean negated(Line line, int verb, int from, int to) {
    if (verb <= from && verb == 0 || !Arabic.NEGATIONS.contains(line.fold(verb - 1))) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(line.size(), to); i++) {
      if (line.fold(i).equals("الا") || line.fold(i).equals("سوي")) {
        return false;
      }
    }
    return verb - 1 >= from;
  }

  static boolean conditional(Line line, int from, int verb) {
    for (int i = Math.max(0, from - 1); i < verb; i++) {
      boolean that = Arabic.THAT.contains(line.fold(i)) && i != from;
      if (Arabic.CONDITIONS.contains(line.fold(i)) && !that) {
        return true;
      }
    }
    return false;
  }
}
