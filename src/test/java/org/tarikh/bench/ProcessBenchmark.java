package org.tarikh.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The packaged program over a folder of articles, from its start to its end. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 7)
public class ProcessBenchmark {
  private static final int FILES = 3_600;
  private static final Path PROGRAM = Path.of("target/quarkus-app/quarkus-run.jar");

  private Path folder;
  private final List<String> command = new ArrayList<>();

  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("tarikh-bench");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    command.addAll(List.of(java, "-jar", PROGRAM.toString(), "extract", "times"));
    for (int i = 0; i < FILES; i++) {
      Path file = folder.resolve(i + ".txt");
      command.add(Files.writeString(file, SampleText.article()).toString());
    }
  }

  @TearDown
  public void delete() throws IOException {
    for (int i = 0; i < FILES; i++) {
      Files.delete(folder.resolve(i + ".txt"));
    }
    Files.delete(folder.resolve("times.tsv"));
    Files.delete(folder);
  }

  @Benchmark
  @OperationsPerInvocation(FILES)
  public void extractTimes() throws IOException, InterruptedException {
    File table = folder.resolve("times.tsv").toFile();
    int code =
        new ProcessBuilder(command)
            .redirectOutput(table)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException("extract times ended with code " + code);
    }
  }
}
