package org.tarikh.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.tarikh.account.Role;
import org.tarikh.event.IndexRebuild;
import org.tarikh.web.Page;

/** Asks an admin whether the index shall be built anew, has it done, and tells how it goes. */
@Path("/{lang:ar|en}/admin/index")
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
class IndexDesk {

  /** A small index is built while one waits; of a large one the page says that it has begun. */
  private static final int PATIENCE_SECONDS = 3;

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance ask(Page page, IndexRebuild.Stage stage, String since);
  }

  private final IndexRebuild rebuild;
  private final Dates dates;

  IndexDesk(IndexRebuild rebuild, Dates dates) {
    this.rebuild = rebuild;
    this.dates = dates;
  }

  @GET
  public TemplateInstance ask(@BeanParam Page page) {
    IndexRebuild.Status status = rebuild.status();
    String since = status.since() == null ? null : dates.words(status.since(), page.language());
    return Templates.ask(page, status.stage(), since).setLocale(page.locale());
  }

  @POST
  public Response begin(@BeanParam Page page) {
    rebuild.begin().copy().completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    return Response.seeOther(URI.create(page.root() + "/admin/index")).build();
  }
}
