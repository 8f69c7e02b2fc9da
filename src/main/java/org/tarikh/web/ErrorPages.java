package org.tarikh.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every refused request an answer a person can read: a page in the language of its address,
 * or a small JSON under {@code /api/}. Whoever refuses says only the status, or throws a {@link
 * Refusal} with a sentence of its own.
 */
class ErrorPages {

  private static final Logger LOG = Logger.getLogger(ErrorPages.class);
  private static final String SENTENCE = Refusal.class.getName();

  /** What the API says when it refuses. */
  record Problem(int status, String error) {}

  @CheckedTemplate(basePath = "web")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance error(Page page, int status, String sentence);
  }

  @ServerExceptionMapper
  Response refused(Refusal refusal, ContainerRequestContext request) {
    request.setProperty(SENTENCE, refusal.getMessage());
    return refusal.getResponse();
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException exception) {
    if (exception.getResponse().getStatus() >= 500) {
      LOG.error("A request failed", exception);
    }
    return exception.getResponse();
  }

  @ServerExceptionMapper
  Response failed(Throwable failure) {
    LOG.error("A request failed", failure);
    return Response.serverError().build();
  }

  @ServerResponseFilter
  void explain(ContainerRequestContext request, ContainerResponseContext response) {
    int status = response.getStatus();
    if (status < 400 || response.hasEntity()) {
      return;
    }
    Page page = page(request);
    Object own = request.getProperty(SENTENCE);
    String sentence =
        own instanceof String text
            ? text
            : page.language().messages(WebMessages.class).errorAdvice(status);
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, page.language().code());
    if (request.getUriInfo().getPath().startsWith("/api/")) {
      response.setEntity(new Problem(status, sentence), null, MediaType.APPLICATION_JSON_TYPE);
    } else {
      response.setEntity(
          Templates.error(page, status, sentence).setLocale(page.locale()).render(),
          null,
          MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }
  }

  private static Page page(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    String first = path.replaceFirst("^/", "").replaceFirst("/.*", "");
    MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
    Language language =
        Language.of(first)
            .or(() -> Language.of(query.getFirst("lang")))
            .orElseGet(
                () -> Language.preferred(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    ReadersCalendar calendar =
        new ReadersCalendar(query.getFirst("months"), query.getFirst("hijri"));
    return new Page(language, calendar, request.getUriInfo(), request.getSecurityContext());
  }
}
