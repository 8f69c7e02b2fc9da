package org.tarikh.account;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Where to go on after signing in, which form authentication keeps in a cookie as the address came.
 * A cookie cannot hold every character of an address (RFC 6265, cookie-octet), and the answer would
 * break on the first that does not fit: those are percent-encoded. What a script asked for in the
 * background is nowhere to return to.
 */
class ReturnAddress {

  static final String COOKIE = "tarikh-return";

  void register(@Observes Filters filters) {
    filters.register(ReturnAddress::guard, 999);
  }

  private static void guard(RoutingContext request) {
    request.addHeadersEndHandler(
        ended -> {
          Cookie cookie = request.request().getCookie(COOKIE);
          if (cookie != null && request.request().headers().contains("HX-Request")) {
            request.response().removeCookies(COOKIE, false);
          } else if (cookie != null && !fits(cookie.getValue())) {
            cookie.setValue(encoded(cookie.getValue()));
          }
        });
    request.next();
  }

  private static boolean fits(String value) {
    return value.chars().allMatch(ReturnAddress::fits);
  }

  private static boolean fits(int c) {
    return c > ' ' && c < 0x7F && c != '"' && c != ',' && c != ';' && c != '\\';
  }

  private static String encoded(String value) {
    StringBuilder text = new StringBuilder();
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      if (fits(b)) {
        text.append((char) b);
      } else {
        text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return text.toString();
  }
}
