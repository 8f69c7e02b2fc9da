package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** What the first sentence of an English report tells without saying when. */
final class EnglishReport {

  private static final Set<String> AFTER = WordSet.of("after", "when", "before", "since", "until");
  private static final Set<String> PERFECT = WordSet.of("has", "have");

  private final EnglishLexicon lexicon;
  private final EnglishClauses clauses;
  private final EnglishTitle titles;

  EnglishReport(EnglishLexicon lexicon, EnglishClauses clauses, EnglishTitle titles) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.titles = titles;
  }

  Found read(Line line, Sentence sentence, Reader.Memory memory) {
    int v = clauses.verb(line, 0, line.size(), 0);
    if (v < 0) {
      return null;
    }
    Form form = lexicon.verb(line, v);
    int group = EnglishSubject.groupStart(line, 0, v);
    boolean perfect = line.part(group, v).stream().anyMatch(w -> PERFECT.contains(w.fold()));
    String before = line.fold(group - 1);
    boolean aside =
        form.participle() && line.at(v - 1).isComma()
            || Set.of("who", "which", "that").contains(before);
    if (perfect
        || aside
        || line.hasTime(0, v)
        || Report.isHistory(
            line,
            v,
            i -> AFTER.contains(line.fold(i)) && clauses.clauseFollows(line, i + 1),
            memory.published)
        || !form.past() && !form.participle()
        || !tells(line, v, form)) {
      return null;
    }
    int to = clauses.end(line, v);
    EnglishTitle.Title title = titles.verbal(line, 0, v, to, form, memory);
    TimeExpression when = timeWhen(line, v, sentence, memory);
    return Found.of(
        line,
        0,
        line.size(),
        v,
        when == null ? Report.time(line.at(v), memory.published) : when,
        title.text(),
        form.verb().cue(),
        false,
        "en.report",
        0.75);
  }

  private static boolean tells(Line line, int v, Form form) {
    Cue.Grade grade = form.verb().cue().grade();
    boolean act = grade == Cue.Grade.WEAK && !EnglishMood.isStatement(line, v);
    return act || grade == Cue.Grade.STRONG;
  }

  /** "drowned when their boat capsized on Monday": the time of what happened at the same time. */
  private static TimeExpression timeWhen(
      Line line, int v, Sentence sentence, Reader.Memory memory) {
    for (int i = v + 1; i < line.size() && !line.at(i).isMark(); i++) {
      if (line.fold(i).equals("when")) {
        int when = line.at(i).start();
        return sentence.times().stream()
            .filter(t -> t.start() > when && !Reader.isFuture(t, memory))
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }
}
