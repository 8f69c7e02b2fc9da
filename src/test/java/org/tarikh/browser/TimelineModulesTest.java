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
            const tile = (index, counts, zoom = 9) => ({ zoom, index, bins: Array.from({ length: 64 }, (_, n) => counts[n] ?? 0) });
            const bin = 65536;
            const extent = { from: 0, to: 128 * bin };
            const round = ({ from, to }) => [Math.round(from / bin), Math.round(to / bin)];
            const days = ({ from, to }) => [Math.floor(from / 1440), Math.floor(to / 1440)];
            return [
              m.firstWindow([tile(0, { 2: 1 }), tile(1, { 30: 5, 31: 7, 40: 8 })], extent),
              m.firstWindow([tile(0, { 2: 5 }), tile(1, { 30: 5 })], extent),
              m.firstWindow([tile(0, {}), tile(1, {})], extent),
              m.firstWindow([], extent)].map(round).concat([
              m.firstWindow([tile(0, { 2: 1 }, 25)], { from: -21600, to: 21600 }),
              m.firstWindow([tile(100000, { 2: 20, 3: 1 }, 25)], { from: 0, to: 9000000 })].map(days));
            """);
    assertThat(windows)
        .isEqualTo(
            List.of(
                List.of(93, 106),
                List.of(0, 128),
                List.of(0, 128),
                List.of(0, 128),
                List.of(-15, 15),
                List.of(4429, 4459)));
  }

  @Test
  void theFirstDrawingIsNoHigherThanTheWindowOfTheBrowser() {
    Object rows =
        ask(
            "first-window.js",
            """
            const rows = m.firstRows;
            return [rows(1, 9), rows(7, 9), rows(500, 9), rows(500, 4), rows(500, 1), rows(Infinity, -2), rows(1, 1)];
            """);
    assertThat(rows).isEqualTo(List.of(2, 4, 5, 4, 3, 3, 2));
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

  /** Five places a frame of 16 ms apart; the hand lets go some time after the last. */
  @ParameterizedTest
  @CsvSource({
    "8, 10, 0.5", // half a pixel a millisecond
    "-8, 10, -0.5",
    "1, 10, 0", // hardly moved
    "8, 150, 0", // came to rest
  })
  void aDragIsAsFastAsTheHandWasAtLast(int pixels, int pause, double expected) {
    Object speed =
        ask(
            "inertia.js",
            """
            const drag = new m.Drag();
            drag.track(900, 1, 0);
            for (let n = 0; n < 5; n++) drag.track(n * %d, 2, 1000 + n * 16);
            return [drag.speed(1064 + %d), drag.speed(1064)];
            """
                .formatted(pixels, pause));
    assertThat(((List<?>) speed).stream().map(number -> ((Number) number).doubleValue()))
        .containsExactly(expected, 0.0);
  }

  @Test
  void aGlideComesToRest() {
    Object seen =
        ask(
            "inertia.js",
            """
            const far = [0, 100, 200, 400, m.restAfter(2)].map((time) => m.glided(2, time));
            const steps = far.slice(1).map((x, n) => x - far[n]);
            return [far[0], steps.every((step) => step > 0), steps[1] < steps[0], far.at(-1) < 650, m.glided(-2, 100) === -far[1]];
            """);
    assertThat(seen).isEqualTo(List.of(0, true, true, true, true));
  }

  @ParameterizedTest
  @CsvSource({
    "s, KeyS, false, s",
    "س, KeyS, false, s",
    "?, Slash, true, ?",
    "؟, Slash, true, ?",
    "ظ, Slash, false, /",
    "Tab, Tab, false, Tab",
    "ش, KeyA, false, a",
    "ت, KeyJ, false, j",
    "Escape, Escape, false, Escape",
  })
  void keysAreFoundOnAnArabicKeyboard(String key, String code, boolean shift, String name) {
    Object found =
        ask(
            "shortcuts.js",
            "return m.keyName({ key: '%s', code: '%s', shiftKey: %s });"
                .formatted(key, code, shift));
    assertThat(found).isEqualTo(name);
  }

  @Test
  void theAddressKeepsItsPartsApart() {
    Object seen =
        ask(
            "address.js",
            """
            const seen = [];
            const look = () => seen.push(location.hash);
            m.keep({ w: '1,2' }); look();
            m.keep({ event: 7 }, true); look();
            m.keep({ w: '3,4', story: 9 }); look();
            seen.push(m.part('w'), m.eventIn('event'), m.eventIn('story'), m.part('no'));
            m.keep({ event: null, story: null }); look();
            location.hash = 'event=7x&story=' + '9'.repeat(19) + '&w';
            seen.push(m.eventIn('event'), m.eventIn('story'), m.part('w'));
            m.keep({ event: null, story: null, w: null }); look();
            return seen.map(String);
            """);
    assertThat(seen)
        .isEqualTo(
            List.of(
                "#w=1,2",
                "#w=1,2&event=7",
                "#w=3,4&event=7&story=9",
                "3,4",
                "7",
                "9",
                "null",
                "#w=3,4",
                "null",
                "null",
                "null",
                ""));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 120, -300, -100, 10, 210", // not in view
    "100, 500, 0, 200, 60, 540", // longer than the window
    "undefined, 119, 0, 200, 19, 219",
    "undefined, undefined, 0, 200, 0, 200"
  })
  void aWindowGoesToAnEvent(
      String earliest, String latest, int from, int to, double start, double end) {
    Object view =
        ask(
            "windows.js",
            "return Object.values(m.viewAround({ earliest: %s, latest: %s }, { from: %d, to: %d })).map(String);"
                .formatted(earliest, latest, from, to));
    assertThat(((List<?>) view).stream().map(number -> Double.parseDouble((String) number)))
        .containsExactly(start, end);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | total: 7, published: 2, changed: 0 | 2 0 0",
        "5 | total: 5, published: 1, changed: 1 | 1 1 1",
        "5 | total: 4, published: 0, changed: 0 | 0 0 1",
        // One of the two that were changed was not shown before.
        "5 | total: 6, published: 0, changed: 2 | 1 1 0",
        // The server does not know what happened.
        "5 | total: 8 | 3 0 0",
        "5 | total: 3 | 0 0 2"
      })
  void whatIsNewIsCountedByKind(int before, String extent, String counts) {
    Object told =
        ask(
            "news.js",
            "return Object.values(m.newsIn(%d, { %s })).join(' ')".formatted(before, extent));
    assertThat(told).isEqualTo(counts);
  }
}
