package org.tarikh.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.tarikh.event.Event;
import org.tarikh.event.State;
import org.tarikh.event.StoreTransaction;

/** Compares the index with what it is a copy of. */
public final class IndexCheck {

  private IndexCheck() {}

  /** Whether the index holds exactly the published events of the store, each in its version. */
  public static boolean equalsStore(EventIndex index) {
    Map<Long, Integer> stored = new HashMap<>();
    StoreTransaction.call(
            () ->
                Event.getEntityManager()
                    .createQuery("select id, version from Event where state = ?1", Object[].class)
                    .setParameter(1, State.PUBLISHED)
                    .getResultList())
        .forEach(row -> stored.put((Long) row[0], (Integer) row[1]));
    return stored.equals(index.ask(IndexCheck::versions));
  }

  private static Map<Long, Integer> versions(Snapshot snapshot) {
    Map<Long, Integer> versions = new HashMap<>();
    snapshot
        .select(TimelineQuery.ALL)
        .each(
            Long.MIN_VALUE,
            Long.MAX_VALUE,
            (segment, doc) -> {
              try {
                NumericDocValues version = DocValues.getNumeric(segment.leaf().reader(), "version");
                version.advanceExact(doc);
                versions.put(segment.columns().number[doc], Math.toIntExact(version.longValue()));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return versions;
  }
}
