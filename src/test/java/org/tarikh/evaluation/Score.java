package org.tarikh.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tarikh.evaluation.GoldArticle.Gold;
import org.tarikh.temporal.TimeExpression;

/**
 * Counts how expressions that were found agree with annotated ones: by span (strict: the same;
 * relaxed: overlapping) and by value. Each is paired with one at most, those of equal span first.
 * An expression that touches nothing but ignored ones counts for nothing.
 */
final class Score {

  private int expected;
  private int found;
  private int strict;
  private int relaxed;
  private int strictValue;
  private int relaxedValue;
  private final List<String> errors = new ArrayList<>();

  private record Pair(Gold gold, TimeExpression time) {
    boolean sameSpan() {
      return gold.start() == time.start() && gold.end() == time.end();
    }

    int overlap() {
      return Math.min(gold.end(), time.end()) - Math.max(gold.start(), time.start());
    }
  }

  void add(GoldArticle article, List<TimeExpression> times) {
    List<Pair> touching = new ArrayList<>();
    for (Gold gold : article.times()) {
      for (TimeExpression time : times) {
        Pair pair = new Pair(gold, time);
        if (pair.overlap() > 0) {
          touching.add(pair);
        }
      }
    }
    touching.sort(
        Comparator.comparing((Pair p) -> !p.sameSpan())
            .thenComparing(p -> -p.overlap())
            .thenComparing(p -> !agrees(p)));
    List<Gold> told = new ArrayList<>();
    List<TimeExpression> taken = new ArrayList<>();
    for (Pair pair : touching) {
      if (pair.gold().match() != Match.IGNORE
          && !told.contains(pair.gold())
          && !taken.contains(pair.time())) {
        told.add(pair.gold());
        taken.add(pair.time());
        count(article, pair);
      }
    }
    for (Gold gold : article.times()) {
      if (gold.match() != Match.IGNORE) {
        expected++;
        if (!told.contains(gold)) {
          error(article, "missed", gold.start(), gold.end(), gold.value() + "");
        }
      }
    }
    for (TimeExpression time : times) {
      boolean ignored =
          touching.stream().anyMatch(p -> p.time() == time)
              && touching.stream()
                  .filter(p -> p.time() == time)
                  .allMatch(p -> p.gold().match() == Match.IGNORE);
      if (!ignored) {
        found++;
        if (!taken.contains(time)) {
          error(article, "no time", time.start(), time.end(), time.value() + " " + time.rule());
        }
      }
    }
  }

  private void count(GoldArticle article, Pair pair) {
    boolean value = agrees(pair);
    relaxed++;
    relaxedValue += value ? 1 : 0;
    strict += pair.sameSpan() ? 1 : 0;
    strictValue += value && pair.sameSpan() ? 1 : 0;
    if (!value || !pair.sameSpan()) {
      String found = article.text().substring(pair.time().start(), pair.time().end());
      error(
          article,
          value ? "span" : "value",
          pair.gold().start(),
          pair.gold().end(),
          pair.gold().value()
              + " / "
              + found
              + " "
              + pair.time().value()
              + " "
              + pair.time().rule());
    }
  }

  private void error(GoldArticle article, String what, int start, int end, String detail) {
    errors.add(
        "%s %s: %s %s"
            .formatted(article.file(), what, article.text().substring(start, end), detail));
  }

  private static boolean agrees(Pair pair) {
    return pair.gold().match().accepts(pair.gold().value(), pair.time().value());
  }

  /** F1 of spans that are the same and values that agree. */
  double strictValueF1() {
    return f1(strictValue);
  }

  /** F1 of spans that overlap and values that agree. */
  double relaxedValueF1() {
    return f1(relaxedValue);
  }

  List<String> errors() {
    return errors;
  }

  private double f1(int hits) {
    return expected + found == 0 ? 0 : 2.0 * hits / (expected + found);
  }

  @Override
  public String toString() {
    return "%d | %d | %.3f | %.3f | %.3f | %.3f"
        .formatted(expected, found, f1(strict), f1(relaxed), strictValueF1(), relaxedValueF1());
  }
}
