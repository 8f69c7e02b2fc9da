package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** "ارتفعت إلى 38 قتيلاً حصيلة التفجير": what rose or fell stands behind the figure. */
final class ArabicFigures {

  private static final Set<String> FIGURES = Words.AR.list("figures.figures");

  private ArabicFigures() {}

  /** The words behind a verb, what rose or fell first; null where they are in order. */
  static List<String> first(Line line, int v, int to, ArabicCut cut) {
    if (!line.is(v + 1, "الي") || v + 2 >= to || !line.opensWithDigit(v + 2)) {
      return null;
    }
    for (int i = v + 3; i < to && !line.at(i).isComma(); i++) {
      if (FIGURES.contains(line.fold(i)) && !Arabic.isPreposition(line.at(i - 1))) {
        return ArabicHeadline.join(cut.clean(line, i, to), cut.clean(line, v + 1, i));
      }
    }
    return null;
  }
}
