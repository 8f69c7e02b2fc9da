package org.tarikh.extraction;

import java.util.List;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** Chronologies with the day on a line of its own, and what happened then on the lines below. */
final class EnglishHeadings {

  private final EnglishLexicon lexicon;
  private final EnglishOpenings openings;
  private final EnglishTopics topics;
  private final EnglishTitle titles;

  EnglishHeadings(
      EnglishLexicon lexicon, EnglishOpenings openings, EnglishTopics topics, EnglishTitle titles) {
    this.lexicon = lexicon;
    this.openings = openings;
    this.topics = topics;
    this.titles = titles;
  }

  /** Keeps the day that a line alone names for what follows. */
  static void remember(Line line, Sentence sentence, Reader.Memory memory) {
    TimeExpression day = day(line, sentence);
    memory.heading = day != null ? day : memory.heading;
  }

  /** The day that a line says and nothing else; null where it says something else. */
  static TimeExpression day(Line line, Sentence sentence) {
    TimeExpression t = line.heading();
    boolean day = t != null && Days.length(t.value()) <= Days.DAY;
    return day && sentence.block().kind() == Layout.Kind.PARAGRAPH ? t : null;
  }

  /** The day before the dash that opens an item of a list; null where none does. */
  private static TimeExpression opens(Line line, Sentence sentence) {
    TimeExpression t = sentence.times().isEmpty() ? null : sentence.times().get(0);
    boolean opens = t != null && line.first(t) == 0 && EnglishList.opens(line, line.after(t));
    return opens && Days.length(t.value()) <= Days.DAY ? t : null;
  }

  /**
   * The events of a sentence; those of a line that says in short what is told below are told there.
   */
  static List<Found> told(List<Found> found, Sentence sentence, Reader.Memory memory) {
    Found above = memory.entered;
    memory.entered = null;
    boolean entry = sentence.block().kind() == Layout.Kind.ENTRY && found.size() == 1;
    if (entry && !found.get(0).planned()) {
      memory.entered = found.get(0);
      memory.heading = found.get(0).time();
      return List.of();
    }
    boolean same =
        above == null
            || found.stream().anyMatch(f -> Days.overlap(f.time().value(), above.time().value()));
    if (!same) {
      found.add(0, above.in(sentence));
    }
    return found;
  }

  /** What the first sentence under a heading tells; null where it says when itself. */
  Found read(Line line, Sentence sentence, Reader.Memory memory) {
    boolean item = sentence.block().kind() == Layout.Kind.ITEM;
    if (item && sentence.first()) {
      memory.item = opens(line, sentence);
    }
    if (!item && sentence.first()) {
      TimeExpression alone = line.alone(); // "Friday. Two boats reach the port. …"
      memory.item = alone != null ? alone : opens(line, sentence);
    }
    boolean led = item || memory.item != null && memory.item.start() >= sentence.block().start();
    TimeExpression day = led ? memory.item : memory.heading;
    if (day == null || sentence.first() == led || line.size() < 3) {
      return null;
    }
    int v = topics.first(line);
    Form form = v > 0 ? lexicon.verb(line, v) : null;
    int to = form == null ? 0 : openings.end(line, v); // "find the wreck, which sank in 1987"
    if (form == null
        || line.hasTime(0, to)
        || line.is(0, "no", "nobody", "none")
        || memory.entered != null && EnglishWords.PRONOUNS.contains(line.fold(0))
        || form.verb().cue().grade() != Cue.Grade.STRONG
        || EnglishTelling.isLink(line, v, form)) {
      return null;
    }
    EnglishHeadline title = titles.verbal(line, 0, v, to, form, memory);
    return new Found(
        sentence.start(),
        sentence.end(),
        line.at(v).start(),
        day,
        title.text(),
        form.verb().cue(),
        Reader.isFuture(day, memory),
        "en.heading",
        Math.min(0.8, title.confidence()));
  }
}
