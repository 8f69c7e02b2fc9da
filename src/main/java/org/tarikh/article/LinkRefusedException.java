package org.tarikh.article;

/** A link that is not followed, or led to no article; {@link #reason()} says why. */
public final class LinkRefusedException extends RuntimeException {

  /** Why; each has its sentence in the admin area. */
  public enum Reason {
    /** No address of the web: another scheme or port, or none at all. */
    NOT_WEB,
    /** Not on the public internet, whatever its name says. */
    NOT_PUBLIC,
    /** Nobody answers there, or not in the time allowed. */
    UNREACHABLE,
    /** The page is not there, or not for everybody. */
    NOT_THERE,
    /** It leads on and on. */
    REDIRECTS,
    /** Beyond the bound. */
    TOO_LARGE,
    /** A picture, a PDF, a program: no page. */
    NO_PAGE
  }

  private final Reason reason;

  LinkRefusedException(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  LinkRefusedException(Reason reason) {
    this(reason, null);
  }

  public Reason reason() {
    return reason;
  }
}
