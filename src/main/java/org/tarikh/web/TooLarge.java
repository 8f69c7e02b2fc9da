package org.tarikh.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a request whose body is announced as larger than the server takes: with the page that
 * says the bound, before anything is read. (The server's own answer is a bare 413, and a browser
 * that is still sending shows nothing of it.)
 */
@Path("/{lang:ar|en}/too-large")
@PermitAll
class TooLarge {

  /** Comes before the server's own bound, which is counted from the same setting. */
  private static final int FIRST = 2000;

  /**
   * What is still read, and thrown away, of such a body, in bounds: a browser sends it all first.
   */
  private static final int MOST_BOUNDS = 16;

  private final MemorySize bound;

  TooLarge(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bound) {
    this.bound = bound;
  }

  @GET
  public void refuse(@BeanParam Page page) {
    String megabytes =
        BigDecimal.valueOf(bound.asLongValue())
            .divide(BigDecimal.valueOf(1 << 20), 1, RoundingMode.DOWN)
            .stripTrailingZeros()
            .toPlainString();
    throw new Refusal(413, page.language().messages(WebMessages.class).tooLarge(megabytes));
  }

  void register(@Observes Filters filters) {
    filters.register(this::guard, FIRST);
  }

  private void guard(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (announced(request) <= bound.asLongValue()) {
      context.next();
      return;
    }
    String first = context.normalizedPath().replaceFirst("^/", "").replaceFirst("/.*", "");
    Language language =
        Language.of(first)
            .orElseGet(() -> Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    request.headers().remove(HttpHeaders.CONTENT_LENGTH).remove(HttpHeaders.CONTENT_TYPE);
    request.response().endHandler(ended -> discard(request));
    context.reroute(HttpMethod.GET, "/" + language.code() + "/too-large");
  }

  private static long announced(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
  }

  private void discard(HttpServerRequest request) {
    if (request.isEnded()) {
      return;
    }
    AtomicLong left = new AtomicLong(MOST_BOUNDS * bound.asLongValue());
    request.handler(
        part -> {
          if (left.addAndGet(-part.length()) < 0) {
            request.connection().close();
          }
        });
    request.resume();
  }
}
