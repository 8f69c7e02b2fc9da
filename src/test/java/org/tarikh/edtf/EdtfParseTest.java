package org.tarikh.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, and what it is written as. */
class EdtfParseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Level 0: dates
        "2011",
        "0409",
        "0023",
        "0007",
        "0000",
        "9999",
        "2024-12",
        "2024-02-29",
        "2000-02-29",
        // Level 0: times
        "2024-12-08T06:18:05",
        "2024-12-08T06:18:05Z",
        "2024-12-08T06:18:05+03:00",
        "2024-12-08T00:00:00-00:15",
        "2024-12-08T23:59:59+14:00",
        "2024-12-08T23:59:59-12:00",
        "0000-01-01T00:00:00",
        "9999-12-31T23:59:59",
        // Level 0: intervals
        "2011/2024",
        "2011-03/2024-12",
        "2024-11-27/2024-12-08",
        "2024-11-27/2024-12",
        "2024-11-27/2024",
        "2011/2024-12",
        "2011/2011",
        "0000/0000",
        "2024-12/2024",
        "2024-12-08/2024",
        "2024-12/2024-12-08",
        // Level 1: qualifiers
        "2013?",
        "2013~",
        "2013%",
        "2013-08?",
        "2013-08~",
        "2013-08%",
        "2013-08-21?",
        "2013-08-21~",
        "2013-08-21%",
        "2013-22~",
        // Level 1: unspecified digits
        "201X",
        "20XX",
        "XXXX",
        "2004-XX",
        "1985-04-XX",
        "1985-XX-XX",
        "XXXX-XX",
        "XXXX-XX-XX",
        // Level 1: seasons
        "2001-21",
        "2003-22",
        "2000-23",
        "2010-24",
        // Level 1: negative and long years
        "-1985",
        "-0001",
        "-9999",
        "-0044-03-15",
        "-0044-03",
        "-0550-24",
        "-0275~",
        "Y10000",
        "Y170000002",
        "Y-10000",
        "Y-170000002",
        "Y9223372036854775807",
        "Y-9223372036854775807",
        // Level 1: intervals
        "../2006",
        "/2006",
        "2004-06-01/",
        "2004-06-01/..",
        "1984~/2004-06",
        "1984/2004-06~",
        "1984~/2004~",
        "1984?/2004%",
        "1984-06?/2004-08?",
        "1984-06-02?/2004-08-08~",
        "1984-06-02?/",
        "-1000/-0999",
        "-1000/2000",
        "2001-21/2001-22",
        "../..",
        "/",
        "../",
        "/..",
        "Y-20000/Y20000",
        "Y-10000/2000",
        // Extensions: minutes, times at the ends of intervals
        "2025-08-13T19:51",
        "2025-08-13T19:51Z",
        "2025-08-13T19:51+03:00",
        "-0044-03-15T12:00",
        "2025-08-13T19:51/2025-08-13T20:30",
        "2024-11-27T05:00/2024-12-08",
        "../2024-12-08T06:18Z",
        // Extensions: X in any run of last digits and at ends, qualifiers after everything
        "1XXX",
        "0XXX",
        "000X",
        "201X-XX",
        "20XX-XX-XX",
        "1XXX-XX",
        "-201X",
        "-20XX-XX",
        "2004-06-XX/2004-07-03",
        "201X/202X",
        "2000-XX/2012",
        "2024-12-XX~",
        "201X?",
        "2025-08-13T19:51~",
        "2024-12-08T06:18:05+03:00?",
        "Y-50000~",
      })
  void isReadAndWrittenAlike(String text) {
    Edtf value = Edtf.parse(text);
    assertThat(value).hasToString(text);
    assertThat(Edtf.parse(value.toString())).isEqualTo(value).hasSameHashCodeAs(value);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-08T06:18:05+00:00, 2024-12-08T06:18:05Z",
    "2024-12-08T06:18:05+00, 2024-12-08T06:18:05Z",
    "2024-12-08T06:18:05+03, 2024-12-08T06:18:05+03:00",
    "2024-12-08T06:18:05-12, 2024-12-08T06:18:05-12:00",
    "2024-12-31T24:00:00, 2025-01-01T00:00:00",
    "2024-12-08T24:00, 2024-12-09T00:00",
    "2024-12-08T24:00:00+03, 2024-12-09T00:00:00+03:00",
  })
  void hasOneCanonicalText(String text, String canonical) {
    assertThat(Edtf.parse(text)).hasToString(canonical).isEqualTo(Edtf.parse(canonical));
  }

  @Test
  void readsParts() {
    assertThat(Edtf.parse("-20XX-XX-XX?"))
        .isEqualTo(
            new EdtfDate(
                -2000, 2, EdtfDate.UNSPECIFIED, EdtfDate.UNSPECIFIED, Qualifier.UNCERTAIN));
    assertThat(Edtf.parse("2010-24~"))
        .isEqualTo(EdtfDate.ofMonth(2010, 24).with(Qualifier.APPROXIMATE));
    assertThat(Edtf.parse("2024-12-08T06:18:05+03%"))
        .isEqualTo(
            new EdtfDateTime(
                LocalDateTime.of(2024, 12, 8, 6, 18, 5),
                true,
                ZoneOffset.ofHours(3),
                Qualifier.BOTH));
    assertThat(Edtf.parse("/.."))
        .isEqualTo(new EdtfInterval(null, true, null, false))
        .isNotEqualTo(Edtf.parse("../"));
    assertThat(Edtf.parse("2011/..")).isEqualTo(EdtfInterval.since(EdtfDate.ofYear(2011)));
    assertThat(Edtf.parse("../2011")).isEqualTo(EdtfInterval.until(EdtfDate.ofYear(2011)));
  }
}
