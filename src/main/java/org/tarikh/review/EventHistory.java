package org.tarikh.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tarikh.account.Role;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.EventVersion;
import org.tarikh.web.Page;

/** What an event was before: its versions, newest first, and each of them as it stood. */
@Path("/{lang:ar|en}/admin/events/{id: \\d{1,18}}/history")
@RolesAllowed({Role.EDITOR, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
class EventHistory {

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(Page page, long id, Text text, List<Step> steps);

    static native TemplateInstance version(
        Page page, long id, Step step, EventRecord event, EventForm form, Hints hints);
  }

  /** One version: who made it, when, by what action. */
  record Step(int version, EventVersion.Action action, String who, String when) {}

  private final Dates dates;

  EventHistory(Dates dates) {
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
    EventVersion version =
        versions(id).stream()
            .filter(v -> v.version() == number)
            .findFirst()
            .orElseThrow(NotFoundException::new);
    EventRecord record = version.record();
    EventForm form = EventForm.of(number, record);
    Hints hints = new Hints(page, List.of(), dates);
    return Templates.version(page, id, step(version, page), record, form, hints)
        .setLocale(page.locale());
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
