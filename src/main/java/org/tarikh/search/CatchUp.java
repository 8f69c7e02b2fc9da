package org.tarikh.search;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarikh.event.ChangeLog;
import org.tarikh.event.ChangeLog.Change;
import org.tarikh.event.PublishedEvent;
import org.tarikh.event.PublishedEvents;

/** Applies to an index what the log of changes tells, each change by the present state. */
final class CatchUp {

  private static final int BATCH = 500;

  private final ChangeLog changes;
  private final PublishedEvents store;
  private final ZoneId zone;

  CatchUp(ChangeLog changes, PublishedEvents store, ZoneId zone) {
    this.changes = changes;
    this.store = store;
    this.zone = zone;
  }

  /** Thrown where the log does not tell all changes that the index lacks. */
  static final class UntoldChangesException extends IllegalStateException {
    private UntoldChangesException() {
      super("The log of changes does not reach back to where the index stands");
    }
  }

  /**
   * Applies what is not in the index yet.
   *
   * @param number up to which the index lacks only what the log tells
   */
  void apply(OpenIndex target, long number) {
    for (; ; ) {
      long from = target.position().number();
      List<Change> batch = changes.after(from, BATCH);
      // Asked after the rows were read: the log may be shortened in between.
      if (!changes.tellsAllAfter(Math.max(from, number))) {
        throw new UntoldChangesException();
      }
      if (batch.isEmpty()) {
        return;
      }
      Set<Long> absent = new HashSet<>();
      batch.forEach(change -> absent.add(change.eventId()));
      List<PublishedEvent> present = store.among(List.copyOf(absent));
      present.forEach(event -> absent.remove(event.id()));
      target.write(
          present.stream()
              .collect(Collectors.toMap(PublishedEvent::id, event -> IndexedEvent.of(event, zone))),
          absent,
          batch.get(batch.size() - 1).number());
    }
  }
}
