package org.tarikh.event;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.tarikh.event.IndexRebuild.Stage;
import org.tarikh.event.IndexRebuild.Status;
import org.tarikh.event.IndexRebuild.Wanted;

/** One rebuilding, begun, ended and failed by hand. */
class IndexRebuildTest {

  private static final Instant NOW = Instant.parse("2025-08-13T16:51:00Z");

  private final ByHand observers = new ByHand();
  private final IndexRebuild rebuild =
      new IndexRebuild(observers, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void onlyOneIsUnderWayAtATime() {
    assertThat(rebuild.status()).isEqualTo(new Status(Stage.NONE, null));

    CompletableFuture<Void> first = rebuild.begin();
    assertThat(rebuild.status()).isEqualTo(new Status(Stage.RUNNING, NOW));
    assertThat(rebuild.begin()).isSameAs(first).isNotDone();
    assertThat(observers.fired).hasSize(1);

    observers.fired.pop().complete(new Wanted());
    assertThat(first).isCompleted();
    assertThat(rebuild.status()).isEqualTo(new Status(Stage.DONE, NOW));
  }

  @Test
  void oneThatFailedSaysSoAndCanBeBegunAgain() {
    CompletableFuture<Void> first = rebuild.begin();
    observers.fired.pop().completeExceptionally(new IllegalStateException("no room"));
    assertThat(first).isCompleted();
    assertThat(rebuild.status()).isEqualTo(new Status(Stage.FAILED, NOW));

    rebuild.begin();
    assertThat(rebuild.status().stage()).isEqualTo(Stage.RUNNING);
    assertThat(observers.fired).hasSize(1);
  }

  /** Observers that are done when the test says so. */
  private static final class ByHand implements Event<Wanted> {

    private final Deque<CompletableFuture<Wanted>> fired = new ArrayDeque<>();

    @Override
    @SuppressWarnings("unchecked")
    public <U extends Wanted> CompletionStage<U> fireAsync(U event) {
      CompletableFuture<Wanted> stage = new CompletableFuture<>();
      fired.push(stage);
      return (CompletionStage<U>) stage;
    }

    @Override
    public <U extends Wanted> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
      return fireAsync(event);
    }

    @Override
    public void fire(Wanted event) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Event<Wanted> select(Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Wanted> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Wanted> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }
  }
}
