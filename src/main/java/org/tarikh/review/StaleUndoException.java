package org.tarikh.review;

/** Something was done after what an editor wanted to take back: nothing was taken back. */
final class StaleUndoException extends RuntimeException {

  private final transient Undo undo;

  StaleUndoException(Undo undo) {
    super("Undo would take back " + undo);
    this.undo = undo;
  }

  /** What undo would take back now; null where it is nothing. */
  Undo undo() {
    return undo;
  }
}
