package org.tarikh.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

/** Changes of the store, each in one transaction: whole or not at all. */
public final class StoreTransaction {

  private static final int ATTEMPTS = 3;

  /**
   * SQL states: a transaction that was rolled back because two waited for each other (40001, at
   * PostgreSQL 40P01), a lock that was not to be had in time (HYT00, at PostgreSQL 55P03).
   */
  private static final Set<String> LOCKED = Set.of("40001", "40P01", "HYT00", "55P03");

  private StoreTransaction() {}

  /**
   * Does the work in the transaction under way, or in one of its own. In one of its own it is done
   * again, from the start, when the wait for a lock took too long or two waited for each other: so
   * the work must have no effect outside the store.
   *
   * @throws StoreBusyException when the lock was not to be had in the last attempt either
   */
  public static <T> T call(Supplier<T> work) {
    if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
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
      if (t instanceof SQLException sql && LOCKED.contains(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
