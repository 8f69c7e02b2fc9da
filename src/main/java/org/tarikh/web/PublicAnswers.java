package org.tarikh.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Public answers set no cookie, whoever wanted to set one (the CSRF extension on every GET, form
 * authentication when it renews a session): a proxy may keep them and give them to the next reader.
 */
class PublicAnswers {

  /** Where cookies belong: the admin area, and the way into it and out of it. */
  private static final Pattern OWN =
      Pattern.compile("/[a-z]{2}/(admin|account|login|logout)(/.*)?|/j_security_check");

  void register(@Observes Filters filters) {
    filters.register(PublicAnswers::withoutCookies, 1000);
  }

  private static void withoutCookies(RoutingContext request) {
    if (!OWN.matcher(request.normalizedPath()).matches()) {
      request.addHeadersEndHandler(
          ended -> {
            List.copyOf(request.request().cookies()).stream()
                .map(Cookie::getName)
                .forEach(name -> request.response().removeCookies(name, false));
            request.response().headers().remove(HttpHeaders.SET_COOKIE);
          });
    }
    request.next();
  }
}
