package org.tarikh.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Lets the first person in: a store without people gets the user {@code admin}. */
@Singleton
class FirstAdmin {

  private static final Logger LOG = Logger.getLogger(FirstAdmin.class);
  private static final String NAME = "admin";

  /** That of dev mode, see {@code application.properties}. */
  private static final String KNOWN_TO_ALL = "admin";

  private final EntityManager em;
  private final AccountConfig config;
  private final Clock clock;

  FirstAdmin(EntityManager em, AccountConfig config, Clock clock) {
    this.em = em;
    this.config = config;
    this.clock = clock;
  }

  @Transactional
  void add(@Observes StartupEvent start) {
    // In SQL: Hibernate's own language takes a third of a second to learn at a start.
    if (!em.createNativeQuery("select id from account")
        .setMaxResults(1)
        .getResultList()
        .isEmpty()) {
      if (LaunchMode.current() == LaunchMode.NORMAL) {
        // Checking a password takes a quarter of a second, for which the start need not wait.
        Infrastructure.getDefaultExecutor().execute(FirstAdmin::warn);
      }
      return;
    }
    Optional<String> given = config.firstPassword();
    String password = given.orElseGet(() -> Secret.text(15));
    User.add(NAME, password, Role.ADMIN, clock.instant());
    if (given.isEmpty()) {
      LOG.warnf(
          "First start: sign in as %s with the password %s. It is shown this once and kept nowhere.",
          NAME, password);
    }
  }

  /** A store that was made in dev mode may be opened in earnest. */
  private static void warn() {
    User admin =
        QuarkusTransaction.requiringNew().call(() -> User.find("name", NAME).firstResult());
    if (admin != null
        && admin.enabled
        && admin.hasPassword
        && BcryptUtil.matches(KNOWN_TO_ALL, admin.passwordHash)) {
      LOG.warnf(
          "Anybody can sign in as %s: the password is still that of dev mode. Sign in and change it"
              + " under \"Your password\", or delete the store.",
          NAME);
    }
  }
}
