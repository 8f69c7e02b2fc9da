package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** Events in English sentences. */
final class EnglishReader implements Reader {

  /** A time after one of these only bounds a state: "open until", "lived there since". */
  private static final Set<String> LIMITS = WordSet.of("until", "till", "since", "through");

  private static final Set<String> PARTS =
      WordSet.of(
          "night",
          "evening",
          "morning",
          "afternoon",
          "eve",
          "day",
          "week",
          "end",
          "beginning",
          "start",
          "middle",
          "month",
          "summer",
          "winter",
          "spring",
          "autumn",
          "hours",
          "half");

  private static final Set<String> AFTER = WordSet.of("after", "when", "before", "since", "until");

  /** A headline that begins with one of these does not say who. */
  private static final Set<String> UNSAID =
      WordSet.of(
          "whom", "whose", "which", "who", "that", "there", "he", "she", "it", "they", "whoever",
          "why", "how", "what");

  private static final Set<String> NEGATIONS =
      WordSet.of("not", "never", "n't", "didn't", "wasn't", "weren't");

  private final EnglishLexicon lexicon = new EnglishLexicon();
  private final EnglishSubject subjects = new EnglishSubject(lexicon);
  private final EnglishClauses clauses = new EnglishClauses(lexicon, subjects);
  private final EnglishStems stems = new EnglishStems(lexicon);
  private final EnglishTitle titles;
  private final EnglishList lists;
  private final EnglishSeries series;

  EnglishReader(Gazetteer gazetteer) {
    titles = new EnglishTitle(lexicon, gazetteer, subjects, clauses);
    lists = new EnglishList(lexicon, titles);
    series = new EnglishSeries(lexicon, clauses);
  }

  @Override
  public List<Found> read(Sentence sentence, Memory memory) {
    Line line = new Line(sentence, memory.mentions);
    memory.topic = List.of();
    boolean[] opens = clauses.openings(line);
    List<Found> found = new ArrayList<>();
    List<TimeExpression> times = Reader.merged(line, sentence.times());
    Found before = null;
    for (TimeExpression t : times) {
      Found f = line.isQuoted(line.first(t)) ? null : read(line, opens, t, memory);
      if (!series.add(found, line, before, f)) {
        Reader.add(found, f);
      }
      before = f;
    }
    if (times.isEmpty()) {
      int v = clauses.verb(line, 0, line.size(), 0);
      if (v > 0) {
        titles.remember(line, 0, v, memory);
      }
    }
    return found;
  }

  private Found read(Line line, boolean[] opens, TimeExpression t, Memory memory) {
    int at = line.first(t);
    int after = line.after(t);
    if (at <= 1 && (line.fold(after).equals(":") || line.fold(after).equals("-"))) {
      return lists.read(line, t, memory);
    }
    int from = at;
    while (from > 0 && !opens[from]) {
      from--;
    }
    int to = after;
    while (to < line.size() && !opens[to]) {
      to++;
    }
    int v = clauses.verb(line, from, to, at);
    int noun = clauses.nounAfter(line, at, after, to);
    if (noun >= 0) {
      return nominal(line, noun, at, to, t, memory);
    }
    noun = noun(line, from, at, v);
    if (noun >= 0) {
      return nominal(line, noun, at, to, t, memory);
    }
    if (v < 0) {
      return null;
    }
    noun = v < at ? clauses.nounBeforeBe(line, from, v, at) : -1;
    if (noun >= 0) {
      return nominal(line, noun, v, to, t, memory);
    }
    Form form = lexicon.verb(line, v);
    if (form == null || form.verb().cue().grade() != Cue.Grade.STRONG) {
      titles.remember(line, from, v, memory);
      return null;
    }
    boolean moved = EnglishMood.moved(line, v, at);
    if (line.fold(at - 1).equals("of")
        && !PARTS.contains(line.fold(at - 2))
        && !line.fold(at - 2).equals("as")) {
      return null; // "over the theft of 4 January": the time is the noun's
    }
    if (!moved && (line.fold(v - 1).equals("having") || LIMITS.contains(line.fold(at - 1)))) {
      return null;
    }
    int when = when(line, after, to);
    if (when > 0 && subjects.isPronoun(line, from, v)) {
      return read(line, opens, t, when, memory);
    }
    EnglishTitle.Title title =
        moved
            ? titles.moved(line, from, v, at, form)
            : titles.verbal(line, from, v, to, form, memory);
    if (UNSAID.contains(Word.fold(title.text().split(" ")[0]))) {
      return null;
    }
    if (line.fold(from).equals("as") && title.text().split(" ").length <= 2) {
      return null;
    }
    boolean negated = line.part(from, v).stream().anyMatch(w -> NEGATIONS.contains(w.fold()));
    boolean planned = title.planned() || Reader.isFuture(t, memory);
    double confidence =
        EnglishMood.unreal(line, from, v)
                || planned && EnglishMood.calledOff(line, v)
                || planned && EnglishMood.conditional(line, from, to)
            ? 0.3
            : negated && !EnglishMood.didNot(line, v) ? 0.4 : title.confidence();
    return Found.of(
        line,
        Math.min(from, title.from()),
        to,
        v,
        t,
        title.text(),
        form.verb().cue(),
        planned,
        "en.verb." + form.verb().base(),
        confidence);
  }

  /** "in spring, when the quarter was shelled": where a clause that says what happened begins. */
  private static int when(Line line, int after, int to) {
    int i = after < line.size() && line.at(after).isComma() ? after + 1 : after;
    return i < line.size() && i <= to && line.fold(i).equals("when") ? i : -1;
  }

  /** Reads the clause that begins at "when" as what the time before it dates. */
  private Found read(Line line, boolean[] opens, TimeExpression t, int when, Memory memory) {
    int to = when + 1;
    while (to < line.size() && !opens[to]) {
      to++;
    }
    int v = clauses.verb(line, when, to, when);
    Form form = v < 0 ? null : lexicon.verb(line, v);
    if (form == null || form.verb().cue().grade() != Cue.Grade.STRONG) {
      return null;
    }
    EnglishTitle.Title title = titles.verbal(line, when, v, to, form, memory);
    return Found.of(
        line,
        when,
        to,
        v,
        t,
        title.text(),
        form.verb().cue(),
        false,
        "en.when." + form.verb().base(),
        title.confidence());
  }

  /** A noun that names the event a time dates: beside it, or where no verb stands before it. */
  private int noun(Line line, int from, int at, int verb) {
    boolean verbBefore = verb >= 0 && verb < at;
    for (int i = at - 1; i >= Math.max(from, verbBefore ? at - 9 : 0); i--) {
      Cue cue = line.isQuoted(i) ? null : lexicon.noun(line.fold(i));
      if (cue == null || verbBefore && (i <= verb || !background(line, i))) {
        continue;
      }
      if (verb >= at && !line.fold(at - 1).equals("of") && verb == at) {
        continue;
      }
      return i;
    }
    return -1;
  }

  /** Whether a noun phrase follows "after", "since" and the like. */
  private static boolean background(Line line, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
      if (line.is(i, "after", "since", "following", "before", "until", "during")) {
        return true;
      }
    }
    return false;
  }

  private Found nominal(Line line, int noun, int at, int to, TimeExpression t, Memory memory) {
    if (EnglishMood.conditional(line, 0, noun) || EnglishMood.calledOff(line, noun, at)) {
      return null;
    }
    EnglishTitle.Title title = titles.nominal(line, noun, at, to);
    return Found.of(
        line,
        title.from(),
        noun > at ? to : line.after(t),
        noun,
        t,
        title.text(),
        lexicon.noun(line.fold(noun)),
        Reader.isFuture(t, memory),
        "en.noun." + line.fold(noun),
        title.confidence());
  }

  @Override
  public Found report(Sentence sentence, Memory memory) {
    Line line = new Line(sentence, memory.mentions);
    int v = clauses.verb(line, 0, line.size(), 0);
    if (v < 0) {
      return null;
    }
    Form form = lexicon.verb(line, v);
    boolean perfect = line.is(v - 1, "has", "have");
    String before = line.fold(EnglishSubject.groupStart(line, 0, v) - 1);
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
        || form.verb().cue().grade() != Cue.Grade.STRONG) {
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

  /** "drowned when their boat capsized on Monday": the time of what happened at the same time. */
  private static TimeExpression timeWhen(Line line, int v, Sentence sentence, Memory memory) {
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

  @Override
  public Cue topic(String title) {
    return stems.topic(title);
  }

  @Override
  public List<String> stems(String text) {
    return stems.stems(text);
  }
}
