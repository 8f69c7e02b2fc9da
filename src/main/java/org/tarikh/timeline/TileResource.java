package org.tarikh.timeline;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.tarikh.event.EventConfig;
import org.tarikh.search.Tile;
import org.tarikh.search.TimelineQuery;
import org.tarikh.search.TimelineSearch;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;
import org.tarikh.web.ReadersCalendar;
import org.tarikh.web.Refusal;
import org.tarikh.web.WebConfig;

/**
 * The tiles of the timeline. An answer may be kept by anyone, and is asked for again with its ETag:
 * as long as the index has not changed, that costs no search.
 */
@Path("/api/v1/tiles/{zoom}/{index}")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class TileResource {

  private final TimelineSearch search;
  private final EventConfig events;
  private final WebConfig web;

  TileResource(TimelineSearch search, EventConfig events, WebConfig web) {
    this.search = search;
    this.events = events;
    this.web = web;
  }

  @GET
  public Response tile(
      @PathParam("zoom") String zoom,
      @PathParam("index") String index,
      @QueryParam("lang") String lang,
      @BeanParam Filters filters,
      @BeanParam ReadersCalendar calendar,
      @Context Request request,
      @Context HttpHeaders headers) {
    Language language = Api.language(lang, headers);
    TimelineQuery query = filters.query(language);
    EntityTag tag = Api.tag(web.build(), search.generation(), language);
    Response.ResponseBuilder known = request.evaluatePreconditions(tag);
    Response.ResponseBuilder response =
        known != null
            ? known
            : Response.ok(
                TileJson.of(
                    tile(zoom, index, query, language),
                    language,
                    new DateWords(language, events.zone(), calendar.monthNames())));
    return Api.shared(response.tag(tag), language).build();
  }

  private Tile tile(String zoom, String index, TimelineQuery query, Language language) {
    try {
      return search.tile(Integer.parseInt(zoom), Long.parseLong(index), query);
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          400, language.messages(TimelineMessages.class).noTile(zoom, index, Tile.MAX_ZOOM));
    }
  }
}
