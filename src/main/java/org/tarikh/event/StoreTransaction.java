package org.tarikh.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.util.function.Supplier;
import org.hibernate.exception.LockAcquisitionException;

/** Changes of the store, each in one transaction: whole or not at all. */
public final class StoreTransaction {

  private static final int ATTEMPTS = 3;

  private StoreTransaction() {}

  /**
   * Does the work in the transaction under way, or in one of its own. In one of its own it is done
   * again, from the start, when the wait for a lock took too long or two waited for each other: so
   * the work must have no effect outside the store.
   *
   * @throws StoreBusyException when the lock was not to be had in the last attempt either
   */
  public static <T> T call(Supplier<T> work) {
    if (QuarkusTransaction.isActive()) {
      return work.get();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew().call(work::get);
      } catch (RuntimeException e) {
        if (!isLock(e)) {
          throw e;
        }
        if (attempt == ATTEMPTS) {
          throw new StoreBusyException(e);
        }
      }
    }
  }

  private static boolean isLock(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof LockTimeoutException
          || t instanceof PessimisticLockException
          || t instanceof LockAcquisitionException) {
        return true;
      }
    }
    return false;
  }
}
