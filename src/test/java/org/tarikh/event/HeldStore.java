package org.tarikh.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Somebody keeps the counter of changes locked: until they let go nothing can be saved. */
public final class HeldStore implements AutoCloseable {

  /** An application that does not wait for a lock. */
  public static class Impatient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.url", "jdbc:h2:mem:busy;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=50");
    }
  }

  private final CountDownLatch done = new CountDownLatch(1);
  private final ExecutorService holder = Executors.newSingleThreadExecutor();

  /** Holds it from now on. */
  public HeldStore(EntityManager em) throws InterruptedException {
    CountDownLatch locked = new CountDownLatch(1);
    holder.submit(() -> QuarkusTransaction.requiringNew().run(() -> hold(em, locked)));
    locked.await();
  }

  private void hold(EntityManager em, CountDownLatch locked) {
    em.createNativeQuery("update event_change_counter set last = last").executeUpdate();
    locked.countDown();
    try {
      done.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets go, and returns when the lock is gone. */
  @Override
  public void close() throws InterruptedException {
    done.countDown();
    holder.shutdown();
    holder.awaitTermination(1, TimeUnit.MINUTES);
  }
}
