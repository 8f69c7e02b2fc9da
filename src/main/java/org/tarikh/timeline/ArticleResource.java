package org.tarikh.timeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.tarikh.article.Article;
import org.tarikh.event.Event;
import org.tarikh.event.EventConfig;
import org.tarikh.event.Events;
import org.tarikh.web.Page;

/**
 * The page of an article. Readers see it once a published event rests on it; what only feeds drafts
 * is for those who are signed in.
 */
@Path("/{lang:ar|en}/articles/{id:\\d{1,18}}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ArticleResource {

  private final Events events;
  private final EventConfig config;
  private final CurrentIdentityAssociation reader;
  private final Clock clock;

  ArticleResource(
      Events events, EventConfig config, CurrentIdentityAssociation reader, Clock clock) {
    this.events = events;
    this.config = config;
    this.reader = reader;
    this.clock = clock;
  }

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance article(Page page, ArticleView article);
  }

  @GET
  @Transactional
  public TemplateInstance article(@BeanParam Page page, @PathParam("id") long id) {
    Article article = Article.findById(id);
    List<Event> proved = events.publishedFrom(id);
    if (article == null || proved.isEmpty() && reader.getIdentity().isAnonymous()) {
      throw new NotFoundException();
    }
    ReadersDates dates = new ReadersDates(page, Today.of(clock, config.zone()));
    return Templates.article(page, ArticleView.of(article, proved, page.language(), dates))
        .setLocale(page.locale());
  }
}
