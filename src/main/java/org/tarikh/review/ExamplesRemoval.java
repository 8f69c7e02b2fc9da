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
import org.tarikh.account.Role;
import org.tarikh.ingest.Examples;
import org.tarikh.web.Page;

/** Asks an admin whether the bundled examples shall go, and lets them go. */
@Path("/{lang:ar|en}/admin/examples")
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
class ExamplesRemoval {

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance ask(Page page, boolean present);
  }

  private final Examples examples;

  ExamplesRemoval(Examples examples) {
    this.examples = examples;
  }

  @GET
  public TemplateInstance ask(@BeanParam Page page) {
    return Templates.ask(page, examples.present()).setLocale(page.locale());
  }

  @POST
  public Response remove(@BeanParam Page page) {
    examples.remove(page.user());
    return Response.seeOther(URI.create(page.root() + "/admin/articles?done=removed")).build();
  }
}
