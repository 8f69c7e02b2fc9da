package org.tarikh.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * Has the index of events built anew from the store, and tells how that goes. Whoever keeps the
 * index observes {@link Wanted}, asynchronously, and is done when the observer returns: who wants
 * it need not know who that is.
 */
@ApplicationScoped
public class IndexRebuild {

  private static final Logger LOG = Logger.getLogger(IndexRebuild.class);

  private final Event<Wanted> wanted;
  private final Clock clock;
  private Status status = new Status(Stage.NONE, null);
  private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

  IndexRebuild(Event<Wanted> wanted, Clock clock) {
    this.wanted = wanted;
    this.clock = clock;
  }

  /** Fired when the index shall be built anew. */
  public record Wanted() {}

  /** How far the last one has come since this server was started. */
  public enum Stage {
    NONE,
    RUNNING,
    DONE,
    FAILED
  }

  /**
   * How it stands.
   *
   * @param since when it came to this stage; null where there was none
   */
  public record Status(Stage stage, Instant since) {}

  public synchronized Status status() {
    return status;
  }

  /**
   * Begins one, unless one is under way.
   *
   * @return the one that is under way now, completed when it has ended, well or not
   */
  public synchronized CompletableFuture<Void> begin() {
    if (status.stage() != Stage.RUNNING) {
      become(Stage.RUNNING);
      running =
          wanted
              .fireAsync(new Wanted())
              .handle(
                  (done, failure) -> {
                    if (failure != null) {
                      LOG.error("The index could not be built anew; the old one stays", failure);
                    }
                    become(failure == null ? Stage.DONE : Stage.FAILED);
                    return (Void) null;
                  })
              .toCompletableFuture();
    }
    return running;
  }

  private synchronized void become(Stage stage) {
    status = new Status(stage, clock.instant());
  }
}
