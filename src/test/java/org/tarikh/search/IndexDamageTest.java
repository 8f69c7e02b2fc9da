package org.tarikh.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.search.IndexCheck.equalsStore;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarikh.event.ChangesCommitted;
import org.tarikh.event.Samples;

/** An index whose disk fails, or whose files are not its own, damaged or gone. */
@QuarkusTest
class IndexDamageTest extends OwnIndex {

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
}
