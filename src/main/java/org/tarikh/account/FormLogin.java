package org.tarikh.account;

import io.agroal.api.AgroalDataSource;
import io.quarkus.vertx.http.runtime.FormAuthConfig.CookieSameSite;
import io.quarkus.vertx.http.security.Form;
import io.quarkus.vertx.http.security.HttpSecurity;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Signing in by a form. It is set up here and not by properties because its key comes from the
 * store. The two pages named here stand outside the languages: {@code /login} and {@code /admin}
 * pass on to the page in the reader's own.
 */
@Singleton
class FormLogin {

  private final AccountConfig config;
  private final AgroalDataSource store;

  FormLogin(AccountConfig config, AgroalDataSource store) {
    this.config = config;
    this.store = store;
  }

  void configure(@Observes HttpSecurity http) {
    http.mechanism(
        Form.builder()
            .loginPage("/login")
            .errorPage("/login?failed=true")
            .landingPage("/admin")
            .errorPageQueryParameters("lang", "wait")
            .landingPageQueryParameters("lang")
            .cookieName(Session.NAME_COOKIE)
            .cookiePath(Session.COOKIE_PATH)
            .locationCookie(ReturnAddress.COOKIE)
            .httpOnlyCookie()
            // Lax: a link to an event in a mail opens for who is signed in. Posts carry a token.
            .cookieSameSite(CookieSameSite.LAX)
            // A day at the desk: a form that took the whole morning must still be accepted.
            .timeout(Duration.ofHours(12))
            .newCookieInterval(Duration.ofMinutes(10))
            .encryptionKey(config.sessionKey().orElseGet(this::keptKey))
            .build());
    http.path("/*/admin", "/*/admin/*").roles(Role.AUTHOR);
  }

  /** By plain SQL: this runs while the server is being put together, before Hibernate ORM. */
  private String keptKey() {
    try (Connection connection = store.getConnection()) {
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into session_key (id, secret) select 1, ? where not exists"
                  + " (select 1 from session_key)")) {
        insert.setString(1, Secret.text(32));
        insert.executeUpdate();
      }
      try (PreparedStatement select =
              connection.prepareStatement("select secret from session_key");
          ResultSet row = select.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the key of the sessions from the store", e);
    }
  }
}
