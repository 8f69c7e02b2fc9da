package org.tarikh.account;

import java.text.Normalizer;
import org.tarikh.account.PersonRefusedException.Reason;

/** The rules of a name that somebody is given. */
public final class NewName {

  /** In characters, as the store counts them. */
  public static final int LONGEST = 100;

  private NewName() {}

  /**
   * The name in the form in which it is kept: composed, and with single spaces, so that it can be
   * typed again.
   */
  static String checked(String typed) {
    String name = Normalizer.normalize(typed.replaceAll("\\s+", " ").strip(), Normalizer.Form.NFC);
    Reason reason =
        name.isEmpty()
            ? Reason.NAME_MISSING
            : name.length() > LONGEST
                ? Reason.NAME_LONG
                : User.isReserved(name) ? Reason.NAME_RESERVED : taken(name);
    if (reason != null) {
      throw new PersonRefusedException(reason);
    }
    return name;
  }

  private static Reason taken(String name) {
    return User.count("lower(name) = lower(?1)", name) > 0 ? Reason.NAME_TAKEN : null;
  }
}
