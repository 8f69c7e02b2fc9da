package org.tarikh.search;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.tarikh.event.PublishedEvent;
import org.tarikh.event.PublishedEvents;

/**
 * Fills an index that nobody asks yet. Its thread indexes what another reads, so that a second
 * processor is of use.
 */
final class IndexBuild implements AutoCloseable {

  private static final int STRETCH = 500;

  /** How many stretches may wait; who brings one more indexes it himself. */
  private static final int WAITING = 8;

  private final OpenIndex target;
  private final ZoneId zone;
  private final ThreadPoolExecutor indexing =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          new ThreadPoolExecutor.CallerRunsPolicy());
  private volatile RuntimeException failure;

  IndexBuild(OpenIndex target, ZoneId zone) {
    this.target = target;
    this.zone = zone;
  }

  /** Puts all events of the store in; answers how many. */
  long addAll(PublishedEvents store) {
    long count = 0;
    PublishedEvents.Stretch stretch;
    for (Long last = Long.MIN_VALUE; last != null; last = stretch.last()) {
      stretch = store.after(last, STRETCH);
      add(stretch.events());
      count += stretch.events().size();
    }
    return count;
  }

  void add(List<PublishedEvent> events) {
    if (!events.isEmpty()) {
      indexing.execute(() -> index(events));
    }
  }

  private void index(List<PublishedEvent> events) {
    try {
      target.fill(events.stream().map(event -> IndexedEvent.of(event, zone)).toList());
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  /** Waits until all that was added is indexed; throws what went wrong. */
  void finish() {
    close();
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public void close() {
    indexing.shutdown();
    try {
      indexing.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The index was not built: the server stops", e);
    }
  }
}
