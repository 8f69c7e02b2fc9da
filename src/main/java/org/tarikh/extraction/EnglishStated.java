package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/**
 * News that is only said: "The city will close the port, the mayor has announced", "Six miners
 * remain on strike, the union said on Monday". What is said is no event of that day, but that it is
 * said is one.
 */
final class EnglishStated {

  private static final Set<String> OPINIONS = Words.EN.list("stated.opinions");

  private static final int LONGEST_SPEAKER = 8;
  private static final int SHORTEST = 5; // words of what is said
  private static final double CONFIDENCE = 0.55;

  private final EnglishLexicon lexicon;
  private final EnglishClauses clauses;
  private final EnglishTitle titles;

  EnglishStated(EnglishLexicon lexicon, EnglishClauses clauses, EnglishTitle titles) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.titles = titles;
  }

  /** What a first sentence lets somebody say; null where it tells something that was done. */
  Found read(Line line, EnglishSaid said, Reader.Memory memory) {
    int end = line.size();
    while (end > 0 && line.at(end - 1).is(".")) {
      end--;
    }
    int comma = end - 1;
    while (comma > SHORTEST
        && (!line.at(comma).isMark() || line.at(comma).is("'", "’", "."))) { // "teachers' guild"
      comma--;
    }
    int say = comma <= SHORTEST || !line.at(comma).isComma() ? -1 : say(line, comma, end);
    if (say < 0 || line.is(say, "reported") || !mayBeSaid(line, comma)) {
      return null;
    }
    if (line.part(say + 1, end).stream().anyMatch(w -> w.is("in"))) {
      return null; // "said in a report released on Monday": the report is told
    }
    for (int i = 0; i < comma; i++) {
      if (line.isTime(i) && Reader.isFuture(line.time(i), memory)) {
        return null; // what is to come is told on its own day
      }
    }
    TimeExpression day = line.isTime(end - 1) ? line.time(end - 1) : null;
    boolean dated = day != null && Days.length(day.value()) <= Days.DAY;
    boolean perfect = line.is(say - 1, "has", "have");
    if (dated
        ? Reader.isFuture(day, memory) || said.found(line, say, day, memory) != null
        : !perfect || say + 1 != end) {
      return null;
    }
    int speaks = perfect ? say - 1 : say;
    List<String> who = EnglishCut.withoutArticle(EnglishCut.clean(line, comma + 1, speaks));
    Form form = lexicon.verb(line, say);
    List<String> what = EnglishCut.withoutArticle(EnglishCut.clean(line, 0, comma));
    int aside = what.indexOf(",");
    List<String> brief = aside > SHORTEST ? what.subList(0, aside) : what;
    String says = line.is(say, "told") ? "says" : titles.present(form, who, List.of());
    List<String> title = said(what, who, says);
    title = Headline.reaches(title, Headline.MAX + 1) ? said(brief, who, says) : title;
    title = Headline.reaches(title, Headline.MAX + 1) ? brief : title;
    TimeExpression time = dated ? day : Report.time(line.at(say), memory.published);
    return Found.of(
        line,
        0,
        line.size(),
        say,
        time,
        EnglishCut.capital(EnglishCut.fit(title)),
        form.verb().cue(),
        false,
        "en.stated",
        CONFIDENCE);
  }

  /** "City to close its port, mayor says". */
  private static List<String> said(List<String> what, List<String> who, String says) {
    List<String> title = new ArrayList<>(what);
    title.add(",");
    title.addAll(who);
    title.add(says);
    return title;
  }

  /** The verb of saying of which a named speaker is the subject; -1 for none. */
  private int say(Line line, int comma, int end) {
    for (int i = comma + 2; i < Math.min(end, comma + LONGEST_SPEAKER + 2); i++) {
      Form form = line.isTime(i) ? null : lexicon.verb(line, i);
      boolean says = form != null && form.verb().cue().grade() == Cue.Grade.SAY;
      says |= form != null && EnglishTail.ANNOUNCING.contains(form.verb().base());
      if (says && form.past()) {
        boolean named = !EnglishWords.PRONOUNS.contains(line.fold(comma + 1));
        return named && !EnglishClauses.OPENERS.contains(line.fold(comma + 1)) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether the words up to a comma are a clause of their own that is no mere opinion. */
  private boolean mayBeSaid(Line line, int comma) {
    return !line.isQuoted(0)
        && !EnglishWords.PRONOUNS.contains(line.fold(0))
        && (!EnglishWords.PREPOSITIONS.contains(line.fold(0)) || EnglishNounPhrases.counts(line, 1))
        && !EnglishClauses.OPENERS.contains(line.fold(0))
        && line.part(0, comma).stream().noneMatch(w -> OPINIONS.contains(w.fold()))
        && line.part(0, comma).stream()
            .anyMatch(w -> w.is("is", "are", "will", "has", "have", "remain", "remains"));
  }
}
