package org.tarikh.review;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.edtf.Bounds;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.edtf.EdtfException;
import org.tarikh.edtf.EdtfInterval;
import org.tarikh.edtf.Precision;
import org.tarikh.edtf.Qualifier;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Tagger;
import org.tarikh.temporal.TimeExpression;

/**
 * Reads a date typed in words of either language: what the tagger reads as a date that says all of
 * itself, the cues before one ("since", "نحو"), and every date as the pages write it.
 */
final class DateInWords {

  private static final String CLOCK = "(\\d\\d:\\d\\d(?::\\d\\d)?)";

  /** What the pages say is not known, behind the date itself. */
  private static final Pattern HINT = pattern("(.+?) — .*");

  private static final Pattern NOTHING = pattern("unknown date|تاريخ غير معروف");
  private static final Pattern NO_ENDS =
      pattern(
          "(?:start|بداية) (unknown|open|غير معروفة|مفتوحة)(?:, end | ونهاية )"
              + "(unknown|open|غير معروفة|مفتوحة)");
  private static final Pattern TO_UNKNOWN =
      pattern("from (.+), end unknown|من (.+) إلى نهاية غير معروفة");
  private static final Pattern FROM_UNKNOWN =
      pattern("until (.+), start unknown|من بداية غير معروفة حتى (.+)");
  private static final Pattern MOMENTS =
      pattern("(.+)[,،] (?:from|من) " + CLOCK + " (?:to|إلى) " + CLOCK);
  private static final Pattern MOMENT = pattern("(.+)[,،] " + CLOCK);
  private static final Pattern DAY_OF_MONTH =
      pattern("(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of| من)? (\\D.*)");
  private static final Pattern MONTH_AND_DAY =
      pattern("(?:\\p{L}+,? )?(\\p{L}+) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern IN_DIGITS = pattern("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern FROM_TO =
      pattern("(?:from|since|من|منذ) (.+?) (?:to|until|till|إلى|حتى|–) (.+)");
  private static final Pattern BETWEEN = pattern("(?:between|بين) (.+?)(?: and | – | و)(.+)");
  private static final Pattern DASHED = pattern("(.+?) – (.+)");
  private static final Pattern YEAR_AND_ERA = pattern("\\d+ (BCE?|ق\\.م|AH|هـ|AD|م)");
  private static final Pattern SINCE =
      pattern("(?:since|from|منذ|من|ابتداء من|ابتداءً من|اعتبارًا من) (.+?)(?: on(?:wards?)?)?");
  private static final Pattern UNTIL = pattern("(?:until|till|up to|حتى|إلى|لغاية) (.+)");
  private static final Pattern BEFORE = pattern("(?:before|قبل) (.+)");
  private static final Pattern AFTER = pattern("(?:after|بعد) (.+)");
  private static final Pattern UNCERTAIN = pattern("(.+) \\((?:uncertain|غير مؤكد)\\)");
  private static final Pattern ABOUT =
      pattern(
          "(?:about|around|circa|ca?\\.?|approximately|نحو|حوالي|حوالى|قرابة|زهاء) (.+)"
              + "|(.+) (?:تقريبًا|تقريبا)");
  private static final Pattern WITHIN = pattern("(?:in|in the|the|on|في|خلال) (.+)");

  private DateInWords() {}

  static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Reads words.
   *
   * @throws Unread where they are no date, or one that is counted from another day
   */
  static Edtf read(String typed) {
    String words = typed.replaceAll("\\s+", " ");
    Matcher hint = HINT.matcher(words);
    try {
      return of(hint.matches() ? hint.group(1) : words);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException impossible) {
      throw new Unread(Unread.Reason.WORDS);
    }
  }

  private static Edtf of(String words) {
    try {
      return Edtf.parse(words);
    } catch (EdtfException inWords) {
      Edtf ofEra = YearInWords.read(words, DateInWords::tagged);
      return ofEra != null ? ofEra : said(words);
    }
  }

  private static Edtf said(String words) {
    Matcher m;
    if (NOTHING.matcher(words).matches()) {
      return Edtf.parse("XXXX");
    }
    if ((m = NO_ENDS.matcher(words)).matches()) {
      return new EdtfInterval(null, isUnknown(m.group(1)), null, isUnknown(m.group(2)));
    }
    if ((m = MOMENTS.matcher(words)).matches()) {
      return EdtfInterval.of(moment(m.group(1), m.group(2)), moment(m.group(1), m.group(3)));
    }
    m = MOMENT.matcher(words);
    Edtf moment = m.matches() ? moment(m.group(1), m.group(2)) : null;
    if (moment != null) {
      return moment;
    }
    Optional<TimeExpression> whole = Tagger.bundled().whole(words, 0);
    if (whole.filter(TimeExpression::isAbsolute).isPresent()) {
      return checked(whole.get());
    }
    if (whole.isPresent()) {
      boolean lacksYear = tagged(words + " 2000") instanceof EdtfDate;
      throw new Unread(lacksYear ? Unread.Reason.YEAR_MISSING : Unread.Reason.RELATIVE);
    }
    refuseImpossibleDay(words);
    return afterCue(words);
  }

  private static boolean isUnknown(String end) {
    return end.equals("unknown") || end.equals("غير معروفة");
  }

  /** A time of day on a day; null where the words before it are no day. */
  private static Edtf moment(String words, String clock) {
    try {
      return of(words) instanceof EdtfDate day && day.day() > 0
          ? Edtf.parse(day.with(Qualifier.NONE) + "T" + clock + day.qualifier())
          : null;
    } catch (Unread noDay) {
      return null;
    }
  }

  /** A date that the tagger reads; null for none. */
  private static Edtf tagged(String words) {
    return Tagger.bundled()
        .whole(words, 0)
        .filter(TimeExpression::isAbsolute)
        .map(TimeExpression::value)
        .orElse(null);
  }

  private static Edtf checked(TimeExpression time) {
    boolean disagrees =
        time.explanation().steps().stream()
            .anyMatch(step -> step.operation() == Operation.WEEKDAY_DISAGREES);
    // Sightings of the moon may move a day, and its weekday with it.
    if (disagrees && !time.value().approximate()) {
      throw new Unread(Unread.Reason.WEEKDAY, time.value(), 0);
    }
    return time.value();
  }

  private static void refuseImpossibleDay(String words) {
    Matcher m;
    if ((m = DAY_OF_MONTH.matcher(words)).matches()) {
      refuseDay(m.group(1), tagged(m.group(2)));
    } else if ((m = MONTH_AND_DAY.matcher(words)).matches()) {
      refuseDay(m.group(2), tagged(m.group(1) + " " + m.group(3)));
    } else if ((m = IN_DIGITS.matcher(words)).matches()) {
      int month = Integer.parseInt(m.group(3));
      if (month >= 1 && month <= 12) {
        refuseDay(m.group(1), EdtfDate.ofMonth(Integer.parseInt(m.group(4)), month));
      }
    }
  }

  private static void refuseDay(String day, Edtf month) {
    if (!(month instanceof EdtfDate date) || date.precision() != Precision.MONTH) {
      return;
    }
    int number = Integer.parseInt(day);
    if (!YearMonth.of(Math.toIntExact(date.year()), date.month()).isValidDay(number)) {
      throw new Unread(Unread.Reason.NO_SUCH_DAY, month, number);
    }
  }

  private static Edtf afterCue(String words) {
    Matcher m;
    if ((m = TO_UNKNOWN.matcher(words)).matches()) {
      return new EdtfInterval(start(of(either(m))), false, null, true);
    }
    if ((m = FROM_UNKNOWN.matcher(words)).matches()) {
      return new EdtfInterval(null, true, end(of(either(m))), false);
    }
    if ((m = FROM_TO.matcher(words)).matches()
        || (m = BETWEEN.matcher(words)).matches()
        || (m = DASHED.matcher(words)).matches()) {
      Optional<TimeExpression> both = Tagger.bundled().whole(words, m.start(1));
      return both.filter(TimeExpression::isAbsolute).isPresent()
          ? checked(both.get())
          : span(m.group(1), m.group(2));
    }
    if ((m = SINCE.matcher(words)).matches()) {
      return EdtfInterval.since(start(of(m.group(1))));
    }
    if ((m = UNTIL.matcher(words)).matches()) {
      return EdtfInterval.until(end(of(m.group(1))));
    }
    if ((m = BEFORE.matcher(words)).matches()) { // an end of EDTF is part of its interval
      return EdtfInterval.until(beside(start(of(m.group(1))), -1));
    }
    if ((m = AFTER.matcher(words)).matches()) {
      return EdtfInterval.since(beside(end(of(m.group(1))), 1));
    }
    if ((m = UNCERTAIN.matcher(words)).matches()) {
      return qualified(of(m.group(1)), Qualifier.UNCERTAIN);
    }
    if ((m = ABOUT.matcher(words)).matches()) {
      return qualified(of(either(m)), Qualifier.APPROXIMATE);
    }
    if ((m = WITHIN.matcher(words)).matches()) {
      return of(m.group(1));
    }
    throw new Unread(Unread.Reason.WORDS);
  }

  /** Of two ways to say it, what stands in the one that was taken. */
  static String either(Matcher words) {
    return words.group(1) == null ? words.group(2) : words.group(1);
  }

  /** The start may leave out what the end says: "from 27 November to 8 December 2024". */
  private static Edtf span(String from, String to) {
    Edtf end = end(of(to));
    Matcher era = YEAR_AND_ERA.matcher(to);
    String start = era.matches() && from.matches("\\d+") ? from + " " + era.group(1) : from;
    String rest = to;
    while (true) {
      try {
        return joined(start(of(start)), end);
      } catch (Unread unread) {
        int next = rest.indexOf(' ');
        if (next < 0 || unread.reason == Unread.Reason.REVERSED) {
          throw unread;
        }
        rest = rest.substring(next + 1);
        start = from + " " + rest;
      }
    }
  }

  private static Edtf joined(Edtf start, Edtf end) {
    if (start.bounds(ZoneOffset.UTC).earliest() > end.bounds(ZoneOffset.UTC).latest()) {
      throw new Unread(Unread.Reason.REVERSED);
    }
    return EdtfInterval.of(start, end);
  }

  private static Edtf start(Edtf value) {
    return value instanceof EdtfInterval interval ? interval.start() : value;
  }

  private static Edtf end(Edtf value) {
    return value instanceof EdtfInterval interval ? interval.end() : value;
  }

  /** The time right before or after another, as coarse as that. */
  private static Edtf beside(Edtf value, int step) {
    Bounds bounds = value.bounds(ZoneOffset.UTC);
    long minute = (step < 0 ? bounds.earliest() : bounds.latest()) + step;
    LocalDateTime time = LocalDateTime.ofEpochSecond(minute * 60, 0, ZoneOffset.UTC);
    Edtf beside =
        switch (value.precision()) {
          case MILLENNIUM, CENTURY, DECADE, YEAR -> EdtfDate.ofYear(time.getYear());
          case SEASON, MONTH -> EdtfDate.ofMonth(time.getYear(), time.getMonthValue());
          case DAY -> EdtfDate.of(time.toLocalDate());
          case MINUTE, SECOND -> EdtfDateTime.ofMinute(time);
        };
    beside = value.approximate() ? qualified(beside, Qualifier.APPROXIMATE) : beside;
    return value.uncertain() ? qualified(beside, Qualifier.UNCERTAIN) : beside;
  }

  private static Edtf qualified(Edtf value, Qualifier more) {
    if (value instanceof EdtfInterval interval) {
      return new EdtfInterval(
          interval.start() == null ? null : qualified(interval.start(), more),
          interval.startUnknown(),
          interval.end() == null ? null : qualified(interval.end(), more),
          interval.endUnknown());
    }
    if (value instanceof EdtfDateTime time) {
      return time.with(time.qualifier().and(more));
    }
    EdtfDate date = (EdtfDate) value;
    return date.with(date.qualifier().and(more));
  }
}
