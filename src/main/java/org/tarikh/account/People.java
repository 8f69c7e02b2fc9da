package org.tarikh.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tarikh.account.PersonRefusedException.Reason;

/**
 * The people who may sign in. All that changes them throws {@link PersonRefusedException} where it
 * cannot be done, and must be called in a transaction that is new: it begins by locking rows, so
 * that what it decides by is what stands when it is saved.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class People {

  private final AccountConfig config;
  private final Clock clock;
  private final SlowSignIn slow;

  People(AccountConfig config, Clock clock, SlowSignIn slow) {
    this.config = config;
    this.clock = clock;
    this.slow = slow;
  }

  /** All of them, by name. */
  @Transactional
  public List<Person> all() {
    return User.<User>list("order by lower(name), id").stream().map(Person::of).toList();
  }

  /** Adds a person who chooses a password by the link. */
  public OneTimeLink invite(String name, String role) {
    lockAdmins();
    User user = User.withoutPassword(NewName.checked(name), known(role), clock.instant());
    OneTimeLink link = link(user);
    user.persist();
    return link;
  }

  /** Shuts a person out, whose sessions end, or lets them in again. */
  public void enable(long id, int seen, boolean enabled) {
    change(id, seen, user -> user.enabled = enabled);
  }

  /** Gives a person another role. */
  public void changeRole(long id, int seen, String role) {
    change(id, seen, user -> user.role = known(role));
  }

  /** Takes a person's password away; they choose another by the link. */
  public OneTimeLink reset(long id, int seen) {
    User user = change(id, seen, User::forgetPassword);
    return link(user);
  }

  /**
   * A link for somebody who lost the password. It stays theirs, and their sessions go on, until the
   * link is used: who starts the server must not shut out by it who did not ask.
   */
  public Optional<OneTimeLink> recover(String name) {
    lockAdmins();
    return User.<User>find("name", name)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .filter(user -> user.enabled)
        .map(this::link);
  }

  /** Whose link this is, while it holds. */
  @Transactional
  public Optional<String> invited(String secret) {
    return holding(secret, LockModeType.NONE).map(user -> user.name);
  }

  /** Gives the person of a link the password they chose; the link is used up. */
  public void choosePassword(String secret, String password, String repeated) {
    User user =
        holding(secret, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> new PersonRefusedException(Reason.LINK_VOID));
    NewPassword.check(password, repeated);
    user.choose(password);
    slow.succeeded(user.name);
  }

  /** Changes a person's own password, by which all their sessions end. */
  public void changePassword(String name, String old, String password, String repeated) {
    NewPassword.check(password, repeated);
    Duration wait = slow.take(name);
    if (!wait.isZero()) {
      throw new PersonRefusedException(Reason.PASSWORD_SLOWED, wait.plusMillis(999).toSeconds());
    }
    User user =
        User.<User>find("name", name).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    if (user == null || !BcryptUtil.matches(old, user.passwordHash)) {
      throw new PersonRefusedException(Reason.PASSWORD_WRONG);
    }
    slow.succeeded(name);
    user.choose(password);
  }

  private User change(long id, int seen, Consumer<User> change) {
    List<User> admins = lockAdmins();
    User user = User.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (user == null || user.version != seen) {
      throw new PersonRefusedException(Reason.STALE);
    }
    boolean administers = administers(user);
    change.accept(user);
    if (administers && admins.stream().noneMatch(People::administers)) {
      throw new PersonRefusedException(Reason.LAST_ADMIN);
    }
    user.endSessions();
    return user;
  }

  /** One at a time: two admins who shut each other out must not both succeed. */
  private static List<User> lockAdmins() {
    return User.<User>find("role = ?1 order by id", Role.ADMIN)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  private static boolean administers(User user) {
    return user.role.equals(Role.ADMIN) && user.enabled && user.hasPassword;
  }

  private OneTimeLink link(User user) {
    String secret = Secret.text(32);
    user.linkHash = Secret.hash(secret);
    user.linkUntil = clock.instant().plus(config.linkHolds());
    return new OneTimeLink(user.name, secret, user.linkUntil);
  }

  private Optional<User> holding(String secret, LockModeType lock) {
    Instant now = clock.instant();
    return User.<User>find("linkHash", Secret.hash(secret))
        .withLock(lock)
        .firstResultOptional()
        .filter(user -> user.enabled && user.linkUntil.isAfter(now));
  }

  private static String known(String role) {
    if (!Role.ALL.contains(role)) {
      throw new PersonRefusedException(Reason.ROLE_UNKNOWN);
    }
    return role;
  }
}
