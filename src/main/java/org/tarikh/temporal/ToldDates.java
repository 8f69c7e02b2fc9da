package org.tarikh.temporal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The dates that a text has told of late. */
final class ToldDates {
  private static final int MEMORY = 12; // told dates back that an anchor is looked for

  private final List<Told> told = new ArrayList<>();

  void add(Told date) {
    if (told.size() == 2 * MEMORY) { // what nobody asks for again need not outlive a long text
      told.subList(0, MEMORY).clear();
    }
    told.add(date);
  }

  /** The last one that fits; null if none. */
  Told last(Predicate<Extent> fits) {
    for (int i = told.size() - 1; i >= 0 && i >= told.size() - MEMORY; i--) {
      if (fits.test(told.get(i).extent())) {
        return told.get(i);
      }
    }
    return null;
  }

  /** The last ones, in text order. */
  List<Told> lately() {
    return told.subList(Math.max(0, told.size() - MEMORY), told.size());
  }
}
