package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** Which English verbs tell an event at a time. */
final class EnglishTelling {

  private static final Set<String> NO_PASSIVE = Words.EN.list("telling.no-passive");

  private static final Set<String> LINKS = Words.EN.list("telling.links");

  static final Set<String> UNITS = Words.EN.list("telling.units");

  private static final int FARTHEST_UNIT = 6;
  private static final int FARTHEST_LIFE = 6;
  private static final int LONGEST_SOURCE = 7;
  private static final Set<String> SOURCES = Words.EN.list("telling.sources");

  private static final Set<String> CAREERS = Words.EN.list("telling.careers");

  private static final Set<String> SENSED = Words.EN.list("telling.sensed");

  /** Minutes: a year. */
  private static final long LONGEST_POINT = 366 * Days.DAY;

  private EnglishTelling() {}

  /** Whether a verb only says what followed what, or how long it took. */
  static boolean isLink(Line line, int v, Form form) {
    boolean links =
        form.verb().base().equals("come")
            && LINKS.contains(line.fold(v + 1))
            && !(line.is(v + 1, "in")
                && line.is(v + 2, "at", "on", "shortly")
                && line.hasTime(v + 3, v + 5))
            && !(line.is(v + 1, "in", "at") && line.isTime(v + 2));
    return links || form.verb().base().equals("take") && lasts(line, v);
  }

  /** "\"The Well\" ran in 1974": whether a title in quotation marks stands before a verb. */
  private static boolean isWork(Line line, int v) {
    return line.is(v - 1, "\"", "”");
  }

  /** "served as mayor from 1990 to 1992", "ran for mayor in 1990". */
  private static boolean isOffice(Line line, int v, Form form) {
    return line.is(v, "ran") && line.is(v + 1, "for")
        || form.verb().base().equals("serve") && line.is(v + 1, "as", "from");
  }

  /** "worked as a nurse from 1990 to 1998". */
  private static boolean isCareer(Line line, Form form, TimeExpression t) {
    long years = Days.length(t.value());
    return CAREERS.contains(form.verb().base())
        && years > LONGEST_POINT
        && years < Long.MAX_VALUE
        && line.is(line.first(t) - 1, "from", "between");
  }

  /** "…, the governor announced on Wednesday.": who told what stands before. */
  private static boolean isSource(Line line, int v, Form form) {
    int comma = v - 1;
    while (comma > 0 && v - comma < LONGEST_SOURCE && !line.at(comma).isMark()) {
      comma--;
    }
    int end = v + 1;
    while (end < line.size() && (line.isTime(end) || line.is(end, "on", "late", "early"))) {
      end++;
    }
    return line.at(comma).isComma()
        && comma > 1
        && comma < v - 1
        && (end >= line.size() || line.at(end).isMark())
        && form.past()
        && !EnglishSubject.hasBe(line, comma, v)
        && SOURCES.contains(form.verb().base())
        && line.part(comma, v).stream().noneMatch(w -> EnglishClauses.OPENERS.contains(w.fold()));
  }

  /** "cost 44 lives", "cost him his life". */
  private static boolean costsLives(Line line, int v, Form form) {
    return form.verb().base().equals("cost")
        && line.part(v + 1, v + FARTHEST_LIFE).stream()
            .takeWhile(w -> !w.isMark())
            .anyMatch(w -> w.is("lives", "life"));
  }

  /** "took a difficult 24 hours". */
  private static boolean lasts(Line line, int v) {
    return line.part(v + 1, v + FARTHEST_UNIT).stream()
        .takeWhile(w -> !w.is("after", "in"))
        .anyMatch(w -> UNITS.contains(w.fold()));
  }

  /**
   * Whether a verb tells an event: some do so only at a point in time ("support", "continue",
   * "urge").
   */
  static boolean tells(Line line, int v, Form form, TimeExpression t) {
    boolean measured = form.verb().base().equals("begin") && line.is(v - 1, "records");
    boolean named = // "a fair, named after a poet of 1920,"
        line.is(v, "named")
            && line.is(v + 1, "after", "for")
            && !EnglishSubject.hasBe(line, EnglishSubject.groupStart(line, 0, v), v);
    boolean habit = line.is(v, "used") && line.is(v + 1, "to"); // "used to arrive at midnight"
    if (measured || named || habit || isLink(line, v, form) || isSource(line, v, form)) {
      return false;
    }
    if (isCareer(line, form, t)) {
      return true;
    }
    return switch (form.verb().cue().grade()) {
      case STRONG -> true;
      case SAY ->
          EnglishSubject.hasBe(line, EnglishSubject.groupStart(line, 0, v), v)
              && !NO_PASSIVE.contains(line.fold(v + 1))
              && !EnglishWords.PRONOUNS.contains(
                  line.fold(EnglishSubject.groupStart(line, 0, v) - 1));
      case WEAK ->
          (Days.length(t.value()) <= LONGEST_POINT || isWork(line, v) || isOffice(line, v, form))
              && !EnglishMood.isStatement(line, v)
              && line.part(v - 2, v).stream()
                  .noneMatch(w -> EnglishSince.PERFECT.contains(w.fold()));
      case STATE -> // "a tremor was felt", "he was last seen"
          costsLives(line, v, form)
              || SENSED.contains(form.verb().base())
                  && EnglishSubject.hasBe(line, EnglishSubject.groupStart(line, 0, v), v)
                  && !NO_PASSIVE.contains(line.fold(v + 1))
                  && Days.length(t.value()) <= LONGEST_POINT;
      default -> false;
    };
  }
}
