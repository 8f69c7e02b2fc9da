package org.tarikh.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.browser.RunningJar;

/**
 * The packaged application is killed while it imports: in the middle of the rows, and while it
 * writes them down for good. An import is one whole: what the kill leaves is nothing of it or all.
 */
class ImportIT {

  private static final int EVENTS = 20_000;

  @TempDir Path home;
  @TempDir Path scratch;

  @Test
  void anImportIsThereWholeOrNotAtAll() throws Exception {
    run("generate", "--events", String.valueOf(EVENTS), "--seed", "2", "-o", "events.csv");

    // By then more than 5,000 events were written: less than that waits between reader and writer.
    killAt(EVENTS / 2 + " rows read");
    assertThat(whole(Remains.store(home, scratch))).isEmpty();

    killAt("They are being saved.");
    Map<Long, Integer> left = whole(Remains.store(home, scratch));
    assertThat(left.size()).isIn(0, EVENTS);
    assertThat(tileOfAllTime()).contains("\"total\":" + left.size() + ",");
    assertThat(Remains.index(home)).isEqualTo(left);

    String report = "%d events added, %d were there already.";
    assertThat(run("import", "events.csv"))
        .contains(report.formatted(EVENTS - left.size(), left.size()));
    Map<Long, Integer> all = whole(Remains.store(home, scratch));
    assertThat(all).hasSize(EVENTS);
    assertThat(Remains.index(home)).isEqualTo(all);
  }

  /** The published events of a store in which each event is published and keeps its version. */
  private static Map<Long, Integer> whole(Remains.Store store) {
    assertThat(store.published()).isEqualTo(store.versions()).isEqualTo(store.keptVersions());
    return store.published();
  }

  /** What was killed is mended as it opens: that takes longer than a connection is waited for. */
  private String tileOfAllTime() throws IOException, InterruptedException {
    Map<String, String> impatient =
        Map.of("tarikh.examples", "false", "quarkus.datasource.jdbc.acquisition-timeout", "0.5S");
    try (RunningJar server = RunningJar.start(home, impatient)) {
      return new DeskClient(server.address()).get("/api/v1/tiles/0/0?lang=en");
    }
  }

  private List<String> run(String... arguments) throws IOException, InterruptedException {
    Process process = RunningJar.command(home, arguments);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> log = lines.lines().toList();
      assertThat(process.waitFor()).as("%s", log).isZero();
      return log;
    }
  }

  /** Imports the events, and kills as soon as it says so. */
  private void killAt(String line) throws IOException, InterruptedException {
    Process process = RunningJar.command(home, "import", "events.csv");
    List<String> log = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String read; (read = lines.readLine()) != null; ) {
        log.add(read);
        if (read.equals(line)) {
          process.destroyForcibly();
          break;
        }
      }
    }
    process.waitFor();
    assertThat(log).as("was killed while it imported").endsWith(line);
  }
}
