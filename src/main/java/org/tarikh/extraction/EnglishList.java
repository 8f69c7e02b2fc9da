package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** Lines of a chronology: a date, a colon or dash, and what happened then. */
final class EnglishList {

  private static final Cue UNKNOWN = new Cue("", Cue.Grade.WEAK, "politics", 40);

  /** Words before the day in "DAMASCUS, Syria (Agency), 6 May:". */
  private static final int LONGEST_DATELINE = 7;

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private final EnglishLexicon lexicon;

  EnglishList(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a colon or a dash stands after the time that opens a line, and no second dash. */
  static boolean opens(Line line, int after) {
    String mark = line.fold(after);
    if (mark.equals(":")) {
      return true;
    }
    if (!DASHES.contains(mark)) {
      return false;
    }
    return line.part(after + 1, line.size()).stream().noneMatch(w -> w.fold().equals(mark));
  }

  /** "Tripoli, 6 May: The army said on Monday": the time of the desk, where others follow. */
  static boolean isDateline(Line line, TimeExpression t) {
    int at = line.first(t);
    int after = line.after(t);
    boolean ends = line.fold(after).equals(":") || line.fold(after).equals("-");
    if (at < 2 || at > LONGEST_DATELINE || !ends || !line.hasTime(after, line.size())) {
      return false;
    }
    return line.part(0, at).stream()
        .allMatch(w -> w.isMark() || Character.isUpperCase(w.text().charAt(0)));
  }

  Found read(Line line, TimeExpression t, Reader.Memory memory) {
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
        EnglishTitle.plain(line, from, end),
        cue,
        Reader.isFuture(t, memory),
        "en.list",
        0.9);
  }
}
