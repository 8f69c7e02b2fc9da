package org.tarikh.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BusyStoreTest.Impatient.class)
class BusyStoreTest {

  public static class Impatient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.url", "jdbc:h2:mem:busy;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=50");
    }
  }

  @Inject Events events;
  @Inject ChangeLog changes;
  @Inject EntityManager em;

  @Test
  void aCounterThatStaysLockedIsSaidAndNothingIsSaved() throws Exception {
    CountDownLatch locked = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<?> holder = thread.submit(() -> hold(locked, done));
      locked.await();

      assertThatThrownBy(() -> events.create(Samples.published("2025", "حدث"), "x"))
          .isInstanceOf(StoreBusyException.class);

      done.countDown();
      holder.get();
    } finally {
      thread.shutdownNow();
    }
    assertThat(changes.last()).isZero();
    assertThat(QuarkusTransaction.requiringNew().<Long>call(() -> Event.count())).isZero();
  }

  private void hold(CountDownLatch locked, CountDownLatch done) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              em.createNativeQuery("update event_change_counter set last = last").executeUpdate();
              locked.countDown();
              try {
                done.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
  }
}
