package org.tarikh.review;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tarikh.temporal.Explanation;
import org.tarikh.temporal.TimeExpression;
import org.tarikh.web.DerivationWords;

/**
 * An article's text as the extractor reads it: its time expressions, each with how its date was
 * found, and the sentences that tell events.
 */
record ReadText(List<List<Piece>> paragraphs, List<Time> times) {

  /**
   * A run of text.
   *
   * @param time the expression that it is, or begins, or goes on with; null for all other text
   * @param draft the event whose sentence it belongs to, null where it tells none
   */
  record Piece(String text, Time time, Draft draft) {}

  /**
   * A time expression.
   *
   * @param number from 1, in text order
   * @param start UTF-16 index into the text
   * @param words its date, null where it has no place in time
   * @param steps how the date was found, in sentences
   * @param told whether an event rests on it
   */
  record Time(
      int number,
      int start,
      String text,
      String words,
      List<String> steps,
      String rule,
      boolean told) {}

  static ReadText of(
      String text,
      List<TimeExpression> found,
      List<Draft> drafts,
      Dates dates,
      DerivationWords how) {
    List<Time> times = new ArrayList<>();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (TimeExpression e : found) {
      cuts.add(e.start());
      cuts.add(e.end());
      times.add(time(times.size() + 1, e, text, drafts, dates, how));
    }
    List<Draft> placed = drafts.stream().filter(d -> d.start() >= 0).toList();
    for (Draft draft : placed) {
      cuts.add(Math.min(draft.start(), text.length()));
      cuts.add(Math.min(draft.end(), text.length()));
    }
    ReadText read = new ReadText(new ArrayList<>(), times);
    read.paragraphs.add(new ArrayList<>());
    int from = 0;
    for (int to : cuts.tailSet(1)) {
      read.add(text.substring(from, to), timeAt(from, found, times), draftAt(from, placed));
      from = to;
    }
    read.paragraphs.removeIf(List::isEmpty);
    return read;
  }

  private static Time time(
      int number,
      TimeExpression e,
      String text,
      List<Draft> drafts,
      Dates dates,
      DerivationWords how) {
    String surface = text.substring(e.start(), e.end());
    String value = e.value() == null ? null : e.value().toString();
    Explanation explanation = e.explanation();
    DerivationWords.Anchor anchor =
        explanation.anchor() == null
            ? null
            : new DerivationWords.Anchor(
                explanation.anchor().source().name(), explanation.anchor().value());
    List<DerivationWords.Step> steps =
        explanation.steps().stream()
            .map(s -> new DerivationWords.Step(s.operation().name(), s.detail(), s.result()))
            .toList();
    boolean told = drafts.stream().anyMatch(d -> d.start() <= e.start() && e.end() <= d.end());
    return new Time(
        number,
        e.start(),
        surface,
        value == null ? null : dates.words(value, how.language()),
        value == null ? List.of() : how.sentences(surface, anchor, steps, value),
        e.rule(),
        told);
  }

  private static Time timeAt(int index, List<TimeExpression> found, List<Time> times) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).start() <= index && index < found.get(i).end()) {
        return times.get(i);
      }
    }
    return null;
  }

  /** Of several sentences the shortest: a clause within a sentence that tells another event. */
  private static Draft draftAt(int index, List<Draft> drafts) {
    Draft shortest = null;
    for (Draft d : drafts) {
      boolean holds = d.start() <= index && index < d.end();
      if (holds && (shortest == null || d.end() - d.start() < shortest.end() - shortest.start())) {
        shortest = d;
      }
    }
    return shortest;
  }

  private void add(String text, Time time, Draft draft) {
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        paragraphs.add(new ArrayList<>());
      }
      if (!lines[i].isEmpty()) {
        paragraphs.get(paragraphs.size() - 1).add(new Piece(lines[i], time, draft));
      }
    }
  }
}
