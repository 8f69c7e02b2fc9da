package org.tarikh.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import org.tarikh.edtf.Bounds;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.Precision;

/**
 * EDTF in words of the Hijri calendar (Umm al-Qura), as fine as it is known: a Gregorian month is
 * told as the Hijri months it lies in.
 */
public final class HijriWords {

  private static final long DAY = 24 * 60;

  private final DateMessages messages;
  private final DateTimeFormatter month;
  private final ZoneId zone;

  public HijriWords(Language language, ZoneId zone) {
    this.messages = language.messages(DateMessages.class);
    this.month =
        DateTimeFormatter.ofPattern("MMMM", language.locale())
            .withChronology(HijrahChronology.INSTANCE);
    this.zone = zone;
  }

  /**
   * The date in words; null where it has no bound, is coarser than a year, or lies outside the
   * years 1300 to 1600 that Umm al-Qura is known for.
   */
  public String words(Edtf value) {
    Bounds bounds = value.bounds(zone);
    if (value.precision().compareTo(Precision.YEAR) < 0) {
      return null;
    }
    try {
      String start = words(bounds.earliest(), value.precision());
      String end = words(bounds.latest(), value.precision());
      if (start == null && end == null) {
        return null;
      }
      String words =
          start == null
              ? messages.until(messages.hijri(end))
              : end == null
                  ? messages.since(messages.hijri(start))
                  : messages.hijri(start.equals(end) ? start : messages.hijriSpan(start, end));
      return value.approximate() ? messages.approximate(words) : words;
    } catch (DateTimeException | ArithmeticException outside) {
      return null;
    }
  }

  private String words(Long minute, Precision precision) {
    if (minute == null) {
      return null;
    }
    HijrahDate date = HijrahDate.from(LocalDate.ofEpochDay(Math.floorDiv(minute, DAY)));
    String year = String.valueOf(date.get(ChronoField.YEAR));
    if (precision == Precision.YEAR) {
      return year;
    }
    String name = month.format(date);
    return precision.compareTo(Precision.DAY) < 0
        ? messages.month(name, year)
        : messages.day(String.valueOf(date.get(ChronoField.DAY_OF_MONTH)), name, year);
  }
}
