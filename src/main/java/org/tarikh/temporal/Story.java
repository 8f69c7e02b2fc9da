package org.tarikh.temporal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import org.tarikh.temporal.Explanation.Anchor;

/** What a text has told so far: the anchors that its next words may be counted from. */
final class Story {
  private static final int FIRST_LINES = 3; // with that of publication, below the headline
  private final Tokens tokens;
  private final Lines lines;
  private final Asides asides;
  private final Earlier earlier;
  private final Matcher matcher;
  private final Tenses tenses;
  private final Publication publication;
  private final ToldDates told = new ToldDates();
  private final Wording wording;
  private int lineStart = -1, lineEnd = -1; // of publication
  private Anchor publicationAnchor;
  private final Chronology chronology;
  private final ToldTense toldTense;
  private final Entries entries;
  private final Scene scene;
  private final Amounts amounts;
  private Reading reading; // the one that is resolved
  private int seen, sentence, paragraph; // the last token moved to; what it stands in

  Story(Tokens tokens, Matcher matcher, Tenses tenses, Publication publication) {
    this.tokens = tokens;
    this.lines = new Lines(tokens);
    this.asides = new Asides(tokens);
    this.earlier = new Earlier(this, tokens);
    this.scene = new Scene(tokens, matcher, asides);
    this.chronology = new Chronology(lines);
    this.toldTense = new ToldTense(this, tokens, tenses, chronology);
    this.entries = new Entries(this, tokens, lines, chronology);
    this.matcher = matcher;
    this.amounts = new Amounts(tokens, matcher);
    this.tenses = tenses;
    this.publication = publication;
    this.wording = new Wording(tokens);
  }

  LocalDate today() {
    return publication.day();
  }

  LocalTime now() {
    return publication.time();
  }

  Anchor publicationAnchor() {
    if (publicationAnchor == null) { // shared: a long text has a million that count from it
      publicationAnchor =
          new Anchor(Anchor.Source.PUBLICATION, lineStart, lineEnd, publication.edtf().toString());
    }
    return publicationAnchor;
  }

  Wording wording() {
    return wording;
  }

  /** How this line stands among others. */
  Entries entries() {
    return entries;
  }

  /** How told dates stand before or after what this sentence tells. */
  Earlier earlier() {
    return earlier;
  }

  int seen() {
    return seen;
  }

  int paragraph() {
    return paragraph;
  }

  /** Notes a date that was told. */
  void tell(Extent extent, int start, int end, Frame frame) {
    moveTo(start);
    boolean alone = paragraph < FIRST_LINES && lines.opens(start) && lines.ends(end);
    boolean isInFirstLine = (paragraph == 0 || alone) && end < tokens.size();
    boolean isPublication = isInFirstLine && extent.value().equals(publication.edtf());
    if (isPublication && (alone || extent.time() != null)
        || isInFirstLine && tokens.gap(end) == Tokens.Gap.LINE && paragraph == 0) {
      if (isPublication) {
        lineStart = tokens.sourceStart(start);
        lineEnd = tokens.sourceEnd(end - 1);
        publicationAnchor = null;
      }
      return;
    }
    Told date = new Told(extent, start, end, paragraph, frame); // the line above tells no story
    told.add(date);
    scene.tell(date, sentence);
    chronology.tell(date, today());
  }

  /** Comes to the words that are to be resolved. */
  void stand(Reading reading) {
    this.reading = reading;
    amounts.note(reading);
  }

  /** The amount of time that stands right behind them: "in May, two years ago"; null if none. */
  Frame amountBehind() {
    return amounts.behind(reading.end());
  }

  /** Whether a comma stands between. */
  boolean isAmountParted() {
    return tokens.isComma(reading.end());
  }

  /** The anniversary that the sentence tells of what these words date; null if none. */
  Anniversary anniversary() {
    Told today = lastInSentence(e -> e.isDay() && !e.first().isBefore(today().minusDays(2)));
    return amounts.kept(seen, sentence, today != null);
  }

  /** Goes on to a token; counts the paragraphs on the way. */
  void moveTo(int token) {
    while (seen < token) {
      seen++;
      if (tokens.gap(seen) == Tokens.Gap.LINE) {
        paragraph++;
        chronology.startLine(seen);
      }
      if (tokens.startsSentence(seen)) {
        sentence = seen;
      }
    }
  }

  /** The last told date that fits, in the paragraph of the last token moved to; null if none. */
  Told lastHere(Predicate<Extent> fits) {
    return lastWithin(0, fits);
  }

  /** The last that fits, in this paragraph or so many before it. */
  Told lastWithin(int paragraphs, Predicate<Extent> fits) {
    Told date = last(fits);
    return date == null || date.paragraph() < paragraph - paragraphs ? null : date;
  }

  /** The year that was named for the date at the last token moved to; null if none. */
  Told scene() {
    return scene.of(seen, sentence, paragraph);
  }

  /** The last told date that fits, in the sentence of the last token moved to; null if none. */
  Told lastInSentence(Predicate<Extent> fits) {
    Told date = lastHere(fits);
    return date != null && isInSentence(date) ? date : null;
  }

  /** Whether a date was told in the paragraph of the last token moved to. */
  boolean isHere(Told date) {
    return date.paragraph() == paragraph;
  }

  /** A told day, or the later one before it where it is of what had been: "had begun on 3 May". */
  Told notBefore(Told date) {
    boolean had = date != null && asides.isHad(date.start(), 0);
    Told before =
        had ? lastWithin(1, e -> e.isDay() && e.first().isAfter(date.extent().last())) : null;
    return before == null ? date : before;
  }

  /** Whether the sentence tells what had been before: "had begun on 27 November". */
  boolean tellsEarlier() {
    return asides.isHad(seen, sentence) || tenses.arabic().isHad(seen);
  }

  /** Whether the sentence opens so: "They had reached terms, signed on 3 May". */
  boolean opensEarlier() {
    return asides.opensWithHad(seen, sentence) || tenses.arabic().opensWithWas(seen);
  }

  /** Whether it is of what had been or had gone on before: "since seven", "had left at seven". */
  boolean tellsBack() {
    return tellsEarlier() || asides.isSince(seen, sentence) || tenses.arabic().opensWithWas(seen);
  }

  /** Whether "since" stands right before the last token moved to. */
  boolean followsSince() {
    return asides.isSince(seen, seen - 1);
  }

  /** Whether a told date ends in the sentence of the last token moved to. */
  boolean isInSentence(Told date) {
    return date.end() > sentence;
  }

  /** Whether the sentence that told a date is the one before that of the last token moved to. */
  boolean followsSentenceOf(Told date) {
    return tokens.isNextSentence(date.end(), sentence);
  }

  /** Whether the sentence of the last token moved to has words that count from the publication. */
  boolean countsFromPublication() {
    return tenses.countsFromPublication(seen, sentence);
  }

  /** The same up to there. */
  boolean hasCountedFromPublication() {
    return tenses.hasCountedFromPublication(seen, sentence);
  }

  /** Whether only marks stand before the last token moved to in its line: an item of a list. */
  boolean opensLine() {
    return lines.opens(seen);
  }

  /** Whether a weekday follows in the sentence that nothing else dates: "and left on Sunday". */
  boolean namesWeekday() {
    return tenses.namesWeekday(seen);
  }

  /** Whether a told date is of what had been before: "وكانت المحافظة قد أخلته الأربعاء". */
  boolean isBefore(Told date) {
    return tenses.arabic().opensWithWas(date.start());
  }

  /** Whether a told date only says from when on. */
  boolean isSince(Told date) {
    return asides.isSince(date.start(), isInSentence(date) ? sentence : 0);
  }

  /** Whether the last token moved to stands in the title of the text, or in one beside it. */
  boolean isHeadline() {
    return chronology.isAboveText() && lines.isTitle(seen);
  }

  /** "due by 1 June": whether the words at a token say until when something is to be done. */
  boolean isDeadline(int token) {
    return asides.isDeadline(token);
  }

  /** Whether a told date only says until when. */
  boolean isUntil(Told date) {
    return asides.isUntil(date.start());
  }

  /** Whether a told date only says more of a noun: "who was named on 3 May, left on Tuesday". */
  boolean isAside(Told date) {
    return asides.isAside(
        date.start(), date.end(), isInSentence(date) ? sentence : date.start() - 1);
  }

  /** Whether a clause on a noun ends with a told date of this sentence: "who left in 2022, ". */
  boolean endsAside(Told date) {
    return tokens.isComma(date.end()) && asides.isRelative(date.start(), sentence);
  }

  /** Whether at most a conjunction and a preposition stand before it in its sentence. */
  boolean opensSentence() {
    return seen - sentence <= 2;
  }

  /** Whether a told date ends right before the last token moved to, but for a comma. */
  boolean isRightAfter(Told date) {
    return date.end() == seen || date.end() + 1 == seen && tokens.isComma(date.end());
  }

  /** Whether only a comma and a preposition stand between: "last winter, on 28 January". */
  boolean isApposed(Told date) {
    return date.end() + 2 >= seen && tokens.isComma(date.end()) && isInSentence(date);
  }

  Told last(Predicate<Extent> fits) {
    return told.last(fits);
  }

  List<Told> lately() {
    return told.lately();
  }

  boolean isPast(LocalDateTime minute) {
    return publication.isAfter(minute);
  }

  /** "انطلقت في 17 تشرين", "since he fell on": a past verb and a preposition, or "since". */
  boolean followsPastVerb() {
    return tenses.isPastVerb(seen - 2) || asides.isSince(seen, sentence);
  }

  /** The tense of the sentence around an expression. */
  Tense tense(int start, int end) {
    return toldTense.of(start, end);
  }
}
