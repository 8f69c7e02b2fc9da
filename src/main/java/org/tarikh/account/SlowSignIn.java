package org.tarikh.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;

/**
 * Slows down who tries passwords: after some failed attempts under a name, or from an address,
 * there is one in a while. It stands before the check of the password, so that what must wait is
 * not checked at all, and knows nothing of who has an account.
 */
@Singleton
class SlowSignIn implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

  private final Attempts names;
  private final Attempts addresses;

  SlowSignIn(AccountConfig config, Clock clock) {
    AccountConfig.SignIn limits = config.signIn();
    names = new Attempts(clock, limits.perName(), limits.pause(), limits.remembered());
    addresses = new Attempts(clock, limits.perAddress(), limits.pause(), limits.remembered());
  }

  @Override
  public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
    return UsernamePasswordAuthenticationRequest.class;
  }

  /**
   * The highest goes first. The check of the password has the default: beside it, chance decides.
   */
  @Override
  public int priority() {
    return IdentityProvider.super.priority() + 1;
  }

  /** Null passes the request on to the check of the password. */
  @Override
  public Uni<SecurityIdentity> authenticate(
      UsernamePasswordAuthenticationRequest attempt, AuthenticationRequestContext context) {
    RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attempt);
    Duration wait = take(attempt.getUsername(), request);
    if (wait.isZero()) {
      return Uni.createFrom().nullItem();
    }
    // Form authentication hands this parameter on to the page that tells of the failure.
    request.queryParams().set("wait", Long.toString(wait.plusMillis(999).toSeconds()));
    return Uni.createFrom().failure(new AuthenticationFailedException());
  }

  /** An attempt to show that one is this person; zero, or how long to wait before the next. */
  Duration take(String name) {
    return names.take(key(name));
  }

  /** It was this person. */
  void succeeded(String name) {
    names.forget(key(name));
  }

  void succeeded(String name, RoutingContext request) {
    succeeded(name);
    addresses.giveBack(address(request));
  }

  private Duration take(String name, RoutingContext request) {
    String address = address(request);
    Duration wait = addresses.take(address);
    if (!wait.isZero()) {
      return wait;
    }
    wait = take(name);
    if (!wait.isZero()) {
      addresses.giveBack(address);
    }
    return wait;
  }

  /** Names longer than anybody's are one. */
  private static String key(String name) {
    return name.length() <= NewName.LONGEST ? name : "";
  }

  /** Of IPv6 the network: the last 64 bits are the visitor's to choose (RFC 4291). */
  private static String address(RoutingContext request) {
    SocketAddress from = request.request().remoteAddress();
    return from.hostAddress() == null ? String.valueOf(from.host()) : network(from.hostAddress());
  }

  /**
   * @param address as the JDK writes it: eight groups, none left out
   */
  static String network(String address) {
    String[] groups = address.split(":");
    return groups.length < 8 ? address : String.join(":", Arrays.copyOf(groups, 4));
  }
}
