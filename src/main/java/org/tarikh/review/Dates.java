package org.tarikh.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.edtf.EdtfException;
import org.tarikh.event.EventConfig;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;

/** Dates as the admin area tells them, by the clock of the configured zone. */
@ApplicationScoped
class Dates {

  /** The longest canonical date the store takes. */
  private static final int LONGEST = 100;

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

  /** Reads a typed date. */
  Reading read(String typed, Language language) {
    String date = FormText.date(typed);
    DateWords words = in(language);
    try {
      Edtf read = Edtf.parse(date);
      String edtf = read.toString();
      return edtf.length() > LONGEST
          ? new Reading(
              false, edtf, language.messages(ReviewMessages.class).tooLong(LONGEST, edtf.length()))
          : new Reading(true, edtf, words.withHint(read));
    } catch (EdtfException e) {
      return new Reading(false, date, words.refusal(e));
    }
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
