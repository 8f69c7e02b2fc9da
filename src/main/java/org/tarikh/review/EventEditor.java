package org.tarikh.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.tarikh.account.Role;
import org.tarikh.event.Category;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventVersion;
import org.tarikh.event.Events;
import org.tarikh.event.StaleEventException;
import org.tarikh.event.State;
import org.tarikh.event.StoreBusyException;
import org.tarikh.event.StoreTransaction;
import org.tarikh.review.EventCheck.Checked;
import org.tarikh.web.Page;

/**
 * The event form. Its buttons are all submits of the one form, so that it works without scripts;
 * what is not saved is shown again as it was typed.
 */
@Path("/{lang}/admin/events")
@RolesAllowed({Role.EDITOR, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
class EventEditor {

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance form(
        Page page,
        Long id,
        State state,
        EventForm form,
        Hints hints,
        Conflict conflict,
        List<String> categories,
        String done);

    static native TemplateInstance reading(DateReading reading);

    static native TemplateInstance withdraw(
        Page page, long id, int version, String title, String reason, String problem);
  }

  /** What is told beside the fields: what is wrong, and what was understood of the dates. */
  record Hints(List<Problem> problems, org.tarikh.web.Language language) {

    /** What is wrong with a field, null where nothing is. */
    String problem(String field) {
      return problems.stream()
          .filter(p -> p.field().equals(field))
          .map(Problem::sentence)
          .findFirst()
          .orElse(null);
    }

    /** What was understood of a date; null where none was typed. */
    DateReading reading(String date) {
      return date.isBlank() ? null : DateReading.of(FormText.date(date), language);
    }
  }

  private final Events events;
  private final EventDesk desk;

  EventEditor(Events events, EventDesk desk) {
    this.events = events;
    this.desk = desk;
  }

  @GET
  @Path("new")
  TemplateInstance blank(@BeanParam Page page) {
    return form(page, null, State.DRAFT, EventForm.blank(), List.of(), null, null);
  }

  @POST
  @Path("new")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  Response add(@BeanParam Page page, MultivaluedMap<String, String> sent) {
    return answer(page, null, sent);
  }

  @GET
  @Path("{id: \\d{1,18}}")
  TemplateInstance edit(
      @BeanParam Page page, @PathParam("id") long id, @QueryParam("done") String done) {
    Event event = found(id);
    EventForm form = EventForm.of(event.version, event.toRecord());
    return form(page, id, event.state, form, List.of(), null, done);
  }

  @POST
  @Path("{id: \\d{1,18}}")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  Response save(
      @BeanParam Page page, @PathParam("id") long id, MultivaluedMap<String, String> sent) {
    return answer(page, id, sent);
  }

  /** The live reading of one date field, whichever it is: the fragment beside it. */
  @GET
  @Path("reading")
  TemplateInstance reading(@BeanParam Page page) {
    String date =
        page.uri().getQueryParameters().values().stream()
            .map(values -> values.get(0))
            .findFirst()
            .orElse("");
    return Templates.reading(new Hints(List.of(), page.language()).reading(date))
        .setLocale(page.locale());
  }

}
