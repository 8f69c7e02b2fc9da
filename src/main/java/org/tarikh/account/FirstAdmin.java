package org.tarikh.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Lets the first person in: a store without people gets the user {@code admin}. */
@Singleton
class FirstAdmin {

  private static final Logger LOG = Logger.getLogger(FirstAdmin.class);
  private static final String NAME = "admin";

  private final AccountConfig config;
  private final Clock clock;

  FirstAdmin(AccountConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  @Transactional
  void add(@Observes StartupEvent start) {
    if (User.count() > 0) {
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
}
