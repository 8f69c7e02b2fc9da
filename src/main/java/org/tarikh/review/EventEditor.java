package org.tarikh.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
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
import java.util.Set;
import org.tarikh.account.Role;
import org.tarikh.event.Category;
import org.tarikh.event.Event;
import org.tarikh.event.StaleEventException;
import org.tarikh.event.State;
import org.tarikh.event.StoreBusyException;
import org.tarikh.review.EventCheck.Checked;
import org.tarikh.review.EventDesk.Saved;
import org.tarikh.web.Page;

/**
 * The event form. Its buttons are all submits of the one form, so that it works without scripts;
 * what is not saved is shown again as it was typed.
 */
@Path("/{lang:ar|en}/admin/events")
@RolesAllowed(Role.AUTHOR)
@Produces(MediaType.TEXT_HTML)
class EventEditor {

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance form(
        Page page,
        Long id,
        State state,
        boolean fixed,
        EventForm form,
        Hints hints,
        Conflict conflict,
        List<String> categories,
        Long reviewed,
        Notes notes,
        String done);

    static native TemplateInstance reading(Dates.Reading reading);
  }

  /** What may have been done a moment ago; the page says so. */
  private static final Set<String> DONE =
      Set.of("saved", "published", "withdrawn", "unchanged", "split");

  private static final String REMOVE = "remove-source-";

  private final EventDesk desk;
  private final Dates dates;

  EventEditor(EventDesk desk, Dates dates) {
    this.desk = desk;
    this.dates = dates;
  }

  @GET
  @Path("new")
  public TemplateInstance blank(@BeanParam Page page) {
    return form(page, null, State.DRAFT, EventForm.blank(), List.of(), null, null);
  }

  @POST
  @Path("new")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  public Response add(@BeanParam Page page, MultivaluedMap<String, String> sent) {
    return answer(page, null, sent);
  }

  @GET
  @Path("{id: \\d{1,18}}")
  public TemplateInstance edit(
      @BeanParam Page page, @PathParam("id") long id, @QueryParam("done") String done) {
    Event event = found(id);
    EventForm form = EventForm.of(event.version, event.toRecord());
    String told = done != null && DONE.contains(done) ? done : null;
    return form(page, id, event.state, form, List.of(), null, told);
  }

  @POST
  @Path("{id: \\d{1,18}}")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  public Response save(
      @BeanParam Page page, @PathParam("id") long id, MultivaluedMap<String, String> sent) {
    return answer(page, id, sent);
  }

  /** The live reading of one date field, whichever it is: the fragment beside it. */
  @GET
  @Path("reading")
  public TemplateInstance reading(@BeanParam Page page) {
    String date =
        page.uri().getQueryParameters().values().stream()
            .map(values -> values.get(0))
            .findFirst()
            .orElse("");
    return Templates.reading(new Hints(page, List.of(), dates).reading(date))
        .setLocale(page.locale());
  }

  private Response answer(Page page, Long id, MultivaluedMap<String, String> sent) {
    State state = id == null ? State.DRAFT : found(id).state;
    EventForm form =
        EventForm.read(
            sent,
            (version, index) -> id == null ? Optional.empty() : desk.claim(id, version, index));
    String action = FormText.clean(sent.getFirst("action"));
    boolean publish = action.equals("publish");
    allow(page, publish ? State.PUBLISHED : state);
    if (action.equals("add-source")) {
      return answer(200, form(page, id, state, form.withBlankSource(), List.of(), null, null));
    }
    if (action.startsWith(REMOVE)) {
      int row = EventForm.number(action.substring(REMOVE.length()));
      return answer(200, form(page, id, state, form.withoutSource(row), List.of(), null, null));
    }
    Checked checked = desk.check(form, id, publish || state == State.PUBLISHED, page.language());
    if (action.equals("check") || !checked.problems().isEmpty()) {
      int status = checked.problems().isEmpty() ? 200 : 422;
      return answer(status, form(page, id, state, form, checked.problems(), null, null));
    }
    allow(page, checked.record().state());
    try {
      Saved saved = desk.save(id, form.seen(), checked.record(), publish, page.user());
      return seeOther(page, saved.id(), saved.done());
    } catch (StaleEventException e) {
      return stale(page, id, form);
    } catch (StoreBusyException e) {
      List<Problem> busy =
          List.of(new Problem("main", words(page).saveLabel(), words(page).busy()));
      return answer(503, form(page, id, state, form, busy, null, null));
    }
  }

  /**
   * Refuses an author who would change what is public, or decided.
   *
   * @param state of the version that is changed: it cannot be another one by the time it is saved
   */
  static void allow(Page page, State state) {
    if (!mayChange(page, state)) {
      throw new ForbiddenException();
    }
  }

  private static boolean mayChange(Page page, State state) {
    return state == State.DRAFT || page.may(Role.EDITOR);
  }

  /** Shows what was typed beside what another saved; to save it now is to know that. */
  private Response stale(Page page, long id, EventForm form) {
    Event event = found(id);
    Conflict conflict =
        Conflict.between(
            EventForm.of(event.version, event.toRecord()),
            form,
            event.updatedBy,
            dates.words(event.updatedAt, page.language()),
            page.language());
    EventForm next = form.withSeen(event.version);
    return answer(409, form(page, id, event.state, next, List.of(), conflict, null));
  }

  private TemplateInstance form(
      Page page,
      Long id,
      State state,
      EventForm form,
      List<Problem> problems,
      Conflict conflict,
      String done) {
    Hints hints = new Hints(page, problems, dates);
    Long reviewed = id == null ? null : form.article();
    Notes notes = id == null ? null : Notes.of(Note.Subject.EVENT, id, page, dates);
    return Templates.form(
            page,
            id,
            state,
            !mayChange(page, state),
            form,
            hints,
            conflict,
            Category.KEYS,
            reviewed,
            notes,
            done)
        .setLocale(page.locale());
  }

  /**
   * The event to edit.
   *
   * @throws NotFoundException where there is none
   */
  static Event found(long id) {
    return Event.<Event>findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  private static ReviewMessages words(Page page) {
    return page.language().messages(ReviewMessages.class);
  }

  private static Response answer(int status, TemplateInstance body) {
    return Response.status(status).entity(body).build();
  }

  private static Response seeOther(Page page, long id, String done) {
    return Response.seeOther(URI.create(page.root() + "/admin/events/" + id + "?done=" + done))
        .build();
  }
}
