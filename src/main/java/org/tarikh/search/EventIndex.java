package org.tarikh.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.tarikh.event.ChangeLog;
import org.tarikh.event.ChangesCommitted;
import org.tarikh.event.EventConfig;
import org.tarikh.event.ImportFollower;
import org.tarikh.event.IndexRebuild;
import org.tarikh.event.PublishedEvents;

/**
 * Keeps the index a true copy of the published events. One thread of this process writes it: it
 * applies the rows of the change log that are not in it yet, each from the present state of its
 * event, so that applying one twice does no harm. Who saved a change waits until it can be found;
 * should the index fail then, the change stays saved, and the index tries again by itself.
 */
@ApplicationScoped
public class EventIndex implements ImportFollower {

  private static final Logger LOG = Logger.getLogger(EventIndex.class);
  private static final int PATIENCE_SECONDS = 10;
  private static final int RETRY_SECONDS = 5;

  private final ChangeLog changes;
  private final EventConfig events;
  private final PublishedEvents store;
  private final CatchUp log;
  private final int kept;
  private final Path directory;
  final ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(1, EventIndex::thread);

  /** Whether a retry is due; only the writing thread looks. */
  private boolean retryDue;

  /** Up to which change the log was shortened; only the writing thread looks. */
  private long forgotten;

  private final Semaphore oneBuilding = new Semaphore(1);
  private volatile OpenIndex index;

  EventIndex(SearchConfig config, EventConfig events, PublishedEvents store, ChangeLog changes) {
    this.changes = changes;
    this.events = events;
    this.store = store;
    this.log = new CatchUp(changes, store, events.zone());
    this.kept = config.keptChanges();
    this.directory = config.inMemory() ? null : config.directory();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "tarikh-index");
    thread.setDaemon(true);
    return thread;
  }

  /** Before anything that reads or changes events at the start. */
  void open(@Observes @Priority(10) StartupEvent start) {
    index = reopened();
    if (index == null) {
      rebuild();
    }
    // The first reader need not wait until the columns of a large index are read.
    writer.execute(() -> ask(snapshot -> null));
  }

  void close(@Observes ShutdownEvent stop) {
    writer.shutdown();
    try {
      writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (index != null) {
      index.close();
    }
  }

  /** The index that lies on disk, brought up to date; null where there is none that fits. */
  private OpenIndex reopened() {
    if (directory == null) {
      return null;
    }
    Position position = Position.read(directory).filter(this::fits).orElse(null);
    if (position == null) {
      return null;
    }
    OpenIndex.deleteOthers(directory, position.build());
    OpenIndex found = null;
    try {
      found = new OpenIndex(directory, position);
      log.apply(found, 0);
      if (found.size() == store.count()) {
        return found;
      }
      LOG.warn("The index does not hold all events and is built anew");
    } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
      LOG.warn("The index cannot be read and is built anew", e);
    }
    Optional.ofNullable(found).ifPresent(OpenIndex::close);
    return null;
  }

  private boolean fits(Position position) {
    return position.store().equals(changes.storeId())
        && position.mapping() == IndexedEvent.MAPPING_VERSION
        && position.number() <= changes.last()
        && changes.tellsAllAfter(position.number());
  }

  void apply(@Observes ChangesCommitted committed) {
    try {
      writer.submit(this::catchUp).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      LOG.warn("A change is saved, but the index does not show it yet", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Applies what was committed and is not in the index yet; on failure it tries again later. */
  private void catchUp() {
    try {
      log.apply(index, 0);
      forget();
    } catch (CatchUp.UntoldChangesException e) {
      if (oneBuilding.availablePermits() > 0) {
        CompletableFuture.runAsync(this::rebuild)
            .whenComplete(
                (done, failure) -> {
                  if (failure != null) {
                    LOG.error("The index could not be built anew", failure);
                  }
                });
      }
      throw e;
    } catch (RuntimeException e) {
      if (!retryDue) {
        retryDue = true;
        writer.schedule(this::retry, RETRY_SECONDS, TimeUnit.SECONDS);
      }
      throw e;
    }
  }

  /** Now and then shortens the log; not while an index is built, which will have to read it. */
  private void forget() {
    long number = index.position().number() - kept;
    if (number - forgotten > kept / 10 && oneBuilding.tryAcquire()) {
      try {
        changes.forget(number);
        forgotten = number;
      } finally {
        oneBuilding.release();
      }
    }
  }

  private void retry() {
    retryDue = false;
    catchUp();
    LOG.info("The index shows all changes again");
  }

  void rebuild(@ObservesAsync IndexRebuild.Wanted wanted) {
    rebuild();
  }

  /**
   * Builds the index anew from the store, beside the one that answers meanwhile, and puts it in its
   * place. Changes that come while it builds are in it when it returns.
   */
  public void rebuild() {
    follow().committed(0);
  }

  /** Begins to build the index anew, from the store as it stands and what is added. */
  @Override
  public IndexBuild follow() {
    oneBuilding.acquireUninterruptibly();
    OpenIndex built = begun();
    IndexBuild build =
        new IndexBuild(
            built,
            events.zone(),
            number -> await(() -> replaceBy(built, number)),
            () -> endOf(built));
    try {
      build.addAll(store);
      return build;
    } catch (RuntimeException e) {
      build.abandoned();
      throw e;
    }
  }

  private OpenIndex begun() {
    try {
      return new OpenIndex(directory, Position.fresh(changes.storeId(), changes.last()));
    } catch (RuntimeException e) {
      oneBuilding.release();
      throw e;
    }
  }

  private void endOf(OpenIndex built) {
    if (built != index) {
      built.close();
    }
    oneBuilding.release();
  }

  private void replaceBy(OpenIndex built, long number) {
    built.finish();
    log.apply(built, number);
    built.moveTo(Math.max(built.position().number(), number));
    OpenIndex old = index;
    index = built;
    if (old != null) {
      old.close();
    }
    if (directory != null) {
      OpenIndex.deleteOthers(directory, built.position().build());
    }
  }

  private void await(Runnable work) {
    try {
      writer.submit(work).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The index could not be built", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The index was not built: the server stops", e);
    }
  }

  /** Asks the index that stands now. */
  <T> T ask(Function<Snapshot, T> question) {
    for (; ; ) {
      OpenIndex now = index;
      try {
        return now.ask(question);
      } catch (OpenIndex.ClosedException e) {
        if (now == index) {
          throw e;
        }
      }
    }
  }

  Position position() {
    return index.position();
  }
}
