package org.tarikh.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.browser.RunningJar;

/**
 * The packaged application is killed in the middle of an intake of fifty articles, each of which
 * tells one event. What was acknowledged is there afterwards, and when all are sent again each is
 * there once, with one draft.
 */
class IntakeIT {

  private static final int ARTICLES = 50;
  private static final int BEFORE_THE_KILL = 20;
  private static final String PASSWORD = "durable-password";

  @TempDir Path home;
  @TempDir Path scratch;

  private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();

  @Test
  void noArticleIsLostAndNoDraftDoubled() throws Exception {
    try (RunningJar server = start()) {
      takeUntilKilled(server);
    }
    assertThat(acknowledged).hasSizeBetween(BEFORE_THE_KILL, ARTICLES - 1);
    assertThat(Remains.store(home, scratch).titles())
        .hasSizeGreaterThanOrEqualTo(acknowledged.size());
    try (RunningJar server = start()) {
      DeskClient desk = signedIn(server);
      for (int i = 0; i < ARTICLES; i++) {
        String answer = take(desk, i);
        if (acknowledged.contains(i)) {
          assertThat(answer).as("article %d was acknowledged", i).endsWith("done=known");
        }
      }
      Set<String> reviews = new HashSet<>();
      for (int i = 0; i < ARTICLES; i++) {
        reviews.add(take(desk, i));
      }
      assertThat(reviews).hasSize(ARTICLES).allMatch(answer -> answer.endsWith("done=known"));
    }
    assertThat(Remains.store(home, scratch).titles()).hasSize(ARTICLES);
  }

  private RunningJar start() {
    return RunningJar.start(
        home, Map.of("tarikh.account.first-password", PASSWORD, "tarikh.examples", "false"));
  }

  private static DeskClient signedIn(RunningJar server) throws IOException, InterruptedException {
    DeskClient desk = new DeskClient(server.address());
    desk.signIn("admin", PASSWORD);
    return desk;
  }

  private static String take(DeskClient desk, int i) throws IOException, InterruptedException {
    int day = i % 28 + 1;
    String month = i < 28 ? "May" : "June";
    String text = "The minister visited Tartus on %d %s 2018.".formatted(day, month);
    return desk.take("Article " + i, text);
  }

  private void takeUntilKilled(RunningJar server) throws Exception {
    CountDownLatch taken = new CountDownLatch(BEFORE_THE_KILL);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Void>> editors =
          IntStream.range(0, 2)
              .mapToObj(e -> threads.submit(() -> edit(server, e, taken)))
              .toList();
      boolean enough = taken.await(120, TimeUnit.SECONDS);
      server.kill();
      assertThat(enough).as("articles were taken in: %s", server.log()).isTrue();
      for (Future<Void> editor : editors) {
        editor.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Takes in every second article, until the server is gone. */
  private Void edit(RunningJar server, int first, CountDownLatch taken)
      throws InterruptedException {
    try {
      DeskClient desk = signedIn(server);
      for (int i = first; i < ARTICLES; i += 2) {
        take(desk, i);
        acknowledged.add(i);
        taken.countDown();
      }
    } catch (IOException gone) {
      return null;
    }
    return null;
  }
}
