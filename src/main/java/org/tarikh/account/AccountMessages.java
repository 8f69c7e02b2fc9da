package org.tarikh.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing in. Arabic stands in {@code messages/account_ar.properties}. */
@MessageBundle("account")
public interface AccountMessages {

  @Message("Sign in")
  String title();

  @Message("Name")
  String name();

  @Message("Password")
  String password();

  @Message("Sign in")
  String submit();

  @Message("This name and password do not belong together. Check both and try again.")
  String refused();

  @Message("In development you sign in as {name} with the password {password}.")
  String developmentHint(String name, String password);
}
