package org.tarikh.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.search.IndexCheck.equalsStore;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.event.ChangeLog;
import org.tarikh.event.ChangesCommitted;
import org.tarikh.event.EventConfig;
import org.tarikh.event.EventImport;
import org.tarikh.event.Events;
import org.tarikh.event.PublishedEvents;
import org.tarikh.event.Samples;

/** An index of its own on disk, beside the application's in memory, opened and closed at will. */
@QuarkusTest
class EventIndexTest {

  @Inject Events events;
  @Inject ChangeLog changes;
  @Inject EventConfig eventConfig;
  @Inject EventImport imports;
  @Inject PublishedEvents store;
  @Inject EventIndex ofApplication;
  @TempDir Path directory;

  private final List<EventIndex> opened = new ArrayList<>();

  @BeforeEach
  void someEvents() {
    long gone = events.create(Samples.published("2011", "مضى"), "x").id;
    events.create(Samples.published("2025-08-13", "توقيع"), "x");
    events.create(Samples.draft("2025", "مسودة"), "x");
    events.withdraw(gone, 1, "خطأ", "x");
  }

  @AfterEach
  void closeAll() {
    opened.forEach(index -> index.close(null));
  }

  private EventIndex open() {
    EventIndex index =
        new EventIndex(
            new SearchConfig() {
              @Override
              public Path directory() {
                return directory;
              }

              @Override
              public boolean inMemory() {
                return false;
              }

              @Override
              public int keptChanges() {
                return 10;
              }
            },
            eventConfig,
            store,
            changes);
    index.open(null);
    opened.add(index);
    return index;
  }

  /** Opens, closes, and answers the position it was left at. */
  private Position openAndClose() {
    EventIndex index = open();
    Position position = index.position();
    index.close(null);
    return position;
  }

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
  void anIndexThatCannotBeWrittenTriesAgainInOneChain() throws Exception {
    EventIndex index = open();
    Path obstacle = Files.createDirectory(directory.resolve("position.new"));
    for (int i = 0; i < 3; i++) {
      events.create(Samples.published("2025", "لا يُكتب"), "x");
      index.apply(new ChangesCommitted());
    }
    assertThat(index.writer.getQueue()).as("retries that are due").hasSize(1);

    runWhatIsDue(index.writer);
    assertThat(index.writer.getQueue()).as("and again, once").hasSize(1);

    Files.delete(obstacle);
    runWhatIsDue(index.writer);
    assertThat(index.writer.getQueue()).isEmpty();
    assertThat(equalsStore(index)).isTrue();
    assertThat(index.position().number()).isEqualTo(changes.last());
  }

  @Test
  void anIndexWhoseDiskGaveUpGoesOnWhenItIsBack() throws Exception {
    EventIndex index = open();
    Path folder = directory.resolve(index.position().build());
    Path away = Files.move(folder, directory.resolveSibling(directory.getFileName() + "-away"));
    events.create(Samples.published("2025", "والقرص غائب"), "x");
    index.apply(new ChangesCommitted());
    assertThat(index.writer.getQueue()).as("retries that are due").hasSize(1);

    Files.move(away, folder);
    runWhatIsDue(index.writer);

    assertThat(index.writer.getQueue()).isEmpty();
    assertThat(equalsStore(index)).isTrue();
    Position left = index.position();
    index.close(null);
    assertThat(openAndClose()).as("and lies on the disk").isEqualTo(left.at(changes.last()));
  }

  /** Now, and not in some seconds; on a slow machine those may be over already. */
  private static void runWhatIsDue(ScheduledThreadPoolExecutor writer) throws Exception {
    Runnable due = writer.getQueue().peek();
    if (due != null && writer.remove(due)) {
      writer.submit(due).get();
    }
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
  void anIndexThatIsNotThisStoresIsBuiltAnew() {
    Position left = openAndClose();
    List<Position> foreign =
        List.of(
            new Position("another", left.mapping(), left.build(), left.number()),
            new Position(left.store(), left.mapping() + 1, left.build(), left.number()),
            left.at(changes.last() + 1),
            new Position(left.store(), left.mapping(), "elsewhere", left.number()));
    for (Position position : foreign) {
      position.write(directory);

      EventIndex index = open();

      assertThat(equalsStore(index)).as(position.toString()).isTrue();
      assertThat(index.position().build()).isNotEqualTo(position.build());
      index.close(null);
    }
  }

  @Test
  void aThrownAwayIndexIsBuiltAnew() throws IOException {
    openAndClose();
    try (Stream<Path> tree = Files.walk(directory)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }

    assertThat(equalsStore(open())).isTrue();
  }

  @Test
  void aDamagedIndexIsBuiltAnew() throws IOException {
    Position left = openAndClose();
    try (Stream<Path> files = Files.list(directory.resolve(left.build()))) {
      for (Path path : files.filter(p -> !p.endsWith("write.lock")).toList()) {
        Files.write(path, new byte[] {1, 2, 3});
      }
    }

    EventIndex index = open();

    assertThat(index.position().build()).isNotEqualTo(left.build());
    assertThat(equalsStore(index)).isTrue();
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
