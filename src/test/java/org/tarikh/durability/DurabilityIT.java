package org.tarikh.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.browser.RunningJar;

/**
 * The packaged application is killed under write load, again and again. Editors add and rename
 * events over HTTP; what the server has acknowledged must be in the store that the kill leaves, and
 * after the next start the index must hold exactly the published events of that store.
 */
class DurabilityIT {

  private static final int ROUNDS = 20;
  private static final int EDITORS = 3;
  private static final String PASSWORD = "durable-password";

  @TempDir Path home;
  @TempDir Path scratch;

  /** The title that was last acknowledged for an event, and the one that was under way. */
  private final Map<Long, String> acknowledged = new ConcurrentHashMap<>();

  private final Map<Long, String> underWay = new ConcurrentHashMap<>();

  @Test
  void noAcknowledgedEventIsLostAndTheIndexEqualsTheStore() throws Exception {
    Random random = new Random(9);
    for (int round = 1; round <= ROUNDS; round++) {
      Map<Long, Integer> left = round == 1 ? Map.of() : Remains.store(home, scratch).published();
      try (RunningJar server = start()) {
        assertThat(Remains.index(home)).as("index after kill %d", round - 1).isEqualTo(left);
        assertThat(new DeskClient(server.address()).get("/api/v1/tiles/0/0?lang=en"))
            .contains("\"total\":" + left.size() + ",");
        writeUntilKilled(server, round, random);
      }
      check(Remains.store(home, scratch), round);
    }
    assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 3);
  }

  private RunningJar start() {
    return RunningJar.start(
        home, Map.of("tarikh.account.first-password", PASSWORD, "tarikh.examples", "false"));
  }

  /** The kill comes after a random number of acknowledgements, while the editors go on writing. */
  private void writeUntilKilled(RunningJar server, int round, Random random) throws Exception {
    CountDownLatch saves = new CountDownLatch(5 + random.nextInt(20));
    ExecutorService threads = Executors.newFixedThreadPool(EDITORS);
    try {
      List<Future<?>> editors = new ArrayList<>();
      for (int i = 0; i < EDITORS; i++) {
        String name = "round " + round + " editor " + i;
        editors.add(threads.submit(() -> edit(server, name, saves)));
      }
      boolean saved = saves.await(120, TimeUnit.SECONDS);
      server.kill();
      assertThat(saved).as("the editors could save: %s", server.log()).isTrue();
      for (Future<?> editor : editors) {
        editor.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Adds events and renames every other one, until the server is gone. */
  private Void edit(RunningJar server, String name, CountDownLatch saves)
      throws InterruptedException {
    DeskClient desk = new DeskClient(server.address());
    try {
      desk.signIn("admin", PASSWORD);
      for (int i = 0; ; i++) {
        String title = name + " event " + i;
        long id = desk.publish(title);
        acknowledged.put(id, title);
        saves.countDown();
        if (i % 2 == 1) {
          underWay.put(id, title + " renamed");
          desk.rename(id, title + " renamed");
          acknowledged.put(id, title + " renamed");
          saves.countDown();
        }
      }
    } catch (IOException gone) {
      return null;
    }
  }

  private void check(Remains.Store store, int round) {
    assertThat(store.titles()).as("after kill %d", round).containsKeys(keys());
    acknowledged.forEach(
        (id, title) ->
            assertThat(store.titles().get(id))
                .as("event %d after kill %d", id, round)
                .isIn(title, underWay.getOrDefault(id, title)));
    assertThat(store.published()).containsKeys(keys());
    assertThat(store.keptVersions()).isEqualTo(store.versions());
    assertThat(store.changes()).isEqualTo(store.highestChange()).isEqualTo(store.counter());
  }

  private Long[] keys() {
    return acknowledged.keySet().toArray(Long[]::new);
  }
}
