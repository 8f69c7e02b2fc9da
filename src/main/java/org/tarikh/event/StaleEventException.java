package org.tarikh.event;

/**
 * Somebody else changed the event since it was read: nothing was saved, and the editor must see the
 * newer version first.
 */
public final class StaleEventException extends RuntimeException {

  private final int current;

  StaleEventException(long eventId, int current) {
    super("Event " + eventId + " stands at version " + current + " by now");
    this.current = current;
  }

  /** The version the event stands at. */
  public int current() {
    return current;
  }
}
