package org.tarikh.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;

/**
 * Whether a session still holds. Form authentication keeps the name in a cookie and nothing on the
 * server, so that it could not be ended before its time. A second cookie therefore bears the stamp
 * that the person had when they signed in, and every request compares it: whoever is disabled, gets
 * another role or another password, has another stamp from that moment on.
 */
@ApplicationScoped
public class Session implements SecurityIdentityAugmentor {

  static final String NAME_COOKIE = "tarikh-session";
  static final String STAMP_COOKIE = "tarikh-stamp";
  static final String COOKIE_PATH = "/";

  private final SlowSignIn slow;

  Session(SlowSignIn slow) {
    this.slow = slow;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity,
      AuthenticationRequestContext context,
      Map<String, Object> attributes) {
    RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
    return identity.isAnonymous() || request == null
        ? augment(identity, context)
        : context.runBlocking(() -> checked(identity, request));
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom().item(identity);
  }

  /** Leaves: the browser forgets the session. */
  public static void end(SecurityIdentity identity) {
    FormAuthenticationMechanism.logout(identity);
    forget(HttpSecurityUtils.getRoutingContextAttribute(identity), STAMP_COOKIE);
  }

  private SecurityIdentity checked(SecurityIdentity identity, RoutingContext request) {
    String name = identity.getPrincipal().getName();
    User user = QuarkusTransaction.requiringNew().call(() -> User.find("name", name).firstResult());
    boolean signsIn = identity.getCredential(PasswordCredential.class) != null;
    if (signsIn) {
      if (user == null || !user.enabled) {
        throw new AuthenticationFailedException();
      }
      slow.succeeded(name, request);
      request.response().addCookie(cookie(STAMP_COOKIE, user.sessionStamp, request));
    } else if (user == null || !user.enabled || !bears(request, user.sessionStamp)) {
      return nobody(request);
    }
    return QuarkusSecurityIdentity.builder(identity).addRoles(Role.upTo(user.role)).build();
  }

  private static boolean bears(RoutingContext request, String stamp) {
    Cookie cookie = request.request().getCookie(STAMP_COOKIE);
    return cookie != null
        && MessageDigest.isEqual(
            cookie.getValue().getBytes(StandardCharsets.UTF_8),
            stamp.getBytes(StandardCharsets.UTF_8));
  }

  /** A reader, and not a failure: public pages stay open, the others lead to the login page. */
  private static SecurityIdentity nobody(RoutingContext request) {
    request.addHeadersEndHandler(
        ended -> {
          forget(request, NAME_COOKIE);
          forget(request, STAMP_COOKIE);
        });
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(""))
        .setAnonymous(true)
        .build();
  }

  private static void forget(RoutingContext request, String name) {
    request.response().addCookie(cookie(name, "", request).setMaxAge(0));
  }

  private static Cookie cookie(String name, String value, RoutingContext request) {
    return Cookie.cookie(name, value)
        .setPath(COOKIE_PATH)
        .setSameSite(CookieSameSite.LAX)
        .setSecure(request.request().isSSL())
        .setHttpOnly(true);
  }
}
