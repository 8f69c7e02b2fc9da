package org.tarikh.timeline;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.tarikh.event.EventConfig;
import org.tarikh.search.FacetField;
import org.tarikh.search.Tile;
import org.tarikh.search.TimelineQuery;
import org.tarikh.search.TimelineSearch;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;
import org.tarikh.web.ReadersCalendar;
import org.tarikh.web.Refusal;
import org.tarikh.web.WebConfig;

/**
 * The timeline in lanes: which there are in a window, and its tiles cut into them. Kept and asked
 * for again like tiles.
 */
@Path("/api/v1/lanes/{field:category|place|actor|publisher}")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class LaneResource {

  private final TimelineSearch search;
  private final EventConfig events;
  private final WebConfig web;

  LaneResource(TimelineSearch search, EventConfig events, WebConfig web) {
    this.search = search;
    this.events = events;
    this.web = web;
  }

  @GET
  public Response lanes(
      @PathParam("field") String field,
      @QueryParam("lang") String lang,
      @BeanParam Filters filters,
      @BeanParam Minutes window,
      @Context Request request,
      @Context HttpHeaders headers) {
    Language language = Api.language(lang, headers);
    TimelineQuery query = filters.query(language);
    FacetField by = field(field);
    Long first = window.earliest(language);
    Long last = window.latest(language);
    return Api.unlessKnown(
        request,
        Api.tag(web.build(), search.generation(), language),
        language,
        () -> LanesJson.of(search.lanes(by, query, first, last), by, language));
  }

  /**
   * @param keys of the lanes, {@value TimelineSearch#LANES} at most
   */
  @GET
  @Path("/{zoom}/{index}")
  public Response tile(
      @PathParam("field") String field,
      @PathParam("zoom") String zoom,
      @PathParam("index") String index,
      @QueryParam("lane") List<String> keys,
      @QueryParam("lang") String lang,
      @BeanParam Filters filters,
      @BeanParam ReadersCalendar calendar,
      @Context Request request,
      @Context HttpHeaders headers) {
    Language language = Api.language(lang, headers);
    TimelineQuery query = filters.query(language);
    TimelineMessages words = language.messages(TimelineMessages.class);
    if (keys.size() > TimelineSearch.LANES
        || keys.stream().anyMatch(key -> key.length() > Filters.LONGEST)) {
      throw new Refusal(400, words.tooMany(TimelineSearch.LANES, Filters.LONGEST));
    }
    DateWords dates = new DateWords(language, events.zone(), calendar.monthNames());
    return Api.unlessKnown(
        request,
        Api.tag(web.build(), search.generation(), language),
        language,
        () -> {
          List<Tile> tiles = tiles(zoom, index, query, field(field), keys, words);
          Tile any = tiles.get(0);
          return LanesJson.LaneTile.of(any.zoom(), any.index(), tiles, language, dates);
        });
  }

  private List<Tile> tiles(
      String zoom,
      String index,
      TimelineQuery query,
      FacetField field,
      List<String> keys,
      TimelineMessages words) {
    try {
      return search.laneTiles(Integer.parseInt(zoom), Long.parseLong(index), query, field, keys);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, words.noTile(zoom, index, Tile.MAX_ZOOM));
    }
  }

  private static FacetField field(String name) {
    return FacetField.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
