package org.tarikh.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows of tab-separated text under a header, each line ended by a line feed. */
final class Table {

  private final StringBuilder text = new StringBuilder();

  Table(String... columns) {
    row((Object[]) columns);
  }

  /** Adds a row; tabs and line ends inside a field become spaces. */
  void row(Object... fields) {
    text.append(
            Arrays.stream(fields)
                .map(f -> f.toString().replaceAll("[\\t\\r\\n\\u0085\\u2028\\u2029]+", " "))
                .collect(Collectors.joining("\t")))
        .append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
