package org.tarikh.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.tarikh.event.ChangeLog;
import org.tarikh.event.ChangeLog.Change;
import org.tarikh.event.ChangesCommitted;
import org.tarikh.event.Event;
import org.tarikh.event.EventConfig;
import org.tarikh.event.ImportFollower;
import org.tarikh.event.IndexRebuild;
import org.tarikh.event.PublishedEvent;
import org.tarikh.event.PublishedEvents;
import org.tarikh.event.State;
import org.tarikh.event.StoreTransaction;

/**
 * Keeps the index a true copy of the published events. One thread of this process writes it: it
 * applies the rows of the change log that are not in it yet, each from the present state of its
 * event, so that applying one twice does no harm. Who saved a change waits until it can be found;
 * should the index fail then, the change stays saved, and the index tries again by itself.
 */
@ApplicationScoped
public class EventIndex implements ImportFollower {

  private static final Logger LOG = Logger.getLogger(EventIndex.class);
  private static final int BATCH = 500;
  private static final int PATIENCE_SECONDS = 10;
  private static final int RETRY_SECONDS = 5;

  private final ChangeLog changes;
  private final EventConfig events;
  private final PublishedEvents store;
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
    OpenIndex found = new OpenIndex(directory, position);
    try {
      apply(found, 0);
      if (found.ask(EventIndex::count) == store.count()) {
        return found;
      }
      LOG.warn("The index does not hold all events and is built anew");
    } catch (SearchException | IllegalStateException e) {
      LOG.warn("The index cannot be read and is built anew", e);
    }
    found.close();
    return null;
  }

  private static long count(SearchSession session) {
    return session.search(IndexedEvent.class).where(f -> f.matchAll()).fetchTotalHitCount();
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
      apply(index, 0);
      forget();
    } catch (UntoldChangesException e) {
      if (oneBuilding.availablePermits() > 0) {
        CompletableFuture.runAsync(this::rebuild);
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

  /**
   * Applies what is not in the index yet.
   *
   * @param number up to which the index lacks only what the log tells
   */
  private void apply(OpenIndex target, long number) {
    for (; ; ) {
      long from = target.position().number();
      List<Change> batch = changes.after(from, BATCH);
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
          present.stream().map(event -> IndexedEvent.of(event, events.zone())).toList(),
          absent,
          batch.get(batch.size() - 1).number());
    }
  }

  /** Thrown where the log does not tell all changes that the index lacks. */
  private static final class UntoldChangesException extends IllegalStateException {
    UntoldChangesException() {
      super("The log of changes does not reach back to where the index stands");
    }
  }

  void rebuild(@ObservesAsync IndexRebuild.Wanted wanted) {
    rebuild();
  }

  /**
   * Builds the index anew from the store, beside the one that answers meanwhile, and puts it in its
   * place. Changes that come while it builds are in it when it returns.
   */
  public void rebuild() {
    Building building = new Building();
    try {
      building.place(building.position.number());
    } finally {
      building.abandoned();
    }
  }

  @Override
  public ImportFollower.Run follow() {
    return new Building();
  }

  /**
   * A building of an index beside the one that answers, from the events of the store as it stands
   * and those that are added. One at a time.
   */
  private final class Building implements ImportFollower.Run {

    private final Position position;
    private final OpenIndex built;
    private final IndexBuild build;
    private long filled;
    private boolean over;

    Building() {
      oneBuilding.acquireUninterruptibly();
      try {
        position = Position.fresh(changes.storeId(), changes.last());
        built = new OpenIndex(directory, position);
        build = new IndexBuild(built, events.zone());
        filled = build.addAll(store);
      } catch (RuntimeException e) {
        oneBuilding.release();
        throw e;
      }
    }

    @Override
    public void add(List<PublishedEvent> events) {
      build.add(events);
      filled += events.size();
    }

    /**
     * Puts what was built in the place of the index that answers.
     *
     * @param number up to which it lacks only what the log tells
     */
    void place(long number) {
      build.finish();
      await(() -> replaceBy(built, number));
      over = true;
      LOG.infof("The index was built: %d published events", filled);
      oneBuilding.release();
    }

    @Override
    public void committed(long number) {
      try {
        place(number);
      } finally {
        abandoned();
      }
    }

    @Override
    public void abandoned() {
      if (!over) {
        over = true;
        build.close();
        if (built != index) {
          built.close();
        }
        oneBuilding.release();
      }
    }
  }

  private void replaceBy(OpenIndex built, long number) {
    built.finish();
    apply(built, number);
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
  <T> T ask(Function<SearchSession, T> question) {
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

  /** Whether the index holds exactly the published events of the store, each in its version. */
  public boolean equalsStore() {
    Map<Long, Integer> stored = new HashMap<>();
    StoreTransaction.call(
            () ->
                Event.getEntityManager()
                    .createQuery("select id, version from Event where state = ?1", Object[].class)
                    .setParameter(1, State.PUBLISHED)
                    .getResultList())
        .forEach(row -> stored.put((Long) row[0], (Integer) row[1]));
    return stored.equals(ask(EventIndex::versions));
  }

  private static Map<Long, Integer> versions(SearchSession session) {
    Map<Long, Integer> versions = new HashMap<>();
    try (var scroll =
        session
            .search(IndexedEvent.class)
            .select(
                f ->
                    f.composite()
                        .from(f.field("number", Long.class), f.field("version", Integer.class))
                        .asList())
            .where(f -> f.matchAll())
            .scroll(10_000)) {
      for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next()) {
        chunk.hits().forEach(hit -> versions.put((Long) hit.get(0), (Integer) hit.get(1)));
      }
    }
    return versions;
  }
}
