package org.tarikh.edtf;

/** A text that is no EDTF: says what and where. */
public final class EdtfException extends IllegalArgumentException {
  private final int offset;

  EdtfException(String message, int offset) {
    super(message);
    this.offset = offset;
  }

  /** UTF-16 index of the first character that does not fit. */
  public int offset() {
    return offset;
  }
}
