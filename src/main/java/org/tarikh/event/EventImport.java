package org.tarikh.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.tarikh.edtf.Bounds;
import org.tarikh.edtf.Edtf;

/**
 * Adds many events in one transaction, past Hibernate: all of them or none. Each keeps its first
 * version. Events are read and checked in a thread of their own while the ones before are written,
 * and whoever keeps an index follows ({@link ImportFollower}).
 *
 * <p>The change log has one number for the whole and no row, so it cannot tell an index that stands
 * before that number what came: such an index is built anew ({@link ChangeLog#tellsAllAfter}).
 */
@ApplicationScoped
public class EventImport {

  private static final Logger LOG = Logger.getLogger(EventImport.class);
  private static final int LONGEST_HOURS = 6;
  private static final int BATCH = 500;

  /** How many batches may lie between reading and writing. */
  private static final int WAITING = 8;

  private final EventConfig config;
  private final Clock clock;
  private final Validator validator;
  private final DataSource source;
  private final ChangeLog changes;
  private final ImportFollower follower;

  EventImport(
      EventConfig config,
      Clock clock,
      Validator validator,
      DataSource source,
      ChangeLog changes,
      ImportFollower follower) {
    this.config = config;
    this.clock = clock;
    this.validator = validator;
    this.source = source;
    this.changes = changes;
    this.follower = follower;
  }

  /**
   * How many events of an import are new.
   *
   * @param known how many were there already: events of their origin
   */
  public record Result(long added, long known) {}

  /** An event that is ready to be written. */
  private record Ready(String origin, EventRecord record, Bounds bounds, String json) {}

  /** Takes the events of one import, one after the other, in one thread. */
  public final class Sink {

    private final BlockingQueue<List<Ready>> batches = new ArrayBlockingQueue<>(WAITING);
    private List<Ready> batch = new ArrayList<>();
    private volatile boolean closed;

    private Sink() {}

    /**
     * Adds an event, unless one of this origin is there already; that one stays as it is.
     *
     * @param origin what it is called where it comes from; null where it has no name there
     * @throws IllegalArgumentException with what is wrong about the record; nothing is added then
     * @throws CancellationException when the store has refused an event before
     */
    public void add(String origin, EventRecord record) {
      String wrong =
          validator.validate(record).stream()
              .map(v -> v.getPropertyPath() + " " + v.getMessage())
              .sorted()
              .collect(Collectors.joining("; "));
      if (!wrong.isEmpty()) {
        throw new IllegalArgumentException(wrong);
      }
      EventRecord canonical = record.canonical();
      Bounds bounds = Edtf.parse(canonical.date()).bounds(config.zone());
      batch.add(new Ready(origin, canonical, bounds, Json.write(canonical)));
      if (batch.size() == BATCH) {
        pass();
      }
    }

    private void pass() {
      try {
        while (!batches.offer(batch, 100, TimeUnit.MILLISECONDS)) {
          if (closed) {
            throw new CancellationException("The import was broken off");
          }
        }
      } catch (InterruptedException e) {
        throw new CancellationException("The import was broken off");
      }
      batch = new ArrayList<>();
    }

    /** An empty batch says that no other follows. */
    private void end() {
      if (!batch.isEmpty()) {
        pass();
      }
      pass();
    }
  }

  /**
   * Imports what {@code work}, run in a thread of its own, puts into the sink. Where it throws,
   * nothing was imported, and what it threw comes out here.
   */
  public Result run(String who, Consumer<Sink> work) {
    ImportFollower.Run following = follower.follow();
    Written written;
    try {
      written =
          QuarkusTransaction.requiringNew()
              .timeout((int) Duration.ofHours(LONGEST_HOURS).toSeconds())
              .call(() -> write(who, work, following));
    } catch (RuntimeException | Error e) {
      following.abandoned();
      throw e;
    }
    if (written.result().added() == 0) {
      following.abandoned();
    } else {
      try {
        following.committed(written.number());
      } catch (RuntimeException e) {
        LOG.error("The import is saved, but the index does not show it: rebuild it", e);
      }
    }
    return written.result();
  }

  /** What became of an import in the store, with its number in the change log. */
  private record Written(Result result, long number) {}

  private Written write(String who, Consumer<Sink> work, ImportFollower.Run following) {
    Sink sink = new Sink();
    FutureTask<Void> reading =
        new FutureTask<>(
            () -> {
              try {
                work.accept(sink);
              } finally {
                sink.end();
              }
              return null;
            });
    Thread reader = new Thread(reading, "tarikh-import");
    reader.start();
    try (Connection connection = source.getConnection();
        EventRows rows = new EventRows(connection, clock.instant(), who)) {
      long known = 0;
      long added = 0;
      for (List<Ready> batch; !(batch = sink.batches.take()).isEmpty(); ) {
        List<PublishedEvent> news = write(batch, rows);
        following.add(news.stream().filter(e -> e.record().state() == State.PUBLISHED).toList());
        added += news.size();
        known += batch.size() - news.size();
      }
      await(reading);
      long number = added == 0 ? 0 : ChangeLog.reserve(connection, 1) + 1;
      if (added > 0) {
        changes.tellNothingUpTo(number);
      }
      return new Written(new Result(added, known), number);
    } catch (SQLException e) {
      throw new IllegalStateException("The import could not be written", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The import was broken off", e);
    } finally {
      sink.closed = true;
    }
  }

  private static List<PublishedEvent> write(List<Ready> batch, EventRows rows) throws SQLException {
    List<PublishedEvent> news = new ArrayList<>();
    for (Ready event : batch) {
      if (event.origin() == null || !rows.isKnown(event.origin())) {
        long id = rows.add(event.origin(), event.record(), event.bounds(), event.json());
        news.add(new PublishedEvent(id, 1, event.bounds(), event.record()));
      }
    }
    rows.flush();
    return news;
  }

  private static void await(FutureTask<Void> reading) throws InterruptedException {
    try {
      reading.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("The import was broken off", e.getCause());
    }
  }
}
