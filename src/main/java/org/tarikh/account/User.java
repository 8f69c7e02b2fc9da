package org.tarikh.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** A person who may sign in. */
@Entity
@Table(name = "account")
@UserDefinition
public class User extends PanacheEntityBase {

  /**
   * In these names the server itself writes, the bundled examples and what is imported among it:
   * nobody has them, so that what bears one is always the server's. The store refuses them too.
   */
  public static final Set<String> RESERVED = Set.of("example", "import", "system", "tarikh");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq")
  Long id;

  @Version int version;

  @Username public String name;

  /**
   * Bcrypt in modular crypt form, at the cost at which an unknown name is answered too. Of nothing
   * anybody knows while {@link #hasPassword} is false.
   */
  @Password String passwordHash;

  boolean hasPassword;

  /** One of {@link Role}. */
  @Roles public String role;

  boolean enabled;

  /** What their sessions must bear: another one ends them all. */
  String sessionStamp;

  /** SHA-256 of the one-time link under way, in hex; null where none is. */
  String linkHash;

  /** Until when the link holds; null where none is under way. */
  Instant linkUntil;

  Instant createdAt;

  /**
   * Adds a person, within the transaction under way.
   *
   * @throws IllegalArgumentException for a name that is reserved
   */
  public static User add(String name, String password, String role, Instant now) {
    User user = withoutPassword(name, role, now);
    user.choose(password);
    user.persist();
    return user;
  }

  /** A person who cannot sign in yet, not persisted. */
  static User withoutPassword(String name, String role, Instant now) {
    if (isReserved(name)) {
      throw new IllegalArgumentException("The name \"" + name + "\" is reserved: choose another");
    }
    User user = new User();
    user.name = name;
    user.role = role;
    user.enabled = true;
    user.createdAt = now;
    user.forgetPassword();
    return user;
  }

  static boolean isReserved(String name) {
    return RESERVED.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /** Takes a password, which ends the link and all sessions. */
  void choose(String password) {
    passwordHash = BcryptUtil.bcryptHash(password);
    hasPassword = true;
    linkHash = null;
    linkUntil = null;
    endSessions();
  }

  /** No password fits from now on. */
  void forgetPassword() {
    passwordHash = BcryptUtil.bcryptHash(Secret.text(32));
    hasPassword = false;
    endSessions();
  }

  void endSessions() {
    sessionStamp = Secret.text(16);
  }
}
