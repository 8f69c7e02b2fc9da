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
import java.time.Instant;

/** A person who may sign in. */
@Entity
@Table(name = "account")
@UserDefinition
public class User extends PanacheEntityBase {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq")
  Long id;

  @Username public String name;

  /** Bcrypt in modular crypt form, at the cost at which an unknown name is answered too. */
  @Password String passwordHash;

  /** One of {@link Role}. */
  @Roles public String role;

  Instant createdAt;

  /**
   * In this name the bundled examples are published: nobody has it, so that what bears it is always
   * theirs. The store refuses it too.
   */
  public static final String RESERVED = "example";

  /**
   * Adds a person, within the transaction under way.
   *
   * @throws IllegalArgumentException for the name that is reserved
   */
  public static User add(String name, String password, String role, Instant now) {
    if (name.strip().equalsIgnoreCase(RESERVED)) {
      throw new IllegalArgumentException("The name \"" + name + "\" is reserved: choose another");
    }
    User user = new User();
    user.name = name;
    user.passwordHash = BcryptUtil.bcryptHash(password);
    user.role = role;
    user.createdAt = now;
    user.persist();
    return user;
  }
}
