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
import org.tarikh.account.Role;
import org.tarikh.article.Article;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.StoreBusyException;
import org.tarikh.event.StoreTransaction;
import org.tarikh.review.Note.Subject;
import org.tarikh.web.Page;
import org.tarikh.web.Refusal;

/**
 * Editors' notes on an event or an article, on a page of their own. The forms of other pages send
 * here too, and with scripts show what comes back in their place.
 */
@Path("/{lang:ar|en}/admin/notes")
@RolesAllowed(Role.AUTHOR)
@Produces(MediaType.TEXT_HTML)
class NoteDesk {

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(Page page, Notes notes, String title, String language);
  }

  /** What notes are about. */
  private record About(Subject subject, long id) {}

  private final Dates dates;
  private final Clock clock;

  NoteDesk(Dates dates, Clock clock) {
    this.dates = dates;
    this.clock = clock;
  }

  @GET
  public TemplateInstance list(
      @BeanParam Page page,
      @QueryParam("event") String event,
      @QueryParam("article") String article) {
    return list(page, about(event, article), "", null);
  }

  @POST
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  public Response add(@BeanParam Page page, MultivaluedMap<String, String> sent) {
    About about = about(sent.getFirst("event"), sent.getFirst("article"));
    String text = FormText.clean(sent.getFirst("note"));
    ReviewMessages words = page.language().messages(ReviewMessages.class);
    String problem =
        text.isEmpty()
            ? words.missing()
            : text.length() > Note.LONGEST ? words.tooLong(Note.LONGEST, text.length()) : null;
    int status = 422;
    if (problem == null) {
      try {
        problem = StoreTransaction.call(() -> added(about, text, page));
      } catch (StoreBusyException e) {
        problem = words.busy();
        status = 503;
      }
    }
    return problem == null
        ? seeOther(page, about)
        : Response.status(status).entity(list(page, about, text, problem)).build();
  }

  @POST
  @Path("{note: \\d{1,18}}/remove")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  public Response remove(
      @BeanParam Page page, @PathParam("note") long id, MultivaluedMap<String, String> sent) {
    About about = about(sent.getFirst("event"), sent.getFirst("article"));
    try {
      StoreTransaction.call(() -> removed(id, page));
      return seeOther(page, about);
    } catch (StoreBusyException e) {
      throw new Refusal(503, page.language().messages(ReviewMessages.class).busy());
    }
  }

  private String added(About about, String text, Page page) {
    if (about.subject().count(about.id()) >= Note.MOST) {
      return page.language().messages(NoteMessages.class).tooMany(Note.MOST);
    }
    Note.add(about.subject(), about.id(), text, page.user(), clock.instant());
    return null;
  }

  /** Whether it was there: who comes second finds it gone, as was wished. */
  private static boolean removed(long id, Page page) {
    Note note = Note.findById(id);
    if (note != null && !Notes.mayRemove(note, page)) {
      throw new Refusal(403, page.language().messages(NoteMessages.class).notYours());
    }
    return note != null && Note.deleteById(id);
  }

  /**
   * What an address or a form names.
   *
   * @throws NotFoundException where it is not there
   */
  private static About about(String event, String article) {
    boolean ofEvent = event != null;
    String id = ofEvent ? event : article;
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new NotFoundException();
    }
    long number = Long.parseLong(id);
    if ((ofEvent ? Event.count("id", number) : Article.count("id", number)) == 0) {
      throw new NotFoundException();
    }
    return new About(ofEvent ? Subject.EVENT : Subject.ARTICLE, number);
  }

  private TemplateInstance list(Page page, About about, String typed, String problem) {
    Notes notes = Notes.of(about.subject(), about.id(), typed, problem, page, dates);
    if (about.subject() == Subject.EVENT) {
      Text text = EventEditor.found(about.id()).toRecord().text(page.language().code());
      return Templates.list(page, notes, text.title(), text.language()).setLocale(page.locale());
    }
    Article article = Article.findById(about.id());
    return Templates.list(page, notes, article.title, article.language).setLocale(page.locale());
  }

  private static Response seeOther(Page page, About about) {
    String name = about.subject() == Subject.EVENT ? "event" : "article";
    return Response.seeOther(
            URI.create(page.root() + "/admin/notes?" + name + "=" + about.id() + "#notes"))
        .build();
  }
}
