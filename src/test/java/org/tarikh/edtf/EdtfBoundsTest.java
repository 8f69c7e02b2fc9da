package org.tarikh.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bounds, precision and doubt of values, and the values that cannot be. */
class EdtfBoundsTest {

  private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

  @ParameterizedTest
  @CsvSource({
    // text, earliest, latest, precision
    "2011, 2011-01-01T00:00, 2011-12-31T23:59, YEAR",
    "2025-07, 2025-07-01T00:00, 2025-07-31T23:59, MONTH",
    "2024-02, 2024-02-01T00:00, 2024-02-29T23:59, MONTH",
    "2025-08-13, 2025-08-13T00:00, 2025-08-13T23:59, DAY",
    "0000, 0000-01-01T00:00, 0000-12-31T23:59, YEAR",
    "-0044-03-15, -0044-03-15T00:00, -0044-03-15T23:59, DAY",
    "-9999, -9999-01-01T00:00, -9999-12-31T23:59, YEAR",
    "Y10000, +10000-01-01T00:00, +10000-12-31T23:59, YEAR",
    "Y-170000, -170000-01-01T00:00, -170000-12-31T23:59, YEAR",
    // Seasons
    "2001-21, 2001-03-01T00:00, 2001-05-31T23:59, SEASON",
    "2003-22, 2003-06-01T00:00, 2003-08-31T23:59, SEASON",
    "2000-23, 2000-09-01T00:00, 2000-11-30T23:59, SEASON",
    "2010-24, 2010-12-01T00:00, 2011-02-28T23:59, SEASON",
    "2023-24, 2023-12-01T00:00, 2024-02-29T23:59, SEASON",
    "9999-24, 9999-12-01T00:00, +10000-02-29T23:59, SEASON",
    "-0001-24, -0001-12-01T00:00, 0000-02-29T23:59, SEASON",
    // Unspecified digits
    "201X, 2010-01-01T00:00, 2019-12-31T23:59, DECADE",
    "20XX, 2000-01-01T00:00, 2099-12-31T23:59, CENTURY",
    "1XXX, 1000-01-01T00:00, 1999-12-31T23:59, MILLENNIUM",
    "XXXX, 0000-01-01T00:00, 9999-12-31T23:59, MILLENNIUM",
    "XXXX-XX-XX, 0000-01-01T00:00, 9999-12-31T23:59, MILLENNIUM",
    "201X-XX, 2010-01-01T00:00, 2019-12-31T23:59, DECADE",
    "000X, 0000-01-01T00:00, 0009-12-31T23:59, DECADE",
    "-201X, -2019-01-01T00:00, -2010-12-31T23:59, DECADE",
    "-01XX, -0199-01-01T00:00, -0100-12-31T23:59, CENTURY",
    "2004-XX, 2004-01-01T00:00, 2004-12-31T23:59, YEAR",
    "1985-XX-XX, 1985-01-01T00:00, 1985-12-31T23:59, YEAR",
    "1985-04-XX, 1985-04-01T00:00, 1985-04-30T23:59, MONTH",
    // A qualifier never widens
    "2013-08-21~, 2013-08-21T00:00, 2013-08-21T23:59, DAY",
    "2013%, 2013-01-01T00:00, 2013-12-31T23:59, YEAR",
    // Times, read in Damascus (+03:00 since October 2022)
    "2025-08-13T19:51, 2025-08-13T19:51, 2025-08-13T19:51, MINUTE",
    "2025-08-13T19:51:59, 2025-08-13T19:51, 2025-08-13T19:51, SECOND",
    "2025-08-13T19:51Z, 2025-08-13T22:51, 2025-08-13T22:51, MINUTE",
    "2025-08-13T23:30:00Z, 2025-08-14T02:30, 2025-08-14T02:30, SECOND",
    "2025-08-13T19:51-12, 2025-08-14T10:51, 2025-08-14T10:51, MINUTE",
    "1969-12-31T23:59:59, 1969-12-31T23:59, 1969-12-31T23:59, SECOND",
    "2024-12-31T24:00, 2025-01-01T00:00, 2025-01-01T00:00, MINUTE",
    // Intervals
    "2011-03/2024-12-08, 2011-03-01T00:00, 2024-12-08T23:59, MONTH",
    "2024-11-27T05:00/2024-12-08T06:18, 2024-11-27T05:00, 2024-12-08T06:18, MINUTE",
    "2004-06-XX/2004-07-03, 2004-06-01T00:00, 2004-07-03T23:59, MONTH",
    "2024/2024-12-08, 2024-01-01T00:00, 2024-12-08T23:59, YEAR",
    "2011-03/.., 2011-03-01T00:00, , MONTH",
    "2011-03/, 2011-03-01T00:00, , MONTH",
    "../2024-12-08, , 2024-12-08T23:59, DAY",
    "/2024, , 2024-12-31T23:59, YEAR",
    "../.., , , MILLENNIUM",
    "/, , , MILLENNIUM",
  })
  void bound(String text, LocalDateTime earliest, LocalDateTime latest, Precision precision) {
    Edtf value = Edtf.parse(text);
    assertThat(value.bounds(DAMASCUS)).isEqualTo(new Bounds(minute(earliest), minute(latest)));
    assertThat(value.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource({
    "Y17000000000000, 8941136398963879680, 8941136398964406719",
    "Y-17000000000000, -8941136401036120320, -8941136401035593281",
    "Y18000000000000, 9223372036854775807, 9223372036854775807",
    "Y-18000000000000, -9223372036854775808, -9223372036854775808",
    "Y9223372036854775807, 9223372036854775807, 9223372036854775807",
    "Y-9223372036854775807, -9223372036854775808, -9223372036854775808",
    "2024/Y9223372036854775807, 28401120, 9223372036854775807",
  })
  void saturate(String text, long earliest, long latest) {
    assertThat(Edtf.parse(text).bounds(DAMASCUS)).isEqualTo(new Bounds(earliest, latest));
  }

  @ParameterizedTest
  @CsvSource({
    "2013, false, false",
    "2013?, false, true",
    "2013~, true, false",
    "2013%, true, true",
    "2013-08-21T02:00~, true, false",
    "2013~/2014?, true, true",
    "2013/2014~, true, false",
    "../2014?, false, true",
    "2011/.., false, false",
    "/, false, false",
  })
  void tellDoubt(String text, boolean approximate, boolean uncertain) {
    Edtf value = Edtf.parse(text);
    assertThat(value.approximate()).isEqualTo(approximate);
    assertThat(value.uncertain()).isEqualTo(uncertain);
  }

  @Test
  void anIntervalThatItsZoneTurnsRoundIsItsStart() {
    // Clocks in Damascus went back from 00:00 to 23:00 at 2021-10-28T21:00Z.
    Edtf overChange = Edtf.parse("2021-10-28T20:50Z/2021-10-28T21:10Z");
    long start = minute(LocalDateTime.of(2021, 10, 28, 23, 50));
    assertThat(overChange.bounds(DAMASCUS)).isEqualTo(new Bounds(start, start));
  }

  static ThrowingCallable[] impossible() {
    return new ThrowingCallable[] {
      () -> new EdtfDate(2025, 0, 2, 30, Qualifier.NONE),
      () -> new EdtfDate(2025, 0, 13, EdtfDate.ABSENT, Qualifier.NONE),
      () -> new EdtfDate(2025, 0, 25, EdtfDate.ABSENT, Qualifier.NONE),
      () -> new EdtfDate(2025, 0, EdtfDate.ABSENT, 1, Qualifier.NONE),
      () -> new EdtfDate(2025, 0, EdtfDate.UNSPECIFIED, 1, Qualifier.NONE),
      () -> new EdtfDate(2025, 0, 21, EdtfDate.UNSPECIFIED, Qualifier.NONE),
      () -> new EdtfDate(2025, 0, 1, -2, Qualifier.NONE),
      () -> new EdtfDate(2025, 1, EdtfDate.ABSENT, EdtfDate.ABSENT, Qualifier.NONE),
      () -> new EdtfDate(2020, 1, 12, EdtfDate.ABSENT, Qualifier.NONE),
      () -> new EdtfDate(2020, 5, EdtfDate.ABSENT, EdtfDate.ABSENT, Qualifier.NONE),
      () -> EdtfDate.ofMonth(12_025, 1),
      () -> EdtfDate.ofYear(Long.MIN_VALUE),
      () -> EdtfDateTime.ofMinute(LocalDateTime.of(10_000, 1, 1, 0, 0)),
      () -> new EdtfDateTime(LocalDateTime.of(2025, 1, 1, 0, 0, 1), false, null, Qualifier.NONE),
      () -> new EdtfDateTime(LocalDateTime.of(2025, 1, 1, 0, 0, 0, 1), true, null, Qualifier.NONE),
      () ->
          new EdtfDateTime(
              LocalDateTime.of(2025, 1, 1, 0, 0), false, ZoneOffset.ofHours(-13), Qualifier.NONE),
      () -> EdtfInterval.of(EdtfDate.ofYear(2025), EdtfDate.ofYear(2024)),
      () -> EdtfInterval.since(EdtfInterval.since(EdtfDate.ofYear(2025))),
      () -> new EdtfInterval(EdtfDate.ofYear(2025), true, null, false),
      () -> new EdtfInterval(null, false, EdtfDate.ofYear(2025), true),
      () -> new Bounds(1L, 0L),
    };
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void impossibleValuesAreNotMade(ThrowingCallable making) {
    assertThatIllegalArgumentException().isThrownBy(making);
  }

  @Test
  void aTimeIsCutToItsMinute() {
    assertThat(EdtfDateTime.ofMinute(LocalDateTime.of(2025, 8, 13, 19, 51, 7, 5)))
        .hasToString("2025-08-13T19:51");
  }

  private static Long minute(LocalDateTime time) {
    return time == null ? null : Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60L);
  }
}
