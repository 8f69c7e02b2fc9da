package org.tarikh.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The bare address: leads to the timeline in the reader's language. */
@Path("/")
@PermitAll
public class Welcome {

  @GET
  public Response lead(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    Language language = Language.preferred(accepted);
    return Response.status(Response.Status.FOUND)
        .location(URI.create("/" + language.code() + "/"))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }
}
