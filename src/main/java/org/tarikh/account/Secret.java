package org.tarikh.account;

import java.security.SecureRandom;
import java.util.Base64;

/** Unguessable text. */
final class Secret {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secret() {}

  /** {@code bytes} random bytes as URL-safe Base64. */
  static String text(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
