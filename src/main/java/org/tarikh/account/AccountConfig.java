package org.tarikh.account;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Settings of the room {@code account}. */
@ConfigMapping(prefix = "tarikh.account")
interface AccountConfig {

  /**
   * Password of the user {@code admin} that the first start on an empty store makes. Without it one
   * is made up and printed to the log, that once.
   */
  Optional<String> firstPassword();

  /**
   * What session cookies are encrypted with, 32 characters or more. Without it a key is made at the
   * first start and kept in the store; who wants no key in backups of the store sets it here.
   */
  Optional<String> sessionKey();
}
