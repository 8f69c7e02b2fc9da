package org.tarikh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The modules of the timeline that need no page, imported one by one and asked in a real browser.
 */
@QuarkusTest
class TimelineModulesTest extends ModulePages {

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

  @Test
  void aWindowIsCoveredByAFewTiles() {
    Object seen =
        ask(
            "tile-grid.js",
            """
            let most = 0, least = Infinity, uncovered = 0;
            for (let span = 200; span < 2 ** 31; span *= 1.31) {
              for (const from of [-7e8, -span / 2, 29249280]) {
                const tiles = m.tilesOver({ from, to: from + span }, m.zoomFor(span, 2));
                const size = m.tileSpan(tiles[0].zoom);
                if (tiles[0].index * size > from || (tiles.at(-1).index + 1) * size < from + span) uncovered++;
                most = Math.max(most, tiles.length);
                least = Math.min(least, tiles.length);
              }
            }
            return [least, most, uncovered, m.zoomFor(1, 2), m.parentOf({ zoom: 3, index: -1 }).index];
            """);
    assertThat(seen).isEqualTo(List.of(3, 5, 0, 25, -1));
  }

  @Test
  void theFirstLookGoesToWhereTheEventsAre() {
    Object windows =
        ask(
            "first-window.js",
            """
            const tile = (index, counts) => ({ zoom: 25, index, bins: Array.from({ length: 64 }, (_, n) => counts[n] ?? 0) });
            const extent = { from: 0, to: 128 };
            const round = ({ from, to }) => [Math.round(from), Math.round(to)];
            return [
              m.firstWindow([tile(0, { 2: 1 }), tile(1, { 30: 5, 31: 7, 40: 8 })], extent),
              m.firstWindow([tile(0, { 2: 5 }), tile(1, { 30: 5 })], extent),
              m.firstWindow([tile(0, {}), tile(1, {})], extent),
              m.firstWindow([], extent)].map(round);
            """);
    assertThat(windows)
        .isEqualTo(List.of(List.of(93, 106), List.of(0, 128), List.of(0, 128), List.of(0, 128)));
  }

  @Test
  void everyEventIsShownOnceAndNoLabelTouchesAnother() {
    Object seen =
        ask(
            "lane-layout.js",
            """
            const { TimeScale } = await import('/modules/time-scale.js');
            let seed = 5, troubles = [], labels = 0, counted = 0;
            const next = (n) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) %% n;
            for (let round = 0; round < 60; round++) {
              const events = Array.from({ length: 5 + next(300) }, (_, id) => {
                const earliest = next(10000), length = [1, 1440, 44640][next(3)];
                return { id, earliest, latest: earliest + length - 1, importance: next(100), sources: 1,
                  ...(next(20) ? {} : { latest: undefined }), ...(next(20) ? {} : { earliest: undefined }) };
              });
              const scale = new TimeScale(-500, [9000, 10000, 60000][round %% 3], 300 + next(1000), round %% 2 === 0);
              const laid = m.layOut(events, { scale, bandRows: 3, rows: (used) => 5 - used, remembered: new Map(),
                textWidth: (event) => 60 + (event.id * 37) %% 150, countWidth: (count) => 16 + String(count).length * 8 });
              const shown = [...laid.band.map((b) => b.event), ...laid.bandRest, ...laid.labels.map((l) => l.event),
                ...laid.marks.map((mark) => mark.event), ...laid.counts.flatMap((count) => count.events)];
              const there = events.filter((e) => (e.latest ?? Infinity) >= -500 && (e.earliest ?? -1e9) < scale.to);
              if (new Set(shown).size !== shown.length || shown.length !== there.length) troubles.push('lost');
              if (laid.counts.some((count) => count.count !== count.events.length)) troubles.push('miscounted');
              labels += laid.labels.length;
              counted += laid.counts.length;
              for (const a of laid.labels) for (const b of laid.labels) {
                if (a !== b && a.row === b.row && a.box.x0 < b.box.x1 && b.box.x0 < a.box.x1) troubles.push('touch');
              }
              const least = Math.max(...laid.labels.map((l) => l.event.importance));
              const best = events.filter((e) => shown.includes(e)).sort(m.byImportance)[0];
              if (laid.labels.length && !laid.band.length && laid.labels[0].event !== best) troubles.push('order');
            }
            return { labels: labels > 300, counted: counted > 100, troubles };
            """
                .replace("%%", "%"));
    assertThat(seen).isEqualTo(Map.of("labels", true, "counted", true, "troubles", List.of()));
  }

  @Test
  void whatATileDidNotBringIsCountedWithWhatHasNoLabel() {
    Object counts =
        ask(
            "lane-layout.js",
            """
            const { TimeScale } = await import('/modules/time-scale.js');
            const event = (id, at) => ({ id, earliest: at, latest: at, importance: id, sources: 1 });
            const laid = m.layOut([event(1, 100), event(2, 101), event(3, 900)], { scale: new TimeScale(0, 1000, 1000, false),
              bandRows: 3, rows: () => 1, remembered: new Map(), textWidth: () => 100, countWidth: () => 30,
              rest: [{ from: 0, to: 512, count: 40, at: 256 }] });
            return [laid.labels.map((l) => l.event.id), laid.counts.map(({ count, events }) => [count, events.length]),
              Object.values(m.timeOf(laid.counts[0]))];
            """);
    assertThat(counts).isEqualTo(List.of(List.of(3, 2), List.of(List.of(41, 1)), List.of(0, 512)));
  }

  @ParameterizedTest
  @CsvSource({
    "ArrowRight, false, 120, 220",
    "ArrowLeft, false, 80, 180",
    "ArrowRight, true, 80, 180",
    "ArrowLeft, true, 120, 220",
    "+, true, 125, 175",
    "-, false, 50, 250",
    "Home, true, 0, 100",
    "End, false, 900, 1000",
    "0, false, 0, 1000"
  })
  void keysMoveAsTheDrawingIsSeen(String key, boolean rightToLeft, int from, int to) {
    Object view =
        ask(
            "keyboard.js",
            "return Object.values(m.viewForKey({ key: '%s' }, { from: 100, to: 200 }, { from: 0, to: 1000 }, %s));"
                .formatted(key, rightToLeft));
    assertThat(view).isEqualTo(List.of(from, to));
  }

  @Test
  void numbersTakeThePluralFormOfTheLanguage() {
    Object said =
        ask(
            "words.js",
            """
            const events = { zero: 'لا أحداث', one: 'حدث', two: 'حدثان', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' };
            const words = new m.Words(JSON.stringify({ events, bc: '{year} ق.م' }), 'ar');
            return [0, 1, 2, 3, 11, 100, 2500].map((n) => words.counted('events', n)).concat(words.year(0), words.year(2025));
            """);
    assertThat(said)
        .isEqualTo(
            List.of(
                "لا أحداث",
                "حدث",
                "حدثان",
                "3 أحداث",
                "11 حدثًا",
                "100 حدث",
                "2,500 حدث",
                "1 ق.م",
                "2025"));
  }
}
