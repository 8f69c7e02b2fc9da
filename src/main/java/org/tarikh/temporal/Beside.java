package org.tarikh.temporal;

import static org.tarikh.temporal.Field.DAYTIME;
import static org.tarikh.temporal.Field.HOUR;
import static org.tarikh.temporal.Field.MONTH;
import static org.tarikh.temporal.Field.WEEKDAY;
import static org.tarikh.temporal.Field.YEAR;
import static org.tarikh.temporal.Resolver.LONGEST_THEN_FIRST;

import java.util.List;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** The dates that a sentence tells behind an expression which is counted from them. */
final class Beside {
  /** How far ahead, in tokens, a date beside "بعد أيام من …" is looked for. */
  private static final int FARTHEST = 25;

  /** What opens the sentence for which the one before has set the scene. */
  private static final List<String> MEANWHILE = List.of("when", "by", "as", "once");

  private static final List<String> LINKS =
      List.of("in", "at", "on", "of", "and", "but", "or", "that", "which", "who", "by", "when");
  private static final List<String> ARTICLES = List.of("a", "an", "the");

  private final Tokens tokens;
  private final Matcher matcher;
  private final Tenses tenses;
  private final Story story;
  private final DateReader dates;

  Beside(Tokens tokens, Matcher matcher, Tenses tenses, Story story, DateReader dates) {
    this.tokens = tokens;
    this.matcher = matcher;
    this.tenses = tenses;
    this.story = story;
    this.dates = dates;
  }

  /** The whole date that a time alone is told with: "at six in the morning, on 23 August 1921". */
  Told dayBehindClock(Reading reading) {
    Frame frame = reading.frame();
    if (!frame.has(HOUR) || DateReader.namesDay(frame) || story.lastInSentence(e -> true) != null) {
      return null;
    }
    Told day = date(reading);
    return day != null
            && day.extent().isDay()
            && day.frame().has(YEAR)
            && tokens.isWord(day.start() - 1, "on")
        ? day
        : null;
  }

  /**
   * The day that the next sentence tells, where nothing has been told before: "They had queued
   * since dawn. When the gates opened on Tuesday, …".
   */
  Told dayOfNextSentence(Reading reading) {
    Frame frame = reading.frame();
    boolean part = frame.has(DAYTIME) && frame.ref() == Ref.THE; // "since dawn"
    boolean alone = part || frame.has(HOUR) && !DateReader.namesDay(frame);
    if (!alone || tokens.firstChar(reading.start()) > 'z' || story.last(e -> true) != null) {
      return null;
    }
    boolean background = story.tellsEarlier();
    int sentences = 0;
    int last = Math.min(tokens.size(), reading.end() + FARTHEST);
    for (int i = reading.end(); i < last && sentences < 2; i++) {
      sentences += tokens.startsSentence(i) ? 1 : 0;
      background |= tokens.startsSentence(i) && tokens.isAny(i, MEANWHILE);
      List<Reading> here = sentences == 1 && background ? matcher.readings(i) : null;
      Reading longest = here == null ? null : here.stream().min(LONGEST_THEN_FIRST).orElseThrow();
      if (tokens.gap(i) == Tokens.Gap.LINE) {
        return null;
      }
      if (longest != null && longest.rule().op() == Rule.Op.DATE) {
        Tense tense = story.tense(longest.start(), longest.end());
        Extent extent = dates.read(longest.frame(), tense, new Derivation(story));
        return tense == Tense.PAST && extent != null && extent.isDay()
            ? new Told(extent, longest.start(), longest.end(), 0, longest.frame())
            : null;
      }
    }
    return null;
  }

  /** The whole date that says again which day is meant: "the next day, 18 April"; else null. */
  Told dayBehindOther(Reading reading) {
    Frame frame = reading.frame();
    boolean relative = frame.ref() == Ref.FOLLOWING || frame.ref() == Ref.PREVIOUS;
    if (!relative || frame.unit() != Unit.DAY || frame.has(HOUR)) {
      return null;
    }
    Told day = date(reading);
    if (day == null || !day.extent().isDay()) {
      return null;
    }
    boolean of = // "اليوم التالي لسقوط النظام في 8 كانون الأول"
        frame.ref() == Ref.FOLLOWING
            && tokens.firstChar(reading.end()) == 'ل'
            && tokens.length(reading.end()) > 3;
    Extent next = Extent.day(day.extent().first().plusDays(1));
    return day.start() <= reading.end() + 1
        ? day
        : of ? new Told(next, day.start(), day.end(), 0, day.frame()) : null;
  }

  boolean opensEnglish(int start) {
    return tokens.startsSentence(start) && tokens.firstChar(start) <= 'z';
  }

  /** The date that is told in the same sentence after an expression; null where there is none. */
  Told date(Reading reading) {
    Unit unit = reading.frame().unit();
    boolean tellsDate = story.lastInSentence(Extent::isMonthOrShorter) != null;
    boolean ofDays = unit != Unit.HOUR && unit != Unit.MINUTE;
    boolean comma = false;
    for (int i = reading.end(); i < Math.min(tokens.size(), reading.end() + FARTHEST); i++) {
      comma |= tokens.isComma(i);
      boolean parted = // from what is told beside it; "A year after he fell, his son won on Friday"
          tokens.isComma(i) && (tellsDate || opensEnglish(reading.start()));
      boolean source = comma && matcher.tense(i) == Tense.REPORTED; // ", the agency said on Monday"
      boolean since = tokens.isWord(i, "since"); // "in the first vote since his fall on 8 May"
      boolean clause = tokens.isWord(i, "ان") && tokens.isWord(i - 1, "بعد");
      boolean anniversary = tokens.isWord(i, "الذكري") || tokens.isWord(i, "ذكري");
      if (tokens.startsSentence(i)
          || parted
          || source
          || anniversary
          || clause
          || since
          || ofDays && tenses.opensPastClause(i)) {
        return null;
      }
      List<Reading> here = matcher.readings(i);
      if (here == null) {
        continue;
      }
      Reading longest = here.stream().min(LONGEST_THEN_FIRST).orElseThrow();
      if (longest.rule().op() == Rule.Op.DATE
          && !(i > reading.end() + 1 && isWhich(longest))
          && (longest.frame().has(MONTH) || ofDays && longest.frame().has(WEEKDAY))) {
        Tense tense = story.tense(longest.start(), longest.end());
        Extent extent = dates.read(longest.frame(), tense, new Derivation(story));
        return extent == null || !extent.isMonthOrShorter() || story.isDeadline(longest.start())
            ? null
            : new Told(extent, longest.start(), longest.end(), 0, longest.frame());
      }
    }
    return null;
  }

  /** "two months after the court lifted a March 2016 ban": a date that only says which. */
  private boolean isWhich(Reading date) {
    return date.end() < tokens.size()
        && tokens.isAny(date.start() - 1, ARTICLES)
        && Character.isLowerCase(tokens.firstWritten(date.end()))
        && !tokens.isAny(date.end(), LINKS);
  }
}
