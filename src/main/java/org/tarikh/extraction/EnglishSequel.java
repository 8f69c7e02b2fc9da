package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.edtf.Precision;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.Explanation;
import org.tarikh.temporal.Explanation.Anchor;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Explanation.Step;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.Tagger;
import org.tarikh.temporal.TimeExpression;

/**
 * "resigned on Monday, two days after protesters stormed his office": what came first happened so
 * long before the day that is told.
 */
final class EnglishSequel {

  private static final String RULE = "en/later-than";
  private static final Set<String> UNITS = Words.EN.list("sequel.units");
  private static final Set<String> COMES = Words.EN.list("sequel.comes");
  private static final String AFTER = " after";
  private static final int FARTHEST_NOUN = 6;

  /** Where an amount ends that opens its sentence: "But just two days after the raid". */
  private static final int FIRST = 6;

  private static final Set<String> SAME_DAY = Words.EN.list("sequel.same-day");

  private static final double CONFIDENCE = 0.7;

  private final EnglishLexicon lexicon;
  private final EnglishClauses clauses;
  private final EnglishTitle titles;
  private final EnglishNominal nominals;

  EnglishSequel(
      EnglishLexicon lexicon,
      EnglishClauses clauses,
      EnglishTitle titles,
      EnglishNominal nominals) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.titles = titles;
    this.nominals = nominals;
  }

  /** "a degree in 1974, followed by a doctorate in 1979": what followed. */
  static Found followed(Line line, int v, int at, TimeExpression t, Form form) {
    String title = EnglishCut.plain(line, v + 2, at);
    return Found.of(
        line, v, line.after(t), v, t, title, form.verb().cue(), false, "en.verb.follow", 0.65);
  }

  /** The events that came first, of a sentence's times that say how long before. */
  List<Found> read(Line line, Sentence sentence, boolean[] opens, Reader.Memory memory) {
    List<Found> found = new ArrayList<>();
    TimeExpression day = null;
    for (TimeExpression t : sentence.times()) {
      Publication anchor = Publication.of(t.value());
      boolean later = t.rule().equals(RULE);
      if (later && memory.told != null && COMES.contains(line.fold(line.first(t) - 1))) {
        continue; // counted from what was told before
      }
      TimeExpression earlier = later && anchor != null ? earlier(t, line, anchor) : null;
      if (earlier != null) {
        add(found, read(line, line.after(t), opens, earlier, memory));
      }
      day = later || anchor == null ? day : t;
    }
    for (int i = 1; day != null && i + 1 < line.size(); i++) {
      boolean sameDay = line.fold(i).equals("after") && SAME_DAY.contains(line.fold(i - 1));
      if (sameDay && line.first(day) < i && !line.hasTime(i, line.size())) {
        add(found, read(line, i + 1, opens, day, memory));
      }
    }
    Publication told = memory.told == null ? null : Publication.of(memory.told.value());
    for (int i = 3; told != null && i + 1 < line.size(); i++) {
      if (line.fold(i).equals("after")
          && UNITS.contains(line.fold(i - 1))
          && !line.is(i - 3, "for")
          && (COMES.contains(line.fold(i - 3)) || i < FIRST && sentence.times().isEmpty())) {
        String words = line.at(i - 2).text() + " " + line.at(i - 1).text();
        TimeExpression from = memory.told;
        TimeExpression t = ago(words, line.at(i - 2).start(), line.at(i).end(), from, told);
        add(found, t == null ? null : read(line, i + 1, opens, t, memory));
      }
    }
    return found;
  }

  /** The first day that a sentence tells of what is over: "said on Monday"; null for none. */
  static TimeExpression day(Sentence sentence, Reader.Memory memory) {
    return sentence.times().stream()
        .filter(t -> Days.length(t.value()) <= Days.DAY && !Reader.isFuture(t, memory))
        .findFirst()
        .orElse(null);
  }

  private static void add(List<Found> found, Found f) {
    if (f != null) {
      found.add(f);
    }
  }

  private Found read(Line line, int from, boolean[] opens, TimeExpression t, Reader.Memory memory) {
    if (from <= 0 || from >= line.size() || line.isQuoted(from)) {
      return null;
    }
    int to = from + 1;
    while (to < line.size()
        && !opens[to]
        && !(line.at(to).isComma() && !EnglishAppositions.is(line, to, line.size()))) {
      to++;
    }
    boolean clause =
        clauses.clauseFollows(line, from) || line.part(from, to).stream().anyMatch(Word::isComma);
    int v = clause ? clauses.verb(line, from, to, from) : -1;
    Form form = v < 0 ? null : lexicon.verb(line, v);
    if (form != null && form.verb().cue().grade() == Cue.Grade.STRONG) {
      EnglishHeadline title = titles.verbal(line, from, v, to, form, memory);
      return title.told(line, from, to, v, t, form, "en.sequel.", CONFIDENCE);
    }
    for (int i = from; v < 0 && i < Math.min(to, from + FARTHEST_NOUN); i++) {
      if (lexicon.noun(line, i) != null && !line.is(from, "each", "every", "any")) {
        return nominals.found(line, i, from - 1, to, t, memory);
      }
    }
    return null;
  }

  /** The time so long before the day an expression was counted from; null for no such amount. */
  private static TimeExpression earlier(TimeExpression t, Line line, Publication anchor) {
    String words =
        Headline.join(line.part(line.first(t), line.after(t)).stream().map(Word::text).toList());
    boolean counted = words.endsWith(AFTER) && t.value().precision() == Precision.DAY;
    if (!counted) {
      return null;
    }
    return ago(words.substring(0, words.length() - AFTER.length()), t.start(), t.end(), t, anchor);
  }

  /** An amount of time before a day, as a time of the words that say it; null for no amount. */
  private static TimeExpression ago(
      String amount, int start, int end, TimeExpression day, Publication anchor) {
    String ago = amount + " ago";
    TimeExpression shifted =
        Tagger.bundled().tag(ago, anchor).stream()
            .filter(s -> s.start() == 0 && s.end() == ago.length() && s.value() != null)
            .findFirst()
            .orElse(null);
    if (shifted == null) {
      return null;
    }
    Explanation explanation =
        new Explanation(
            RULE,
            new Anchor(Anchor.Source.EXPRESSION, day.start(), day.end(), anchor.day().toString()),
            List.of(
                new Step(Operation.READ, amount + AFTER, ""),
                new Step(Operation.SHIFT, ago, shifted.value().toString())));
    return new TimeExpression(
        start, end, shifted.kind(), shifted.value(), shifted.confidence(), explanation);
  }
}
