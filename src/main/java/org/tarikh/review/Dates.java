package org.tarikh.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
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

  /** The pages write no date at greater length, what is not known of it included. */
  private static final int LONGEST_WORDS = 300;

  private static final int DAY_MINUTES = 24 * 60;

  /** A letter that is none of EDTF, or an expression in digits that is not: 27/11/2024. */
  private static final Pattern IN_WORDS =
      Pattern.compile("[\\p{L}&&[^TXYZ]]|^\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}$");

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
      if (!IN_WORDS.matcher(date).find() || date.length() > LONGEST_WORDS) {
        return new Reading(false, date, in(language).refusal(e));
      }
    }
    try {
      return reading(DateInWords.read(date), language);
    } catch (Unread e) {
      return new Reading(false, date, why(e, language));
    }
  }

  private String why(Unread unread, Language language) {
    Edtf date = unread.date;
    return language
        .messages(UnreadMessages.class)
        .sentence(
            unread.reason.name(),
            date == null ? "" : in(language).words(date),
            String.valueOf(unread.day),
            unread.reason == Unread.Reason.WEEKDAY ? weekday(date, language) : "");
  }

  private String weekday(Edtf day, Language language) {
    long minute = day.bounds(config.zone()).earliest();
    return LocalDate.ofEpochDay(Math.floorDiv(minute, DAY_MINUTES))
        .getDayOfWeek()
        .getDisplayName(TextStyle.FULL, language.locale());
  }

  private Reading reading(Edtf read, Language language) {
    String edtf = read.toString();
    return edtf.length() > LONGEST
        ? new Reading(
            false, edtf, language.messages(ReviewMessages.class).tooLong(LONGEST, edtf.length()))
        : new Reading(true, edtf, in(language).withHint(read));
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
