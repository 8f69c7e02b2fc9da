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
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tarikh.account.Role;
import org.tarikh.article.Article;
import org.tarikh.event.EventRecord;
import org.tarikh.event.StaleEventException;
import org.tarikh.event.StoreBusyException;
import org.tarikh.web.Page;

/**
 * The review of what was found in articles: the text on one side, the drafts on the other, each
 * decided by one button or key. Every button is a submit of a plain form.
 */
@Path("/{lang:ar|en}/admin/review")
@RolesAllowed(Role.AUTHOR)
@Produces(MediaType.TEXT_HTML)
class ReviewDesk {

  /** What may have been done a moment ago; the page says so. */
  private static final Set<String> DONE =
      Set.of(
          "accepted",
          "rejected",
          "merged",
          "reopened",
          "joined",
          "certain",
          "again",
          "taken",
          "known",
          "retitled");

  /** What makes drafts and decides on none. */
  private static final Set<String> OPEN_TO_AUTHORS = Set.of("again", "split", "make", "retitle");

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance queue(Page page, List<ReviewQueue.Waiting> waiting);

    static native TemplateInstance article(
        Page page, Review review, long notes, String done, long number, String problem);

    static native TemplateInstance merge(
        Page page, long article, Draft draft, String q, List<EventRow> found, String problem);
  }

  private final ReviewQueue queue;
  private final Verdicts verdicts;

  ReviewDesk(ReviewQueue queue, Verdicts verdicts) {
    this.queue = queue;
    this.verdicts = verdicts;
  }

  @GET
  public TemplateInstance queue(@BeanParam Page page) {
    return Templates.queue(page, queue.waiting(page.language())).setLocale(page.locale());
  }

  @GET
  @Path("{article: \\d{1,18}}")
  public TemplateInstance article(
      @BeanParam Page page,
      @PathParam("article") long article,
      @QueryParam("done") String done,
      @QueryParam("n") String number) {
    String told = done != null && DONE.contains(done) ? done : null;
    return article(page, article, told, EventForm.number(number), null);
  }

  @POST
  @Path("{article: \\d{1,18}}")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  public Response decide(
      @BeanParam Page page,
      @PathParam("article") long article,
      MultivaluedMap<String, String> sent) {
    found(article);
    String action = FormText.clean(sent.getFirst("action"));
    if (!OPEN_TO_AUTHORS.contains(action) && !page.may(Role.EDITOR)) {
      throw new ForbiddenException();
    }
    long draft = id(sent.getFirst("draft"));
    int seen = EventForm.number(sent.getFirst("seen"));
    QueueMessages words = page.language().messages(QueueMessages.class);
    try {
      return switch (action) {
        case "accept", "retitle" -> titled(page, article, sent, action, draft, seen);
        case "reject", "reopen" -> {
          verdicts.decide(action, draft, seen, page.user());
          yield next(page, article, action, draft, 1);
        }
        case "merge" -> {
          verdicts.merge(draft, seen, id(sent.getFirst("into")), page.user());
          yield next(page, article, action, draft, 1);
        }
        case "undo" -> {
          List<Draft> drafts = queue.drafts(article, page.language());
          SortedMap<Long, Integer> named = seen(sent.getFirst("drafts"));
          long back = verdicts.undo(drafts, named, page.language(), page.user());
          String done = named.containsKey(back) ? "reopen" : "joined";
          yield next(page, article, done, back, named.size());
        }
        case "certain" -> {
          int number = verdicts.acceptCertain(queue.drafts(article, page.language()), page.user());
          yield next(page, article, action, 0, number);
        }
        case "again" -> next(page, article, action, 0, verdicts.again(article, page.user()));
        case "split" -> toForm(page, verdicts.split(draft, seen, page.user()), "?done=split");
        case "make" ->
            toForm(page, verdicts.make(article, id(sent.getFirst("at")), page.user()), "");
        default -> answer(422, page, article, words.noSuchAction());
      };
    } catch (StaleUndoException e) {
      return answer(409, page, article, refusal(words, e.undo()));
    } catch (StaleEventException e) {
      return answer(409, page, article, words.stale());
    } catch (NoSuchElementException e) {
      return answer(422, page, article, words.gone());
    } catch (StoreBusyException e) {
      ReviewMessages review = page.language().messages(ReviewMessages.class);
      return answer(503, page, article, review.busy());
    }
  }

  /** Accepts a draft or only changes its title, to what its field holds. */
  private Response titled(
      Page page,
      long article,
      MultivaluedMap<String, String> sent,
      String action,
      long draft,
      int seen) {
    QueueMessages words = page.language().messages(QueueMessages.class);
    String language = FormText.clean(sent.getFirst("language"));
    boolean given = !language.isEmpty();
    String title = given ? FormText.line(sent.getFirst("title")) : "";
    if (given && title.isEmpty()) {
      return answer(422, page, article, words.titleMissing());
    }
    if (title.length() > EventRecord.LONGEST_TITLE) {
      return answer(
          422, page, article, words.titleTooLong(EventRecord.LONGEST_TITLE, title.length()));
    }
    if (action.equals("retitle")) {
      verdicts.retitle(draft, seen, language, title, page.user());
      return toDraft(page, article, "retitled", draft);
    }
    verdicts.accept(draft, seen, given ? language : null, title, page.user());
    return next(page, article, action, draft, 1);
  }

  private static Response toDraft(Page page, long article, String done, long draft) {
    String query = "?done=" + done + "&n=1#draft-" + draft;
    return Response.seeOther(URI.create(address(page, article) + query)).build();
  }

  /** Where a draft is merged into an event that was not proposed: the choice, by words. */
  @GET
  @RolesAllowed(Role.EDITOR)
  @Path("{article: \\d{1,18}}/merge/{draft: \\d{1,18}}")
  public TemplateInstance choose(
      @BeanParam Page page,
      @PathParam("article") long article,
      @PathParam("draft") long draft,
      @QueryParam("q") String q) {
    found(article);
    Draft shown =
        queue.drafts(article, page.language()).stream()
            .filter(d -> d.id() == draft)
            .findFirst()
            .orElseThrow(NotFoundException::new);
    String search = FormText.clean(q);
    List<EventRow> found = queue.near(shown, search, page.language());
    return Templates.merge(page, article, shown, search, found, null).setLocale(page.locale());
  }

  private TemplateInstance article(Page page, long id, String done, long number, String problem) {
    Review review = queue.review(found(id), page.language());
    long notes = Note.Subject.ARTICLE.count(id);
    return Templates.article(page, review, notes, done, number, problem).setLocale(page.locale());
  }

  private Response answer(int status, Page page, long article, String problem) {
    return Response.status(status).entity(article(page, article, null, 0, problem)).build();
  }

  private static String refusal(QueueMessages words, Undo undo) {
    if (undo == null || undo.isOpen()) {
      return words.undoMoved();
    }
    return undo.noted()
        ? words.undoNoted(undo.draft().title())
        : words.undoMerged(undo.draft().title(), undo.merged());
  }

  /** On to the next open draft; back to the one that stands again for what was taken back. */
  private Response next(Page page, long article, String action, long draft, int number) {
    List<Draft> drafts = queue.drafts(article, page.language());
    boolean back = draft > 0 && (action.equals("reopen") || action.equals("joined"));
    long next = back ? draft : Review.next(drafts, draft);
    String done =
        switch (action) {
          case "accept" -> "accepted";
          case "reject" -> "rejected";
          case "merge" -> "merged";
          case "reopen" -> "reopened";
          default -> action;
        };
    String anchor = next > 0 ? "#draft-" + next : "#finished";
    return Response.seeOther(
            URI.create(address(page, article) + "?done=" + done + "&n=" + number + anchor))
        .build();
  }

  private static Response toForm(Page page, long event, String query) {
    return Response.seeOther(URI.create(page.root() + "/admin/events/" + event + query)).build();
  }

  private static String address(Page page, long article) {
    return page.root() + "/admin/review/" + article;
  }

  private static Article found(long id) {
    return Article.<Article>findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  /** Drafts that a form names, each with the version that was seen of it: "12.1 14.3". */
  private static SortedMap<Long, Integer> seen(String sent) {
    SortedMap<Long, Integer> seen = new TreeMap<>();
    for (String draft : FormText.clean(sent).split(" ")) {
      int point = draft.indexOf('.');
      if (point > 0) {
        seen.put(id(draft.substring(0, point)), EventForm.number(draft.substring(point + 1)));
      }
    }
    return seen;
  }

  /** A number that a form sent; 0 where it sent none. */
  private static long id(String sent) {
    return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : 0;
  }
}
