package org.tarikh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The modules that measure time, imported one by one and asked in a real browser: calendar, axis,
 * scale.
 */
@QuarkusTest
class TimelineAxisModulesTest extends ModulePages {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          year, 1     | 2023, 6, 1     | 2026, 0, 1      | 2023-01-01 2024-01-01 2025-01-01 2026-01-01
          year, 2     | -3, 0, 1       | 2, 0, 1         | -000004-01-01 -000002-01-01 0000-01-01 0002-01-01
          year, 500   | 90, 0, 1       | 1100, 0, 1      | 0000-01-01 0500-01-01 1000-01-01
          month, 3    | 2024, 4, 10    | 2024, 11, 31    | 2024-04-01 2024-07-01 2024-10-01
          day, 10     | 2024, 1, 1     | 2024, 2, 5      | 2024-02-01 2024-02-11 2024-02-21 2024-03-01
          day, 5      | 2025, 6, 24    | 2025, 7, 6      | 2025-07-21 2025-07-26 2025-08-01 2025-08-06
          day, 2      | 2025, 6, 28    | 2025, 7, 4      | 2025-07-27 2025-07-29 2025-07-31 2025-08-01 2025-08-03
          day, 1      | 1969, 11, 30   | 1970, 0, 2      | 1969-12-30 1969-12-31 1970-01-01 1970-01-02
          """)
  void ticksStandAtTheBordersOfTheCalendar(String step, String from, String to, String expected) {
    String[] parts = step.split(", ");
    Object days =
        ask(
            "calendar.js",
            """
            return m.ticks({ unit: '%s', count: %s }, m.minuteOf(%s), m.minuteOf(%s))
              .map((at) => new Date(at * 60000).toISOString().replace(/T00:00:00.000Z$/, '')).join(' ');
            """
                .formatted(parts[0], parts[1], from, to));
    assertThat(days).isEqualTo(expected);
  }

  @Test
  void ticksOfYearsStandAsFarAsDatesReach() {
    Object years =
        ask(
            "calendar.js",
            """
            return m.ticks({ unit: 'year', count: 50000 }, m.FIRST_MINUTE, m.LAST_MINUTE)
              .map((at) => m.partsOf(at).year);
            """);
    assertThat(years)
        .isEqualTo(
            List.of(
                -250_000, -200_000, -150_000, -100_000, -50_000, 0, 50_000, 100_000, 150_000,
                200_000, 250_000));
  }

  @Test
  void ticksOfHoursStartAtMidnight() {
    Object hours =
        ask(
            "calendar.js",
            """
            return m.ticks({ unit: 'hour', count: 6 }, m.minuteOf(1969, 11, 31, 7), m.minuteOf(1970, 0, 1, 1))
              .map((at) => m.partsOf(at).hour);
            """);
    assertThat(hours).isEqualTo(List.of(6, 12, 18, 0));
  }

  @Test
  void labelsOfTheAxisNeverTouchFromMinutesToMillennia() {
    Object seen =
        ask(
            "axis.js",
            """
            const { TimeScale } = await import('/modules/time-scale.js');
            const { Words } = await import('/modules/words.js');
            const months = Array.from({ length: 12 }, (_, n) => 'November'.slice(0, 4 + n % 5));
            const words = new Words(JSON.stringify({ months, bc: '{year} BC' }), 'en');
            const measure = (text) => text.length * 7.3;
            let drawn = 0, touching = [], empty = [];
            for (let span = 60; span < 5000 * 525960; span *= 1.37) {
              for (const [width, turned] of [[320, true], [390, false], [1280, true], [2400, false]]) {
                for (const from of [-1.1e9 - span, 29e6 - span / 3]) {
                  const scale = new TimeScale(from, from + span, width, turned);
                  const { minor, major } = m.axisFor(scale, words, measure);
                  if (minor.length === 0) empty.push([span, width]);
                  for (const row of [minor, major]) {
                    const boxes = row.filter((tick) => tick.text).map(({ x, text }) => turned
                      ? [x - m.INSET - measure(text), x - m.INSET] : [x + m.INSET, x + m.INSET + measure(text)])
                      .sort((a, b) => a[0] - b[0]);
                    drawn += boxes.length;
                    boxes.forEach((box, n) => { if (n && boxes[n - 1][1] > box[0]) touching.push([span, width]); });
                  }
                }
              }
            }
            return { drawn: drawn > 1000, touching, empty };
            """);
    assertThat(seen).isEqualTo(Map.of("drawn", true, "touching", List.of(), "empty", List.of()));
  }

  /** Days and times are counted from 1 July 2025. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 0, 0:00 | 184, 0:00 | M7 – M12 2025",
        "en | 0, 0:00 | 200, 0:00 | M7 2025 – M1 2026",
        "en | 0, 0:00 | 31, 0:00 | 1 – 31 M7 2025",
        "en | 0, 0:00 | 33, 0:00 | 1 M7 – 2 M8 2025",
        "en | 0, 0:00 | 1, 0:00 | 1 M7 2025",
        "en | 0, 20:00 | 0, 21:00 | 1 M7 2025, 20:00 – 20:59",
        "en | 0, 20:00 | 1, 21:00 | 1 M7 2025, 20:00 – 2 M7 2025, 20:59",
        "ar | 0, 20:00 | 0, 21:00 | 1 M7 2025، 20:00 – 20:59",
      })
  void theWindowInWordsSaysOnceWhatItsEndsShare(
      String language, String from, String to, String said) {
    String minute =
        "const at = (text) => { const [day, time] = text.split(', ');"
            + " const [hour, past] = time.split(':'); return minuteOf(2025, 6, 1 + +day, +hour, +past); };";
    Object window =
        ask(
            "words.js",
            """
            const { minuteOf } = await import('/modules/calendar.js');
            %s
            const months = Array.from({ length: 12 }, (_, n) => `M${n + 1}`);
            const moment = '%s' === 'ar' ? '{day}، {time}' : '{day}, {time}';
            const words = new m.Words(JSON.stringify({ months, moment }), '%s');
            // As a drawing has it that was moved: not on the minute.
            return words.window({ from: at('%s') - 1e-7, to: at('%s') - 1e-7 });
            """
                .formatted(minute, language, language, from, to));
    assertThat(window).isEqualTo(said);
  }

  @Test
  void arabicTimeRunsFromRightToLeft() {
    Object places =
        ask(
            "time-scale.js",
            """
            const ar = new m.TimeScale(1000, 2000, 500, true), en = new m.TimeScale(1000, 2000, 500, false);
            return [ar.x(1000), ar.x(2000), ar.minute(500), ar.stretch(1200, 1400),
              en.x(1000), en.x(2000), en.minute(500), en.stretch(1200, 1400)];
            """);
    assertThat(places)
        .isEqualTo(List.of(500, 0, 1000, List.of(300, 400), 0, 500, 2000, List.of(100, 200)));
  }

  @Test
  void aWindowNeverLeavesTheExtent() {
    Object views =
        ask(
            "time-scale.js",
            """
            const extent = { from: 0, to: 1000 };
            return [[-50, 50], [950, 1200], [-500, 5000], [500, 510]]
              .map(([from, to]) => Object.values(m.within({ from, to }, extent, 60)));
            """);
    assertThat(views)
        .isEqualTo(
            List.of(List.of(0, 100), List.of(750, 1000), List.of(0, 1000), List.of(475, 535)));
  }
}
