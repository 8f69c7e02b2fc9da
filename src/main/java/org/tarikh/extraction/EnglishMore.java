package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/**
 * What a short English headline goes on with behind the time of its clause: "Road cut, stranding 60
 * drivers", "Repairs finished, two weeks ahead of schedule".
 */
final class EnglishMore {

  /** Characters. A longer headline says enough. */
  private static final int SHORT = 32;

  /**
   * Characters: up to so many a headline takes in what else came of it, if it is a whole phrase.
   */
  private static final int MIDDLING = 66;

  private static final int FEWEST = 3;

  /** Words: a longer phrase tells a story of its own. */
  private static final int LONGEST = 12;

  private static final Set<String> SAYING = Words.EN.list("more.saying");

  private static final Set<String> RANKS = Words.EN.list("more.ranks");

  private static final Set<String> STOPS = Words.EN.list("more.stops");

  private static final Set<String> DAYS = Words.EN.list("more.days");

  private final EnglishLexicon lexicon;
  private final EnglishSubject subjects;

  EnglishMore(EnglishLexicon lexicon, EnglishSubject subjects) {
    this.lexicon = lexicon;
    this.subjects = subjects;
  }

  /**
   * Adds the phrase behind a time to a short headline.
   *
   * @param stop where the clause of the headline ends, with a comma
   */
  void add(Line line, int stop, List<String> title) {
    int from = stop + 1;
    if (from + 1 >= line.size()
        || !line.at(stop).isComma()
        || !line.isTime(stop - 1)
        || Headline.reaches(title, MIDDLING + 1)
        || !acts(line, from) && !counts(line, from)) {
      return;
    }
    int end = from + 1;
    int and = -1; // "killing eight | and damaging hundreds of homes"
    while (end < line.size() && (isSecond(line, end) || !ends(line, end))) {
      and = and < 0 && isSecond(line, end) ? end : and;
      end++;
    }
    int both =
        Headline.join(title).length() + Headline.join(EnglishCut.clean(line, from, end)).length();
    if (and > 0 && both >= Headline.MAX) {
      add(line, from, and, !Headline.reaches(title, SHORT + 1), true, title);
      return;
    }
    add(line, from, end, !Headline.reaches(title, SHORT + 1), false, title);
  }

  private boolean isSecond(Line line, int and) {
    return line.is(and, "and") && acts(line, and + 1);
  }

  private void add(Line line, int from, int end, boolean brief, boolean cut, List<String> title) {
    boolean marked =
        cut || end == line.size() || line.at(end).isMark() && !line.is(end, "-", "'", "’");
    boolean whole =
        marked && (brief || acts(line, from)) || brief && STOPS.contains(line.fold(end));
    List<String> more = EnglishCut.clean(line, from, end);
    whole &=
        more.stream().noneMatch(DAYS::contains)
            && !line.hasTime(from, Math.min(end + 1, line.size()));
    int length = Headline.join(title).length() + Headline.join(more).length();
    if (whole && more.size() >= FEWEST && more.size() <= LONGEST && length < Headline.MAX) {
      title.add(",");
      title.addAll(more);
    }
  }

  private boolean ends(Line line, int i) {
    return EnglishNounPhrases.parts(line, i) && !line.at(i).is("$", "£", "€", "%")
        || STOPS.contains(line.fold(i))
        || subjects.finite(line, i) && !line.isTime(i);
  }

  /** ", leaving 60 dead". */
  private boolean acts(Line line, int i) {
    String w = line.fold(i);
    return w.endsWith("ing") && !SAYING.contains(w) && lexicon.acting(w) != null;
  }

  /** ", two weeks ahead of schedule", ", the first in a year", but not an age. */
  private static boolean counts(Line line, int i) {
    boolean rank = line.is(i, "the", "its", "their") && RANKS.contains(line.fold(i + 1));
    boolean number =
        Character.isDigit(line.at(i).text().charAt(0))
            || EnglishGap.isNumber(line.fold(i))
            || line.at(i).is("$", "£", "€");
    return !line.isTime(i) && (rank || number) && !line.at(i + 1).isMark();
  }
}
