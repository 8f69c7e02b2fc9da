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
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.tarikh.account.OneTimeLink;
import org.tarikh.account.People;
import org.tarikh.account.Person;
import org.tarikh.account.PersonRefusedException;
import org.tarikh.account.PersonRefusedException.Reason;
import org.tarikh.account.Role;
import org.tarikh.event.StoreBusyException;
import org.tarikh.event.StoreTransaction;
import org.tarikh.web.Page;

/** Who may sign in: an admin invites people, gives them roles, and shuts them out. */
@Path("/{lang:ar|en}/admin/people")
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
class PeopleDesk {

  /** What may have been done a moment ago; the page says so. */
  private static final Set<String> DONE = Set.of("role", "disabled", "enabled");

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(
        Page page, List<Row> rows, List<String> roles, Invitation invitation, Notice notice);

    static native TemplateInstance link(Page page, String name, String address, String until);
  }

  /**
   * A person of the list.
   *
   * @param standing {@code enabled}, {@code disabled}, {@code invited} or {@code expired}
   * @param until when their link ends, in words; null where none is under way
   * @param self whether it is who looks at the list
   */
  record Row(
      long id,
      int version,
      String name,
      String role,
      boolean enabled,
      String standing,
      String until,
      boolean self) {}

  /** The form of an invitation as it was typed; {@code problem} null where nothing is wrong. */
  record Invitation(String name, String role, String problem) {
    static Invitation blank() {
      return new Invitation("", Role.AUTHOR, null);
    }
  }

  /** What the page says first; null where there is nothing to say. */
  record Notice(String kind, String sentence) {}

  private final People people;
  private final Clock clock;
  private final Dates dates;

  PeopleDesk(People people, Clock clock, Dates dates) {
    this.people = people;
    this.clock = clock;
    this.dates = dates;
  }

  @GET
  public TemplateInstance list(
      @BeanParam Page page, @QueryParam("done") String done, @QueryParam("id") String id) {
    Notice notice =
        done == null || !DONE.contains(done)
            ? null
            : people.all().stream()
                .filter(person -> person.id() == EventForm.number(id))
                .findFirst()
                .map(person -> new Notice("good", words(page).done(done, person.name())))
                .orElse(null);
    return list(page, Invitation.blank(), notice);
  }

  /** Invites somebody. The answer shows the link; there is no address at which it can be seen. */
  @POST
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  public Response invite(@BeanParam Page page, MultivaluedMap<String, String> sent) {
    String name = FormText.clean(sent.getFirst("name"));
    String role = FormText.clean(sent.getFirst("role"));
    try {
      return link(page, () -> people.invite(name, role));
    } catch (PersonRefusedException e) {
      Invitation typed = new Invitation(name, role, words(page).refusal(e.reason().name()));
      return answer(422, list(page, typed, null));
    } catch (StoreBusyException e) {
      return answer(503, list(page, new Invitation(name, role, null), busy(page)));
    }
  }

  @POST
  @Path("{id: \\d{1,18}}")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  public Response change(
      @BeanParam Page page, @PathParam("id") long id, MultivaluedMap<String, String> sent) {
    if (people.all().stream().noneMatch(person -> person.id() == id)) {
      throw new NotFoundException();
    }
    int seen = EventForm.number(sent.getFirst("seen"));
    String role = FormText.clean(sent.getFirst("role"));
    try {
      return switch (FormText.clean(sent.getFirst("action"))) {
        case "role" -> done(page, id, "role", () -> people.changeRole(id, seen, role));
        case "disable" -> done(page, id, "disabled", () -> people.enable(id, seen, false));
        case "enable" -> done(page, id, "enabled", () -> people.enable(id, seen, true));
        case "reset" -> link(page, () -> people.reset(id, seen));
        default -> refused(page, 422, words(page).noSuchAction());
      };
    } catch (PersonRefusedException e) {
      int status = e.reason() == Reason.STALE ? 409 : 422;
      return refused(page, status, words(page).refusal(e.reason().name()));
    } catch (StoreBusyException e) {
      return answer(503, list(page, Invitation.blank(), busy(page)));
    }
  }

  private static Response done(Page page, long id, String done, Runnable change) {
    StoreTransaction.call(
        () -> {
          change.run();
          return null;
        });
    String list = page.root() + "/admin/people?done=" + done + "&id=" + id;
    return Response.seeOther(URI.create(list)).build();
  }

  private Response link(Page page, Supplier<OneTimeLink> make) {
    OneTimeLink link = StoreTransaction.call(make);
    URI address =
        page.uri().getBaseUriBuilder().path(page.root() + "/invitation/" + link.secret()).build();
    String until = dates.words(link.until(), page.language());
    return Response.ok(
            Templates.link(page, link.name(), address.toString(), until).setLocale(page.locale()))
        .build();
  }

  private Response refused(Page page, int status, String sentence) {
    return answer(status, list(page, Invitation.blank(), new Notice("bad", sentence)));
  }

  private TemplateInstance list(Page page, Invitation invitation, Notice notice) {
    List<Row> rows = people.all().stream().map(person -> row(person, page)).toList();
    return Templates.list(page, rows, Role.ALL, invitation, notice).setLocale(page.locale());
  }

  private Row row(Person person, Page page) {
    boolean waits = person.linkUntil() != null && person.linkUntil().isAfter(clock.instant());
    String standing =
        !person.enabled()
            ? "disabled"
            : person.hasPassword() ? "enabled" : waits ? "invited" : "expired";
    return new Row(
        person.id(),
        person.version(),
        person.name(),
        person.role(),
        person.enabled(),
        standing,
        person.linkUntil() == null ? null : dates.words(person.linkUntil(), page.language()),
        person.name().equals(page.user()));
  }

  private static Notice busy(Page page) {
    return new Notice("bad", page.language().messages(ReviewMessages.class).busy());
  }

  private static PeopleMessages words(Page page) {
    return page.language().messages(PeopleMessages.class);
  }

  private static Response answer(int status, TemplateInstance body) {
    return Response.status(status).entity(body).build();
  }
}
