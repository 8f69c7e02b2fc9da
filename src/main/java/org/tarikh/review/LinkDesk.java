package org.tarikh.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tarikh.account.Role;
import org.tarikh.article.LinkFetch;
import org.tarikh.article.LinkRefusedException;
import org.tarikh.article.UnreadableArticleException;
import org.tarikh.event.EventConfig;
import org.tarikh.web.Page;

/**
 * An article from a link: what its page tells fills in the form of a new article, for the editor to
 * check. Nothing is kept before that form is sent.
 */
@Path("/{lang:ar|en}/admin/articles/link")
@RolesAllowed(Role.AUTHOR)
@Produces(MediaType.TEXT_HTML)
class LinkDesk {

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance form(Page page, String url, String problem);
  }

  private final LinkFetch fetch;
  private final Dates dates;
  private final EventConfig events;

  LinkDesk(LinkFetch fetch, Dates dates, EventConfig events) {
    this.fetch = fetch;
    this.dates = dates;
    this.events = events;
  }

  @GET
  public TemplateInstance blank(@BeanParam Page page) {
    return Templates.form(page, "", null).setLocale(page.locale());
  }

  @POST
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  public Response read(@BeanParam Page page, MultivaluedMap<String, String> sent) {
    String url = FormText.clean(sent.getFirst("url"));
    FileMessages words = page.language().messages(FileMessages.class);
    try {
      ArticleForm form = ArticleForm.of(fetch.fetch(url, events.zone()), "", false);
      return Response.ok(
              ArticleDesk.Templates.form(page, form, new Hints(page, List.of(), dates))
                  .setLocale(page.locale()))
          .build();
    } catch (LinkRefusedException e) {
      return refused(page, url, words.linkRefusal(e.reason().name()));
    } catch (UnreadableArticleException e) {
      return refused(page, url, words.refusal(e.reason().name()));
    }
  }

  private static Response refused(Page page, String url, String sentence) {
    return Response.status(422)
        .entity(Templates.form(page, url, sentence).setLocale(page.locale()))
        .build();
  }
}
