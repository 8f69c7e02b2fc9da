package org.tarikh.event;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.tarikh.edtf.Bounds;

/**
 * Reads published events by the thousand. Each is read from its present version, which is the event
 * whole in one row: to put it together from its tables takes five questions.
 */
@ApplicationScoped
public class PublishedEvents {

  private static final String PRESENT =
      "select e.id, e.version, e.state, e.earliest, e.latest, v.record from Event e"
          + " join EventVersion v on v.key.eventId = e.id and v.key.version = e.version where ";

  private static final List<String> OTHERS =
      EnumSet.complementOf(EnumSet.of(State.PUBLISHED)).stream().map(Enum::name).toList();

  private final EntityManager em;

  PublishedEvents(EntityManager em) {
    this.em = em;
  }

  /**
   * A stretch of the store.
   *
   * @param last the highest id in it, where the next stretch begins; null where nothing was left
   */
  public record Stretch(List<PublishedEvent> events, Long last) {}

  /**
   * The published ones of the {@code limit} events after an id, in the order of their ids. Drafts
   * are left out here and not by the store, which would look for the published ones by an index
   * that knows no order of ids, and sort a million of them for every stretch.
   */
  public Stretch after(long id, int limit) {
    return StoreTransaction.call(
        () -> {
          List<Object[]> rows =
              em.createQuery(PRESENT + "e.id > ?1 order by e.id", Object[].class)
                  .setParameter(1, id)
                  .setMaxResults(limit)
                  .getResultList();
          return new Stretch(
              published(rows), rows.isEmpty() ? null : (Long) rows.get(rows.size() - 1)[0]);
        });
  }

  /** Those of these events that are published. */
  public List<PublishedEvent> among(Collection<Long> ids) {
    return StoreTransaction.call(
        () ->
            published(
                em.createQuery(PRESENT + "e.id in ?1", Object[].class)
                    .setParameter(1, ids)
                    .getResultList()));
  }

  /**
   * How many events are published: all but the others. H2 knows how many rows a table has, and
   * finds the others by their state; to count a million published ones it reads a million rows.
   * (Asked at every start, and in SQL, as Hibernate's own language takes a third of a second to
   * learn.)
   */
  public long count() {
    return StoreTransaction.call(
        () ->
            ((Number)
                    em.createNativeQuery(
                            "select (select count(*) from event)"
                                + " - (select count(*) from event where state in (:others))")
                        .setParameter("others", OTHERS)
                        .getSingleResult())
                .longValue());
  }

  private List<PublishedEvent> published(List<Object[]> rows) {
    List<Object[]> published = rows.stream().filter(row -> row[2] == State.PUBLISHED).toList();
    List<EventRecord> records =
        published.stream()
            .map(row -> Json.read((String) row[5], new TypeReference<EventRecord>() {}))
            .toList();
    Publishers publishers = Publishers.behind(records, em);
    return IntStream.range(0, records.size())
        .mapToObj(n -> event(published.get(n), records.get(n), publishers))
        .toList();
  }

  private static PublishedEvent event(Object[] row, EventRecord record, Publishers publishers) {
    Bounds bounds = new Bounds((Long) row[3], (Long) row[4]);
    return new PublishedEvent(
        (Long) row[0], (Integer) row[1], bounds, record, publishers.of(record));
  }
}
