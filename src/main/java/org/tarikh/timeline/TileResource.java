package org.tarikh.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.Uncompressed;
import io.vertx.core.http.HttpServerRequest;
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
  private final Answers answers;
  private final ObjectMapper mapper;

  TileResource(
      TimelineSearch search,
      EventConfig events,
      WebConfig web,
      Answers answers,
      ObjectMapper mapper) {
    this.search = search;
    this.events = events;
    this.web = web;
    this.answers = answers;
    this.mapper = mapper;
  }

  @GET
  @Uncompressed
  public Response tile(
      @PathParam("zoom") String zoom,
      @PathParam("index") String index,
      @QueryParam("lang") String lang,
      @BeanParam Filters filters,
      @BeanParam ReadersCalendar calendar,
      @Context Request request,
      @Context HttpHeaders headers,
      @Context HttpServerRequest http) {
    Language language = Api.language(lang, headers);
    TimelineQuery query = filters.query(language);
    EntityTag tag = Api.tag(web.build(), search.generation(), language);
    Response.ResponseBuilder known = request.evaluatePreconditions(tag);
    Response.ResponseBuilder response =
        known != null
            ? known
            : answers.put(
                Response.ok(),
                tag.getValue(),
                http,
                () -> json(tile(zoom, index, query, language), language, calendar));
    return Api.shared(response.tag(tag), language).build();
  }

  private byte[] json(Tile tile, Language language, ReadersCalendar calendar) {
    try {
      return mapper.writeValueAsBytes(
          TileJson.of(
              tile, language, new DateWords(language, events.zone(), calendar.monthNames())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tile cannot be written as JSON", e);
    }
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
