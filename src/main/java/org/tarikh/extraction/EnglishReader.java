package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** Events in English sentences. */
final class EnglishReader implements Reader {

  private static final Cue UNKNOWN = new Cue("", Cue.Grade.WEAK, "politics", 40);

  /** A time after one of these only bounds a state: "open until", "lived there since". */
  private static final Set<String> LIMITS = Set.of("until", "till", "since", "through");

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "n't", "didn't", "wasn't", "weren't");

  private final EnglishLexicon lexicon = new EnglishLexicon();
  private final EnglishSubject subjects = new EnglishSubject(lexicon);
  private final EnglishClauses clauses = new EnglishClauses(lexicon, subjects);
  private final EnglishTitle titles;

  EnglishReader(Gazetteer gazetteer) {
    titles = new EnglishTitle(lexicon, gazetteer, subjects);
  }

  @Override
  public List<Found> read(String text, Sentence sentence, Memory memory) {
    Line line = new Line(text, sentence, memory.mentions);
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
    int noun = noun(line, from, at, v);
    if (noun >= 0) {
      return nominal(line, noun, at, to, t, memory);
    }
    if (v < 0) {
      return null;
    }
    Form form = lexicon.verb(line.fold(v));
    if (form == null || form.verb().cue().grade() != Cue.Grade.STRONG) {
      titles.remember(line, from, v, memory);
      return null;
    }
    if (line.fold(v - 1).equals("having") || LIMITS.contains(line.fold(at - 1))) {
      return null;
    }
    int when = when(line, after, to);
    if (when > 0 && subjects.isPronoun(line, from, v)) {
      return read(line, opens, t, when, memory);
    }
    EnglishTitle.Title title = titles.verbal(line, from, v, to, form, memory);
    if (line.fold(from).equals("as") && title.text().split(" ").length <= 2) {
      return null;
    }
    double confidence =
        line.part(from, v).stream().anyMatch(w -> NEGATIONS.contains(w.fold()))
            ? 0.4
            : title.confidence();
    boolean planned = title.planned() || Reader.isFuture(t, memory);
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
    Form form = v < 0 ? null : lexicon.verb(line.fold(v));
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
      Form form = lexicon.verb(line.fold(i));
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
    EnglishTitle.Title title = titles.nominal(line, noun, at, to);
    return Found.of(
        line,
        title.from(),
        line.after(t),
        noun,
        t,
        title.text(),
        lexicon.noun(line.fold(noun)),
        Reader.isFuture(t, memory),
        "en.noun." + line.fold(noun),
        title.confidence());
  }

  @Override
  public Found report(String text, Sentence sentence, Memory memory) {
    Line line = new Line(text, sentence, memory.mentions);
    int v = clauses.verb(line, 0, line.size(), 0);
    if (v < 0) {
      return null;
    }
    Form form = lexicon.verb(line.fold(v));
    boolean perfect = Set.of("has", "have").contains(line.fold(v - 1));
    if (perfect
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
    List<Word> words = Word.of(title, 0, title.length());
    return words.stream()
        .map(w -> lexicon.topic(w.fold()))
        .filter(Objects::nonNull)
        .findFirst()
        .or(
            () ->
                words.stream()
                    .map(w -> lexicon.kind(w.fold()))
                    .filter(Objects::nonNull)
                    .findFirst())
        .orElse(null);
  }

  @Override
  public List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (Word w : Word.of(text, 0, text.length())) {
      Form form = lexicon.verb(w.fold());
      String s = form != null ? form.verb().base() : w.fold().replaceAll("'s$", "");
      if (s.length() > 3 && !EnglishClauses.OPENERS.contains(s)) {
        stems.add(s.endsWith("s") && s.length() > 4 ? s.substring(0, s.length() - 1) : s);
      }
    }
    return stems;
  }
}
