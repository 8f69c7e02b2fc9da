package org.tarikh.account;

/** What a person may do; each role may do all that the one before it may. */
public final class Role {

  /** Publishes and withdraws. */
  public static final String EDITOR = "editor";

  /** Settings and what cannot be undone. */
  public static final String ADMIN = "admin";

  private Role() {}
}
