package org.tarikh.extraction;

import java.util.Set;

/** Where the subject of an English clause begins behind a phrase that no comma parts from it. */
final class EnglishLeads {

  private static final Set<String> AMOUNTS = Words.EN.list("leads.amounts");
  private static final Set<String> TIMES = Words.EN.list("leads.times");
  private static final Set<String> EXACTLY = Words.EN.list("leads.exactly");

  private static final Set<String> JOINING = Words.EN.list("leads.joining");

  private EnglishLeads() {}

  /** "As a result Israel struck": where the clause goes on after words that only join it on. */
  private static int afterLink(Line line, int start) {
    return line.is(start, "a") && line.is(start + 1, "result", "consequence") ? start + 2 : start;
  }

  /**
   * "After weeks of talks the parties signed", "In the north the army advanced": where the subject
   * begins behind words that no comma parts from it.
   */
  static int after(Line line, int from, int v) {
    int start = afterLink(line, from);
    boolean led = start > 0 && line.is(start - 1, "after", "before", "since", "until");
    boolean lead = led || line.is(start, "despite", "following");
    if (!lead && !EnglishWords.PREPOSITIONS.contains(line.fold(start))) {
      return start;
    }
    boolean bare = v > start + 2 && EnglishFinite.isPlural(line.fold(v - 1));
    if (bare && Character.isUpperCase(line.at(v - 2).text().charAt(0)) && isPlain(line, v - 1)) {
      return v - 1; // "In Aleppo rebels seized"
    }
    int name = nameBefore(line, v);
    if (name > start + 1
        && name < v
        && EnglishFinite.isPlural(line.fold(name - 1))
        && isPlain(line, name - 1)) {
      return name; // "After weeks of talks Salloum resigned"
    }
    for (int i = v - 1; i > start + 1; i--) {
      if (line.is(i, "thousands") && line.is(i - 2, "hundreds", "tens") && line.is(i - 1, "of")) {
        i -= 2;
      }
      if (line.at(i).isMark()
          || EnglishSubject.LEADS.contains(line.fold(i)) && !line.is(i, "and")) {
        return start;
      }
      if (EnglishWords.ARTICLES.contains(line.fold(i)) || isCount(line, i)) {
        boolean joined =
            EnglishWords.PREPOSITIONS.contains(line.fold(i - 1))
                || EnglishWords.ARTICLES.contains(line.fold(i - 1))
                || JOINING.contains(line.fold(i - 1));
        return joined ? start : line.is(i - 1, "$", "£", "€") ? i - 1 : i;
      }
    }
    return start;
  }

  /** Where the name begins that ends before a verb; the verb where none does. */
  private static int nameBefore(Line line, int v) {
    int i = v;
    while (i > 1 && Character.isUpperCase(line.at(i - 1).text().charAt(0)) && !line.isTime(i - 1)) {
      i--;
    }
    return i;
  }

  /** "two", "thousands": what begins a noun phrase without an article. */
  private static boolean isCount(Line line, int i) {
    return EnglishGap.isNumber(line.fold(i)) && !line.isTime(i) && isPlain(line, i)
        || AMOUNTS.contains(line.fold(i));
  }

  private static boolean isPlain(Line line, int i) {
    return !Character.isUpperCase(line.at(i).text().charAt(0)) && !line.isTime(i);
  }

  /** "By the time the mayor cut the ribbon": the noun of time that a clause follows. */
  static boolean isMoment(Line line, int i, int v) {
    return i + 1 < v
        && TIMES.contains(line.fold(i))
        && line.is(i - 1, "the")
        && (line.is(i - 2, "by", "until") || i == 1)
        && (EnglishWords.ARTICLES.contains(line.fold(i + 1))
            || Character.isUpperCase(line.at(i + 1).text().charAt(0)));
  }

  /**
   * Index of the word before another, or of the one before the time between: "will on Friday sue".
   */
  static int before(Line line, int i) {
    if (!line.isTime(i - 1)) {
      return i - 1;
    }
    int day = line.begin(i - 1) - 1;
    int lead = EnglishWords.PREPOSITIONS.contains(line.fold(day)) ? day - 1 : day;
    return EnglishWords.MODALS.contains(line.fold(lead)) ? lead : i - 1;
  }

  /** "in the last week of May": whether a time opens a clause; not "Oman last week began". */
  static boolean opens(Line line, int start, int time) {
    return time <= start + (line.is(time - 1, "the") ? 2 : 1)
        && (time != start + 1 || !isNamed(line, start));
  }

  /** Whether a name stands at a word, which no time belongs to: "Oman this week began". */
  private static boolean isNamed(Line line, int i) {
    return Character.isUpperCase(line.at(i).text().charAt(0))
        && !line.isTime(i)
        && !EnglishWords.OPENING.contains(line.fold(i))
        && !EnglishWords.PREPOSITIONS.contains(line.fold(i))
        && !EXACTLY.contains(line.fold(i));
  }
}
