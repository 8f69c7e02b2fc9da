package org.tarikh.review;

import java.math.BigInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.Qualifier;

/**
 * Years, decades and centuries as the pages write them, with their era: of those the tagger knows
 * what news tell, but not "15 March 44 BC".
 */
final class YearInWords {

  private static final String BC = "(?:BCE?|ق\\.م\\.?)";
  private static final String ERA = "(" + BC + "|AD|CE|م)";

  private static final Pattern DECADE =
      DateInWords.pattern("(?:the )?(\\d{1,3}0)s(?: AD)?|عقد (\\d{1,3}0)(?: م)?");
  private static final Pattern CENTURY =
      DateInWords.pattern(
          "(?:(?:the )?(\\d\\d?)(?:st|nd|rd|th) century|القرن (?:الـ)?(\\d\\d?))( " + BC + ")?");
  private static final Pattern YEAR =
      DateInWords.pattern("((?:the year|عام|سنة) )?(\\d[\\d,٬]*)( " + BC + ")?");
  private static final Pattern WINTER_OF_ERA =
      DateInWords.pattern("(.+ \\d+ " + ERA + ")–\\d+ " + ERA);
  private static final Pattern WINTER = DateInWords.pattern("(\\p{L}+ \\d{4})–\\d{4}");
  private static final Pattern OF_ERA = DateInWords.pattern("(?:(.*) )?(\\d{1,4}) " + ERA);
  private static final Pattern BEFORE_CHRIST = DateInWords.pattern(BC);

  /** A year of the common era for which another one stands where the tagger is asked. */
  private static final String LEAP_YEAR = " 2000";

  private YearInWords() {}

  /**
   * The date; null where the words are none of these.
   *
   * @param tagger reads a date of four-digit years, null for none
   */
  static Edtf read(String words, Function<String, Edtf> tagger) {
    Matcher m;
    if ((m = DECADE.matcher(words)).matches()) {
      return digits(Integer.parseInt(DateInWords.either(m)), 1);
    }
    if ((m = CENTURY.matcher(words)).matches()) {
      int first = (Integer.parseInt(DateInWords.either(m)) - 1) * 100;
      return digits(m.group(3) == null ? first : -first, 2);
    }
    if ((m = YEAR.matcher(words)).matches()) {
      return year(m.group(1) != null, m.group(2), m.group(3) != null);
    }
    if ((m = WINTER_OF_ERA.matcher(words)).matches()) {
      return read(m.group(1), tagger);
    }
    if ((m = WINTER.matcher(words)).matches()) {
      Edtf season = tagger.apply(m.group(1));
      return season instanceof EdtfDate date && date.month() == EdtfDate.WINTER ? season : null;
    }
    return (m = OF_ERA.matcher(words)).matches() ? ofEra(m, tagger) : null;
  }

  private static EdtfDate digits(int year, int unspecified) {
    return new EdtfDate(year, unspecified, EdtfDate.ABSENT, EdtfDate.ABSENT, Qualifier.NONE);
  }

  private static Edtf year(boolean called, String digits, boolean bc) {
    BigInteger number = new BigInteger(digits.replaceAll("[,٬]", ""));
    boolean isLong = number.compareTo(BigInteger.valueOf(9999)) > 0;
    if (!bc && !(called || isLong && digits.matches(".*[,٬].*"))) {
      return null;
    }
    BigInteger year = bc ? BigInteger.ONE.subtract(number) : number;
    return EdtfDate.ofYear(year.longValueExact());
  }

  private static Edtf ofEra(Matcher words, Function<String, Edtf> tagger) {
    int number = Integer.parseInt(words.group(2));
    int year = BEFORE_CHRIST.matcher(words.group(3)).matches() ? 1 - number : number;
    if (words.group(1) == null) {
      return EdtfDate.ofYear(year);
    }
    return tagger.apply(words.group(1) + LEAP_YEAR) instanceof EdtfDate date && date.year() == 2000
        ? new EdtfDate(year, 0, date.month(), date.day(), Qualifier.NONE)
        : null;
  }
}
