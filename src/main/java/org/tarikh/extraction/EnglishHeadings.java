package org.tarikh.extraction;

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

  /** Whether a line says a day and nothing else. */
  static boolean isHeading(Line line, Sentence sentence) {
    if (sentence.times().size() != 1
        || sentence.block().kind() != Layout.Kind.PARAGRAPH
        || sentence.block().end() - sentence.end() > 0) {
      return false;
    }
    for (int i = 0; i < line.size(); i++) {
      if (!line.isTime(i) && !line.at(i).isMark()) {
        return false;
      }
    }
    return Days.length(sentence.times().get(0).value()) <= Days.DAY;
  }

  /** What the first sentence under a heading tells; null where it says when itself. */
  Found read(Line line, Sentence sentence, Reader.Memory memory) {
    TimeExpression day = memory.heading;
    if (day == null || !sentence.first() || !sentence.times().isEmpty() || line.size() < 3) {
      return null;
    }
    int v = topics.main(line, 0);
    Form form = v > 0 ? lexicon.verb(line, v) : null;
    if (form == null || form.verb().cue().grade() != Cue.Grade.STRONG) {
      return null;
    }
    int to = openings.end(line, v);
    EnglishTitle.Title title = titles.verbal(line, 0, v, to, form, memory);
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
