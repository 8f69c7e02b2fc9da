package org.tarikh.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.search.IndexCheck.equalsStore;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarikh.event.ChangesCommitted;
import org.tarikh.event.Samples;

/** What an index holds, catches up with and is built anew of. */
@QuarkusTest
class EventIndexTest extends OwnIndex {

  @Test
  void theIndexOfTheApplicationEqualsTheStore() {
    assertThat(equalsStore(ofApplication)).isTrue();
    assertThat(ofApplication.position().number()).isEqualTo(changes.last());
  }

  @Test
  void aDifferenceToTheStoreIsSeen() {
    EventIndex index = open();
    assertThat(equalsStore(index)).isTrue();

    long id = events.create(Samples.published("2025", "بعد الفتح"), "x").id;
    assertThat(equalsStore(index)).isFalse();
    index.apply(new ChangesCommitted());
    assertThat(equalsStore(index)).isTrue();

    events.update(id, 1, Samples.published("2024", "تعديل"), "x");
    assertThat(equalsStore(index)).isFalse();
    index.apply(new ChangesCommitted());
    assertThat(equalsStore(index)).isTrue();
  }

  @Test
  void whatWasMissedIsCaughtUpWithoutBuildingAnew() {
    Position left = openAndClose();
    events.create(Samples.published("2025", "بينما كان مغلقاً"), "x");

    EventIndex index = open();

    assertThat(equalsStore(index)).isTrue();
    assertThat(index.position()).isEqualTo(left.at(changes.last()));
  }

  @Test
  void theLogIsShortenedAndWhoLagsBehindBuildsAnew() {
    EventIndex index = open();
    Position left = index.position();
    for (int i = 0; i < 20; i++) {
      events.create(Samples.published("2025", "كثير"), "x");
    }
    index.apply(new ChangesCommitted());
    long last = changes.last();
    assertThat(changes.after(0, 1000).get(0).number()).as("10 are kept").isEqualTo(last - 9);
    assertThat(changes.tellsAllAfter(last - 10)).isTrue();
    assertThat(changes.tellsAllAfter(last - 11)).isFalse();
    index.close(null);

    left.write(directory);
    index = open();
    assertThat(index.position().build()).isNotEqualTo(left.build());
    assertThat(equalsStore(index)).isTrue();
  }

  /**
   * As when the process dies after an import was committed and before the index is in its place.
   */
  @Test
  void anImportThatTheIndexMissedIsBuiltAnew() {
    Position left = openAndClose();
    imports.run("x", sink -> sink.add(null, Samples.published("2025", "مستورد")));

    EventIndex index = open();

    assertThat(index.position().build()).isNotEqualTo(left.build());
    assertThat(equalsStore(index)).isTrue();
    assertThat(equalsStore(ofApplication)).as("the one that followed").isTrue();
    assertThat(ofApplication.position().number()).isEqualTo(changes.last());
  }

  @Test
  void applyingAgainDoesNoHarm() {
    Position left = openAndClose();
    events.create(Samples.published("2025", "بعد ذلك"), "x");
    openAndClose();
    left.write(directory);

    EventIndex index = open();

    assertThat(equalsStore(index)).isTrue();
    assertThat(index.position()).isEqualTo(left.at(changes.last()));
  }

  @Test
  void onlyTheBuildThatAnswersStaysOnDisk() throws IOException {
    EventIndex index = open();
    index.rebuild();
    index.rebuild();

    try (Stream<Path> children = Files.list(directory)) {
      assertThat(children.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("position", index.position().build());
    }
  }

  @Test
  void buildingAnewUnderLoadLosesNothing() throws Exception {
    AtomicBoolean building = new AtomicBoolean(true);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> work = new ArrayList<>();
      for (int writer = 0; writer < 2; writer++) {
        work.add(
            threads.submit(
                () -> {
                  while (building.get()) {
                    long id = events.create(Samples.published("2025", "تحت الحمل"), "x").id;
                    assertThat(ofApplication.ask(EventIndexTest::numbers)).containsOnlyOnce(id);
                  }
                  return null;
                }));
      }
      String before = ofApplication.position().build();
      for (int i = 0; i < 5; i++) {
        ofApplication.rebuild();
      }
      building.set(false);
      for (Future<?> one : work) {
        one.get();
      }
      assertThat(ofApplication.position().build()).isNotEqualTo(before);
      assertThat(equalsStore(ofApplication)).isTrue();
    } finally {
      building.set(false);
      threads.shutdownNow();
    }
  }

  private static List<Long> numbers(Snapshot snapshot) {
    List<Long> numbers = new ArrayList<>();
    snapshot
        .select(TimelineQuery.ALL)
        .each(
            Long.MIN_VALUE,
            Long.MAX_VALUE,
            (segment, doc) -> numbers.add(segment.columns().number[doc]));
    return numbers;
  }
}
