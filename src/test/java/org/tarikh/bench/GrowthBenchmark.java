package org.tarikh.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.Tagger;
import org.tarikh.temporal.TimeExpression;

/**
 * Short and very long texts through the tagger: the time for each KB should stay the same. The heap
 * has room for what one reading finds, 700,000 times in 10 MB of names of months: else copying it
 * about is measured as well, which is the collector's doing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms4g", "-Xmn3g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrowthBenchmark {
  @Param SampleText text;

  @Param({"10", "10000"})
  int kilobytes;

  private final Publication published = new Publication(LocalDate.of(2025, 8, 13), null);
  private String whole;

  @Setup
  public void write() {
    whole = text.ofSize(1000 * kilobytes);
  }

  @Benchmark
  public List<TimeExpression> tag() {
    return Tagger.bundled().tag(whole, published);
  }
}
