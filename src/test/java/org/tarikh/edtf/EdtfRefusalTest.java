package org.tarikh.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.edtf.EdtfException.Reason;

/** What is refused, why and where. */
class EdtfRefusalTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"\", EMPTY, 0",
        // Years
        "2, YEAR, 1",
        "19, YEAR, 2",
        "202, YEAR, 3",
        "20-08, YEAR, 2",
        "13/08/2025, YEAR, 2",
        "2025/08/13, YEAR, 7",
        "2000/12-12, YEAR, 7",
        "12345, YEAR, 4",
        "20241208, YEAR, 4",
        "-0000, NEGATIVE_ZERO, 0",
        "-0000-01-01, NEGATIVE_ZERO, 0",
        "-000X, NEGATIVE_ZERO, 0",
        "2011/-0000, NEGATIVE_ZERO, 5",
        "+2024, UNEXPECTED, 0",
        "--2024, UNEXPECTED, 1",
        "−2024, UNEXPECTED, 0",
        "-, INCOMPLETE, 1",
        "Y, INCOMPLETE, 1",
        "Y-, INCOMPLETE, 2",
        "Y9999, LONG_YEAR, 1",
        "Y-9999, LONG_YEAR, 2",
        "Y00001, LONG_YEAR, 1",
        "Y-00001, LONG_YEAR, 2",
        "Y012345, LONG_YEAR, 1",
        "Y2006, LONG_YEAR, 1",
        "Y+12345, UNEXPECTED, 1",
        "Y12345-06, UNEXPECTED, 6",
        "Y12345X, UNEXPECTED, 6",
        "y12345, UNEXPECTED, 0",
        "Y9223372036854775808, YEAR_TOO_LARGE, 1",
        "Y-99999999999999999999, YEAR_TOO_LARGE, 2",
        // Months and days
        "2016-, INCOMPLETE, 5",
        "2016-1, MONTH, 5",
        "2016-1-12, MONTH, 5",
        "2016-1/2017, MONTH, 5",
        "2016-00, MONTH, 5",
        "2016-13, MONTH, 5",
        "2016-20, MONTH, 5",
        "2016-42, MONTH, 5",
        "2016-99, MONTH, 5",
        "2016-13-08, MONTH, 5",
        "201X-13, MONTH, 5",
        "2016-05-, INCOMPLETE, 8",
        "2016-05-3, DAY, 8",
        "2016-05-00, DAY, 8",
        "2016-05-32, DAY, 8",
        "2016-02-30, DAY, 8",
        "2015-02-29, DAY, 8",
        "1900-02-29, DAY, 8",
        "2016-04-31, DAY, 8",
        "2016-06-31, DAY, 8",
        "2016-09-31, DAY, 8",
        "2016-11-31, DAY, 8",
        "1985-XX-32, DAY, 8",
        "2016-05-013, UNEXPECTED, 10",
        "2016-05-01-, UNEXPECTED, 10",
        "2016-145, MONTH, 5",
        "2016-W05, UNEXPECTED, 5",
        "2001-21-05, UNEXPECTED, 7",
        "2001-21-XX, UNEXPECTED, 7",
        "2016-X, INCOMPLETE, 6",
        "2016-XX-X, INCOMPLETE, 9",
        "2016-05-X/2017, UNEXPECTED, 9",
        "2016-xx, UNEXPECTED, 5",
        "201u, UNEXPECTED, 3",
        "XXX, YEAR, 3",
        // Times
        "2016-05-02T, INCOMPLETE, 11",
        "2016-05-02T16, INCOMPLETE, 13",
        "2016-05-02T16:, INCOMPLETE, 14",
        "2016-05-02T16:54:, INCOMPLETE, 17",
        "2016-05-02T1:10:10, TIME, 11",
        "2016-05-02T10:1:10, TIME, 14",
        "2016-05-02T10:10:1, TIME, 17",
        "2016-05-02T25:00:00, TIME, 11",
        "2016-05-02T24:00:01, TIME, 11",
        "2016-05-02T24:01, TIME, 11",
        "2016-05-02T00:61:00, TIME, 11",
        "2016-05-02T01:01:60, TIME, 11",
        "2016-12-31T23:59:60Z, TIME, 11",
        "9999-12-31T24:00:00, TIME, 11",
        "2016-05-02T16:54:59.042, UNEXPECTED, 19",
        "2016-05-02T16:54:59Z10, UNEXPECTED, 20",
        "2016-05-02t16:54:59, UNEXPECTED, 10",
        "2016-05-02T165459, UNEXPECTED, 13",
        "2016-05T16:54:59, UNEXPECTED, 7",
        "2016T16:54:59, UNEXPECTED, 4",
        "2016-05-XXT16:54, UNEXPECTED, 10",
        "2016-05-02?T16:54, UNEXPECTED, 11",
        "T16:54:59, UNEXPECTED, 0",
        "2016-05-02T16:54:59+, INCOMPLETE, 20",
        "2016-05-02T16:54:59+3, OFFSET, 20",
        "2016-05-02T16:54:59+03:, INCOMPLETE, 23",
        "2016-05-02T16:54:59+03:60, OFFSET, 19",
        "2016-05-02T16:54:59-00:00, OFFSET, 19",
        "2016-05-02T16:54:59-00, OFFSET, 19",
        "2016-05-02T16:54:59-12:01, OFFSET, 19",
        "2016-05-02T16:54:59+14:01, OFFSET, 19",
        "2016-05-02T16:54:59+15, OFFSET, 19",
        "2016-05-02T16:54:59+0300, UNEXPECTED, 22",
        // Qualifiers
        "2013?~, UNEXPECTED, 5",
        "2013??, UNEXPECTED, 5",
        "2013#, UNEXPECTED, 4",
        "~/2013, LEVEL_2, 0",
        "?, LEVEL_2, 0",
        // Intervals
        "2012/2011, REVERSED, 5",
        "2012-02/2012-01, REVERSED, 8",
        "2012-02/2012-01-31, REVERSED, 8",
        "2012-06-15/2012-06-14, REVERSED, 11",
        "0800/-0999, REVERSED, 5",
        "-1000/-2000, REVERSED, 6",
        "0001/0000, REVERSED, 5",
        "Y20000/Y10000, REVERSED, 7",
        "2001-24/2001-11, REVERSED, 8",
        "2025-08-13T10:00/2025-08-13T09:59, REVERSED, 17",
        "2025-08-13T10:00+03:00/2025-08-13T06:59Z, REVERSED, 23",
        "2012/2013/2014, UNEXPECTED, 9",
        "2012//2013, UNEXPECTED, 5",
        "2012/../2013, UNEXPECTED, 7",
        "//, UNEXPECTED, 1",
        "2012\\2013, UNEXPECTED, 4",
        "2012--2013, UNEXPECTED, 5",
        ".., INCOMPLETE, 2",
        "., INCOMPLETE, 1",
        "./2012, UNEXPECTED, 1",
        ".../2012, UNEXPECTED, 2",
        "..2012, UNEXPECTED, 2",
        "2012/open, UNEXPECTED, 5",
        "unknown/2012, UNEXPECTED, 0",
        "2012/P1Y, UNEXPECTED, 5",
        // Spaces and digits
        "\" \", SPACE, 0",
        "\" 2024\", SPACE, 0",
        "\"2024 \", SPACE, 4",
        "\"2024-12- 08\", SPACE, 8",
        "\"2024-0 8\", SPACE, 6",
        "\"18 63\", SPACE, 2",
        "\"2024 / 2025\", SPACE, 4",
        "\"2024\u00a0\", SPACE, 4",
        "٢٠٢٤, DIGITS, 0",
        "20٢٤, DIGITS, 2",
        "2024-1٢, DIGITS, 6",
        "۲۰۲۴, DIGITS, 0",
        // No EDTF at all
        "آب 2025, UNEXPECTED, 0",
        "not a date, UNEXPECTED, 0",
        "\uD83D\uDCC5, UNEXPECTED, 0",
        "\u200f2024, UNEXPECTED, 0",
        "2004-(06)?-11, UNEXPECTED, 5",
        "(2011)-06-04~, UNEXPECTED, 0",
      })
  void isRefused(String text, Reason reason, int offset) {
    assertRefused(text, reason, offset);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Y17E7, 3",
        "Y-17E7, 4",
        "Y17101E4S3, 6",
        "Y3388E2S3, 5",
        "Y171010000S3, 10",
        "1950S2, 4",
        "2001-25, 5",
        "2001-29, 5",
        "2001-34, 5",
        "2001-41, 5",
        "\"[1667,1668, 1670..1672]\", 0",
        "\"[..1760-12-03]\", 0",
        "\"{1960, 1961-12}\", 0",
        "\"{..1984}\", 0",
        "2004?-06-11, 4",
        "2004-06~-11, 7",
        "2004-06-~11, 8",
        "2004-%06, 5",
        "?2004-%06, 0",
        "2004-?06-?11, 5",
        "2011-~06-~04, 5",
        "156X-12-25, 5",
        "15XX-12-XX, 5",
        "15XX-XX-25, 8",
        "XXXX-12-XX, 5",
        "XXXX-XX-23, 8",
        "1560-XX-25, 8",
        "1XXX-12, 5",
        "1984-1X, 5",
        "15XX-X2, 5",
        "1984-11-2X, 8",
        "201X-22, 5",
        "1XX3, 3",
        "X999, 1",
        "2004-06-~01/2004-06-~20, 8",
      })
  void isOfLevelTwo(String text, int offset) {
    assertRefused(text, Reason.LEVEL_2, offset);
  }

  @Test
  void aMessageSaysWhatAndWhereInFewWords() {
    assertThat(catchThrowableOfType(EdtfException.class, () -> Edtf.parse("2016-13")))
        .hasMessage("Not an EDTF date: a month is 01 to 12, a season 21 to 24, at offset 5");
  }

  @Test
  void aLongTextIsRefusedAtItsFirstMisfit() {
    assertRefused("2".repeat(1_000_000), Reason.YEAR, 4);
    assertRefused("Y" + "9".repeat(1_000_000), Reason.YEAR_TOO_LARGE, 1);
    assertRefused("Y" + "0".repeat(1_000_000), Reason.LONG_YEAR, 1);
    assertRefused("/".repeat(1_000_000), Reason.UNEXPECTED, 1);
  }

  @Test
  void nullIsNoText() {
    assertThatNullPointerException().isThrownBy(() -> Edtf.parse(null));
  }

  private static void assertRefused(String text, Reason reason, int offset) {
    EdtfException refusal = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));
    assertThat(refusal).isNotNull();
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(refusal.offset()).isEqualTo(offset);
  }
}
