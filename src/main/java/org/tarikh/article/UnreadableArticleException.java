package org.tarikh.article;

/** What was given cannot be read as an article; {@link #reason()} says why. */
public final class UnreadableArticleException extends RuntimeException {

  /** Why; each has its sentence in the admin area. */
  public enum Reason {
    /** Not a kind of file that is read here. */
    UNKNOWN_TYPE,
    /** Beyond the bound, packed or unpacked. */
    TOO_LARGE,
    /** Not text in UTF-8. */
    NOT_TEXT,
    /** Not what its name says that it is. */
    MALFORMED,
    /** Without any text. */
    EMPTY
  }

  private final Reason reason;

  UnreadableArticleException(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  UnreadableArticleException(Reason reason) {
    this(reason, null);
  }

  public Reason reason() {
    return reason;
  }
}
