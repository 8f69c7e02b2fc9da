package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/**
 * News that the first sentence of a report lets somebody say: "Police said on Monday they had …".
 */
final class EnglishSaid {

  /** Words between what is said and when it is. */
  private static final int FARTHEST = 3;

  private static final int LONGEST_SOURCE = 7;

  /** Minutes: a month. */
  private static final long LONGEST_DAYS = 31 * Days.DAY;

  private static final Set<String> TO_COME = Words.EN.list("said.to-come");
  private static final Set<String> PASSIVE = Words.EN.list("said.passive");
  private static final double CONFIDENCE = 0.6;

  private final EnglishLexicon lexicon;
  private final EnglishClauses clauses;
  private final EnglishOpenings openings;
  private final EnglishTitle titles;

  EnglishSaid(
      EnglishLexicon lexicon,
      EnglishClauses clauses,
      EnglishOpenings openings,
      EnglishTitle titles) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.openings = openings;
    this.titles = titles;
  }

  /** What is said, on the day on which it is; null where that dates itself or has not happened. */
  Found read(Line line, Reader.Memory memory) {
    int say = say(line);
    TimeExpression t = say < 0 ? null : day(line, say, memory);
    return t == null ? null : after(line, say, t, false, memory);
  }

  /**
   * What somebody said of himself on a day ("The army said on Sunday it had taken the town"), or
   * what stands before who says so.
   *
   * @param say the verb of saying that governs the time
   */
  Found found(Line line, int say, TimeExpression t, Reader.Memory memory) {
    Found before = before(line, say, t, memory);
    boolean day =
        before == null
            && say == say(line)
            && Days.length(t.value()) <= LONGEST_DAYS
            && Math.min(Math.abs(line.first(t) - say), Math.abs(say - line.after(t))) <= FARTHEST
            && !Reader.isFuture(t, memory);
    return day ? after(line, say, t, true, memory) : before;
  }

  /**
   * @param own whether the one who says it must be the one who did it
   */
  private Found after(Line line, int say, TimeExpression t, boolean own, Reader.Memory memory) {
    int from = say + 1;
    while (from < line.size()
        && (line.isTime(from)
            || line.is(from, "that", "on", "late", "early")
            || line.at(from).isComma())) {
      from++;
    }
    if (own && !line.is(from, "it", "they", "he", "she")) {
      return null;
    }
    memory.object = own ? List.of() : memory.object; // "it" is who says so
    int v = clauses.verb(line, from, line.size(), from);
    memory.speaker = line.is(from, "it", "they") ? titles.subject(line, say) : List.of();
    Found told = v <= from ? null : told(line, from, v, openings.end(line, v), t, memory);
    memory.speaker = List.of();
    return told;
  }

  private Found told(Line line, int from, int v, int to, TimeExpression t, Reader.Memory memory) {
    Form form = lexicon.verb(line, v);
    boolean told =
        form != null
            && form.verb().cue().grade() == Cue.Grade.STRONG
            && (form.past() || form.participle())
            && !line.isQuoted(from)
            && !line.isQuoted(v)
            && !isDated(line, from, to)
            && !EnglishMood.unreal(line, from, v)
            && line.part(from, v).stream().noneMatch(w -> TO_COME.contains(w.fold()));
    if (!told) {
      return null;
    }
    EnglishHeadline title = titles.verbal(line, from, v, to, form, memory);
    return title.told(line, 0, to, v, t, form, "en.said.", CONFIDENCE);
  }

  /** Whether a part of a line has a time of its own; "the 2023 disaster" only says which. */
  private static boolean isDated(Line line, int from, int to) {
    return line.times().stream()
        .filter(t -> line.first(t) >= from && line.first(t) < to)
        .anyMatch(t -> !EnglishAttributes.isOne(line, t));
  }

  /**
   * "The army has opened the road, the agency reported on Monday": what stands before who says so.
   *
   * @param say the verb of saying that governs the time
   */
  private Found before(Line line, int say, TimeExpression t, Reader.Memory memory) {
    int comma = say - 1;
    while (comma > 0 && say - comma <= LONGEST_SOURCE && !line.at(comma).isComma()) {
      comma--;
    }
    Form form = lexicon.verb(line, say);
    int first = line.at(comma).isComma() ? clauses.verb(line, 0, comma, 0) : -1;
    int v = first < 0 ? first : behindAside(line, first, comma);
    boolean says =
        (isTold(line, say)
                || form.past()
                    && form.verb().cue().grade() == Cue.Grade.SAY
                    && !EnglishWords.PRONOUNS.contains(line.fold(comma + 1)))
            && comma + 1 < say
            && (v > first || !isOfRelative(line, v))
            && !EnglishClauses.OPENERS.contains(line.fold(comma + 1))
            && Days.length(t.value()) <= Days.DAY
            && !Reader.isFuture(t, memory);
    return says
            && v > 0
            && !line.is(EnglishSubject.groupStart(line, 0, v) - 1, "it", "they", "he", "she")
            && !EnglishAsides.isReduced(lexicon, line, v)
            && !line.is(EnglishSubject.groupStart(line, 0, v), "had")
        ? told(line, 0, v, comma, t, memory)
        : null;
  }

  /** "The cellist, who lived in Homs, has died": the verb behind a clause on its subject. */
  private int behindAside(Line line, int v, int to) {
    boolean which = isOfRelative(line, v);
    for (int i = v + 1; which && i + 1 < to; i++) {
      int main = line.at(i).isComma() ? clauses.verb(line, i, to, i + 1) : -1;
      if (main > 0 && EnglishSubject.groupStart(line, i + 1, main) == i + 1) {
        return main;
      }
    }
    return v;
  }

  private static boolean isOfRelative(Line line, int v) {
    return line.part(0, v).stream().anyMatch(w -> EnglishAsides.RELATIVE.contains(w.fold()));
  }

  /** "…, it was announced on Monday": a verb that only says that something was told. */
  static boolean isTold(Line line, int say) {
    return PASSIVE.contains(line.fold(say))
        && line.is(say - 1, "was")
        && line.is(say - 2, "it")
        && line.fold(say - 3).equals(",");
  }

  /** The verb of saying before which nothing else is told; -1 where there is none. */
  private int say(Line line) {
    for (int i = 1; i < line.size(); i++) {
      Form form = line.isTime(i) ? null : lexicon.verb(line, i);
      if (line.isQuoted(i) || EnglishClauses.OPENERS.contains(line.fold(i))) {
        return -1;
      }
      if (form != null && clauses.isFinite(line, i, 0)) {
        boolean says = form.past() && form.verb().cue().grade() == Cue.Grade.SAY;
        return says ? i : -1;
      }
    }
    return -1;
  }

  /** The day beside a verb of saying. */
  private static TimeExpression day(Line line, int say, Reader.Memory memory) {
    for (int k = say - FARTHEST; k <= say + FARTHEST; k++) {
      TimeExpression t = line.isTime(k) ? line.time(k) : null;
      if (t != null && !Reader.isFuture(t, memory) && Days.length(t.value()) <= Days.DAY) {
        return t;
      }
    }
    return null;
  }
}
