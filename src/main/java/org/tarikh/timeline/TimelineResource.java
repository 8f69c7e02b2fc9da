package org.tarikh.timeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.Uncompressed;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Supplier;
import org.tarikh.event.EventConfig;
import org.tarikh.search.TimelineQuery;
import org.tarikh.search.TimelineSearch;
import org.tarikh.web.Page;
import org.tarikh.web.Refusal;
import org.tarikh.web.WebConfig;

/** The timeline page: complete as a list, and drawn by {@code <tarikh-timeline>} above it. */
@Path("/{lang:ar|en}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class TimelineResource {

  private static final int PAGE_SIZE = 40;

  private final TimelineSearch search;
  private final EventConfig events;
  private final WebConfig web;
  private final Answers answers;
  private final Clock clock;

  TimelineResource(
      TimelineSearch search, EventConfig events, WebConfig web, Answers answers, Clock clock) {
    this.search = search;
    this.events = events;
    this.web = web;
    this.answers = answers;
    this.clock = clock;
  }

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance timeline(Page page, TimelineView view);
  }

  @GET
  @Uncompressed
  public Response timeline(
      @BeanParam Page page,
      @BeanParam Filters filters,
      @BeanParam Shown shown,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("cursor") String cursor,
      @Context HttpServerRequest http) {
    TimelineQuery query = filters.query(page.language());
    Today today = Today.of(clock, events.zone());
    ReadersDates dates = new ReadersDates(page, today);
    Window window = Window.read(from, to, events.zone(), page.language(), dates.words());
    // Asked for before the answer is made: should the index change meanwhile, it is kept in vain.
    String generation = search.generation();
    String state = web.build() + "-" + generation + "-" + today.day();
    Supplier<byte[]> body =
        () -> html(page, filters, shown, window, query, dates, cursor, generation);
    if (window.broken()) {
      return Response.status(400).entity(body.get()).build();
    }
    return answers.put(Response.ok(), state, http, body).build();
  }

  private byte[] html(
      Page page,
      Filters filters,
      Shown shown,
      Window window,
      TimelineQuery query,
      ReadersDates dates,
      String cursor,
      String generation) {
    TimelineSearch.Page list = window.broken() ? null : list(page, query, window, cursor);
    boolean whole = list != null && window.earliest() == null && window.latest() == null;
    TimelineView view =
        new TimelineView(
            page.language(),
            dates,
            filters,
            shown,
            window,
            list,
            whole ? list.total() : search.total(query),
            search.facets(query, window.earliest(), window.latest()),
            span(query),
            generation);
    return Templates.timeline(page, view)
        .setLocale(page.locale())
        .render()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Found events are seen among all that they were searched in. */
  private TimelineSearch.Span span(TimelineQuery query) {
    TimelineSearch.Span found = search.span(query);
    return query.words().isEmpty() || found.earliest() == null
        ? found
        : search.span(query.withoutWords());
  }

  private TimelineSearch.Page list(Page page, TimelineQuery query, Window window, String cursor) {
    try {
      return search.page(query, window.earliest(), window.latest(), blankToNull(cursor), PAGE_SIZE);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, page.language().messages(TimelineMessages.class).badCursor());
    }
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
