package org.tarikh.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What made-up events are called and who takes part in them, read from {@code synthetic.tsv}. */
record SyntheticWords(List<Entry> titles, List<Entry> places, List<Entry> actors) {

  /** A title under its category, or a name under its key. */
  record Entry(String key, String ar, String en) {}

  static SyntheticWords bundled() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                SyntheticWords.class.getResourceAsStream("synthetic.tsv"),
                StandardCharsets.UTF_8))) {
      List<String[]> rows =
          file.lines().filter(line -> !line.startsWith("#")).map(l -> l.split("\t")).toList();
      return new SyntheticWords(of("title", rows), of("place", rows), of("actor", rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Entry> of(String kind, List<String[]> rows) {
    return rows.stream()
        .filter(row -> row[0].equals(kind))
        .map(row -> new Entry(row[1], row[2], row[3]))
        .toList();
  }
}
