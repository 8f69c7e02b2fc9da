package org.tarikh.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * The log of changes, numbered in commit order: whoever has applied number n has seen everything up
 * to n. The number comes from one counter row that stays locked until the commit, and is taken as
 * the last act of the transaction, so that the lock is short and is never waited for while a row of
 * an event is held by one who waits for it.
 */
@ApplicationScoped
public class ChangeLog {

  private final EntityManager em;

  ChangeLog(EntityManager em) {
    this.em = em;
  }

  /** A numbered change. */
  public record Change(long number, long eventId) {}

  void append(@Observes(during = TransactionPhase.BEFORE_COMPLETION) EventChanged changed) {
    em.flush();
    em.createNativeQuery("update event_change_counter set last = last + 1").executeUpdate();
    em.createNativeQuery(
            "insert into event_change (number, event_id) select last, :event from event_change_counter")
        .setParameter("event", changed.eventId())
        .executeUpdate();
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

  /** The identity of this store, made at its first start: an index of another store is not ours. */
  @Transactional
  public String storeId() {
    return Marker.value("store")
        .orElseGet(
            () -> {
              String id = UUID.randomUUID().toString();
              Marker.set("store", id);
              return id;
            });
  }
}
