package org.tarikh.account;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Locale;

/**
 * Signing in takes only this site's own form: else a foreign page could sign somebody in under a
 * name that is not theirs. {@code j_security_check} is no resource, so the tokens that guard all
 * other forms do not reach it; the browser's word about where a post comes from does. Other clients
 * than browsers send no such word and have no user to mislead.
 */
class OwnForms {

  /** Before form authentication, which stands at 200. */
  private static final int PRIORITY = 250;

  void register(@Observes Filters filters) {
    filters.register(OwnForms::refuseForeign, PRIORITY);
  }

  private static void refuseForeign(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.method() == HttpMethod.POST
        && context.normalizedPath().endsWith("/j_security_check")
        && (isForeign(request) || !isForm(request))) {
      context.redirect("/login");
    } else {
      context.next();
    }
  }

  /** Anything else would be an error where form authentication reads it. */
  private static boolean isForm(HttpServerRequest request) {
    String type = request.getHeader("Content-Type");
    return type != null
        && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }

  private static boolean isForeign(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin != null && !isOf(request, origin);
  }

  private static boolean isOf(HttpServerRequest request, String origin) {
    try {
      return request.authority() != null
          && request.authority().toString().equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
