package org.tarikh.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * The way back in for an admin who lost the password and is the last one: whoever may start the
 * server sets {@code tarikh.account.lost-password} to the name and finds a one-time link in the
 * log.
 */
@Singleton
class LostPassword {

  private static final Logger LOG = Logger.getLogger(LostPassword.class);

  private final AccountConfig config;
  private final People people;

  LostPassword(AccountConfig config, People people) {
    this.config = config;
    this.people = people;
  }

  /** When the store is open and has its first admin. */
  void start(@Observes @Priority(3000) StartupEvent start) {
    config.lostPassword().ifPresent(name -> LOG.warn(offer(name)));
  }

  /** Makes a link for a person, and says where it leads; or that there is nobody of this name. */
  String offer(String name) {
    return QuarkusTransaction.requiringNew()
        .call(() -> people.recover(name))
        .map(
            link ->
                ("To choose a new password, %s opens /en/invitation/%s on this server, once, before"
                        + " %s. The link is shown here only. Start without"
                        + " tarikh.account.lost-password the next time.")
                    .formatted(name, link.secret(), link.until()))
        .orElse("tarikh.account.lost-password names nobody who may sign in: " + name);
  }
}
