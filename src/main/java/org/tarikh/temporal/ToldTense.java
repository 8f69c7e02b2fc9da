package org.tarikh.temporal;

import java.time.LocalDate;

/** The tense of an expression: by the words around it, and by what the story has told before. */
final class ToldTense {
  private final Story story;
  private final Tokens tokens;
  private final Tenses tenses;
  private final Chronology chronology;

  ToldTense(Story story, Tokens tokens, Tenses tenses, Chronology chronology) {
    this.story = story;
    this.tokens = tokens;
    this.tenses = tenses;
    this.chronology = chronology;
  }

  Tense of(int start, int end) {
    if (story.entries().isHeaded()) {
      return Tense.PAST;
    }
    Tense tense = chronology.isProgramme(start) ? Tense.FUTURE : tenses.around(start, end);
    if (tense == Tense.FUTURE && tokens.isOwner(end) && isTold(start)) {
      return Tense.PAST; // "jailed on Monday … Monday's verdict will be reviewed"
    }
    return tense == Tense.AHEAD && !goesOnFromTold() ? Tense.FUTURE : tense;
  }

  /** Whether a weekday that is over was told by the same word. */
  private boolean isTold(int word) {
    return story.lately().stream()
        .anyMatch(
            t -> t.isWeekdayBefore(story.today()) && tokens.word(t.start()) == tokens.word(word));
  }

  /** Whether the sentence has told what is over, or the one before it what is long past. */
  private boolean goesOnFromTold() {
    Told over = story.lastHere(e -> e.isMonthOrShorter() && e.last().isBefore(story.today()));
    LocalDate longAgo = story.today().minusMonths(Years.MONTHS_AHEAD);
    return over != null
        && (story.isInSentence(over)
            || over.extent().last().isBefore(longAgo) && story.followsSentenceOf(over));
  }
}
