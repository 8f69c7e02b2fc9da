package org.tarikh.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
   *     them; nothing for all
   */
  public static void main(String[] args) throws RunnerException {
    List<String> names =
        Arrays.stream(args)
            .flatMap(arg -> Arrays.stream(arg.split(",")))
            .filter(name -> !name.isBlank())
            .toList();
    ChainedOptionsBuilder options =
        new OptionsBuilder().shouldFailOnError(true).addProfiler(GCProfiler.class);
    names.forEach(name -> options.include("\\.(?i:" + name.strip() + ")Benchmark\\."));
    Collection<RunResult> results = new Runner(options.build()).run();
    System.out.println();
    System.out.print(FigureTable.of(results));
  }
}
