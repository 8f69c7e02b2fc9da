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
import org.tarikh.event.ChangeLog;
import org.tarikh.event.Event;
import org.tarikh.event.EventConfig;
import org.tarikh.event.Events;
import org.tarikh.event.State;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;
import org.tarikh.web.ReadersCalendar;
import org.tarikh.web.Refusal;
import org.tarikh.web.WebConfig;

/** One published event as JSON. */
@Path("/api/v1/events/{id:\\d{1,18}}")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class EventApiResource {

  private final Events events;
  private final EventConfig config;
  private final ChangeLog changes;
  private final WebConfig web;

  EventApiResource(Events events, EventConfig config, ChangeLog changes, WebConfig web) {
    this.events = events;
    this.config = config;
    this.changes = changes;
    this.web = web;
  }

  @GET
  public Response event(
      @PathParam("id") long id,
      @BeanParam ReadersCalendar calendar,
      @QueryParam("lang") String lang,
      @Context Request request,
      @Context HttpHeaders headers) {
    Language language = Api.language(lang, headers);
    EvidenceMessages messages = language.messages(EvidenceMessages.class);
    Event event = events.findPublic(id);
    if (event == null) {
      throw new Refusal(404, messages.noEvent(id));
    }
    if (event.state == State.WITHDRAWN) {
      throw new Refusal(410, messages.goneEvent(id, event.withdrawnReason));
    }
    return Api.unlessKnown(
        request,
        Api.tag(web.build(), changes.storeId() + "-" + event.version, language),
        language,
        () ->
            EventJson.of(
                event, language, new DateWords(language, config.zone(), calendar.monthNames())));
  }
}
