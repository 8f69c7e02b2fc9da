package org.tarikh.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What benchmarks measured, a row each, as a Markdown table. Times are medians over the iterations.
 * Where a benchmark comes in sizes (a parameter {@code kilobytes}), the time for a KB is compared
 * with that at its smallest size.
 */
final class FigureTable {
  private static final String SIZE = "kilobytes";
  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final List<String> COLUMNS =
      List.of("benchmark", "of", "KB", "µs/op", "op/s", "bytes/op", "µs/KB", "growth");

  private final List<List<String>> rows = new ArrayList<>();

  /** The time for a KB at the smallest size, by benchmark. */
  private final Map<String, Double> smallest = new HashMap<>();

  private FigureTable() {}

  /** The table of results whose unit is time for an operation, small sizes before large. */
  static FigureTable of(Collection<RunResult> results) {
    FigureTable table = new FigureTable();
    table.rows.add(COLUMNS);
    results.forEach(table::add);
    return table;
  }

  private void add(RunResult result) {
    BenchmarkParams params = result.getParams();
    String name = params.getBenchmark().replaceFirst(".*\\.(\\w+)Benchmark\\.", "$1.");
    String of =
        params.getParamsKeys().stream()
            .filter(key -> !key.equals(SIZE))
            .map(params::getParam)
            .collect(Collectors.joining(", "));
    double micros =
        result.getPrimaryResult().getStatistics().getPercentile(50)
            * 1e6
            / params.getTimeUnit().convert(1, java.util.concurrent.TimeUnit.SECONDS);
    Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
    String size = params.getParam(SIZE);
    double perKb = size == null ? 0 : micros / Integer.parseInt(size);
    smallest.putIfAbsent(name + of, perKb);
    rows.add(
        List.of(
            name,
            of,
            size == null ? "" : size,
            figure("%,.1f", micros),
            figure("%,.1f", 1e6 / micros),
            allocated == null ? "" : figure("%,.0f", allocated.getScore()),
            size == null ? "" : figure("%,.2f", perKb),
            size == null ? "" : figure("%.2f ×", perKb / smallest.get(name + of))));
  }

  private static String figure(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        int cell = column;
        int width = rows.stream().mapToInt(r -> r.get(cell).length()).max().orElseThrow();
        String pad = " ".repeat(width - row.get(column).length());
        text.append("| ").append(column < 2 ? row.get(column) + pad : pad + row.get(column));
        text.append(' ');
      }
      text.append("|\n");
      if (row == COLUMNS) {
        text.append("| --- | --- ").append("| ---: ".repeat(COLUMNS.size() - 2)).append("|\n");
      }
    }
    return text.toString();
  }
}
