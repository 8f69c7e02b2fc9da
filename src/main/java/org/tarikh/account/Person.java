package org.tarikh.account;

import java.time.Instant;

/**
 * A person as an admin sees them.
 *
 * @param version which an action on them must name
 * @param role one of {@link Role}
 * @param hasPassword false while they have yet to choose one
 * @param linkUntil until when their one-time link holds, which may be past; null where none is
 *     under way
 */
public record Person(
    long id,
    int version,
    String name,
    String role,
    boolean enabled,
    boolean hasPassword,
    Instant linkUntil) {

  static Person of(User user) {
    return new Person(
        user.id,
        user.version,
        user.name,
        user.role,
        user.enabled,
        user.hasPassword,
        user.linkUntil);
  }
}
