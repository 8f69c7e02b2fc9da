package org.tarikh.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
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
   * Who has lost the password, where nobody is left to make them a link: each start with this set
   * makes one and prints it to the log.
   */
  Optional<String> lostPassword();

  /**
   * What session cookies are encrypted with, 32 characters or more. Without it a key is made at the
   * first start and kept in the store; who wants no key in backups of the store sets it here.
   */
  Optional<String> sessionKey();

  /** How long a one-time link holds: long enough for a weekend, short for one that was lost. */
  @WithDefault("72h")
  Duration linkHolds();

  SignIn signIn();

  /** How fast passwords can be tried. */
  interface SignIn {

    /** Failed attempts under one name before the next must wait: people mistype, often twice. */
    @WithDefault("10")
    int perName();

    /** The same from one address, behind which there may be a whole newsroom. */
    @WithDefault("50")
    int perAddress();

    /** After so long one more attempt is free. */
    @WithDefault("1m")
    Duration pause();

    /** Names and addresses remembered, each, so that a flood of them does not fill the memory. */
    @WithDefault("10000")
    int remembered();
  }
}
