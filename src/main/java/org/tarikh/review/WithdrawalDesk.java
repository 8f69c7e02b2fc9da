package org.tarikh.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tarikh.account.Role;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.Events;
import org.tarikh.event.StaleEventException;
import org.tarikh.event.State;
import org.tarikh.event.StoreBusyException;
import org.tarikh.web.Page;

/**
 * Takes an event back. What its page goes on saying may be changed later: that a title does harm is
 * often learned late.
 */
@Path("/{lang:ar|en}/admin/events/{id: \\d{1,18}}/withdraw")
@RolesAllowed(Role.EDITOR)
@Produces(MediaType.TEXT_HTML)
class WithdrawalDesk {

  private static final int LONGEST_REASON = 1000;

  /**
   * What is shown of the form.
   *
   * @param again whether the event is withdrawn already
   */
  record Form(int seen, String reason, boolean titleStays, boolean again) {}

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance form(
        Page page, long id, Text text, String date, Form form, String problem);
  }

  private final Events events;
  private final Dates dates;

  WithdrawalDesk(Events events, Dates dates) {
    this.events = events;
    this.dates = dates;
  }

  @GET
  public TemplateInstance ask(@BeanParam Page page, @PathParam("id") long id) {
    Event event = EventEditor.found(id);
    String reason = event.withdrawnReason == null ? "" : event.withdrawnReason;
    String problem = isOpen(event) ? null : words(page).notPublished();
    return form(page, event, event.version, reason, event.titleStays, problem);
  }

  @POST
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  public Response withdraw(
      @BeanParam Page page, @PathParam("id") long id, MultivaluedMap<String, String> sent) {
    Event event = EventEditor.found(id);
    String reason = FormText.clean(sent.getFirst("reason"));
    boolean titleStays = sent.containsKey("titleStays");
    int seen = EventForm.number(sent.getFirst("seen"));
    String problem = problem(page, event, reason);
    if (problem != null) {
      return answer(422, form(page, event, seen, reason, titleStays, problem));
    }
    try {
      events.withdraw(id, seen, reason, titleStays, page.user());
    } catch (StaleEventException e) {
      Event now = EventEditor.found(id);
      String stale = words(page).withdrawStale();
      return answer(409, form(page, now, e.current(), reason, titleStays, stale));
    } catch (StoreBusyException e) {
      String busy = page.language().messages(ReviewMessages.class).busy();
      return answer(503, form(page, event, seen, reason, titleStays, busy));
    }
    return Response.seeOther(URI.create(page.root() + "/admin/events/" + id + "?done=withdrawn"))
        .build();
  }

  private static String problem(Page page, Event event, String reason) {
    ReviewMessages review = page.language().messages(ReviewMessages.class);
    if (!isOpen(event)) {
      return words(page).notPublished();
    }
    if (reason.isEmpty()) {
      return review.missing();
    }
    return reason.length() > LONGEST_REASON
        ? review.tooLong(LONGEST_REASON, reason.length())
        : null;
  }

  private static boolean isOpen(Event event) {
    return event.state == State.PUBLISHED || event.state == State.WITHDRAWN;
  }

  private TemplateInstance form(
      Page page, Event event, int seen, String reason, boolean titleStays, String problem) {
    Text text = event.toRecord().text(page.language().code());
    String date = dates.words(event.date, page.language());
    Form form = new Form(seen, reason, titleStays, event.state == State.WITHDRAWN);
    return Templates.form(page, event.id, text, date, form, problem).setLocale(page.locale());
  }

  private static WithdrawalMessages words(Page page) {
    return page.language().messages(WithdrawalMessages.class);
  }

  private static Response answer(int status, TemplateInstance body) {
    return Response.status(status).entity(body).build();
  }
}
