package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
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

  private static final int FARTHEST_BACKGROUND = 6;

  /** Whether a clause begins in a line before a word, or an event of its own has the time there. */
  static boolean joined(Line line, Join[] joins, int at) {
    for (int i = 1; i <= at && i < joins.length; i++) {
      if (joins[i] == Join.CLAUSE || joins[i] == Join.RELATIVE) {
        return true;
      }
    }
    for (int i = at - 1; i > Math.max(1, at - FARTHEST_BACKGROUND); i--) {
      if (Arabic.BACKGROUND.contains(line.fold(i)) && !line.isTime(i + 1)) {
        return true; // "إطلاق الأسرى قبل استئناف القتال ليل 18 آذار"
      }
    }
    return false;
  }

  /** "27/11/1978: تأسيس الحزب": the rest of the line is what happened then. */
  static boolean isListTime(Line line, TimeExpression t) {
    int after = after(line, t);
    int first = line.first(t);
    while (first > 1 && line.isTime(first - 1)) {
      first--; // "22 أيار و17 تموز 2019: إضرابان"
    }
    return first <= 1 && line.is(after, ":", "|", "·", "•", "-", "–", "—", "ـ");
  }

  /** Where the times end that a time is one of. */
  private static int after(Line line, TimeExpression t) {
    int after = line.after(t);
    while (line.isTime(after)) {
      after++;
    }
    return after;
  }

  Found read(Line line, TimeExpression t, Reader.Memory memory) {
    return read(line, after(line, t) + 1, t, memory);
  }

  /**
   * A paragraph that tells what happened at the time which is its heading: the one right below it,
   * and further ones that open with what happened. Null where it has a time of its own within that
   * of the heading, or tells something else.
   */
  Found under(Line line, TimeExpression heading, Reader.Memory memory) {
    for (TimeExpression t : line.times()) {
      if (line.first(t) < 2 || Days.isWithin(t.value(), heading.value())) {
        return null;
      }
    }
    return memory.headed || tells(line) ? read(line, 0, heading, memory) : null;
  }

  private boolean tells(Line line) {
    Noun noun = lexicon.noun(line.fold(0));
    Form form = lexicon.verb(line.fold(0));
    return noun != null && !noun.definite()
        || lexicon.isVerbalNoun(line.fold(0))
        || form != null
            && form.verb().cue().grade() == Cue.Grade.STRONG
            && !line.fold(0).startsWith("و");
  }

  private Found read(Line line, int from, TimeExpression t, Reader.Memory memory) {
    Cue cue = ArabicReader.UNKNOWN;
    for (int i = from; i < line.size() && cue == ArabicReader.UNKNOWN; i++) {
      Noun noun = lexicon.noun(line.at(i));
      Form verb = lexicon.verb(line.at(i));
      cue = noun != null ? noun.cue() : verb != null ? verb.verb().cue() : ArabicReader.UNKNOWN;
    }
    if (from >= line.size()) {
      return null;
    }
    String title = told(line, from);
    return new Found(
        line.at(0).start(),
        line.at(line.size() - 1).end(),
        line.first(t) < 0 ? from : -1 - line.first(t), // no word of the line, and another for each
        t,
        title,
        cue,
        Reader.isFuture(t, memory),
        "ar.list",
        0.9);
  }

  /** The words of a line, with the verbal noun for a verb that opens it: "انطلاق احتجاجات". */
  private String told(Line line, int from) {
    Form form = lexicon.verb(line.fold(from));
    boolean happens =
        form != null
            && from + 1 < line.size()
            && (HAPPENING.contains(form.verb().past()) || isOccurrence(line, from));
    boolean opens =
        form != null
            && from + 1 < line.size()
            && !form.object()
            && !form.plural()
            && !(form.verb().looksLikeNoun() && form.past() && !form.feminine())
            && lexicon.noun(line.fold(from)) == null
            && !Arabic.isPreposition(line.at(from + 1))
            && !Arabic.THAT.contains(line.fold(from + 1));
    if (!happens && (!opens || form.verb().noun().isEmpty())) {
      return titles.plain(line, from, line.size());
    }
    String rest = titles.plain(line, from + 1, line.size());
    return happens
        ? rest
        : ArabicHeadline.fit(ArabicHeadline.headed(form, List.of(rest.split(" ")), false, false));
  }

  /** "وقع تفجير": without vowel signs it is written like "signed". */
  private boolean isOccurrence(Line line, int v) {
    Noun noun = line.is(v, "وقع", "وقعت") ? lexicon.noun(line.fold(v + 1)) : null;
    return noun != null && noun.cue().category().equals("conflict");
  }

  /** What happened follows them. */
  private static final Set<String> HAPPENING = WordSet.of("حدث", "حصل", "جرى");
}
