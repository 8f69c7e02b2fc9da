package org.tarikh.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.edtf.EdtfException;
import org.tarikh.event.EventConfig;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.Tagger;
import org.tarikh.temporal.TimeExpression;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;

/** Dates as the admin area tells them, by the clock of the configured zone. */
@ApplicationScoped
class Dates {

  /** The longest canonical date the store takes. */
  private static final int LONGEST = 100;

  /** The tagger wants a day to count from; what needs one is not taken. */
  private static final Publication ANY_DAY = new Publication(LocalDate.of(2000, 1, 1), null);

  private final EventConfig config;

  Dates(EventConfig config) {
    this.config = config;
  }

  /**
   * What was understood of a typed date.
   *
   * @param good whether it is a date
   * @param edtf its canonical text; what was typed where it is no date
   * @param words the date in words with what of it is not known; or what does not fit, and where
   */
  record Reading(boolean good, String edtf, String words) {}

  /** Reads a typed date: EDTF, or words that say all of it ("13 آب 2025", "late 2024"). */
  Reading read(String typed, Language language) {
    String date = FormText.date(typed);
    try {
      return reading(Edtf.parse(date), language);
    } catch (EdtfException e) {
      return ofWords(date)
          .map(read -> reading(read, language))
          .orElseGet(() -> new Reading(false, date, in(language).refusal(e)));
    }
  }

  private Reading reading(Edtf read, Language language) {
    String edtf = read.toString();
    return edtf.length() > LONGEST
        ? new Reading(
            false, edtf, language.messages(ReviewMessages.class).tooLong(LONGEST, edtf.length()))
        : new Reading(true, edtf, in(language).withHint(read));
  }

  /** What is counted from another day, like "yesterday", would mean something else tomorrow. */
  private static Optional<Edtf> ofWords(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    return Tagger.bundled().tag(words, ANY_DAY).stream()
        .filter(time -> time.start() == 0 && time.end() == words.length())
        .filter(time -> time.value() != null && time.explanation().anchor() == null)
        .map(TimeExpression::value)
        .findFirst();
  }

  /** A date of the store in words. */
  String words(String edtf, Language language) {
    return in(language).words(Edtf.parse(edtf));
  }

  /** When something was done, to the minute. */
  String words(Instant instant, Language language) {
    LocalDateTime local = LocalDateTime.ofInstant(instant, config.zone());
    return in(language).words(EdtfDateTime.ofMinute(local.truncatedTo(ChronoUnit.MINUTES)));
  }

  private DateWords in(Language language) {
    return new DateWords(language, config.zone());
  }
}
