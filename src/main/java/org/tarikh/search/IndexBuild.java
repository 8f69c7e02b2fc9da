package org.tarikh.search;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jboss.logging.Logger;
import org.tarikh.event.ImportFollower;
import org.tarikh.event.PublishedEvent;
import org.tarikh.event.PublishedEvents;

/**
 * Fills an index beside the one that answers, and has it put in its place. A thread of its own
 * indexes what another reads, so that a second processor is of use.
 */
final class IndexBuild implements ImportFollower.Run {

  private static final Logger LOG = Logger.getLogger(IndexBuild.class);
  private static final int STRETCH = 500;

  /** How many stretches may wait; who brings one more indexes it himself. */
  private static final int WAITING = 8;

  private final OpenIndex target;
  private final ZoneId zone;
  private final LongConsumer place;
  private final Runnable over;
  private final ThreadPoolExecutor indexing =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          new ThreadPoolExecutor.CallerRunsPolicy());
  private volatile RuntimeException failure;
  private long added;

  /**
   * @param place puts the index, filled, in its place; told up to which number of the change log it
   *     lacks only what the log tells
   * @param over runs at the end, however it came
   */
  IndexBuild(OpenIndex target, ZoneId zone, LongConsumer place, Runnable over) {
    this.target = target;
    this.zone = zone;
    this.place = place;
    this.over = over;
  }

  /** Puts all published events of the store in. */
  void addAll(PublishedEvents store) {
    PublishedEvents.Stretch stretch;
    for (Long last = Long.MIN_VALUE; last != null; last = stretch.last()) {
      stretch = store.after(last, STRETCH);
      add(stretch.events());
    }
  }

  @Override
  public void add(List<PublishedEvent> events) {
    if (!events.isEmpty()) {
      added += events.size();
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

  @Override
  public void committed(long number) {
    try {
      awaitIndexing();
      if (failure != null) {
        throw failure;
      }
      place.accept(number);
      LOG.infof("The index was built: %d published events", added);
    } finally {
      over.run();
    }
  }

  @Override
  public void abandoned() {
    try {
      awaitIndexing();
    } finally {
      over.run();
    }
  }

  private void awaitIndexing() {
    indexing.shutdown();
    try {
      indexing.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The index was not built: the server stops", e);
    }
  }
}
