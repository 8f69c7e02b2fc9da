package org.tarikh.extraction;

import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/**
 * Clauses that say what happened at the time before them: "in spring, when the quarter was
 * shelled", "it was not until Monday that the road opened".
 */
final class EnglishWhen {

  private final EnglishLexicon lexicon;
  private final EnglishClauses clauses;
  private final EnglishTitle titles;

  EnglishWhen(EnglishLexicon lexicon, EnglishClauses clauses, EnglishTitle titles) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.titles = titles;
  }

  /** Where a clause begins that says what happened "when"; -1 where none does. */
  static int begins(Line line, int after, int to) {
    int i = after < line.size() && line.at(after).isComma() ? after + 1 : after;
    boolean day = i > after && line.is(i, "the") && line.is(i + 1, "day") && !line.isTime(i + 1);
    i = day ? i + 2 : i; // "since 6 May, the day a raid struck the depot"
    return i < line.size() && i <= to && (day || line.fold(i).equals("when")) ? i : -1;
  }

  /** "It was not until Monday that …", "it was in May that …": what follows happened then. */
  private static boolean isCleft(Line line, TimeExpression t) {
    int it = line.first(t) - 1;
    while (it > 0 && line.is(it, "in", "on", "at", "not", "until", "only", "the", "was")) {
      it--;
    }
    return line.is(it, "it") && line.is(it + 1, "was") && line.is(line.after(t), "that");
  }

  /** What such a clause tells; null where none begins behind a time. */
  Found read(Line line, boolean[] opens, TimeExpression t, Reader.Memory memory) {
    int when = begins(line, line.after(t), line.size());
    when = when < 0 && isCleft(line, t) ? line.after(t) : when;
    if (when < 0) {
      return null;
    }
    int to = when + 1;
    while (to < line.size() && !opens[to]) {
      to++;
    }
    int v = clauses.verb(line, when, to, when);
    Form form = v < 0 ? null : lexicon.verb(line, v);
    if (form == null || !EnglishTelling.tells(line, v, form, t)) {
      return null;
    }
    EnglishHeadline title = titles.verbal(line, when, v, to, form, memory);
    return title.told(line, when, to, v, t, form, "en.when.", title.confidence());
  }
}
