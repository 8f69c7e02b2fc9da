package org.tarikh.timeline;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.tarikh.search.TimelineQuery;
import org.tarikh.search.TimelineSearch;
import org.tarikh.web.Language;
import org.tarikh.web.WebConfig;

/** What the events of a query can be filtered by, with counts. */
@Path("/api/v1/facets")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class FacetResource {

  private final TimelineSearch search;
  private final WebConfig web;

  FacetResource(TimelineSearch search, WebConfig web) {
    this.search = search;
    this.web = web;
  }

  @GET
  public Response facets(
      @QueryParam("lang") String lang,
      @BeanParam Filters filters,
      @BeanParam Minutes window,
      @Context Request request,
      @Context HttpHeaders headers) {
    Language language = Api.language(lang, headers);
    TimelineQuery query = filters.query(language);
    Long first = window.earliest(language);
    Long last = window.latest(language);
    return Api.unlessKnown(
        request,
        Api.tag(web.build(), search.generation(), language),
        language,
        () -> FacetsJson.of(search.facets(query, first, last), language));
  }
}
