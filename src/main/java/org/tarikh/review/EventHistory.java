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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.tarikh.account.Role;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.EventVersion;
import org.tarikh.event.Events;
import org.tarikh.event.StaleEventException;
import org.tarikh.event.State;
import org.tarikh.event.StoreBusyException;
import org.tarikh.web.Page;

/** What an event was before: its versions, newest first, and each of them as it stood. */
@Path("/{lang:ar|en}/admin/events/{id: \\d{1,18}}/history")
@RolesAllowed(Role.AUTHOR)
@Produces(MediaType.TEXT_HTML)
class EventHistory {

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(Page page, long id, Text text, List<Step> steps);

    static native TemplateInstance version(
        Page page,
        long id,
        Step step,
        EventRecord event,
        EventForm form,
        Hints hints,
        Step before,
        List<Difference> differences,
        int current,
        boolean restorable,
        String problem);
  }

  /** One version: who made it, when, by what action. */
  record Step(int version, EventVersion.Action action, String who, String when) {}

  private final Events events;
  private final Dates dates;

  EventHistory(Events events, Dates dates) {
    this.events = events;
    this.dates = dates;
  }

  @GET
  public TemplateInstance list(@BeanParam Page page, @PathParam("id") long id) {
    List<EventVersion> versions = versions(id);
    List<Step> steps = new ArrayList<>();
    versions.forEach(version -> steps.add(step(version, page)));
    Collections.reverse(steps);
    Text text = versions.get(versions.size() - 1).record().text(page.language().code());
    return Templates.list(page, id, text, steps).setLocale(page.locale());
  }

  @GET
  @Path("{version: \\d{1,9}}")
  public TemplateInstance version(
      @BeanParam Page page, @PathParam("id") long id, @PathParam("version") int number) {
    return version(page, id, number, null);
  }

  /** Makes the event what it was in this version. */
  @POST
  @Path("{version: \\d{1,9}}")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  public Response restore(
      @BeanParam Page page,
      @PathParam("id") long id,
      @PathParam("version") int number,
      MultivaluedMap<String, String> sent) {
    List<EventVersion> versions = versions(id);
    int seen = EventForm.number(sent.getFirst("seen"));
    ReviewMessages words = page.language().messages(ReviewMessages.class);
    if (!page.may(Role.EDITOR)) {
      EventEditor.allow(page, at(versions, seen).record().state());
    }
    try {
      events.restore(id, seen, number, page.user());
    } catch (StaleEventException e) {
      String stale = page.language().messages(HistoryMessages.class).restoreStale();
      return answer(409, version(page, id, number, stale));
    } catch (NoSuchElementException e) {
      throw new NotFoundException(e);
    } catch (StoreBusyException e) {
      return answer(503, version(page, id, number, words.busy()));
    }
    return Response.seeOther(URI.create(page.root() + "/admin/events/" + id + "?done=saved"))
        .build();
  }

  private static Response answer(int status, TemplateInstance body) {
    return Response.status(status).entity(body).build();
  }

  private TemplateInstance version(Page page, long id, int number, String problem) {
    List<EventVersion> versions = versions(id);
    EventVersion version = at(versions, number);
    EventVersion before = number > 1 ? at(versions, number - 1) : null;
    EventRecord record = version.record();
    EventForm form = EventForm.of(number, record);
    List<Difference> differences =
        before == null
            ? List.of()
            : Difference.between(EventForm.of(number - 1, before.record()), form, page.language());
    EventVersion current = versions.get(versions.size() - 1);
    boolean open = page.may(Role.EDITOR) || current.record().state() == State.DRAFT;
    return Templates.version(
            page,
            id,
            step(version, page),
            record,
            form,
            new Hints(page, List.of(), dates),
            before == null ? null : step(before, page),
            differences,
            current.version(),
            open && number < current.version(),
            problem)
        .setLocale(page.locale());
  }

  private static EventVersion at(List<EventVersion> versions, int number) {
    return versions.stream()
        .filter(v -> v.version() == number)
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private Step step(EventVersion version, Page page) {
    return new Step(
        version.version(),
        version.action(),
        version.who(),
        dates.words(version.at(), page.language()));
  }

  private static List<EventVersion> versions(long id) {
    List<EventVersion> versions = EventVersion.of(id);
    if (versions.isEmpty()) {
      throw new NotFoundException();
    }
    return versions;
  }
}
