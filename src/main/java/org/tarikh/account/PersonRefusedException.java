package org.tarikh.account;

/** Something about a person that cannot be done; nothing was changed. */
public final class PersonRefusedException extends RuntimeException {

  /** Why not. */
  public enum Reason {
    /** There is no name. */
    NAME_MISSING,
    /** More than {@link NewName#LONGEST} characters. */
    NAME_LONG,
    /** Somebody has this name, whatever its case. */
    NAME_TAKEN,
    /** See {@link User#RESERVED}. */
    NAME_RESERVED,
    /** No role has this name. */
    ROLE_UNKNOWN,
    /** The person was changed since they were looked at. */
    STALE,
    /** Nobody would be left who can administer. */
    LAST_ADMIN,
    /** The one-time link has expired, was used, or never was. */
    LINK_VOID,
    /** Fewer than {@link NewPassword#SHORTEST} characters. */
    PASSWORD_SHORT,
    /** More than {@link NewPassword#LONGEST} bytes in UTF-8. */
    PASSWORD_LONG,
    /** The password that was to be repeated was another. */
    PASSWORD_DIFFERS,
    /** This is not the password so far. */
    PASSWORD_WRONG,
    /** Too many wrong passwords; see {@link #waitSeconds}. */
    PASSWORD_SLOWED
  }

  private final Reason reason;
  private final long waitSeconds;

  PersonRefusedException(Reason reason) {
    this(reason, 0);
  }

  PersonRefusedException(Reason reason, long waitSeconds) {
    super(reason.name());
    this.reason = reason;
    this.waitSeconds = waitSeconds;
  }

  public Reason reason() {
    return reason;
  }

  /** After how many seconds it can be tried again; 0 where waiting does not help. */
  public long waitSeconds() {
    return waitSeconds;
  }
}
