package org.tarikh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tarikh.browser.RunningJar;

/**
 * The packaged application with ever more events: made up, imported, started on, asked, and looked
 * at in a browser. Prints one table, a column for each number of events.
 */
final class TimelineBench {

  private static final Path PROGRAM =
      Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

  /** Rows by name, in the order in which they were measured first. */
  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

  private final List<String> columns = new ArrayList<>();

  /**
   * Measures and prints.
   *
   * @throws IOException where the files of a run cannot be written
   */
  static void run() throws IOException {
    TimelineBench bench = new TimelineBench();
    String sizes = System.getProperty("tarikh.bench.sizes", "");
    for (String size : (sizes.isBlank() ? "100,10000,1000000" : sizes).split(",")) {
      Path home = Files.createTempDirectory("tarikh-bench");
      try {
        bench.measure(Integer.parseInt(size.strip()), home);
      } finally {
        try (Stream<Path> tree = Files.walk(home)) {
          tree.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
      }
      System.out.println(bench); // what stands already, should a later one break off
    }
  }

  private void measure(int size, Path home) throws IOException {
    String column = String.format(Locale.ROOT, "%,d", size);
    columns.add(column);
    Figures figures =
        (name, value) -> {
          rows.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(column, value);
          System.err.println(column + " | " + name + " | " + value);
        };
    Path file = home.resolve("events.csv");
    tarikh(
        home, "generate", "--events", String.valueOf(size), "--seed", "7", "-o", file.toString());
    long begin = System.nanoTime();
    tarikh(home, "import", file.toString());
    figures.add("import with index, start included, s", seconds(begin));
    begin = System.nanoTime();
    try (RunningJar server =
        RunningJar.start(home, Map.of("tarikh.examples", "false"), List.of())) {
      figures.add("start, s", seconds(begin));
      String address = server.address().toString();
      new ServerFigures(address).measure(figures);
      BrowserFigures.measure(
          "",
          address + "/ar/",
          "document.querySelector('tarikh-timeline[data-ready]')",
          "tarikh-timeline",
          figures);
    }
    String vis = System.getProperty("tarikh.bench.vis", "");
    if (!vis.isBlank()) {
      try (VisPage page = VisPage.of(Path.of(vis), file)) {
        BrowserFigures.measure("vis: ", page.address(), "window.drawn", "#timeline", figures);
      }
    }
  }

  private static String seconds(long begin) {
    return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - begin) / 1e9);
  }

  /** Runs a command with a heap of 1 GB at most. */
  private static void tarikh(Path home, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dtarikh.account.first-password=measured-here",
                "-jar",
                PROGRAM.toString()));
    command.addAll(Arrays.asList(arguments));
    Path log = home.resolve("log");
    Process process =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException(arguments[0] + " failed:\n" + Files.readString(log));
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\n" + LocalDate.now() + "\n\n| events |");
    columns.forEach(column -> text.append(' ').append(column).append(" |"));
    text.append("\n| --- |").append(" ---: |".repeat(columns.size())).append('\n');
    rows.forEach(
        (name, values) -> {
          text.append("| ").append(name).append(" |");
          columns.forEach(c -> text.append(' ').append(values.getOrDefault(c, "–")).append(" |"));
          text.append('\n');
        });
    return text.toString();
  }
}
