package org.tarikh.timeline;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.tarikh.event.ChangesCommitted;
import org.tarikh.search.TimelineSearch;

/**
 * Says to open pages which state the index is in: at once, after every change, and again with every
 * heartbeat. Only the last state counts, so that a slow reader misses nothing by missing one, and
 * who comes back asks for nothing that they have.
 */
@ApplicationScoped
class LiveChanges {

  private final TimelineSearch search;
  private final TimelineConfig.Live config;
  private final BroadcastProcessor<String> states = BroadcastProcessor.create();
  private final AtomicInteger readers = new AtomicInteger();
  private Cancellable heart;

  @Inject
  LiveChanges(TimelineSearch search, TimelineConfig config) {
    this(search, config.live());
  }

  LiveChanges(TimelineSearch search, TimelineConfig.Live config) {
    this.search = search;
    this.config = config;
  }

  void start(@Observes StartupEvent start) {
    heart =
        Multi.createFrom()
            .ticks()
            .startingAfter(config.heartbeat())
            .every(config.heartbeat())
            .onOverflow()
            .drop()
            .subscribe()
            .with(beat -> tell());
  }

  void stop(@Observes ShutdownEvent stop) {
    heart.cancel();
    states.onComplete();
  }

  /** After the index, which applies the change in the default order; not in the saver's thread. */
  void changed(@Observes @Priority(3000) ChangesCommitted committed) {
    Infrastructure.getDefaultExecutor().execute(this::tell);
  }

  private synchronized void tell() {
    states.onNext(search.generation());
  }

  /** Whether there is room for no further reader. */
  boolean full() {
    return readers.get() >= config.readers();
  }

  int readers() {
    return readers.get();
  }

  /** The state that the index is in now, and every later one; ends when the server stops. */
  Multi<String> states() {
    return Multi.createBy()
        .merging()
        .streams(
            states.onOverflow().dropPreviousItems(), Multi.createFrom().item(search::generation))
        .onOverflow()
        .dropPreviousItems()
        .onSubscription()
        .invoke(() -> readers.incrementAndGet())
        .onTermination()
        .invoke(() -> readers.decrementAndGet());
  }
}
