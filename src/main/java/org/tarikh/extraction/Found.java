package org.tarikh.extraction;

import org.tarikh.temporal.TimeExpression;

/**
 * An event as a reader of one language found it, before places and actors are looked up.
 *
 * @param start evidence, UTF-16 index into the text
 * @param end its end, exclusive
 * @param nucleus where the word stands that names the event: one event has one
 * @param title empty where no headline could be made
 * @param planned whether it was still to come when the text was written
 * @param confidence 0 to 1
 */
record Found(
    int start,
    int end,
    int nucleus,
    TimeExpression time,
    String title,
    Cue cue,
    boolean planned,
    String rule,
    double confidence) {

  /** Surety of a headline that leaves open who or what: an editor has to say so. */
  static final double UNSAID = 0.44;

  private static final String CLOSING = "\"”»)";

  /**
   * An event whose evidence is a part of a line: its words from..to and those of its time, without
   * the marks that end it.
   *
   * @param nucleus index of the word that names the event
   */
  static Found of(
      Line line,
      int from,
      int to,
      int nucleus,
      TimeExpression time,
      String title,
      Cue cue,
      boolean planned,
      String rule,
      double confidence) {
    int end = Math.min(to, line.size());
    while (end > from + 1
        && line.at(end - 1).isMark()
        && line.at(end - 1).end() > time.end()
        && !CLOSING.contains(line.at(end - 1).text())) {
      end--;
    }
    return new Found(
        Math.min(line.at(from).start(), time.start()),
        Math.max(line.at(end - 1).end(), time.end()),
        line.at(nucleus).start(),
        time,
        title,
        cue,
        planned,
        rule,
        confidence);
  }

  /**
   * Whether its headline says already what another event of its clause was: "إعلان السيطرة على".
   */
  boolean tells(Found other) {
    if (other.nucleus < start || other.nucleus >= end || !other.time.value().equals(time.value())) {
      return false;
    }
    int space = other.title.indexOf(' ', other.title.indexOf(' ') + 1);
    return space > 0 && title.contains(" " + other.title.substring(0, space));
  }

  /** Index of the word that names it in its line; -1 where it stands in another. */
  int nucleus(Line line) {
    int i = line.size() - 1;
    while (i >= 0 && line.at(i).start() != nucleus) {
      i--;
    }
    return i;
  }

  /** The same event with another headline. */
  Found titled(String other) {
    return new Found(start, end, nucleus, time, other, cue, planned, rule, confidence);
  }

  /** The same event, at a time told elsewhere. */
  Found dated(TimeExpression other) {
    return new Found(start, end, nucleus, other, title, cue, planned, rule, confidence);
  }

  /** The same event, told in a sentence below. */
  Found in(Sentence told) {
    int first = told.start();
    return new Found(first, told.end(), first, time, title, cue, planned, rule, confidence);
  }

  /** The same event, so much less sure. */
  Found lessSure(double by) {
    return new Found(start, end, nucleus, time, title, cue, planned, rule, confidence - by);
  }
}
