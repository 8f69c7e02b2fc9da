package org.tarikh.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.edtf.Edtf;

/** Which dates are still to come on a day. */
class TodayTest {

  private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

  private static Today at(String instant) {
    return Today.of(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), DAMASCUS);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-13T20:59:59Z, 2025-08-13",
    "2025-08-13T21:00:00Z, 2025-08-14",
    "2025-08-13T00:00:00Z, 2025-08-13"
  })
  void isTheDayOfTheZone(String instant, String day) {
    assertThat(at(instant).day()).isEqualTo(day);
    assertThat(at(instant).firstMinute()).isEqualTo(Edtf.parse(day).bounds(DAMASCUS).earliest());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-12, false",
    "2025-08-13, false",
    "2025-08-13T23:00, false",
    "2025-08-14, true",
    "2025-08-14T00:00, true",
    "2025-08, false",
    "2025-09, true",
    "2025, false",
    "2026, true",
    "2026~, true",
    "2025-08-10/2025-08-20, false",
    "2025-08-20/2025-08-30, true",
    "2026-01-01/.., true",
    "../2026-01-01, false",
    "2025-08-10/.., false"
  })
  void isBefore(String date, boolean ahead) {
    assertThat(at("2025-08-13T09:00:00Z").isBefore(Edtf.parse(date))).isEqualTo(ahead);
  }
}
