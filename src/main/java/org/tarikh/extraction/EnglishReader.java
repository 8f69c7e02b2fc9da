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
  private static final Set<String> OPENERS =
      Set.of(
          "when",
          "while",
          "where",
          "before",
          "after",
          "which",
          "who",
          "whose",
          "although",
          "because",
          "but",
          "that",
          "until",
          "as",
          "whereas",
          "though",
          "since");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "was", "were", "is", "are", "been", "be", "being", "had", "has", "have", "did", "does",
          "do");
  private static final Set<String> NOT_BEFORE_VERB =
      Set.of(
          "the", "a", "an", "to", "of", "in", "by", "on", "at", "for", "with", "its", "their",
          "his", "her", "this", "that", "these", "from", "into", "no", "any", "last", "new");

  /** A time after one of these only bounds a state: "open until", "lived there since". */
  private static final Set<String> LIMITS = Set.of("until", "till", "since", "through");

  /** After one of these a word like "calls" is a verb. */
  private static final Set<String> GOES_ON = Set.of("for", "that", "the", "a", "an", "on");

  private static final Set<String> THIRD = Set.of("it", "he", "she", "which", "that", "who");
  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "n't", "didn't", "wasn't", "weren't");

  private final EnglishLexicon lexicon = new EnglishLexicon();
  private final EnglishTitle titles;

  EnglishReader(Gazetteer gazetteer) {
    titles = new EnglishTitle(lexicon, gazetteer);
  }

  @Override
  public List<Found> read(String text, Sentence sentence, Memory memory) {
    Line line = new Line(text, sentence, memory.mentions);
    memory.topic = List.of();
    boolean[] opens = openings(line);
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
      int v = verb(line, 0, line.size(), 0);
      if (v > 0) {
        titles.remember(line, 0, v, memory);
      }
    }
    return found;
  }

  private boolean[] openings(Line line) {
    boolean[] opens = new boolean[line.size()];
    for (int i = 1; i < opens.length; i++) {
      String w = line.fold(i);
      String before = line.fold(i - 1);
      boolean comma = line.at(i - 1).isComma();
      if (line.isTime(i)) {
        opens[i] = before.equals("and") && line.isTime(i - 2);
        continue;
      }
      boolean clause = OPENERS.contains(w) && clauseFollows(line, i + 1);
      boolean coordinated =
          w.equals("and") && (comma || line.isTime(i - 1)) && clauseFollows(line, i + 1);
      opens[i] = clause || coordinated || before.equals(";") || before.equals("—");
    }
    return opens;
  }

  /** Whether a finite verb comes before the next comma: "after" may be a mere preposition. */
  private boolean clauseFollows(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      String w = line.fold(i);
      if (line.at(i).isMark() && !line.at(i).is("\"", "“", "”") && i > from) {
        return false;
      }
      if (isFinite(line, i, from)) {
        return true;
      }
      if (OPENERS.contains(w)) {
        return false;
      }
    }
    return false;
  }

  private boolean isFinite(Line line, int i, int from) {
    if (line.isTime(i)) {
      return false;
    }
    String w = line.fold(i);
    String before = line.fold(i - 1);
    if (Set.of("was", "were", "is", "are", "had", "has", "will", "would", "could", "may")
        .contains(w)) {
      return true;
    }
    Form form = lexicon.verb(w);
    if (form == null
        || line.isQuoted(i)
        || NOT_BEFORE_VERB.contains(before)
        || isAdjective(line, i)) {
      return false;
    }
    boolean presentVerb =
        form.present()
            && !form.past()
            && i > from
            && lexicon.noun(w) == null
            && (w.equals(form.verb().base()) && isPlural(before)
                || w.equals(form.verb().third()) && THIRD.contains(before));
    return form.past() || form.participle() && AUXILIARIES.contains(before) || presentVerb;
  }

  private static boolean isPlural(String before) {
    return before.endsWith("s") && !before.endsWith("ss")
        || Set.of("they", "people", "troops").contains(before);
  }

  /** "planned Paris meeting", "wounded soldiers": a participle between an article and its noun. */
  private boolean isAdjective(Line line, int i) {
    String before = line.fold(i - 1);
    return NOT_BEFORE_VERB.contains(before) && !before.equals("that");
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
    int v = verb(line, from, to, at);
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
    if (when > 0 && titles.isPronoun(line, from, v)) {
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
    return found(
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
    int v = verb(line, when, to, when);
    Form form = v < 0 ? null : lexicon.verb(line.fold(v));
    if (form == null || form.verb().cue().grade() != Cue.Grade.STRONG) {
      return null;
    }
    EnglishTitle.Title title = titles.verbal(line, when, v, to, form, memory);
    return found(
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
    return found(
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

  /**
   * The verb that governs a time in from..to: the nearest before it, else the first after it; -1
   * where there is none.
   */
  private int verb(Line line, int from, int to, int at) {
    int say = -1;
    int next = after(line, at);
    boolean aside = line.fold(next).equals(",") && next + 1 < to && isEvent(line, next + 1, from);
    if (aside && next > at && enclosed(line, at)) {
      return next + 1;
    }
    for (int i = at - 1; i > from; i--) {
      if (isEvent(line, i, from)) {
        Form form = lexicon.verb(line.fold(i));
        if (form.verb().cue().grade() == Cue.Grade.STRONG) {
          return i;
        }
        if (!AUXILIARIES.contains(line.fold(i))) {
          return i;
        }
        say = say < 0 ? i : say;
      }
    }
    for (int i = Math.max(at, from + 1); i < to && say < 0; i++) {
      if (isEvent(line, i, from)) {
        return i;
      }
      Form form = line.isTime(i) ? null : lexicon.verb(line.fold(i));
      boolean present = form != null && form.verb().third().equals(line.fold(i));
      if (present && !isAdjective(line, i) && GOES_ON.contains(line.fold(i + 1))) {
        return -1;
      }
    }
    return say;
  }

  /** "and, on 21 April, sent": whether a comma stands before a time, or before its preposition. */
  private static boolean enclosed(Line line, int at) {
    return line.fold(at - 1).equals(",")
        || line.fold(at - 2).equals(",") && NOT_BEFORE_VERB.contains(line.fold(at - 1));
  }

  /** Index after the time that stands at a word; the word itself where none does. */
  private static int after(Line line, int at) {
    int i = at;
    while (line.isTime(i)) {
      i++;
    }
    return i;
  }

  private boolean isEvent(Line line, int i, int from) {
    if (line.isTime(i) || line.isQuoted(i)) {
      return false;
    }
    Form form = lexicon.verb(line.fold(i));
    if (form == null
        || AUXILIARIES.contains(line.fold(i)) && lexicon.verb(line.fold(i + 1)) != null) {
      return false;
    }
    String before = line.fold(i - 1);
    if (before.equals("to")) {
      return titles.isPlan(line, i - 1);
    }
    if (form.present() && !form.past() && EnglishTitle.MODALS.contains(before)) {
      return true;
    }
    return isFinite(line, i, from) || form.participle() && !isAdjective(line, i) && i > from + 1;
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
    return found(
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
    int v = verb(line, 0, line.size(), 0);
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
    boolean[] opens = openings(line);
    int to = v + 1;
    while (to < line.size() && !opens[to]) {
      to++;
    }
    EnglishTitle.Title title = titles.verbal(line, 0, v, to, form, memory);
    return found(
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

  private static Found found(
      Line line,
      int from,
      int to,
      int nucleus,
      TimeExpression t,
      String title,
      Cue cue,
      boolean planned,
      String rule,
      double confidence) {
    int end = Math.min(to, line.size());
    while (end > from + 1
        && line.at(end - 1).isMark()
        && line.at(end - 1).end() > t.end()
        && !line.at(end - 1).is("\"", "”", ")")) {
      end--;
    }
    return new Found(
        Math.min(line.at(from).start(), t.start()),
        Math.max(line.at(end - 1).end(), t.end()),
        line.at(nucleus).start(),
        t,
        title,
        cue,
        planned,
        rule,
        confidence);
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
      if (s.length() > 3 && !OPENERS.contains(s)) {
        stems.add(s.endsWith("s") && s.length() > 4 ? s.substring(0, s.length() - 1) : s);
      }
    }
    return stems;
  }
}
