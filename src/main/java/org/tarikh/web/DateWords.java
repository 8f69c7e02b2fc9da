package org.tarikh.web;

import io.quarkus.qute.TemplateExtension;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.IntFunction;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.edtf.EdtfException;
import org.tarikh.edtf.EdtfInterval;
import org.tarikh.edtf.Precision;
import org.tarikh.edtf.Qualifier;

/**
 * EDTF in words for people: "8 December 2024", "نحو آب 2013", "من 27 تشرين الثاني إلى 8 كانون الأول
 * 2024". Times with an offset are told by the clock of the zone. All words come from {@link
 * DateMessages}.
 */
public final class DateWords {

  private static final BigInteger FOUR_DIGITS = BigInteger.valueOf(9999);

  private final DateMessages messages;
  private final ZoneId zone;
  private final Digits digits;
  private final IntFunction<String> monthName;

  public DateWords(Language language, ZoneId zone, Digits digits) {
    this(language, zone, digits, MonthNames.LEVANTINE);
  }

  /** With Western digits and the reader's names of the months. */
  public DateWords(Language language, ZoneId zone, MonthNames names) {
    this(language, zone, Digits.WESTERN, names);
  }

  private DateWords(Language language, ZoneId zone, Digits digits, MonthNames names) {
    this.messages = language.messages(DateMessages.class);
    this.zone = zone;
    this.digits = digits;
    // Seasons are called alike everywhere, and the Levantine names are those of the bundle.
    this.monthName =
        month ->
            language == Language.EN || month > 12 || names == MonthNames.LEVANTINE
                ? messages.monthName(month)
                : names.name(month);
  }

  /** With Western digits, the usual ones in both languages. */
  public DateWords(Language language, ZoneId zone) {
    this(language, zone, Digits.WESTERN);
  }

  /** The date in words: "July 2025". */
  public String words(Edtf value) {
    return digits.write(of(value));
  }

  /** The date in words, and what of it is not known: "July 2025 — day unknown". */
  public String withHint(Edtf value) {
    String hint = hint(value);
    return digits.write(hint == null ? of(value) : messages.withHint(of(value), hint));
  }

  /** The name of a month 1 to 12 or of a season 21 to 24. */
  public String monthName(int month) {
    return monthName.apply(month);
  }

  /** What is wrong with a text that is no EDTF, where, and what to do. */
  public String refusal(EdtfException refused) {
    return messages.refusal(refused.reason(), refused.offset() + 1);
  }

  /**
   * An example or value that runs left to right among Arabic letters, after which the parts of a
   * date would change places.
   */
  @TemplateExtension(namespace = "ltr")
  public static String run(String example) {
    return '\u2066' + example + '\u2069';
  }

  /**
   * For messages: words of a text or a title, which run in their own direction whatever the
   * sentence around them runs in.
   */
  @TemplateExtension(namespace = "own")
  static String words(String quoted) {
    return '\u2068' + quoted + '\u2069';
  }

  /**
   * The value for HTML's {@code <time datetime>}; null where HTML has none, or none that says as
   * much: intervals, seasons, decades, years before 1, and whatever is approximate or uncertain.
   */
  public String machine(Edtf value) {
    if (value instanceof EdtfInterval || value.approximate() || value.uncertain()) {
      return null;
    }
    if (value instanceof EdtfDateTime time) {
      return time.local().getYear() < 1 ? null : time.toString();
    }
    EdtfDate date = (EdtfDate) value;
    if (date.year() < 1 || date.unspecifiedYearDigits() > 0 || isSeason(date)) {
      return null;
    }
    if (date.month() < 1) {
      return String.format(Locale.ROOT, "%04d", date.year());
    }
    return (date.day() < 1 ? EdtfDate.ofMonth(date.year(), date.month()) : date).toString();
  }

  private String of(Edtf value) {
    if (value instanceof EdtfInterval interval) {
      return of(interval);
    }
    if (value instanceof EdtfDateTime time) {
      return qualified(time.qualifier(), moment(time, time(time)));
    }
    EdtfDate date = (EdtfDate) value;
    return qualified(date.qualifier(), unqualified(date));
  }

  private String qualified(Qualifier qualifier, String words) {
    String about = qualifier.approximate() ? messages.approximate(words) : words;
    return qualifier.uncertain() ? messages.uncertain(about) : about;
  }

  private String unqualified(EdtfDate date) {
    if (date.unspecifiedYearDigits() > 0) {
      return someYear(date);
    }
    if (date.month() < 1) {
      return year(date.year());
    }
    if (date.day() < 1) {
      boolean winter = date.month() == EdtfDate.WINTER;
      String year = year(date.year());
      return messages.month(
          monthName.apply(date.month()),
          winter ? messages.winterYears(year, year(date.year() + 1)) : year);
    }
    return day(date.day(), date.month(), date.year());
  }

  /** A year with X digits: a decade or century where people have a name for it. */
  private String someYear(EdtfDate date) {
    int unspecified = date.unspecifiedYearDigits();
    int span = (int) Math.pow(10, unspecified);
    long year = date.year();
    if (unspecified == 4) {
      return messages.unknown();
    }
    if (unspecified == 2) {
      String century = messages.century((int) Math.abs(year) / span + 1);
      return year < 0 ? messages.centuryBc(century) : century;
    }
    if (unspecified == 1 && year >= span) {
      String decade = String.valueOf(year);
      return year < 1000 ? messages.decadeAd(decade) : messages.decade(decade);
    }
    return year < 0
        ? messages.between(year(year - span + 1), year(year))
        : messages.between(year(year), year(year + span - 1));
  }

  /** A year of the common era; year 0 is 1 BC. Only years of five digits or more are grouped. */
  private String year(long year) {
    if (year > 9999) {
      return messages.longYear(String.format(Locale.ROOT, "%,d", year));
    }
    if (year >= 1000) {
      return String.valueOf(year);
    }
    if (year >= 1) {
      return messages.yearAd(String.valueOf(year));
    }
    BigInteger before = BigInteger.ONE.subtract(BigInteger.valueOf(year));
    return messages.yearBc(
        String.format(Locale.ROOT, before.compareTo(FOUR_DIGITS) > 0 ? "%,d" : "%d", before));
  }

  private String day(int day, int month, long year) {
    return messages.day(String.valueOf(day), monthName.apply(month), year(year));
  }

  private String moment(EdtfDateTime time, String clock) {
    LocalDateTime local = time.in(zone);
    return messages.moment(
        day(local.getDayOfMonth(), local.getMonthValue(), local.getYear()), clock);
  }

  private String time(EdtfDateTime time) {
    LocalDateTime local = time.in(zone);
    return time.seconds()
        ? String.format(
            Locale.ROOT, "%02d:%02d:%02d", local.getHour(), local.getMinute(), local.getSecond())
        : String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute());
  }

  private String of(EdtfInterval interval) {
    Edtf start = interval.start();
    Edtf end = interval.end();
    if (start == null && end == null) {
      return interval.startUnknown() && interval.endUnknown()
          ? messages.unknown()
          : messages.noEnds(interval.startUnknown(), interval.endUnknown());
    }
    if (end == null) {
      return interval.endUnknown() ? messages.fromToUnknown(of(start)) : messages.since(of(start));
    }
    if (start == null) {
      return interval.startUnknown() ? messages.fromUnknownTo(of(end)) : messages.until(of(end));
    }
    if (start.equals(end)) {
      return of(start);
    }
    boolean doubt = interval.approximate() || interval.uncertain();
    if (!doubt && start instanceof EdtfDateTime from && end instanceof EdtfDateTime to) {
      if (from.in(zone).toLocalDate().equals(to.in(zone).toLocalDate())) {
        return moment(from, messages.interval(time(from), time(to)));
      }
    }
    if (!doubt && start instanceof EdtfDate from && end instanceof EdtfDate to) {
      return messages.interval(withoutPartsOf(from, to), of(end));
    }
    return messages.interval(of(start), of(end));
  }

  /** The start of an interval, without the year and month that its end says again. */
  private String withoutPartsOf(EdtfDate start, EdtfDate end) {
    boolean alike =
        start.year() == end.year()
            && start.precision() == end.precision()
            && start.unspecifiedYearDigits() == 0;
    if (!alike || start.month() < 1 || end.month() == EdtfDate.WINTER) {
      return of(start);
    }
    String month = monthName.apply(start.month());
    if (start.precision() != Precision.DAY) {
      return month;
    }
    String day = String.valueOf(start.day());
    return start.month() == end.month() ? day : messages.dayOfMonth(day, month);
  }

  /** What is not known of a value, null where nothing is missing or its words say it already. */
  private String hint(Edtf value) {
    if (value instanceof EdtfInterval interval) {
      return hint(interval);
    }
    if (value instanceof EdtfDate date
        && (Math.abs(date.year()) > 9999 || date.unspecifiedYearDigits() == 4)) {
      return null;
    }
    return switch (value.precision()) {
      case MILLENNIUM, CENTURY, DECADE -> messages.yearUnknown();
      case YEAR, SEASON -> messages.monthUnknown();
      case MONTH -> messages.dayUnknown();
      case DAY, MINUTE, SECOND -> null;
    };
  }

  private String hint(EdtfInterval interval) {
    String start = interval.start() == null ? null : hint(interval.start());
    String end = interval.end() == null ? null : hint(interval.end());
    if (start == null && end == null) {
      return null;
    }
    if (start == null || end == null) {
      boolean alone = interval.start() == null || interval.end() == null;
      String hint = start == null ? end : start;
      return alone ? hint : start == null ? messages.hintOfEnd(hint) : messages.hintOfStart(hint);
    }
    return start.equals(end) ? start : messages.hintOfBoth(start, end);
  }

  private static boolean isSeason(EdtfDate date) {
    return date.month() > 12;
  }
}
