package org.tarikh.temporal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tarikh.temporal.Explanation.Anchor;

/** What a text has told so far: the anchors that its next words may be counted from. */
final class Story {
  /** How many tokens around an expression are asked for its tense. */
  private static final int BEFORE = 30;

  private static final int AFTER = 14;

  /** How far back an anchor is looked for, in told dates. */
  private static final int MEMORY = 12;

  enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
  }

  /** A date that was told, and where. */
  record Told(Extent extent, int start, int end, int paragraph) {}

  private final Tokens tokens;
  private final Grammar grammar;
  private final Publication publication;
  private final List<Told> told = new ArrayList<>();
  private int paragraph;
  private int seen;

  Story(Tokens tokens, Grammar grammar, Publication publication) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.publication = publication;
  }

  LocalDate today() {
    return publication.day();
  }

  LocalTime now() {
    return publication.time();
  }

  Anchor publicationAnchor() {
    return new Anchor(Anchor.Source.PUBLICATION, -1, -1, publication.edtf().toString());
  }

  Anchor anchor(Told date) {
    return new Anchor(
        Anchor.Source.EXPRESSION,
        tokens.sourceStart(date.start()),
        tokens.sourceEnd(date.end() - 1),
        date.extent().value().toString());
  }

  /** Notes a date that was told. */
  void tell(Extent extent, int start, int end) {
    moveTo(start);
    if (paragraph == 0 && extent.value().equals(publication.edtf())) {
      return; // the line of publication tells no story
    }
    told.add(new Told(extent, start, end, paragraph));
  }

  /** Goes on to a token; counts the paragraphs on the way. */
  void moveTo(int token) {
    for (; seen < token; seen++) {
      if (tokens.gap(seen + 1) == Tokens.Gap.LINE) {
        paragraph++;
      }
    }
  }

  /** The last told date that fits, in the paragraph of the last token moved to; null if none. */
  Told lastHere(Predicate<Extent> fits) {
    Told date = last(fits);
    return date == null || date.paragraph() < paragraph ? null : date;
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
    for (int i = start - 1; i >= 0 && i >= start - BEFORE; i--) {
      if (tokens.gap(i + 1) == Tokens.Gap.LINE || endsSentence(i)) {
        break;
      }
      Tense tense = cue(i);
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

  /** Whether two tokens stand in one sentence. */
  boolean sameSentence(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (tokens.gap(i) == Tokens.Gap.LINE || endsSentence(i - 1)) {
        return false;
      }
    }
    return true;
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
    int word = tokens.word(token);
    if (word == Vocabulary.UNKNOWN) {
      return isArabicFuture(token) ? Tense.FUTURE : Tense.UNKNOWN;
    }
    for (Grammar.Entry entry : grammar.entries()[word]) {
      if (entry.symbol() == grammar.futureCue()) {
        return Tense.FUTURE;
      }
      if (entry.symbol() == grammar.pastCue()) {
        return Tense.PAST;
      }
    }
    return Tense.UNKNOWN;
  }

  /** "سيعقد", "وستجري": the particle of the future before a verb of the imperfect. */
  private boolean isArabicFuture(int token) {
    int at = 0;
    char first = tokens.firstChar(token);
    if (first == 'و' || first == 'ف') {
      at++;
    }
    return tokens.length(token) >= at + 4
        && tokens.charAt(token, at) == 'س'
        && "يتن".indexOf(tokens.charAt(token, at + 1)) >= 0;
  }
}
