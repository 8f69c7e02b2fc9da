package org.tarikh.temporal;

import java.util.List;

/** How the line that a story has come to stands in a chronology, a list or under a heading. */
final class Entries {
  private final Story story;
  private final Tokens tokens;
  private final Lines lines;
  private final Chronology chronology;

  Entries(Story story, Tokens tokens, Lines lines, Chronology chronology) {
    this.story = story;
    this.tokens = tokens;
    this.lines = lines;
    this.chronology = chronology;
  }

  /** The day that the first lines set the scene for; null if none. */
  Told setting() {
    return chronology.setting();
  }

  /** Whether a year that ends before a token heads the line of the last token moved to. */
  boolean headsLine(int end) {
    return lines.heads(story.seen(), end);
  }

  /** The entry of a chronology before the one that the last token moved to opens; null if none. */
  Told entryBefore() {
    return lines.opensEntry(story.seen()) ? entry() : null;
  }

  /** Whether the entries before go on in time. */
  boolean ascends() {
    return chronology.ascends(story.paragraph());
  }

  /** The day that heads this line, or the lines before where they are not too many; else null. */
  Told dayOfEntry() {
    return chronology.day(story.paragraph());
  }

  /** The date that opened this line or one of the last; null if none. */
  Told entry() {
    return chronology.before(story.paragraph());
  }

  /** The date that a mark parts from the rest of the line right above; null if none. */
  Told labelAbove() {
    Told entry = entry();
    boolean above = entry != null && entry.paragraph() == story.paragraph() - 1;
    return above && lines.labels(entry.start(), entry.end()) ? entry : null;
  }

  /** The year that heads this line, or that stands alone above it; else null. */
  Told yearOfEntry() {
    return chronology.year(story.paragraph());
  }

  /** Whether a past date heads the line of the last token moved to: what it tells is of then. */
  boolean isHeaded() {
    return chronology.tellsPast(story.paragraph());
  }

  /** The time that opens one of the last lines, where one opens this line too; null if none. */
  Told timeOfEntry() {
    return story.opensLine() ? chronology.time(story.paragraph()) : null;
  }

  /** Whether a told date opens this line. */
  boolean opensLine(Told date) {
    return story.isHere(date) && lines.opensEntry(date.start());
  }

  /** Whether it opens the first line below one that ends in a colon. */
  boolean opensList() {
    return lines.opens(story.seen()) && lines.followsColon(story.seen());
  }

  /** The first days that an English text told. */
  List<Told> leads() {
    return story.seen() > 0 && tokens.firstChar(story.seen() - 1) <= 'z'
        ? chronology.leads()
        : List.of();
  }
}
