package org.tarikh.extraction;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.TimeExpression;

/** Reads the sentences of one language for the events their time expressions date. */
interface Reader {

  /** What an article has told so far: who a verb without a subject speaks of. One per article. */
  final class Memory {
    final Publication published;
    final Mentions mentions;
    final EnglishMentions named;
    final EnglishPeople people;
    List<String> subject = List.of();
    List<String> object = List.of();
    List<String> topic = List.of();

    /** Whom or what the sentence before named last in the plural. */
    List<String> many = List.of();

    /** Who says what is being read, and is meant by an "it" in it; empty for nobody. */
    List<String> speaker = List.of();

    /** Whether something else was spoken of since the object was told. */
    boolean another;

    Memory(Publication published, Mentions mentions, EnglishMentions named, EnglishPeople people) {
      this.published = published;
      this.mentions = mentions;
      this.named = named;
      this.people = people;
    }

    /** What the sentence before spoke of, in whatever paragraph. */
    List<String> earlier = List.of();

    /** The day alone on a line above, that dates what follows; null where none does. */
    TimeExpression heading;

    /** The day of what was told last; null where none was. */
    TimeExpression told;

    /** Whether only the day of publication dates what an English report told first. */
    boolean undated;

    /** The day that opens the item of a list that is being read; null where none does. */
    TimeExpression item;

    /** Whom an entry of a chronology begins with; empty where it names nobody. */
    List<String> entry = List.of();

    /** Whom an English article is about; empty where about nobody. */
    List<String> about = List.of();

    /** Whether the block before was an entry of a chronology. */
    boolean listed;

    /** Whether the first sentence was a line of its own that told nothing: the next may lead. */
    boolean standfirst;

    /** Whether that line is the one right above. */
    boolean headed;

    /** What the line right above says in short of the paragraph; null where none does. */
    Found entered;

    /** The person the article spoke of last: "she" in a new paragraph. */
    List<String> person = List.of();

    /** All words of an Arabic article, until it is known whom it is about. */
    List<Word> article = List.of();

    /** Whom an Arabic article is about. */
    ArabicHero hero = ArabicHero.NOBODY;

    /** Whether the subject was told in the sentence that is being read. */
    boolean fresh;

    /** Whether it stands right before the words that are quoted. */
    boolean quoting;

    /** The time of which it was asked last whether it lies in the future, and whether it does. */
    private TimeExpression asked;

    private boolean future;

    void subject(List<String> words) {
      subject = List.copyOf(words);
      fresh = true;
      quoting = false;
    }
  }

  /** How much surer a time must be to take the place of one told before it. */
  double SURER = 0.2;

  long MONTH = 31 * Days.DAY;

  /** What is kept in mind of an article of these words while it is read. */
  Memory memory(List<Word> words, Publication published);

  /** The events of a sentence that its own time expressions date, in text order. */
  List<Found> read(Sentence sentence, Memory memory);

  /**
   * The event that the first sentence of a report tells without saying when: it happened when the
   * report was published. Null where the sentence tells none.
   */
  Found report(Sentence sentence, Memory memory);

  /**
   * When happened what the report before told, where a sentence says no more than that; its own
   * events that do are taken away. Null where it says something else.
   */
  default TimeExpression when(Sentence sentence, List<Found> found, Memory memory) {
    return null;
  }

  /** What kind of event the words of a headline point at; null where they say nothing of it. */
  Cue topic(String title);

  /** Words of a text that carry meaning, reduced so that forms of one word agree. */
  List<String> stems(String text);

  /** Whether a time lies wholly after the day of publication. */
  static boolean isFuture(TimeExpression time, Memory memory) {
    if (memory.asked != time) {
      Long earliest = time.value().bounds(ZoneOffset.UTC).earliest();
      long tomorrow = (memory.published.day().toEpochDay() + 1) * Days.DAY;
      memory.future = earliest != null && earliest >= tomorrow;
      memory.asked = time;
    }
    return memory.future;
  }

  /** Whether a time lies wholly before the day of publication. */
  static boolean isPast(TimeExpression time, Memory memory) {
    Long latest = time.value().bounds(ZoneOffset.UTC).latest();
    return latest != null && latest < memory.published.day().toEpochDay() * Days.DAY;
  }

  /**
   * Adds an event unless its word has one already; of two times for one word the finer stays, of
   * equally fine ones the surer.
   */
  static void add(List<Found> found, Found f) {
    if (f == null || f.title().isBlank()) {
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).nucleus() == f.nucleus()) {
        TimeExpression kept = found.get(i).time();
        long other = Days.length(f.time().value());
        long length = Days.length(kept.value()); // months are as fine as others, long or short
        boolean longBefore = Days.isLongBefore(f.time().value(), kept.value());
        boolean surer = f.time().confidence() > kept.confidence() + SURER;
        if (other <= length / 2 && !longBefore || other <= length && surer) {
          found.set(i, f);
        }
        return;
      }
    }
    if (found.stream().noneMatch(g -> g.tells(f))) {
      found.add(f);
    }
  }

  /** Times that say the same thing side by side are one: the finest of them is kept. */
  static List<TimeExpression> merged(Line line, List<TimeExpression> times) {
    List<TimeExpression> kept = new ArrayList<>();
    for (TimeExpression t : times) {
      if (line.first(t) < 0) {
        continue; // its words are those of the time after it, too: "2019-2021"
      }
      TimeExpression last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean same =
          last != null
              && (Days.overlap(last.value(), t.value()) && near(line, last, t)
                  || Days.isDayNear(t.value(), last.value()) && explains(line, last, t));
      if (same) {
        if (Days.length(t.value()) < Days.length(last.value())) {
          kept.set(kept.size() - 1, t);
        }
      } else {
        kept.add(t);
      }
    }
    return kept;
  }

  /** "two weeks ago, on 16 June": the second time says when exactly. */
  private static boolean explains(Line line, TimeExpression a, TimeExpression b) {
    int comma = line.after(a);
    int first = line.first(b);
    return comma < first
        && line.at(comma).isComma()
        && (first == comma + 1 || first == comma + 2 && line.is(comma + 1, "on", "في"));
  }

  private static boolean near(Line line, TimeExpression a, TimeExpression b) {
    int gap = 0;
    for (int i = line.after(a); i < line.first(b); i++) {
      boolean when = Arabic.isPreposition(line.at(i)) && Days.length(a.value()) <= MONTH;
      boolean part = ArabicComparisons.isPart(line, i); // "في 2024، نصفها في آب"
      if (part || opensClause(line, i) && !when) { // "عند الرابعة، وفي الصباح نفسه": the same time
        return false;
      }
      if (!line.at(i).isMark()) {
        gap++;
      }
    }
    return gap <= 2;
  }

  /** "في 12 آذار، وعلّق الشهر الماضي رسوماً", but "بعد شهر، وتحديداً في 12 آذار". */
  private static boolean opensClause(Line line, int i) {
    return i > 0
        && line.at(i - 1).isComma()
        && line.fold(i).startsWith("و")
        && !line.at(i).isAccusative()
        && !line.isTime(i);
  }
}
