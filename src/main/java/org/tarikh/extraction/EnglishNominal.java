package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.temporal.TimeExpression;

/** Events that an English noun names: "the fall of the city on Monday", "Monday's arrest". */
final class EnglishNominal {

  private static final Set<String> BACKGROUND =
      WordSet.of("after", "since", "following", "before", "until", "during");

  private final EnglishLexicon lexicon;
  private final EnglishNominalTitle titles;

  EnglishNominal(EnglishLexicon lexicon, EnglishNominalTitle titles) {
    this.lexicon = lexicon;
    this.titles = titles;
  }

  /** The noun that a time dates: beside it, or where no verb stands before it; -1 for none. */
  int before(Line line, int from, int at, int verb) {
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
      if (BACKGROUND.contains(line.fold(i))) {
        return true;
      }
    }
    return false;
  }

  Found found(Line line, int noun, int at, int to, TimeExpression t, Reader.Memory memory) {
    if (EnglishMood.conditional(line, 0, noun) || EnglishMood.calledOff(line, noun, at)) {
      return null;
    }
    EnglishTitle.Title title = titles.title(line, noun, at, to);
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
}
