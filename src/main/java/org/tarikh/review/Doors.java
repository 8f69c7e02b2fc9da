package org.tarikh.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.tarikh.web.Language;

/**
 * The two addresses that form authentication knows without a language; they lead on to the page in
 * the language of the one who comes.
 */
final class Doors {

  private Doors() {}

  /** Where one is sent who must sign in, and back again when that failed. */
  @Path("/login")
  @PermitAll
  static class Login {
    @GET
    public Response lead(
        @QueryParam("lang") String lang,
        @QueryParam("failed") boolean failed,
        @QueryParam("wait") String wait,
        @CookieParam("tarikh-return") String wanted,
        @Context HttpHeaders headers) {
      int seconds = EventForm.number(wait);
      String told = seconds > 0 ? "?wait=" + seconds : failed ? "?failed=true" : "";
      return Doors.lead(language(lang, wanted, headers), "/login" + told);
    }
  }

  /** Where one is sent who has signed in and was going nowhere. */
  @Path("/admin")
  @PermitAll
  static class Admin {
    @GET
    public Response lead(@QueryParam("lang") String lang, @Context HttpHeaders headers) {
      return Doors.lead(language(lang, null, headers), "/admin");
    }
  }

  private static Response lead(Language language, String path) {
    return Response.status(Response.Status.FOUND)
        .location(URI.create("/" + language.code() + path))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** Of the form that was sent, else of the page that was wanted, else what the browser prefers. */
  private static Language language(String lang, String wanted, HttpHeaders headers) {
    return Language.of(lang)
        .or(() -> Optional.ofNullable(wanted).flatMap(Doors::languageOfAddress))
        .orElseGet(() -> Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  private static Optional<Language> languageOfAddress(String address) {
    String[] parts = address.split("/", 5);
    return parts.length < 4 ? Optional.empty() : Language.of(parts[3]);
  }
}
