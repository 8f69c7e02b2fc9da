package org.tarikh.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The log of changes, numbered in commit order: whoever has applied number n has seen everything up
 * to n. The number comes from one counter row that stays locked until the commit, and is taken as
 * the last act of the transaction, so that the lock is short and its holder waits for nobody.
 *
 * <p>The numbering is a synchronization of the transaction and not a CDI observer: what an observer
 * throws is swallowed, and the change would be committed without its row. A synchronization that
 * throws rolls the change back.
 */
@ApplicationScoped
public class ChangeLog {

  private static final Logger LOG = Logger.getLogger(ChangeLog.class);
  private static final String MARKER = "store";

  /** Up to which number the log tells nothing any more. */
  private static final String SILENT = "changes-untold";

  private final EntityManager em;
  private final DataSource source;
  private final TransactionManager transactions;
  private final TransactionSynchronizationRegistry registry;
  private final jakarta.enterprise.event.Event<ChangesCommitted> committed;

  ChangeLog(
      EntityManager em,
      DataSource source,
      TransactionManager transactions,
      TransactionSynchronizationRegistry registry,
      jakarta.enterprise.event.Event<ChangesCommitted> committed) {
    this.em = em;
    this.source = source;
    this.transactions = transactions;
    this.registry = registry;
    this.committed = committed;
  }

  /** A numbered change. */
  public record Change(long number, long eventId) {}

  /** What a change, or several in a row, made of an event: whether it was published, and is. */
  public record Turn(long eventId, boolean before, boolean after) {

    private Turn then(Turn later) {
      return new Turn(eventId, before, later.after);
    }
  }

  /** Notes that the transaction under way changes this event. */
  void add(Turn turn) {
    Numbering numbering = (Numbering) registry.getResource(Numbering.class);
    if (numbering == null) {
      numbering = new Numbering();
      registry.putResource(Numbering.class, numbering);
      try {
        // Not interposed, so that those who are told after the commit find the connection returned.
        transactions.getTransaction().registerSynchronization(numbering);
      } catch (RollbackException | SystemException e) {
        throw new IllegalStateException("The transaction cannot be committed any more", e);
      }
    }
    numbering.events.merge(turn.eventId, turn, Turn::then);
  }

  /** The number of the last change that was committed, 0 when there was none. */
  @Transactional
  public long last() {
    return ((Number)
            em.createNativeQuery("select last from event_change_counter").getSingleResult())
        .longValue();
  }

  /** Changes after {@code number}, oldest first, at most {@code limit}. */
  @Transactional
  public List<Change> after(long number, int limit) {
    List<?> rows =
        em.createNativeQuery(
                "select number, event_id from event_change where number > :number order by number")
            .setParameter("number", number)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Change(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
        .toList();
  }

  /**
   * What the changes after {@code number}, up to {@code last}, made of the events they touched.
   * Empty where that is not known: there are more than {@code limit} of them, they are older than
   * the log, or many events came at once.
   */
  @Transactional
  public Optional<Collection<Turn>> turns(long number, long last, int limit) {
    List<?> rows =
        em.createNativeQuery(
                "select event_id, was_published, is_published from event_change"
                    + " where number > :number and number <= :last order by number")
            .setParameter("number", number)
            .setParameter("last", last)
            .setMaxResults(limit + 1)
            .getResultList();
    if (rows.size() > limit || !tellsAllAfter(number)) {
      return Optional.empty();
    }
    Map<Long, Turn> turns = new LinkedHashMap<>();
    for (Object row : rows) {
      Object[] column = (Object[]) row;
      if (column[1] == null || column[2] == null) {
        return Optional.empty();
      }
      long event = ((Number) column[0]).longValue();
      turns.merge(event, new Turn(event, (Boolean) column[1], (Boolean) column[2]), Turn::then);
    }
    return Optional.of(turns.values());
  }

  /**
   * Whether the log still tells every change after {@code number}. If not, an index that has come
   * just so far has to be built anew.
   */
  @Transactional
  public boolean tellsAllAfter(long number) {
    return number >= silence();
  }

  private static long silence() {
    return Marker.value(SILENT).map(Long::valueOf).orElse(0L);
  }

  /**
   * Drops the rows up to {@code number}: who reads the log and has not come so far has to build
   * anew.
   */
  @Transactional
  public void forget(long number) {
    em.createNativeQuery("delete from event_change where number <= :number")
        .setParameter("number", number)
        .executeUpdate();
    tellNothingUpTo(number);
  }

  /** Says, in the transaction under way, that what was changed up to {@code number} is not told. */
  @Transactional
  void tellNothingUpTo(long number) {
    Marker.set(SILENT, String.valueOf(Math.max(number, silence())));
  }

  /** The identity of this store, made at its first start: an index of another store is not ours. */
  @Transactional
  public String storeId() {
    return Marker.value(MARKER)
        .orElseGet(
            () -> {
              String id = UUID.randomUUID().toString();
              Marker.set(MARKER, id);
              return id;
            });
  }

  /** Locks the counter until the commit and moves it on; answers where it stood. */
  static long reserve(Connection connection, int count) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update event_change_counter set last = last + ?")) {
      update.setInt(1, count);
      update.executeUpdate();
    }
    try (PreparedStatement select =
            connection.prepareStatement("select last from event_change_counter");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1) - count;
    }
  }

  /** Numbers the changes of one transaction. */
  private final class Numbering implements Synchronization {

    private final Map<Long, Turn> events = new LinkedHashMap<>();

    @Override
    public void beforeCompletion() {
      em.flush();
      // Plain JDBC on the transaction's connection: Hibernate may have let go of its own by now.
      try (Connection connection = source.getConnection()) {
        long number = reserve(connection, events.size());
        try (PreparedStatement insert =
            connection.prepareStatement(
                "insert into event_change (number, event_id, was_published, is_published)"
                    + " values (?, ?, ?, ?)")) {
          for (Turn turn : events.values()) {
            insert.setLong(1, ++number);
            insert.setLong(2, turn.eventId);
            insert.setBoolean(3, turn.before);
            insert.setBoolean(4, turn.after);
            insert.addBatch();
          }
          insert.executeBatch();
        }
      } catch (SQLException e) {
        throw new IllegalStateException("The change could not be numbered", e);
      }
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        try {
          committed.fire(new ChangesCommitted());
        } catch (RuntimeException e) {
          LOG.error("The change is saved, but one who was to be told of it failed", e);
        }
      }
    }
  }
}
