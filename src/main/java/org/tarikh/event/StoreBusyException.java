package org.tarikh.event;

/** Others kept the store busy for too long: nothing was saved, and trying again will help. */
public final class StoreBusyException extends RuntimeException {
  StoreBusyException(Throwable cause) {
    super("The store was busy for too long; nothing was saved. Try again.", cause);
  }
}
