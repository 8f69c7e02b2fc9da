package org.tarikh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The modules of lanes and of the Hijri row, imported one by one and asked in a real browser. */
@QuarkusTest
class TimelineLaneModulesTest extends ModulePages {

  @Test
  void marksAndCountsKeepTheRoomThatIsAskedFor() {
    Object gaps =
        ask(
            "lane-layout.js",
            """
            const { TimeScale } = await import('/modules/time-scale.js');
            const events = Array.from({ length: 200 }, (_, id) => ({ id, earliest: id * 5, latest: id * 5, importance: 1, sources: 1 }));
            return [3, 40].map((spread) => {
              const { marks, counts } = m.layOut(events, { scale: new TimeScale(0, 1000, 1000, true), bandRows: 0,
                rows: () => 0, remembered: new Map(), textWidth: () => 100, countWidth: () => 30, spread });
              const total = marks.length + counts.reduce((sum, { count }) => sum + count, 0);
              return total === 200 && marks.length + counts.length <= 1000 / (16 + spread) + 1;
            });
            """);
    assertThat(gaps).isEqualTo(List.of(true, true));
  }

  @Test
  void lanesStandOneBelowTheOtherAndAFoldedOneIsItsHead() {
    Object rooms =
        ask(
            "lane-rooms.js",
            """
            const sizes = { band: 30, strip: 28, 'lane-head': 30, 'lane-row': 60 };
            const lanes = (...folded) => folded.map((each) => ({ folded: each }));
            return [lanes(false), lanes(false, true, false), lanes(...Array(9).fill(false))].map((all) =>
              m.laneRooms(all, sizes).map(({ top, end, bandRows, rows }) => [top, end, bandRows, rows(0), rows(bandRows)]));
            """);
    assertThat(rooms)
        .isEqualTo(
            List.of(
                List.of(List.of(0, 268, 1, 3, 3)),
                List.of(
                    List.of(0, 268, 1, 3, 3),
                    List.of(268, 298, 1, 0, -1),
                    List.of(298, 566, 1, 3, 3)),
                IntStream.range(0, 9)
                    .mapToObj(n -> List.of(n * 118, (n + 1) * 118, 0, 1, 1))
                    .toList()));
  }

  @Test
  void aLaneStaysInTheAddressWhateverItsKey() {
    Object states =
        ask(
            "lanes-in-address.js",
            """
            const kept = { by: 'place', order: ['a&b=c', '', 'دمشق'], folded: [''], hidden: ['a&b=c'] };
            m.keepLanes(kept, false);
            const same = JSON.stringify(m.lanesInAddress()) === JSON.stringify(kept);
            m.keepLanes({ by: '', order: [], folded: [], hidden: [] }, false);
            return [same, location.search, m.lanesInAddress('?lanes=nonsense&fold=x').by, m.lanesInAddress('?fold=x').folded.length];
            """);
    assertThat(states).isEqualTo(List.of(true, "", "", 0));
  }

  @Test
  void hijriMonthsBeginWhenUmmAlQuraSays() {
    Object days =
        ask(
            "hijri.js",
            """
            const hijri = new m.Hijri({ text: (key, { year }) => `${year} AH` }, 'en');
            const day = (minute) => new Date(minute * 60000).toISOString().slice(0, 10);
            return [[1300, 0], [1446, 0], [1447, 0], [1447, 1], [1446, 13], [1447, 8], [1600, 11]]
              .map(([year, month]) => day(hijri.startOf(year, month)));
            """);
    assertThat(days)
        .isEqualTo(
            Stream.of(
                    new int[][] {
                      {1300, 1}, {1446, 1}, {1447, 1}, {1447, 2}, {1447, 2}, {1447, 9}, {1600, 12}
                    })
                .map(at -> LocalDate.from(HijrahDate.of(at[0], at[1], 1)).toString())
                .toList());
  }

  @Test
  void aTitleIsCutBetweenWords() {
    Object seen =
        ask(
            "text-measure.js",
            """
            const mono = new m.TextMeasure('10px monospace');
            const letters = (n) => mono.width('x') * n * 1.03;
            const cut = (text, room, lines) => text.slice(0, mono.cut(text, letters(room), lines));
            return [
              cut('one two three four', 18, 1),
              cut('one two three four', 9, 1),
              cut('one two three four', 9, 2),
              cut('one two three four', 9, 3),
              cut('one unspeakable', 10, 2),
              cut('unspeakable', 10, 2),
            ];
            """);
    assertThat(seen)
        .isEqualTo(
            List.of(
                "one two three four",
                "one two",
                "one two three",
                "one two three four",
                "one",
                "unspeakable"));
  }

  @Test
  void labelsOfTheHijriRowNeverTouchAndNeverLeaveTheStage() {
    Object seen =
        ask(
            "hijri.js",
            """
            const { TimeScale } = await import('/modules/time-scale.js');
            const { INSET } = await import('/modules/axis.js');
            const hijri = new m.Hijri({ text: (key, { year }) => `${year} AH` }, 'ar');
            const measure = (text) => text.length * 7.3;
            let drawn = 0, touching = [], empty = [];
            for (let span = 300; span < 400 * 525960; span *= 1.9) {
              for (const [width, turned] of [[390, true], [1280, false]]) {
                const scale = new TimeScale(29e6 - span / 3, 29e6 + span, width, turned);
                const boxes = hijri.row(scale, measure).map(({ x, text }) => turned
                  ? [x - INSET - measure(text), x - INSET] : [x + INSET, x + INSET + measure(text)])
                  .sort((a, b) => a[0] - b[0]);
                if (boxes.length === 0) empty.push([span, width]);
                drawn += boxes.length;
                boxes.forEach((box, n) => { if (n && boxes[n - 1][1] > box[0]) touching.push([span, width]); });
                if (boxes.some(([a, b]) => a < -6 || b > width + 6)) touching.push(['out', span, width]);
              }
            }
            const before = hijri.row(new TimeScale(-1e9, -5e8, 900, false), measure).length;
            return { drawn: drawn > 60, touching, empty, before };
            """);
    assertThat(seen)
        .isEqualTo(Map.of("drawn", true, "touching", List.of(), "empty", List.of(), "before", 0));
  }
}
