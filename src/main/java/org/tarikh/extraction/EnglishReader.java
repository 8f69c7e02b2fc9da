package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** Events in English sentences. */
final class EnglishReader implements Reader {

  private static final Cue UNKNOWN = new Cue("", Cue.Grade.WEAK, "politics", 40);

  /** A time after one of these only bounds a state: "open until", "lived there since". */
  private static final Set<String> LIMITS = Set.of("until", "till", "since", "through");

  /** A headline that begins with one of these does not say who. */
  private static final Set<String> UNSAID =
      Set.of(
          "whom", "whose", "which", "who", "that", "there", "he", "she", "it", "they", "whoever",
          "why", "how", "what");

  /** "the 1973 treaty" is a mere mention, "the 1973 war" an event. */
  private static final Set<String> DATED = Set.of("conflict", "protest");

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "n't", "didn't", "wasn't", "weren't");

  private final EnglishLexicon lexicon = new EnglishLexicon();
  private final EnglishSubject subjects = new EnglishSubject(lexicon);
  private final EnglishClauses clauses = new EnglishClauses(lexicon, subjects);
  private final EnglishStems stems = new EnglishStems(lexicon);
  private final EnglishTitle titles;

  EnglishReader(Gazetteer gazetteer) {
    titles = new EnglishTitle(lexicon, gazetteer, subjects);
  }

  @Override
  public List<Found> read(Sentence sentence, Memory memory) {
    Line line = new Line(sentence, memory.mentions);
    memory.topic = List.of();
    boolean[] opens = clauses.openings(line);
    List<Found> found = new ArrayList<>();
    List<TimeExpression> times = Reader.merged(line, sentence.times());
    for (TimeExpression t : times) {
      if (line.isQuoted(line.first(t))) {
        continue;
      }
      Found f = read(line, opens, t, memory);
      Reader.add(found, f);
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
      return listed(line, t, memory);
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
    int noun = nounAfter(line, at, after, to);
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
    Form form = lexicon.verb(line, v);
    if (form == null || form.verb().cue().grade() != Cue.Grade.STRONG) {
      titles.remember(line, from, v, memory);
      return null;
    }
    boolean moved = EnglishMood.moved(line, v, at);
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

  private Found listed(Line line, TimeExpression t, Memory memory) {
    int from = line.after(t) + 1;
    if (from >= line.size()) {
      return null;
    }
    int end = from;
    while (end < line.size() && !line.at(end).is(";", ".")) {
      end++;
    }
    Cue cue = UNKNOWN;
    for (int i = from; i < line.size() && cue == UNKNOWN; i++) {
      Form form = lexicon.verb(line, i);
      Cue noun = lexicon.noun(line.fold(i));
      cue =
          form != null && form.verb().cue().grade() == Cue.Grade.STRONG
              ? form.verb().cue()
              : noun != null ? noun : UNKNOWN;
    }
    return Found.of(
        line,
        0,
        end,
        from,
        t,
        titles.plain(line, from, end),
        cue,
        Reader.isFuture(t, memory),
        "en.list",
        0.9);
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

  /** "the 2003 invasion of Iraq": a noun right after the year that dates it. */
  private int nounAfter(Line line, int at, int after, int to) {
    boolean bare = Set.of("the", "of", "a", "'s").contains(line.fold(at - 1));
    for (int i = after; bare && i < Math.min(to, after + 3); i++) {
      Cue cue = lexicon.noun(line.fold(i));
      if (cue != null) {
        boolean event = cue.grade() == Cue.Grade.STRONG || DATED.contains(cue.category());
        return event ? i : -1;
      }
      if (line.at(i).isMark() || EnglishWords.PREPOSITIONS.contains(line.fold(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a noun phrase follows "after", "since" and the like. */
  private static boolean background(Line line, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
      if (Set.of("after", "since", "following", "before", "until", "during")
          .contains(line.fold(i))) {
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
    boolean perfect = Set.of("has", "have").contains(line.fold(v - 1));
    boolean aside = form.participle() && line.at(v - 1).isComma();
    if (perfect
        || aside
        || line.hasTime(0, v)
        || !form.past() && !form.participle()
        || form.verb().cue().grade() != Cue.Grade.STRONG) {
      return null;
    }
    boolean[] opens = clauses.openings(line);
    int to = v + 1;
    while (to < line.size() && !opens[to]) {
      to++;
    }
    EnglishTitle.Title title = titles.verbal(line, 0, v, to, form, memory);
    return Found.of(
        line,
        0,
        line.size(),
        v,
        Report.time(line.at(v), memory.published),
        title.text(),
        form.verb().cue(),
        false,
        "en.report",
        0.75);
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
