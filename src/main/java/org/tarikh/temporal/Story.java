package org.tarikh.temporal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tarikh.temporal.Explanation.Anchor;
import org.tarikh.temporal.Field.Ref;

/** What a text has told so far: the anchors that its next words may be counted from. */
final class Story {
  /** How many tokens around an expression are asked for its tense. */
  private static final int BEFORE = 30;

  private static final int AFTER = 6;

  /** How far back an anchor is looked for, in told dates. */
  private static final int MEMORY = 12;

  /**
   * A date that was told, and where.
   *
   * @param weekday whether it is a step of a narrated week
   * @param opensLine whether it heads its line: "13 تموز: …"
   */
  record Told(
      Extent extent, int start, int end, int paragraph, boolean weekday, boolean opensLine) {}

  private final Tokens tokens;
  private final Matcher matcher;
  private final Publication publication;
  private final List<Told> told = new ArrayList<>();
  private int lineStart = -1;
  private int lineEnd = -1;
  private int paragraph;

  /** The last token moved to, and the first of its sentence. */
  private int seen;

  private int sentence;

  Story(Tokens tokens, Matcher matcher, Publication publication) {
    this.tokens = tokens;
    this.matcher = matcher;
    this.publication = publication;
  }

  LocalDate today() {
    return publication.day();
  }

  LocalTime now() {
    return publication.time();
  }

  Anchor publicationAnchor() {
    return new Anchor(Anchor.Source.PUBLICATION, lineStart, lineEnd, publication.edtf().toString());
  }

  Anchor anchor(Told date) {
    return new Anchor(
        Anchor.Source.EXPRESSION,
        tokens.sourceStart(date.start()),
        tokens.sourceEnd(date.end() - 1),
        date.extent().value().toString());
  }

  /** Notes a date that was told. */
  void tell(Extent extent, int start, int end, boolean weekday) {
    moveTo(start);
    boolean isLineOfPublication =
        paragraph == 0 && end < tokens.size() && tokens.gap(end) == Tokens.Gap.LINE;
    if (isLineOfPublication) { // it tells no story
      if (extent.value().equals(publication.edtf())) {
        lineStart = tokens.sourceStart(start);
        lineEnd = tokens.sourceEnd(end - 1);
      }
      return;
    }
    boolean heads = opensLine() && end < tokens.size() && ":-".indexOf(tokens.firstChar(end)) >= 0;
    told.add(new Told(extent, start, end, paragraph, weekday, heads));
  }

  /**
   * Whether a past date opens the line and a mark follows it, as in a chronicle: what it tells in
   * the present tense is past.
   */
  private boolean isChronicle() {
    for (int i = told.size() - 1; i >= 0 && told.get(i).paragraph() == paragraph; i--) {
      if (told.get(i).opensLine()) {
        return told.get(i).extent().last().isBefore(publication.day());
      }
    }
    return false;
  }

  /** Goes on to a token; counts the paragraphs on the way. */
  void moveTo(int token) {
    while (seen < token) {
      seen++;
      if (tokens.gap(seen) == Tokens.Gap.LINE) {
        paragraph++;
      }
      if (startsSentence(seen)) {
        sentence = seen;
      }
    }
  }

  /** The last told date that fits, in the paragraph of the last token moved to; null if none. */
  Told lastHere(Predicate<Extent> fits) {
    Told date = last(fits);
    return date == null || date.paragraph() < paragraph ? null : date;
  }

  /** The last told date that fits, in the sentence of the last token moved to; null if none. */
  Told lastInSentence(Predicate<Extent> fits) {
    Told date = lastHere(fits);
    return date != null && isInSentence(date) ? date : null;
  }

  /** The latest told day of this paragraph on which a time has passed; null if none. */
  Told latestDayHere(LocalTime time) {
    Told latest = null;
    for (int i = told.size() - 1; i >= 0 && i >= told.size() - MEMORY; i--) {
      Told date = told.get(i);
      if (date.paragraph() == paragraph
          && date.extent().isDay()
          && isPast(LocalDateTime.of(date.extent().first(), time))
          && (latest == null || date.extent().first().isAfter(latest.extent().first()))) {
        latest = date;
      }
    }
    return latest;
  }

  /** Whether a told date ends in the sentence of the last token moved to. */
  boolean isInSentence(Told date) {
    return date.end() > sentence;
  }

  /** Whether the sentence of the last token moved to has words that count from the publication. */
  boolean countsFromPublication() {
    for (int i = seen; i >= sentence && i >= seen - BEFORE; i--) {
      if (hasReadingFromPublication(i)) {
        return true;
      }
    }
    int last = Math.min(tokens.size() - 1, seen + BEFORE);
    for (int i = seen + 1; i <= last && !startsSentence(i); i++) {
      if (hasReadingFromPublication(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasReadingFromPublication(int token) {
    List<Reading> here = matcher.readings(token);
    return here != null && here.stream().anyMatch(Story::isFromPublication);
  }

  private static boolean isFromPublication(Reading reading) {
    Ref ref = reading.frame().ref();
    return reading.rule().op() == Rule.Op.DATE
        && (reading.frame().has(Field.SHIFT)
            || ref == Ref.LAST
            || ref == Ref.BEFORE_LAST
            || ref == Ref.THIS
            || ref == Ref.NEXT
            || ref == Ref.AFTER_NEXT);
  }

  /** The day of a narrated week long past, which the next weekday follows; null if none. */
  Told narrated(LocalDate before) {
    Told date = lastHere(e -> e.isDay() && e.last().isBefore(before));
    return date != null && (date.weekday() || isInSentence(date)) ? date : null;
  }

  /** The time that opened the line before, where the last token moved to opens its line. */
  Told timeOfLineBefore() {
    if (told.isEmpty() || !opensLine()) {
      return null;
    }
    Told date = told.get(told.size() - 1);
    return date.extent().time() != null && date.paragraph() == paragraph - 1 ? date : null;
  }

  /** Whether only marks stand before the last token moved to in its line: an item of a list. */
  boolean opensLine() {
    int token = seen;
    while (tokens.gap(token) != Tokens.Gap.LINE
        && token > 0
        && !Character.isLetterOrDigit(tokens.firstChar(token - 1))) {
      token--;
    }
    return tokens.gap(token) == Tokens.Gap.LINE;
  }

  /** Whether a told date ends right before the last token moved to. */
  boolean isRightAfter(Told date) {
    return date.end() == seen;
  }

  /** The last told date that fits; null if none. */
  Told last(Predicate<Extent> fits) {
    for (int i = told.size() - 1; i >= 0 && i >= told.size() - MEMORY; i--) {
      Told date = told.get(i);
      if (fits.test(date.extent())) {
        return date;
      }
    }
    return null;
  }

  /** Whether a minute lies before the publication. */
  boolean isPast(LocalDateTime minute) {
    LocalTime now = publication.time() == null ? LocalTime.MAX : publication.time();
    return minute.isBefore(LocalDateTime.of(publication.day(), now));
  }

  /** The tense of the sentence around an expression: that of the nearest cue before, else after. */
  Tense tense(int start, int end) {
    if (isChronicle()) {
      return Tense.PAST;
    }
    for (int i = start - 1; i >= 0 && i >= start - BEFORE; i--) {
      if (tokens.gap(i + 1) == Tokens.Gap.LINE || endsSentence(i)) {
        break;
      }
      Tense tense = matcher.lead(i) != Tense.UNKNOWN ? matcher.lead(i) : cue(i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    for (int i = end; i < tokens.size() && i < end + AFTER; i++) {
      if (tokens.gap(i) == Tokens.Gap.LINE || endsSentence(i)) {
        break;
      }
      Tense tense = cue(i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  /** Whether a token other than the first begins a line or follows the end of a sentence. */
  boolean startsSentence(int token) {
    return tokens.gap(token) == Tokens.Gap.LINE || endsSentence(token - 1);
  }

  private boolean endsSentence(int token) {
    char c = tokens.firstChar(token);
    if (c != '.' && c != '!' && c != '?' && c != ';') {
      return false;
    }
    boolean last = token + 1 == tokens.size();
    return last
        || tokens.gap(token + 1) != Tokens.Gap.NONE
            && (c != '.' || token == 0 || tokens.length(token - 1) > 1);
  }

  private Tense cue(int token) {
    Tense tense = matcher.tense(token);
    if (tense != Tense.UNKNOWN || tokens.word(token) != Vocabulary.UNKNOWN) {
      return tense;
    }
    return isArabicFuture(token) ? Tense.FUTURE : isEnglishPast(token) ? Tense.PAST : Tense.UNKNOWN;
  }

  /**
   * "emerged on": a word in -ed right before a short known word, which is a preposition most often;
   * not "be released on", not "the besieged town".
   */
  private boolean isEnglishPast(int token) {
    int length = tokens.length(token);
    return length > 3
        && tokens.charAt(token, length - 1) == 'd'
        && tokens.charAt(token, length - 2) == 'e'
        && token + 1 < tokens.size()
        && tokens.word(token + 1) != Vocabulary.UNKNOWN
        && tokens.length(token + 1) < 6
        && token > 0
        && !(tokens.length(token - 1) == 2 && tokens.firstChar(token - 1) == 'b');
  }

  /** "سيعقد", "وستجري": the particle of the future before a verb of the imperfect. */
  private boolean isArabicFuture(int token) {
    int at = 0;
    char first = tokens.firstChar(token);
    if (first == 'و' || first == 'ف') {
      at++;
    }
    int length = tokens.length(token);
    char last = tokens.charAt(token, length - 1);
    return length >= at + 4
        && tokens.charAt(token, at) == 'س'
        && "يتن".indexOf(tokens.charAt(token, at + 1)) >= 0
        && last != 'ه'
        && last != 'ا';
  }
}
