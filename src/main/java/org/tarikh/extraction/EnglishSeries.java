package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One verb that tells several events: "beat Belgium on 27 November and Canada on 1 December",
 * "closed in March, and again in July", "opened one mill in 2014, another in 2016".
 */
final class EnglishSeries {

  private static final int LONGEST_GAP = 9;

  /** "shut two gates in March, and a third, the old one, in May". */
  private static final int LONGEST_JOINED = 14;

  private static final Set<String> JOINS = Words.EN.list("series.joins");
  private static final Set<String> REPEATS = Words.EN.list("series.repeats");

  private final EnglishClauses clauses;
  private final EnglishGap gaps;

  EnglishSeries(EnglishClauses clauses, EnglishGap gaps) {
    this.clauses = clauses;
    this.gaps = gaps;
  }

  /**
   * Adds an event where it goes on with the verb of the one that the time before it dated.
   *
   * @param before as it was read; null where that time dated none
   * @param next null where its time dates none
   * @return whether it was added
   */
  boolean add(List<Found> found, Line line, Found before, Found next) {
    if (before == null || next == null || before.nucleus() != next.nucleus()) {
      return false;
    }
    int told = found.size() - 1;
    while (told >= 0 && found.get(told).nucleus() != next.nucleus()) {
      told--;
    }
    int from = line.after(before.time());
    int to = line.first(next.time());
    if (told < 0
        || to - from > (isApart(line, from) ? LONGEST_JOINED : LONGEST_GAP)
        || from >= to
        || Days.overlap(before.time().value(), next.time().value())
        || !joined(line, from, to) && !gaps.stands(line, from, to)) {
      return false;
    }
    int start = line.at(from).isComma() ? from + 1 : from;
    List<String> object = object(line, start, to);
    boolean repeated =
        line.at(from).isComma()
            || line.part(start, to).stream().anyMatch(EnglishSeries::again)
            || Days.isApart(before.time().value(), next.time().value());
    if (object.isEmpty() && !repeated) {
      return false; // "on Monday and Tuesday" is one event
    }
    Found first = found.get(told);
    String more = object.isEmpty() ? "again" : String.join(" ", object);
    first = first.titled(first.title().replace(" and " + more, ""));
    found.set(told, first);
    String title = object.isEmpty() ? first.title() : gaps.title(first, object);
    found.add(
        new Found(
            Math.min(line.at(start).start(), next.time().start()),
            next.time().end(),
            next.time().start(),
            next.time(),
            title,
            first.cue(),
            next.planned(),
            first.rule(),
            Math.min(first.confidence(), 0.7)));
    return true;
  }

  /** Whether ", and a …" goes on behind a time. */
  private static boolean isApart(Line line, int from) {
    return line.at(from).isComma()
        && line.is(from + 1, "and")
        && EnglishWords.ARTICLES.contains(line.fold(from + 2));
  }

  private static boolean again(Word word) {
    return word.fold().equals("again") || word.fold().equals("then");
  }

  /** Whether what stands between two times goes on with the verb before them. */
  private boolean joined(Line line, int from, int to) {
    boolean comma = line.at(from).isComma();
    int first = comma ? from + 1 : from;
    boolean listed =
        comma && to == first + 1 && EnglishWords.PREPOSITIONS.contains(line.fold(first));
    if (!listed && !JOINS.contains(line.fold(first))) {
      return false;
    }
    int start = line.is(first, "and", "then") ? first + 1 : first;
    if (line.is(start + 1, "to")
        && Character.isLowerCase(line.at(start + 2).text().charAt(0))
        && gaps.acts(line, start)) {
      return false; // "and plans to open", not "and flies to Oman"
    }
    for (int i = first; i < to; i++) {
      if (line.at(i).isMark() && !(line.at(i).isComma() && isApart(line, from))
          || EnglishClauses.OPENERS.contains(line.fold(i))
          || clauses.isFinite(line, i, first)
          || line.fold(i).endsWith("ed")
          || line.fold(i).endsWith("ing")) {
        return false;
      }
    }
    return true;
  }

  /** What the verb is said of this time: "Canada" in "and Canada on"; empty where nothing new. */
  private static List<String> object(Line line, int from, int to) {
    int end = to;
    while (end > from
        && (EnglishWords.PREPOSITIONS.contains(line.fold(end - 1))
            || EnglishWords.ARTICLES.contains(line.fold(end - 1)))) {
      end--;
    }
    List<String> words = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (!words.isEmpty() || !REPEATS.contains(line.fold(i))) {
        words.add(line.at(i).text());
      }
    }
    return words;
  }
}
