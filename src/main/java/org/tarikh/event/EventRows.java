package org.tarikh.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarikh.edtf.Bounds;

/**
 * New events as rows of the store, in batches that {@link #flush} sends; the memory of one batch.
 */
final class EventRows implements AutoCloseable {

  private final Connection connection;
  private final Object at;
  private final String who;
  private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
  private final PreparedStatement known;
  private final Ids events;
  private final Ids evidence;

  /** Origins of the batch that the store does not show yet. */
  private final Set<String> waiting = new HashSet<>();

  EventRows(Connection connection, Instant at, String who) throws SQLException {
    this.connection = connection;
    this.at = at.atOffset(ZoneOffset.UTC);
    this.who = who;
    this.known = connection.prepareStatement("select 1 from event_origin where origin = ?");
    this.events = new Ids(connection, "event_seq");
    this.evidence = new Ids(connection, "evidence_seq");
  }

  boolean isKnown(String origin) throws SQLException {
    if (waiting.contains(origin)) {
      return true;
    }
    known.setString(1, origin);
    try (ResultSet row = known.executeQuery()) {
      return row.next();
    }
  }

  /**
   * Adds an event.
   *
   * @param record canonical
   * @param json the record as the history keeps it
   * @return its id
   */
  long add(String origin, EventRecord record, Bounds bounds, String json) throws SQLException {
    long id = events.next();
    insert(
        "event (id, version, state, date, earliest, latest, category, importance, example,"
            + " updated_at, updated_by)",
        id,
        1,
        record.state().name(),
        record.date(),
        bounds.earliest(),
        bounds.latest(),
        record.category(),
        record.importance(),
        false,
        at,
        who);
    int position = 0;
    for (EventRecord.Text text : record.texts()) {
      insert(
          "event_text (event_id, position, language, title, summary)",
          id,
          position++,
          text.language(),
          text.title(),
          text.summary());
    }
    names("event_place", id, record.places());
    names("event_actor", id, record.actors());
    position = 0;
    for (EventRecord.Claim claim : record.evidence()) {
      insert(
          "evidence (id, event_id, position, url, publisher, quote, date)",
          evidence.next(),
          id,
          position++,
          claim.url(),
          claim.publisher(),
          claim.quote(),
          claim.date());
    }
    insert(
        "event_version (event_id, version, action, at, who, record)",
        id,
        1,
        EventVersion.Action.CREATE.name(),
        at,
        who,
        json);
    if (origin != null) {
      insert("event_origin (origin, event_id)", origin, id);
      waiting.add(origin);
    }
    return id;
  }

  private void names(String table, long id, List<EventRecord.Name> names) throws SQLException {
    int position = 0;
    for (EventRecord.Name name : names) {
      insert(
          table + " (event_id, position, name_key, names)",
          id,
          position++,
          name.key(),
          Json.write(name.names()));
    }
  }

  private void insert(String into, Object... values) throws SQLException {
    PreparedStatement statement = inserts.get(into);
    if (statement == null) {
      String marks = "?, ".repeat(values.length - 1) + "?";
      statement = connection.prepareStatement("insert into " + into + " values (" + marks + ")");
      inserts.put(into, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  /** Sends what is pending; events come first, as the others refer to them. */
  void flush() throws SQLException {
    for (PreparedStatement statement : inserts.values()) {
      statement.executeBatch();
    }
    waiting.clear();
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : inserts.values()) {
      statement.close();
    }
    known.close();
    events.close();
    evidence.close();
  }

  /**
   * Ids as Hibernate takes them in Quarkus (the optimizer "pooled-lo"): a number of the sequence
   * stands for itself and the 49 after it. H2 writes all it has in hand to the disk whenever it
   * hands out the 32nd number, so numbers are taken in ever larger shares; what is left of the last
   * one is lost. {@code system_range} is H2's: PostgreSQL calls it {@code generate_series}.
   */
  private static final class Ids implements AutoCloseable {

    private static final int STEP = 50;
    private static final int LARGEST_SHARE = 1024;

    private final PreparedStatement select;
    private final Deque<Long> share = new ArrayDeque<>();
    private int size = 1;
    private long next = 1;
    private long last;

    Ids(Connection connection, String sequence) throws SQLException {
      this.select =
          connection.prepareStatement(
              "select next value for " + sequence + " from system_range(1, ?)");
    }

    long next() throws SQLException {
      if (next > last) {
        if (share.isEmpty()) {
          take();
        }
        next = share.remove();
        last = next + STEP - 1;
      }
      return next++;
    }

    private void take() throws SQLException {
      select.setInt(1, size);
      try (ResultSet numbers = select.executeQuery()) {
        while (numbers.next()) {
          share.add(numbers.getLong(1));
        }
      }
      size = Math.min(2 * size, LARGEST_SHARE);
    }

    @Override
    public void close() throws SQLException {
      select.close();
    }
  }
}
