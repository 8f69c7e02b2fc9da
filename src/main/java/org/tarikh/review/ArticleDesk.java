package org.tarikh.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tarikh.account.Role;
import org.tarikh.article.Article;
import org.tarikh.edtf.Edtf;
import org.tarikh.event.Event;
import org.tarikh.event.State;
import org.tarikh.event.StoreBusyException;
import org.tarikh.ingest.Examples;
import org.tarikh.ingest.Intake;
import org.tarikh.ingest.UndatedArticleException;
import org.tarikh.temporal.Publication;
import org.tarikh.web.Language;
import org.tarikh.web.Page;

/**
 * Articles: those that are there, each with the events it tells, and the form that takes one in.
 */
@Path("/{lang:ar|en}/admin/articles")
@RolesAllowed(Role.AUTHOR)
@Produces(MediaType.TEXT_HTML)
class ArticleDesk {

  private static final int SIZE = 50;

  /** In the order of the form. */
  private static final List<String> FIELDS =
      List.of("title", "publisher", "url", "published", "language", "text");

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(
        Page page, List<Row> rows, Long older, boolean removable, String done);

    static native TemplateInstance form(Page page, ArticleForm form, Hints hints);

    static native TemplateInstance article(
        Page page, Row article, List<EventRow> rows, Notes notes, String done);
  }

  /** An article as lists show it. */
  record Row(
      long id,
      String title,
      String language,
      String publisher,
      String published,
      String words,
      boolean example,
      boolean shown,
      String who,
      String when) {}

  private final Intake intake;
  private final Examples examples;
  private final Dates dates;

  ArticleDesk(Intake intake, Examples examples, Dates dates) {
    this.intake = intake;
    this.examples = examples;
    this.dates = dates;
  }

  @GET
  public TemplateInstance list(
      @BeanParam Page page,
      @QueryParam("before") @DefaultValue("") String before,
      @QueryParam("done") String done) {
    int last = EventForm.number(before);
    List<Article> found =
        Article.<Article>find("?1 = 0 or id < ?2 order by id desc", last, (long) last)
            .range(0, SIZE)
            .list();
    List<Article> shown = found.size() > SIZE ? found.subList(0, SIZE) : found;
    Long older = found.size() > SIZE ? shown.get(SIZE - 1).id : null;
    boolean removable = page.security().isUserInRole(Role.ADMIN) && examples.present();
    List<Row> rows = shown.stream().map(article -> row(article, page.language(), dates)).toList();
    return Templates.list(page, rows, older, removable, done).setLocale(page.locale());
  }

  @GET
  @Path("new")
  public TemplateInstance blank(@BeanParam Page page) {
    return form(page, ArticleForm.blank(), List.of());
  }

  @POST
  @Path("new")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  public Response take(@BeanParam Page page, MultivaluedMap<String, String> sent) {
    ArticleForm form = ArticleForm.read(sent);
    mayShow(page, form.showText());
    ReviewMessages words = page.language().messages(ReviewMessages.class);
    IntakeMessages intakeWords = page.language().messages(IntakeMessages.class);
    if ("check".equals(sent.getFirst("action"))) { // filled in from a file: to be completed
      return Response.ok(form(page, form, List.of())).build();
    }
    List<Problem> problems = new ArrayList<>();
    Publication published = published(form, page, problems);
    int status = 422;
    if (problems.isEmpty()) {
      try {
        Intake.Result result = intake.take(form.article(published), State.DRAFT, page.user());
        String done = result.known() ? "known" : "taken";
        String path = page.root() + "/admin/review/" + result.article().id + "?done=" + done;
        return Response.seeOther(URI.create(path)).build();
      } catch (ConstraintViolationException e) {
        problems.addAll(problems(e, page));
      } catch (UndatedArticleException e) {
        problems.add(problem("published", intakeWords.undated(), page));
      } catch (StoreBusyException e) {
        problems.add(new Problem("main", words.saveLabel(), words.busy()));
        status = 503;
      }
    }
    return Response.status(status).entity(form(page, form, problems)).build();
  }

  @GET
  @Path("{id: \\d{1,18}}")
  public TemplateInstance article(
      @BeanParam Page page, @PathParam("id") long id, @QueryParam("done") String done) {
    Article article = Article.<Article>findByIdOptional(id).orElseThrow(NotFoundException::new);
    List<Event> told =
        Event.list(
            "from Event e where exists (select 1 from e.evidence v where v.articleId = ?1)"
                + " order by e.earliest, e.id",
            id);
    List<EventRow> rows =
        told.stream().map(event -> EventRow.of(event, dates, page.language())).toList();
    Notes notes = Notes.of(Note.Subject.ARTICLE, id, page, dates);
    return Templates.article(page, row(article, page.language(), dates), rows, notes, done)
        .setLocale(page.locale());
  }

  /** Lets readers see the whole text of an article, or only what is quoted from it. */
  @POST
  @Path("{id: \\d{1,18}}/text")
  @RolesAllowed(Role.EDITOR)
  @Transactional
  public Response show(
      @BeanParam Page page, @PathParam("id") long id, @FormParam("show") String show) {
    Article article = Article.<Article>findByIdOptional(id).orElseThrow(NotFoundException::new);
    article.showText = "true".equals(show);
    String done = article.showText ? "shown" : "quoted";
    return Response.seeOther(URI.create(page.root() + "/admin/articles/" + id + "?done=" + done))
        .build();
  }

  /**
   * Whether readers may see a whole text is for those to say who publish.
   *
   * @throws ForbiddenException where an author wants to
   */
  static void mayShow(Page page, boolean show) {
    if (show && !page.may(Role.EDITOR)) {
      throw new ForbiddenException();
    }
  }

  private Publication published(ArticleForm form, Page page, List<Problem> problems) {
    if (form.published().isEmpty()) {
      return null;
    }
    Dates.Reading reading = dates.read(form.published(), page.language());
    Publication published = reading.good() ? Publication.of(Edtf.parse(reading.edtf())) : null;
    if (published == null) {
      String notADay = page.language().messages(IntakeMessages.class).notADay();
      problems.add(problem("published", reading.good() ? notADay : reading.words(), page));
    }
    return published;
  }

  /** What is to be put right in an article, in the order of the form. */
  static List<Problem> problems(ConstraintViolationException broken, Page page) {
    ReviewMessages words = page.language().messages(ReviewMessages.class);
    return broken.getConstraintViolations().stream()
        .map(v -> problem(v.getPropertyPath().toString(), Violations.sentence(v, words), page))
        .sorted(Comparator.comparingInt(problem -> FIELDS.indexOf(problem.field())))
        .toList();
  }

  private static Problem problem(String field, String sentence, Page page) {
    ReviewMessages words = page.language().messages(ReviewMessages.class);
    IntakeMessages intakeWords = page.language().messages(IntakeMessages.class);
    String label =
        switch (field) {
          case "title" -> intakeWords.articleTitle();
          case "publisher" -> words.publisher();
          case "published" -> intakeWords.published();
          case "language" -> intakeWords.language();
          case "url" -> words.url();
          default -> intakeWords.articleText();
        };
    return new Problem(field, label, sentence);
  }

  private TemplateInstance form(Page page, ArticleForm form, List<Problem> problems) {
    return Templates.form(page, form, new Hints(page, problems, dates)).setLocale(page.locale());
  }

  static Row row(Article article, Language language, Dates dates) {
    return new Row(
        article.id,
        article.title,
        article.language,
        article.publisher,
        article.published,
        dates.words(article.published, language),
        article.example,
        article.showText,
        article.addedBy,
        dates.words(article.addedAt, language));
  }
}
