package org.tarikh.account;

import java.util.List;
import java.util.Set;

/**
 * What a person may do. Each may do all that the one before it may: who signs in has their own role
 * and those before it, so that an action names the least that it asks for.
 */
public final class Role {

  /** Takes articles in; writes and edits drafts. */
  public static final String AUTHOR = "author";

  /** Decides on drafts, publishes and withdraws. */
  public static final String EDITOR = "editor";

  /** People, settings, and what cannot be undone. */
  public static final String ADMIN = "admin";

  /** All of them, the least first. */
  public static final List<String> ALL = List.of(AUTHOR, EDITOR, ADMIN);

  private Role() {}

  /** A role with those before it; empty for what is none. */
  static Set<String> upTo(String role) {
    return Set.copyOf(ALL.subList(0, ALL.indexOf(role) + 1));
  }
}
