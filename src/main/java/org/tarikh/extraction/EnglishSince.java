package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/**
 * What began at a time and has gone on: "the school has been closed since May", "a ship moored off
 * the coast since 1988", "fires have been raging since Sunday".
 */
final class EnglishSince {

  static final Set<String> PERFECT = Words.EN.list("since.perfect");

  private static final Set<String> COMPARING = Words.EN.list("since.comparing");

  static final String RULE = "en.since.";
  private static final double CONFIDENCE = 0.6;

  private final EnglishLexicon lexicon;
  private final EnglishTitle titles;

  EnglishSince(EnglishLexicon lexicon, EnglishTitle titles) {
    this.lexicon = lexicon;
    this.titles = titles;
  }

  /**
   * What has gone on since a time; null where the time is none of "since", or nothing has.
   *
   * @param v the verb that governs the time, -1 for none
   */
  Found read(Line line, int from, int v, int to, TimeExpression t, Reader.Memory memory) {
    int at = line.first(t);
    int since = line.is(at - 1, "the") ? at - 2 : at - 1;
    if (!line.is(since, "since")) {
      return null;
    }
    int raging = going(line, from, v < 0 ? to : at);
    int going = raging < 0 ? v : raging; // "a coalition led by Oman has been mediating since May"
    Form form =
        going < 0
            ? null
            : raging < 0 ? lexicon.verb(line, going) : lexicon.acting(line.fold(going));
    Found held = EnglishTenure.read(titles, lexicon, line, from, since, t, memory);
    if (held != null) {
      return held;
    }
    if (form == null || !tells(form) || compares(line, from, to)) {
      return null;
    }
    int group = EnglishSubject.groupStart(line, from, going);
    boolean perfect = line.part(group, going).stream().anyMatch(w -> PERFECT.contains(w.fold()));
    boolean lasts = perfect && EnglishSubject.hasBe(line, group, going); // not "has lost since May"
    boolean reduced =
        form.participle()
            && group == going
            && going < since
            && !EnglishWords.ARTICLES.contains(
                line.fold(going + 1)); // "shattered a truce in place"
    if (!lasts && !reduced) {
      return null;
    }
    EnglishHeadline title = titles.verbal(line, from, going, to, form, memory);
    if (raging >= 0) {
      String begins = " to " + form.verb().base();
      title = title.saying(form, "begins" + begins, "begin" + begins);
    }
    int first = Math.min(from, title.from());
    return title.told(line, first, to, going, t, form, RULE, CONFIDENCE);
  }

  /** Whether an event was found that has gone on since a time, and another time stands by it. */
  static boolean tells(List<Found> found, Found f) {
    return f != null
        && found.stream().anyMatch(o -> o.nucleus() == f.nucleus() && o.rule().startsWith(RULE));
  }

  private static boolean tells(Form form) {
    Cue.Grade grade = form.verb().cue().grade();
    return grade == Cue.Grade.STRONG || grade == Cue.Grade.WEAK;
  }

  /** "have been raging": the "-ing" of a clause without another verb; -1 for none. */
  private static int going(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean state = line.is(i, "ongoing", "missing", "standing");
      if (line.is(i - 1, "been") && line.fold(i).endsWith("ing") && !state) {
        return i;
      }
    }
    return -1;
  }

  private static boolean compares(Line line, int from, int to) {
    return line.part(from, to).stream().anyMatch(w -> COMPARING.contains(w.fold()));
  }
}
