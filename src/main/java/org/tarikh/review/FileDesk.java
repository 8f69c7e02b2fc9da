package org.tarikh.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.tarikh.account.Role;
import org.tarikh.article.ArticleDocument;
import org.tarikh.article.FoundArticle;
import org.tarikh.article.UnreadableArticleException;
import org.tarikh.event.EventConfig;
import org.tarikh.event.State;
import org.tarikh.event.StoreBusyException;
import org.tarikh.ingest.Intake;
import org.tarikh.ingest.NewArticle;
import org.tarikh.ingest.UndatedArticleException;
import org.tarikh.temporal.Publication;
import org.tarikh.web.Page;

/**
 * Articles from files, several at once. Each is taken in by itself: what cannot be read is refused
 * with a sentence and leaves nothing; what only lacks something is offered as a filled-in form.
 * With scripts the page sends one file after the other to the same address and shows how far it is.
 */
@Path("/{lang:ar|en}/admin/articles/files")
@RolesAllowed(Role.AUTHOR)
@Produces(MediaType.TEXT_HTML)
class FileDesk {

  /** Files of one form; more are to be sent in a second one. */
  private static final int MOST_FILES = 100;

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance form(
        Page page, String publisher, boolean showText, List<Result> results, String problem);
  }

  /**
   * What became of a file.
   *
   * @param article its number, null where it was not taken in
   * @param sentence what is wrong, null where nothing is
   * @param form what was read of a file that lacks something, else null
   */
  record Result(String file, String done, Long article, String sentence, ArticleForm form) {}

  private final Intake intake;
  private final EventConfig events;

  FileDesk(Intake intake, EventConfig events) {
    this.intake = intake;
    this.events = events;
  }

  @GET
  public TemplateInstance blank(@BeanParam Page page) {
    return Templates.form(page, "", false, List.of(), null).setLocale(page.locale());
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  public Response take(
      @BeanParam Page page,
      @RestForm("publisher") String publisher,
      @RestForm("showText") String showText,
      @RestForm("files") List<FileUpload> files) {
    ArticleDesk.mayShow(page, showText != null);
    FileMessages words = page.language().messages(FileMessages.class);
    String name = FormText.clean(publisher);
    List<FileUpload> sent =
        files == null ? List.of() : files.stream().filter(f -> !f.fileName().isEmpty()).toList();
    String problem =
        sent.isEmpty()
            ? words.noFile()
            : sent.size() > MOST_FILES ? words.tooManyFiles(MOST_FILES) : null;
    List<Result> results = new ArrayList<>();
    if (problem == null) {
      sent.forEach(file -> results.add(result(file, name, showText != null, page)));
    }
    return Response.status(problem == null ? 200 : 422)
        .entity(
            Templates.form(page, name, showText != null, results, problem).setLocale(page.locale()))
        .build();
  }

  private Result result(FileUpload file, String publisher, boolean showText, Page page) {
    String name = FormText.clean(file.fileName());
    FileMessages words = page.language().messages(FileMessages.class);
    try {
      byte[] content = Files.readAllBytes(file.uploadedFile());
      FoundArticle found = ArticleDocument.read(name, content, events.zone());
      return taken(name, found, publisher, showText, page);
    } catch (UnreadableArticleException e) {
      return new Result(name, "refused", null, words.refusal(e.reason().name()), null);
    } catch (StoreBusyException e) {
      String busy = page.language().messages(ReviewMessages.class).busy();
      return new Result(name, "refused", null, busy, null);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read an upload", e);
    }
  }

  private Result taken(
      String name, FoundArticle found, String publisher, boolean showText, Page page) {
    FileMessages words = page.language().messages(FileMessages.class);
    ArticleForm form = ArticleForm.of(found, publisher, showText);
    Publication published = found.published() == null ? null : Publication.of(found.published());
    try {
      NewArticle article = form.article(published);
      Intake.Result result = intake.take(article, State.DRAFT, page.user());
      String done = result.known() ? "known" : "taken";
      return new Result(name, done, result.article().id, null, null);
    } catch (UndatedArticleException e) {
      return new Result(name, "lacks", null, words.lacksDate(), form);
    } catch (ConstraintViolationException e) {
      return new Result(name, "lacks", null, words.lacksMore(what(e, page)), form);
    }
  }

  /** What a file lacks, or has too much of, each with the name of its field. */
  private static String what(ConstraintViolationException broken, Page page) {
    return ArticleDesk.problems(broken, page).stream()
        .map(problem -> problem.label() + ": " + problem.sentence())
        .collect(Collectors.joining(" "));
  }
}
