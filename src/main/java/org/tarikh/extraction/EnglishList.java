package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** Lines of a chronology: a date, a colon or dash, and what happened then. */
final class EnglishList {

  private static final String RULE = "en.list";
  private static final Cue UNKNOWN = new Cue("", Cue.Grade.WEAK, "politics", 40);

  /** Words before the day in "DAMASCUS, Syria (Agency), 6 May:". */
  private static final int LONGEST_DATELINE = 7;

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private final EnglishLexicon lexicon;

  EnglishList(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "June 30, 2014 Rebels seize the town": what happened stands right behind the day or month. */
  static boolean isBare(Line line, TimeExpression t) {
    int after = line.after(t);
    return line.opensBlock()
        && line.first(t) == 0
        && after + 2 < line.size()
        && Character.isUpperCase(line.at(after).text().charAt(0))
        && line.part(0, after).stream().anyMatch(w -> Character.isDigit(w.text().charAt(0)));
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

  /** Whether an entry was found that tells an event of the same day. */
  static boolean tells(List<Found> found, Found f) {
    return f != null
        && found.stream()
            .anyMatch(o -> o.rule().equals(RULE) && o.time().value().equals(f.time().value()));
  }

  /** "Tripoli, 6 May: The army said on Monday": the time of the desk, where others follow. */
  static boolean isDateline(Line line, TimeExpression t) {
    int at = line.first(t);
    int after = line.after(t);
    boolean ends = line.fold(after).equals(":") || line.fold(after).equals("-");
    if (at > LONGEST_DATELINE || !ends || !line.hasTime(after, line.size())) {
      return false;
    }
    if (at < 2) {
      return at == 0 && line.opensBlock() && !line.startsBlock(); // "LONDON - 6 May: …"
    }
    return line.part(0, at).stream()
        .allMatch(w -> w.isMark() || Character.isUpperCase(w.text().charAt(0)));
  }

  Found read(Line line, TimeExpression t, Reader.Memory memory) {
    int from = line.after(t) + (line.at(line.after(t)).isMark() ? 1 : 0);
    if (from >= line.size()) {
      return null;
    }
    int end = from;
    while (end < line.size() && !line.at(end).is(";") && !line.isStop(end)) {
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
        EnglishCut.plain(line, from, end),
        cue,
        Reader.isFuture(t, memory),
        RULE,
        0.9);
  }
}
