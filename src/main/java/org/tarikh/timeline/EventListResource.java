package org.tarikh.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.tarikh.event.Event;
import org.tarikh.event.EventConfig;
import org.tarikh.event.Events;
import org.tarikh.search.News;
import org.tarikh.search.TimelineQuery;
import org.tarikh.search.TimelineSearch;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;
import org.tarikh.web.ReadersCalendar;
import org.tarikh.web.Refusal;
import org.tarikh.web.WebConfig;

/** The events of a query in time order, page by page, and how far they reach. */
@Path("/api/v1")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class EventListResource {

  private static final int PAGE_SIZE = 20;

  private final TimelineSearch search;
  private final News news;
  private final Events events;
  private final EventConfig config;
  private final WebConfig web;

  EventListResource(
      TimelineSearch search, News news, Events events, EventConfig config, WebConfig web) {
    this.search = search;
    this.news = news;
    this.events = events;
    this.config = config;
    this.web = web;
  }

  /**
   * One page.
   *
   * @param from first wall-clock minute after 1970-01-01T00:00, absent = from the beginning
   * @param to last minute, absent = to the end
   * @param cursor of an earlier answer, absent for the first page
   * @param event instead of a cursor: the page begins with this event, or with what follows it
   *     where the query leaves it out
   */
  @GET
  @Path("/events")
  public Response events(
      @BeanParam Filters filters,
      @BeanParam ReadersCalendar calendar,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("cursor") String cursor,
      @QueryParam("event") String event,
      @QueryParam("lang") String lang,
      @Context Request request,
      @Context HttpHeaders headers) {
    Language language = Api.language(lang, headers);
    TimelineQuery query = filters.query(language);
    DateWords dates = new DateWords(language, config.zone(), calendar.monthNames());
    return Api.unlessKnown(
        request,
        Api.tag(web.build(), search.generation(), language),
        language,
        () -> {
          try {
            return page(query, minute(from), minute(to), cursor, event, dates, language);
          } catch (IllegalArgumentException e) {
            throw new Refusal(400, language.messages(TimelineMessages.class).badPage());
          }
        });
  }

  private EventListJson page(
      TimelineQuery query,
      Long from,
      Long to,
      String cursor,
      String event,
      DateWords dates,
      Language language) {
    Event first = event == null ? null : events.findPublic(Long.parseLong(event));
    String at = first == null ? cursor : TimelineSearch.cursorAt(first);
    TimelineSearch.Page page = search.page(query, from, to, at, PAGE_SIZE);
    return EventListJson.of(
        page,
        page.previous() == null ? 0 : search.before(query, from, to, page.cards().get(0)),
        language,
        dates);
  }

  /**
   * How many events fit a query, and from when to when they reach.
   *
   * @param state of the index; one may ask what is new since
   * @param earliest first known minute, null where none is known
   * @param latest last known minute, null where none is known
   * @param published how many of them were published since the state that was asked about; absent
   *     where none was, or it is not known
   * @param changed how many were published before and were changed since; absent with the other
   */
  record Extent(
      String state,
      long total,
      Long earliest,
      Long latest,
      @JsonInclude(JsonInclude.Include.NON_NULL) Long published,
      @JsonInclude(JsonInclude.Include.NON_NULL) Long changed) {}

  @GET
  @Path("/extent")
  public Response extent(
      @BeanParam Filters filters,
      @QueryParam("since") String since,
      @QueryParam("lang") String lang,
      @Context Request request,
      @Context HttpHeaders headers) {
    Language language = Api.language(lang, headers);
    TimelineQuery query = filters.query(language);
    String state = search.generation();
    return Api.unlessKnown(
        request,
        Api.tag(web.build(), state, language),
        language,
        () -> extent(query, state, since));
  }

  private Extent extent(TimelineQuery query, String state, String since) {
    TimelineSearch.Span span = search.span(query);
    News.Since fresh = since == null ? null : news.since(query, since).orElse(null);
    return new Extent(
        state,
        search.total(query),
        span.earliest(),
        span.latest(),
        fresh == null ? null : fresh.published(),
        fresh == null ? null : fresh.changed());
  }

  private static Long minute(String text) {
    return text == null || text.isBlank() ? null : Long.valueOf(text);
  }
}
