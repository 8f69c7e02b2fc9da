package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.TimeExpression;

/** What the first sentence of an English report tells without saying when. */
final class EnglishReport {

  private static final Set<String> OFTEN = Words.EN.list("report.often");

  private static final Set<String> AFTER = Words.EN.list("joining-times");
  private static final int LONGEST_SOURCE = 6;
  private static final int WEEK = 7;
  private static final int AFTER_YEARS = 3; // words up to "years"

  private static final Set<String> FINITE = Words.EN.list("report.finite");

  private static final Set<String> NOBODY = Words.EN.list("report.nobody");

  private static final Set<String> PUNISHING = Words.EN.list("report.punishing");

  private static final Set<String> PERFECT = Words.EN.list("report.perfect");

  private final EnglishLexicon lexicon;
  private final EnglishModified modified;
  private final EnglishClauses clauses;
  private final EnglishOpenings openings;
  private final EnglishTitle titles;
  private final EnglishSaid said;
  private final EnglishSubject subjects;

  EnglishReport(
      EnglishLexicon lexicon,
      EnglishClauses clauses,
      EnglishOpenings openings,
      EnglishTitle titles,
      EnglishSaid said,
      EnglishSubject subjects) {
    this.lexicon = lexicon;
    modified = new EnglishModified(lexicon);
    this.clauses = clauses;
    this.openings = openings;
    this.titles = titles;
    this.said = said;
    this.subjects = subjects;
  }

  Found read(Line line, Sentence sentence, Reader.Memory memory) {
    Found told = said.read(line, memory);
    if (told != null) {
      return told;
    }
    int bare = clauses.verb(line, 0, line.size(), 0);
    int first = first(line, bare);
    int who = first > 0 ? EnglishModified.afterClause(line, first) : -1;
    int v = who > 0 ? clauses.verb(line, who - 1, line.size(), who) : main(line, first);
    if (v < 0) {
      return null;
    }
    Form form = lexicon.verb(line, v);
    int group = EnglishSubject.groupStart(line, 0, v);
    int from = first == bare ? 0 : group;
    TimeExpression day = said(line, v, memory);
    boolean perfect = line.part(group, v).stream().anyMatch(w -> PERFECT.contains(w.fold()));
    String before = line.fold(group - 1);
    boolean aside =
        form.participle()
                && line.at(v - 1).isComma()
                && (EnglishAsides.first(line, v - 1) == v - 1
                    || EnglishSubject.takesObject(line, v))
            || Set.of("who", "which", "that").contains(before);
    if (perfect && day == null && !isNew(line, from, v)
        || memory.standfirst && !perfect
        || line.part(group, v).stream().anyMatch(w -> w.is("had"))
        || aside
        || line.is(v, "left") && line.is(v + 2, "by") // "Villagers left homeless by a flood that"
        || line.is(0, "my") // "My father walked.": an essay
        || subjects.isPlan(line, v + 1) && line.fold(v + 1).equals("to")
        || first == bare && who < 0 && isSubordinate(line, v)
        || modified.hasDay(line, from, v, perfect)
        || Report.isHistory(
            line,
            v,
            i -> AFTER.contains(line.fold(i)) && clauses.clauseFollows(line, i + 1),
            memory.published)
        || !form.past() && !form.participle() && !EnglishMood.didNot(line, v)
        || !tells(line, v, form)) {
      return null;
    }
    int to = openings.end(line, v);
    if (isDated(line, v, to, memory)) {
      return null;
    }
    EnglishHeadline title = titles.verbal(line, 0, v, to, form, memory);
    if (NOBODY.contains(Word.fold(title.text().split(" ")[0]))) {
      return null;
    }
    TimeExpression when = timeWhen(line, v, sentence, memory);
    when = when == null ? sequence(line, v) : when;
    when = when == null ? day : when;
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
        Math.min(perfect && day == null ? 0.6 : 0.75, Math.max(title.confidence(), 0.4)));
  }

  /** The first verb that is not of a clause on the subject: "The judge, who left in May, has …". */
  private int first(Line line, int v) {
    int comma = EnglishAsides.first(line, Math.max(v, 0));
    if (v < 0 || comma == v || isSubordinate(line, comma) || !isSubordinate(line, v)) {
      return v;
    }
    for (int i = v + 1; i + 1 < line.size(); i++) {
      if (line.at(i).isComma()) {
        int main = clauses.verb(line, i, line.size(), i + 1);
        boolean joins = main > 0 && EnglishSubject.groupStart(line, i + 1, main) == i + 1;
        return joins ? main : v;
      }
    }
    return v;
  }

  /** "were killed and others wounded on Monday": a day that dates the verbs of a clause alike. */
  private boolean isDated(Line line, int v, int to, Reader.Memory memory) {
    for (int i = v + 1; i < to; i++) {
      TimeExpression t = line.time(i);
      if (t != null && isRecent(t, memory)) {
        int other = clauses.verb(line, v, to, i);
        Form form = other < 0 ? null : lexicon.verb(line, other);
        return other > v && other < i && form.verb().cue().grade() == Cue.Grade.STRONG;
      }
    }
    return false;
  }

  private static boolean isRecent(TimeExpression t, Reader.Memory memory) {
    Publication day = Publication.of(t.value());
    return day != null
        && !day.day().isAfter(memory.published.day())
        && day.day().plusDays(WEEK).isAfter(memory.published.day());
  }

  /**
   * "has freed two editors": news, unless it says how long, or what a war has done so far.
   *
   * @param from where its clause begins
   */
  private boolean isNew(Line line, int from, int v) {
    EnglishLexicon.Verb verb = lexicon.verb(line, v).verb();
    boolean one = line.is(v - 1, "has") && !EnglishSubject.takesObject(line, v);
    boolean unknown = verb.cue().id().equals("-ed") && !one; // but "has presented its report"
    if (modified.hasDay(line, from, v, true) || unknown) {
      return false;
    }
    boolean punishes = PUNISHING.contains(verb.base()); // "has been given another four years"
    int group = EnglishSubject.groupStart(line, 0, v);
    boolean toll = EnglishSubject.hasBe(line, group, v); // "have been killed since …"
    int to = toll ? line.size() : openings.end(line, v);
    for (int i = from; i < Math.min(line.size(), to + 1) && !followsPhrase(line, v, i); i++) {
      Cue noun = i < v ? lexicon.noun(line.fold(i)) : null;
      if (noun != null && noun.grade() == Cue.Grade.WEAK && noun.category().equals("conflict")) {
        return false;
      }
      boolean first = line.part(v, i).stream().anyMatch(w -> w.is("first"));
      boolean dated =
          i > v
              && line.isTime(i)
              && !EnglishAttributes.isWhich(line, line.time(i))
              && (toll && line.is(group, "have") || !modified.isOfObject(line, v, i));
      boolean lasts =
          !first && (dated || line.is(i, "since"))
              || OFTEN.contains(line.fold(i))
              || line.is(i, "years") && !line.isTime(i) && !punishes && !isAfter(line, i)
              || line.is(i, "been") && line.fold(i + 1).endsWith("ing");
      if (lasts && !line.is(i - 1, "after") && i > v - 4) {
        return false;
      }
    }
    return true;
  }

  /** "after serving three years". */
  private static boolean isAfter(Line line, int years) {
    return line.part(years - AFTER_YEARS, years).stream().anyMatch(w -> w.is("after"));
  }

  /**
   * "has named a premier, ending years of …": what a phrase behind the clause only says more of.
   */
  private static boolean followsPhrase(Line line, int v, int i) {
    boolean planned = line.is(i, "to") && line.is(i + 1, "be"); // ", to be held in May"
    return i > v && line.at(i - 1).isComma() && (planned || line.fold(i).endsWith("ing"));
  }

  /** "A year after a fire razed the market, …": the verb is of a clause that others depend on. */
  private boolean isSubordinate(Line line, int v) {
    for (int i = 0; i < v; i++) {
      if (EnglishClauses.OPENERS.contains(line.fold(i)) && clauses.clauseFollows(line, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The verb of the main clause: in "A crew hit by gunfire were rescued" not the first, which only
   * tells of the subject.
   */
  private int main(Line line, int first) {
    int v = first;
    for (int i = v + 1; v > 0 && i < line.size(); i++) {
      if (EnglishClauses.OPENERS.contains(line.fold(i))
          || line.at(i).isMark() && !EnglishSubject.takesObject(line, v)) {
        return v;
      }
      boolean next = clauses.isEvent(line, i, v) && !EnglishSubject.takesObject(line, i);
      if (next && EnglishAsides.isReduced(lexicon, line, v) && !line.is(i - 1, "and", "or", "to")) {
        return i;
      }
      if (FINITE.contains(line.fold(i))) {
        boolean reduced = EnglishSubject.groupStart(line, 0, v) == v;
        return reduced ? clauses.verb(line, i - 1, line.size(), i) : v;
      }
    }
    return v;
  }

  /** "…, the agency said on Friday": the day on which it was told. */
  private TimeExpression said(Line line, int v, Reader.Memory memory) {
    for (int i = v + 1; i < line.size(); i++) {
      Form form = lexicon.verb(line, i);
      if (form == null || !form.past() || form.verb().cue().grade() != Cue.Grade.SAY) {
        continue;
      }
      for (int k = i + 1; k < Math.min(line.size(), i + LONGEST_SOURCE); k++) {
        TimeExpression t = line.time(k);
        if (t != null && !Reader.isFuture(t, memory) && Days.length(t.value()) <= Days.DAY) {
          return t;
        }
      }
    }
    return null;
  }

  private static boolean tells(Line line, int v, Form form) {
    if (EnglishTelling.isLink(line, v, form)) {
      return false;
    }
    Cue.Grade grade = form.verb().cue().grade();
    boolean act = grade == Cue.Grade.WEAK && !EnglishMood.isStatement(line, v);
    return act || grade == Cue.Grade.STRONG;
  }

  /** "kept the cup after beating Jordan on Saturday": the same day, where it is told so. */
  private static TimeExpression sequence(Line line, int v) {
    for (int i = v + 1; i + 1 < line.size(); i++) {
      if (line.fold(i).equals("after") && line.fold(i + 1).endsWith("ing")) {
        for (int k = i + 2; k < line.size() && !line.at(k).isComma(); k++) {
          if (line.isTime(k) && Days.length(line.time(k).value()) <= Days.DAY) {
            return line.time(k);
          }
        }
      }
    }
    return null;
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
