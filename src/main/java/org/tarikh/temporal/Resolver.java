package org.tarikh.temporal;

import static org.tarikh.temporal.Field.DAY;
import static org.tarikh.temporal.Field.HOUR;
import static org.tarikh.temporal.Field.MONTH;
import static org.tarikh.temporal.Field.WEEKDAY;

import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.edtf.EdtfInterval;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;
import org.tarikh.temporal.TimeExpression.Kind;

/** Chooses among the readings of a text, in text order, and resolves each against the story. */
final class Resolver {
  /** How far back, in tokens, a noun is looked for that stands in "two days after the quake". */
  private static final int AGAIN = 40;

  static final Comparator<Reading> LONGEST_THEN_FIRST =
      Comparator.<Reading>comparingInt(r -> -r.end())
          .thenComparingInt(r -> r.rule().order())
          .thenComparingInt(r -> -r.origin());

  private final Tokens tokens;
  private final Matcher matcher;
  private final Story story;
  private final DateReader dates;
  private final Ranges ranges;
  private final Shifts shifts;
  private final Tenses tenses;
  private final Mentions mentions;
  private final Beside beside;
  private final Narration narration;
  private final String text;

  Resolver(String text, Tokens tokens, Matcher matcher, Tenses tenses, Story story) {
    this.text = text;
    this.tokens = tokens;
    this.matcher = matcher;
    this.story = story;
    this.dates = new DateReader(story);
    this.ranges = new Ranges(dates);
    this.mentions = new Mentions(tokens);
    this.tenses = tenses;
    this.narration = new Narration(story);
    this.shifts = new Shifts(story, tenses);
    this.beside = new Beside(tokens, matcher, tenses, story, dates);
  }

  /** Adds the expressions of the text to a list. */
  void resolve(List<TimeExpression> found) {
    int token = 0;
    while (token < tokens.size()) {
      List<Reading> here = matcher.readings(token);
      int next = token + 1;
      if (here != null) {
        story.moveTo(token);
        here.sort(LONGEST_THEN_FIRST);
        for (Reading reading : here) {
          if (givesWay(reading)
              || isAgo(reading, here)
              || reading.rule().op() == Rule.Op.HEADING && !story.entries().headsLine(reading.end())
              || reading.rule().op() == Rule.Op.ENTRY && !story.opensLine()) {
            continue;
          }
          if (reading.rule().op() == Rule.Op.NONE) {
            next = reading.end();
            break;
          }
          TimeExpression expression = expression(reading);
          if (expression != null) {
            found.add(expression);
            next = reading.end();
            break;
          }
        }
      }
      token = next;
    }
  }

  /**
   * Whether another reading starts later, but has seen the first word too and goes on further: "قبل
   * عام" in "قبل عام 2011".
   */
  private boolean givesWay(Reading reading) {
    for (int i = reading.start() + 1; i < reading.end(); i++) {
      List<Reading> later = matcher.readings(i);
      if (later != null) {
        for (Reading other : later) {
          if (other.origin() <= reading.start() && other.end() > reading.end()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "حكم قبل عام بخمس سنوات": whether what it counts from is an amount itself. */
  private static boolean isAgo(Reading reading, List<Reading> here) {
    return countsFromNoun(reading)
        && here.stream().anyMatch(r -> r.rule().op() == Rule.Op.SHIFT && !countsFromNoun(r));
  }

  /** "قبل المجزرة بثلاثة أيام". */
  private static boolean countsFromNoun(Reading reading) {
    return reading.rule().op() == Rule.Op.SHIFT && reading.frame().ref() == Ref.PREVIOUS;
  }

  private TimeExpression expression(Reading reading) {
    Derivation why = new Derivation(story);
    story.stand(reading);
    int start = tokens.sourceStart(reading.start());
    int end = tokens.sourceEnd(reading.end() - 1);
    why.step(Operation.READ, text.substring(start, end), null);
    Rule rule = reading.rule();
    Extent extent = extent(reading, why);
    if (extent == null && !mayLackValue(reading)) {
      return null;
    }
    if (extent != null) {
      story.tell(extent, reading.start(), reading.end(), reading.frame());
    }
    return new TimeExpression(
        start,
        end,
        kind(rule.op(), extent),
        extent == null ? null : extent.value(),
        why.confidence(rule.confidence()),
        why.explanation(rule.id(), extent));
  }

  /** Durations and sets, and what is counted from an event that the text does not date. */
  private static boolean mayLackValue(Reading reading) {
    return switch (reading.rule().op()) {
      case DURATION, SET -> true;
      case SHIFT -> {
        boolean amount = reading.end() - reading.start() > 2; // "غداة الهجوم" is none
        yield reading.frame().ref() == Ref.FOLLOWING || countsFromNoun(reading) && amount;
      }
      case DATE, RANGE, NEXT, HEADING, ENTRY, ANNIVERSARY, NONE -> false;
    };
  }

  private Extent extent(Reading reading, Derivation why) {
    try {
      return read(reading, why);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null; // counted from the edge of the years that EDTF writes with four digits
    }
  }

  private Extent read(Reading reading, Derivation why) {
    Tense around = story.tense(reading.start(), reading.end());
    Tense tense = isEntry(reading, around) ? Tense.REPORTED : around;
    return switch (reading.rule().op()) {
      case DATE, HEADING, ENTRY -> {
        Told behind = beside.dayBehindClock(reading);
        Told next =
            behind == null && tense == Tense.PAST ? beside.dayOfNextSentence(reading) : null;
        Told day = behind == null ? next : behind;
        Told same = beside.dayBehindOther(reading);
        if (same != null) {
          why.from(same);
          yield same.extent();
        }
        if (day == null) {
          yield dates.read(reading.frame(), tense, why);
        }
        why.from(day);
        Extent whole = Extent.day(day.extent().first());
        yield reading.frame().has(HOUR) ? dates.clock(whole, reading.frame(), why) : whole;
      }
      case RANGE -> isMove(reading) ? null : ranges.read(reading, tense, why);
      case NEXT -> ranges.next(reading, tense, why);
      case SHIFT -> {
        boolean ofNoun = countsFromNoun(reading);
        if (ofNoun
            || tokens.isWord(reading.start(), "عشيه")) { // of what, else of what was told last
          Told told = mentions.told(reading.start() + 1, story.lately());
          told = told == null ? beside.date(reading) : told;
          boolean coarse =
              told != null && !told.extent().isDay(); // "بعد الكارثة بستة أيام … في أيار"
          told = coarse && reading.frame().unit() == Field.Unit.DAY ? null : told;
          told = ofNoun ? ofEvent(reading.frame(), told) : told;
          if (told != null || ofNoun) {
            Frame counted = reading.frame().set(Field.REF, Ref.SAME.ordinal());
            yield told == null ? null : shifts.read(counted, told, reading.start(), tense, why);
          }
        }
        boolean ends = reading.end() == tokens.size() || tokens.startsSentence(reading.end());
        Frame frame = // "five days before.", "two days after the quake": from what was told
            (ends || beside.opensEnglish(reading.start()) && isToldAgain(reading.end()))
                    && reading.frame().ref() == Ref.FOLLOWING
                ? reading.frame().set(Field.REF, Ref.SAME.ordinal())
                : reading.frame();
        Told date = frame.ref() == Ref.FOLLOWING ? beside.date(reading) : null;
        Told event =
            date == null && frame.ref() == Ref.FOLLOWING && namesEvent(reading)
                ? event(frame, mentions.told(reading.end() + 1, story.lately()))
                : null;
        yield event == null
            ? shifts.read(frame, date, reading.start(), tense, why)
            : shifts.read(
                frame.set(Field.REF, Ref.SAME.ordinal()), event, reading.start(), tense, why);
      }
      case DURATION, SET, ANNIVERSARY, NONE -> null;
    };
  }

  /**
   * Whether "the" and a noun follow in a sentence that has told no day: "two days after the crash",
   * "بعد يومين من الخطف".
   */
  private boolean namesEvent(Reading reading) {
    int next = reading.end();
    boolean arabic = next + 1 < tokens.size() && tokens.isWord(next, "من");
    boolean noun = arabic ? tokens.hasArticle(next + 1) : tokens.isWord(next, "the");
    return noun && story.lastInSentence(Extent::isMonthOrShorter) == null;
  }

  /** "robbed on Tuesday. Two days before the theft": the day of the news where no word says so. */
  private Told event(Frame frame, Told told) {
    Told event = ofEvent(frame, told);
    boolean back = frame.get(Field.DIRECTION) < 0 && frame.has(Field.NUMBER);
    return event == null && back
        ? story.lastHere(e -> e.isDay() && !e.first().isAfter(story.today()))
        : event;
  }

  /** When an event was that hours or days are counted from: as told, else when most things were. */
  private Told ofEvent(Frame frame, Told told) {
    Unit unit = frame.unit();
    boolean hours = unit == Unit.HOUR || unit == Unit.MINUTE;
    if (told != null && !hours || !hours && unit != Unit.DAY && unit != Unit.WEEK) {
      return told;
    }
    Told most = told == null ? narration.mostTold() : told;
    return !hours
        ? most
        : most == null
            ? story.lastWithin(1, e -> e.time() != null)
            : narration.firstTime(most.extent().first());
  }

  /** "أرجئ العرض من السبت إلى الاثنين": two days, and no range. */
  private boolean isMove(Reading reading) {
    Frame first = reading.first();
    for (int i = reading.start(); i < reading.end() && first.has(WEEKDAY) | first.has(MONTH); i++) {
      if (matcher.lead(i) == Tense.AHEAD) {
        return true;
      }
    }
    return false;
  }

  /** "10 شباط: الوزير يعلن ترشحه", "14 January: players refuse": the present of a chronology. */
  private boolean isEntry(Reading reading, Tense around) {
    int end = reading.end();
    return end < tokens.size()
        && tokens.firstChar(end) == ':'
        && reading.frame().has(MONTH)
        && story.opensLine()
        && (tenses.tellsPresent(end + 1) || around == Tense.UNKNOWN && isEnglishDay(reading));
  }

  private boolean isEnglishDay(Reading reading) {
    return reading.frame().has(DAY) && tokens.firstChar(reading.start()) <= 'z';
  }

  /** Whether "the" and a noun of the sentences before stand at a token. */
  private boolean isToldAgain(int the) {
    int noun = the + 1;
    for (int i = the - 1; tokens.isWord(the, "the") && i > 0 && i > the - AGAIN; i--) {
      if (noun < tokens.size() && tokens.isSame(i, noun)) {
        return true;
      }
    }
    return false;
  }

  private static Kind kind(Rule.Op op, Extent extent) {
    if (extent == null) {
      return op == Rule.Op.SET ? Kind.SET : Kind.DURATION;
    }
    return extent.value() instanceof EdtfDateTime
        ? Kind.TIME
        : extent.value() instanceof EdtfInterval ? Kind.INTERVAL : Kind.DATE;
  }
}
