package org.tarikh.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs benchmarks by name and prints their {@link FigureTable}. */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Runs the benchmarks that are named.
   *
   * @param args names of benchmark classes without "Benchmark", in any case, with commas between
   *     them; nothing for all of them. "timeline" is {@link TimelineBench}, which is only run when
   *     it is named
   */
  public static void main(String[] args) throws IOException, RunnerException {
    List<String> names =
        Arrays.stream(args)
            .flatMap(arg -> Arrays.stream(arg.split(",")))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    if (names.remove("timeline")) {
      TimelineBench.run();
      if (names.isEmpty()) {
        return;
      }
    }
    ChainedOptionsBuilder options =
        new OptionsBuilder().shouldFailOnError(true).addProfiler(GCProfiler.class);
    names.forEach(name -> options.include("\\.(?i:" + name + ")Benchmark\\."));
    Collection<RunResult> results = new Runner(options.build()).run();
    System.out.println();
    System.out.print(FigureTable.of(results));
  }
}
