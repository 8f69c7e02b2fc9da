package org.tarikh.account;

import java.nio.charset.StandardCharsets;
import org.tarikh.account.PersonRefusedException.Reason;

/** The rules of a password that somebody chooses: its length, and nothing that must be in it. */
public final class NewPassword {

  /** In characters (code points). */
  public static final int SHORTEST = 12;

  /**
   * In bytes of UTF-8: bcrypt reads no further, and what it does not read anybody could replace.
   * That is 72 Latin letters or 36 Arabic ones.
   */
  public static final int LONGEST = 72;

  private NewPassword() {}

  static void check(String password, String repeated) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      throw new PersonRefusedException(Reason.PASSWORD_SHORT);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw new PersonRefusedException(Reason.PASSWORD_LONG);
    }
    if (!password.equals(repeated)) {
      throw new PersonRefusedException(Reason.PASSWORD_DIFFERS);
    }
  }
}
