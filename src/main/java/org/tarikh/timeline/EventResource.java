package org.tarikh.timeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.tarikh.edtf.Edtf;
import org.tarikh.event.Event;
import org.tarikh.event.EventConfig;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.Events;
import org.tarikh.event.State;
import org.tarikh.search.Card;
import org.tarikh.search.TimelineSearch;
import org.tarikh.web.Page;
import org.tarikh.web.Refusal;

/** The page of a published event; of one that was withdrawn, its tombstone. */
@Path("/{lang:ar|en}/events/{id:\\d{1,18}}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class EventResource {

  /** What a tombstone names, where whoever withdrew the event let it stay. */
  record Named(String language, String title, When date) {

    static Named of(Event event, Page page, ReadersDates dates) {
      Text text = event.toRecord().text(page.language().code());
      return new Named(text.language(), text.title(), dates.date(Edtf.parse(event.date)));
    }
  }

  private final Events events;
  private final EventConfig config;
  private final TimelineSearch search;
  private final Clock clock;

  EventResource(Events events, EventConfig config, TimelineSearch search, Clock clock) {
    this.events = events;
    this.config = config;
    this.search = search;
    this.clock = clock;
  }

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance event(
        Page page, EventView event, String address, String linked, Entry previous, Entry next);

    static native TemplateInstance withdrawn(Page page, Named named, String reason);
  }

  @GET
  @Transactional
  public Response event(@BeanParam Page page, @PathParam("id") long id) {
    Event event = events.findPublic(id);
    if (event == null) {
      throw new Refusal(404, page.language().messages(EvidenceMessages.class).noEvent(id));
    }
    ReadersDates dates = new ReadersDates(page, Today.of(clock, config.zone()));
    if (event.state == State.WITHDRAWN) {
      Named named = event.titleStays ? Named.of(event, page, dates) : null;
      return Response.status(Response.Status.GONE)
          .entity(Templates.withdrawn(page, named, event.withdrawnReason).setLocale(page.locale()))
          .build();
    }
    EventView view = EventView.of(event, page.language(), dates, config.zone());
    String address = page.uri().getAbsolutePath().toString();
    TimelineSearch.Neighbours beside = search.neighbours(event);
    return Response.ok(
            Templates.event(
                    page,
                    view,
                    address,
                    LinkedData.of(view, address, dates.words()),
                    entry(beside.previous(), page, dates),
                    entry(beside.next(), page, dates))
                .setLocale(page.locale()))
        .build();
  }

  private static Entry entry(Card card, Page page, ReadersDates dates) {
    return card == null ? null : Entry.of(card, page.language(), dates);
  }
}
