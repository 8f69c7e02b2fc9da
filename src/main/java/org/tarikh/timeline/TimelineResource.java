package org.tarikh.timeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.tarikh.event.EventConfig;
import org.tarikh.search.TimelineQuery;
import org.tarikh.search.TimelineSearch;
import org.tarikh.web.DateWords;
import org.tarikh.web.HijriWords;
import org.tarikh.web.Page;
import org.tarikh.web.Refusal;

/** The timeline page: complete as a list, and drawn by {@code <tarikh-timeline>} above it. */
@Path("/{lang:ar|en}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class TimelineResource {

  private static final int PAGE_SIZE = 40;

  private final TimelineSearch search;
  private final EventConfig events;

  TimelineResource(TimelineSearch search, EventConfig events) {
    this.search = search;
    this.events = events;
  }

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance timeline(Page page, TimelineView view);
  }

  @GET
  public Response timeline(
      @BeanParam Page page,
      @BeanParam Filters filters,
      @BeanParam Shown shown,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("cursor") String cursor) {
    TimelineQuery query = filters.query(page.language());
    DateWords dates = new DateWords(page.language(), events.zone(), shown.calendar().monthNames());
    HijriWords hijri =
        shown.calendar().withHijri() ? new HijriWords(page.language(), events.zone()) : null;
    Window window = Window.read(from, to, events.zone(), page.language(), dates);
    TimelineView view =
        new TimelineView(
            page.language(),
            dates,
            hijri,
            filters,
            shown,
            window,
            window.broken() ? null : list(page, query, window, cursor),
            search.facets(query, window.earliest(), window.latest()),
            span(query));
    return Response.status(window.broken() ? 400 : 200)
        .entity(Templates.timeline(page, view).setLocale(page.locale()))
        .build();
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
