package org.tarikh.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;

/** What a server left on disk, read without it: its store from a copy, its index as it lies. */
final class Remains {

  private Remains() {}

  /**
   * The store.
   *
   * @param titles by id of the event
   * @param published version by id, of the published events
   * @param keptVersions how many versions of each event are kept
   * @param versions the version each event stands at
   * @param changes how many rows the change log has
   * @param highestChange the highest number in it
   * @param counter where its counter stands
   */
  record Store(
      Map<Long, String> titles,
      Map<Long, Integer> published,
      Map<Long, Integer> keptVersions,
      Map<Long, Integer> versions,
      long changes,
      long highestChange,
      long counter) {}

  /** Reads the store from a copy: what the next start finds must be what the kill left. */
  static Store store(Path home, Path scratch) {
    try {
      Path copy = scratch.resolve("tarikh.mv.db");
      Files.deleteIfExists(copy);
      Files.copy(home.resolve("data/db/tarikh.mv.db"), copy);
      try (Connection connection =
              DriverManager.getConnection("jdbc:h2:file:" + scratch.resolve("tarikh"), "sa", "");
          Statement sql = connection.createStatement()) {
        return new Store(
            texts(sql, "select event_id, title from event_text where language = 'en'"),
            numbers(sql, "select id, version from event where state = 'PUBLISHED'"),
            numbers(sql, "select event_id, count(*) from event_version group by event_id"),
            numbers(sql, "select id, version from event"),
            number(sql, "select count(*) from event_change"),
            number(sql, "select coalesce(max(number), 0) from event_change"),
            number(sql, "select last from event_change_counter"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("The store cannot be read", e);
    }
  }

  private static Map<Long, String> texts(Statement sql, String query) throws SQLException {
    Map<Long, String> map = new HashMap<>();
    try (ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        map.put(rows.getLong(1), rows.getString(2));
      }
    }
    return map;
  }

  private static Map<Long, Integer> numbers(Statement sql, String query) throws SQLException {
    Map<Long, Integer> map = new HashMap<>();
    try (ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        map.put(rows.getLong(1), rows.getInt(2));
      }
    }
    return map;
  }

  private static long number(Statement sql, String query) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Version by id of all events in the index, as it was last flushed. */
  static Map<Long, Integer> index(Path home) {
    Path index = home.resolve("data/index");
    try {
      String build = Files.readString(index.resolve("position")).split(" ")[2];
      Map<Long, Integer> versions = new HashMap<>();
      try (NIOFSDirectory directory = new NIOFSDirectory(index.resolve(build));
          DirectoryReader reader = DirectoryReader.open(directory)) {
        for (LeafReaderContext leaf : reader.leaves()) {
          Bits live = leaf.reader().getLiveDocs();
          NumericDocValues numbers = leaf.reader().getNumericDocValues("number");
          NumericDocValues version = leaf.reader().getNumericDocValues("version");
          for (int i = 0; i < leaf.reader().maxDoc(); i++) {
            if (live == null || live.get(i)) {
              numbers.advanceExact(i);
              version.advanceExact(i);
              versions.put(numbers.longValue(), (int) version.longValue());
            }
          }
        }
      }
      return versions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
