package org.tarikh.extraction;

import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Noun;
import org.tarikh.temporal.TimeExpression;

/** Lines of a chronology: a date, a colon or dash, and what happened then. */
final class ArabicList {

  private final ArabicLexicon lexicon;
  private final ArabicTitle titles;

  ArabicList(ArabicLexicon lexicon, ArabicTitle titles) {
    this.lexicon = lexicon;
    this.titles = titles;
  }

  /** Whether a clause begins in a line before a word. */
  static boolean joined(Join[] joins, int at) {
    for (int i = 1; i <= at && i < joins.length; i++) {
      if (joins[i] == Join.CLAUSE || joins[i] == Join.RELATIVE) {
        return true;
      }
    }
    return false;
  }

  /** "27/11/1978: تأسيس الحزب": the rest of the line is what happened then. */
  static boolean isListTime(Line line, TimeExpression t) {
    int after = line.after(t);
    return line.first(t) <= 1 && (line.fold(after).equals(":") || isDash(line.fold(after)));
  }

  private static boolean isDash(String fold) {
    return fold.equals("-") || fold.equals("–") || fold.equals("—");
  }

  Found read(Line line, TimeExpression t, Reader.Memory memory) {
    int from = line.after(t) + 1;
    Cue cue = ArabicReader.UNKNOWN;
    for (int i = from; i < line.size() && cue == ArabicReader.UNKNOWN; i++) {
      Noun noun = lexicon.noun(line.fold(i));
      Form verb = lexicon.verb(line.fold(i));
      cue = noun != null ? noun.cue() : verb != null ? verb.verb().cue() : ArabicReader.UNKNOWN;
    }
    if (from >= line.size()) {
      return null;
    }
    String title = titles.plain(line, from, line.size());
    return new Found(
        line.at(0).start(),
        line.at(line.size() - 1).end(),
        from,
        t,
        title,
        cue,
        Reader.isFuture(t, memory),
        "ar.list",
        0.9);
  }
}
