package org.tarikh.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who may keep an answer. Public answers set no cookie, whoever wanted to set one (the CSRF
 * extension on every GET, form authentication when it renews a session): a proxy may keep them and
 * give them to the next reader. Pages name the signed-in user, so no proxy keeps those, and of the
 * admin area nothing is kept at all.
 */
class PublicAnswers {

  /** Where cookies belong: the admin area, and the way into it and out of it. */
  private static final Pattern OWN =
      Pattern.compile("/[a-z]{2}/(admin|login|logout|invitation)(/.*)?|/j_security_check");

  void register(@Observes Filters filters) {
    filters.register(PublicAnswers::guard, 1000);
  }

  private static void guard(RoutingContext request) {
    boolean own = OWN.matcher(request.normalizedPath()).matches();
    request.addHeadersEndHandler(
        ended -> {
          if (!own) {
            removeCookies(request);
          }
          MultiMap headers = request.response().headers();
          String type = headers.get(HttpHeaders.CONTENT_TYPE);
          boolean page = type != null && type.startsWith("text/html");
          if (page) {
            headers.set(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
          }
          if (page && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, own ? "no-store" : "private, no-cache");
          }
        });
    request.next();
  }

  private static void removeCookies(RoutingContext request) {
    List.copyOf(request.request().cookies()).stream()
        .map(Cookie::getName)
        .forEach(name -> request.response().removeCookies(name, false));
    request.response().headers().remove(HttpHeaders.SET_COOKIE);
  }
}
