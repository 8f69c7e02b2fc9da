package org.tarikh.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tarikh.extraction.Extractor;
import org.tarikh.extraction.Extractor.Extraction;
import org.tarikh.temporal.Publication;

/** One article through the whole extraction (its times are tagged in it), one thread, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
public class ExtractionBenchmark {
  private final Publication published = new Publication(LocalDate.of(2025, 8, 13), null);
  private final String article = SampleText.article();

  @Benchmark
  public Extraction article() {
    return Extractor.bundled().extract(article, published);
  }
}
