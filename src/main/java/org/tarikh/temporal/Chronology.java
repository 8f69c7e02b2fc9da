package org.tarikh.temporal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that begin with their dates or stand under them; one of them says the year for the others.
 */
final class Chronology {
  /** Lines that an entry may go on for. */
  private static final int ENTRY = 5;

  /** Lines in which a story of a day long past names it. */
  private static final int FIRST_LINES = 3;

  /** The same where more lines stand above it: of those that are whole sentences. */
  private static final int FIRST_SENTENCES = 2;

  private static final int LEADS = 4;

  /** Tokens that may stand before the time of an entry: "- Until Friday". */
  private static final int OPENING = 2;

  private static final int A_YEAR = 365;

  private final Lines lines;

  /** Whether the last heading announced what is to come, and only entries have followed. */
  private boolean programme;

  private boolean heading; // whether the line is that heading
  private boolean entered; // whether the line opened with a time
  private int line; // its first token
  private int sentences; // lines so far, from the first on that is no title

  /** The last date that opened a line: "2023" alone, or "13 تموز: …". */
  private Told entry;

  /** Whether that date heads the lines after it. */
  private boolean heads;

  /** The last time that opened a line. */
  private Told time;

  /** Whether nothing else stands on its line. */
  private boolean alone;

  /** Whether that date is later than the one before it. */
  private boolean ascends;

  /** The last paragraph that a past date heads: its present tense is past. */
  private int past = -1;

  /** The day that the first lines set the scene for: "fifty years ago today". */
  private Told setting;

  /** The first days that were told, of which one is that of the news. */
  private final List<Told> leads = new ArrayList<>();

  Chronology(Lines lines) {
    this.lines = lines;
  }

  /** Whether no line so far was a whole sentence. */
  boolean isAboveText() {
    return sentences == 0;
  }

  /** Goes on to a line that begins at a token. */
  void startLine(int token) {
    boolean goesOn = heading || entered;
    heading = lines.headsProgramme(token);
    programme = heading || programme && goesOn;
    entered = false;
    sentences += sentences > 0 || !lines.isTitle(token) ? 1 : 0;
    line = token;
  }

  /** Whether a token stands in an entry under a heading like "The days ahead:". */
  boolean isProgramme(int start) {
    return programme && !heading && (entered || start - line <= OPENING);
  }

  /** Notes a date that was told, if it opens a line or introduces those after it. */
  void tell(Told date, LocalDate today) {
    if (leads.size() < LEADS && date.extent().isDay()) {
      leads.add(date);
    }
    entered |= date.start() - line <= OPENING;
    if ((date.paragraph() <= FIRST_LINES || sentences <= FIRST_SENTENCES)
        && (date.isAnniversary() || isDayOfEarlierYear(date.extent(), today))) {
      setting = date;
    }
    if (date.extent().time() != null && lines.opens(date.start())) {
      time = date;
    }
    if (date.extent().isOneYear() && lines.introducesList(date.end())) {
      open(date, false, true, true, today);
    } else if (date.extent().isDay()
        && date.extent().time() == null
        && !date.extent().first().isBefore(today)
        && lines.titles(date.start(), date.end())) {
      open(date, false, true, true, today);
    } else if (lines.opensEntry(date.start())) {
      boolean labels = lines.labels(date.start(), date.end());
      open(date, labels, lines.heads(date.start(), date.end()), lines.ends(date.end()), today);
    }
  }

  /** Whether it is the day of publication, or one beside it, years before. */
  private static boolean isDayOfEarlierYear(Extent date, LocalDate today) {
    int ago = today.getYear() - date.first().getYear();
    return date.isDay()
        && ago > 0
        && Math.abs(ChronoUnit.DAYS.between(date.first().plusYears(ago), today)) <= 1;
  }

  /** Labels: parted by a mark from what follows; heading: for the lines after; stands: alone. */
  private void open(Told date, boolean labels, boolean heading, boolean stands, LocalDate today) {
    if (labels && date.extent().last().isBefore(today)) {
      past = date.paragraph();
    }
    boolean brief = date.extent().isMonthOrShorter() || labels && date.extent().days() < A_YEAR;
    if (heading && (brief || date.extent().isOneYear())
        || brief && (labels || before(date.paragraph()) != null)) {
      Told before = before(date.paragraph());
      ascends = before != null && date.extent().first().isAfter(before.extent().last());
      entry = date;
      heads = heading;
      alone = stands;
    }
  }

  /** The time that opens one of the lines before a paragraph, on its day; null if there is none. */
  Told time(int paragraph) {
    Told day = day(paragraph);
    boolean same = time != null && (day == null || day.start() <= time.start());
    return same && time.paragraph() >= paragraph - ENTRY ? time : null;
  }

  /** The entry before one that opens in a paragraph; null if there is none. */
  Told before(int paragraph) {
    return entry != null && entry.paragraph() >= paragraph - ENTRY ? entry : null;
  }

  /** The entry that a paragraph is part of; null if there is none. */
  Told of(int paragraph) {
    return heads || entry != null && entry.paragraph() == paragraph ? before(paragraph) : null;
  }

  /** The same where it is a day; else null. */
  Told day(int paragraph) {
    Told entry = of(paragraph);
    return entry != null && entry.extent().isDay() ? entry : null;
  }

  /** The day that the first lines set the scene for; null if none. */
  Told setting() {
    return setting;
  }

  /** The year that a paragraph is headed by, on its own line or on one before it; else null. */
  Told year(int paragraph) {
    Told year = of(paragraph);
    return year != null && year.extent().isOneYear() && (alone || year.paragraph() == paragraph)
        ? year
        : null;
  }

  /** The first days that were told. */
  List<Told> leads() {
    return leads;
  }

  /** Whether the entries that a paragraph follows go on in time. */
  boolean ascends(int paragraph) {
    return ascends && before(paragraph) != null;
  }

  /** Whether a past date heads a paragraph. */
  boolean tellsPast(int paragraph) {
    return past == paragraph;
  }
}
