package org.tarikh.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tarikh.web.Page;

/** The sign-in page of each language. */
@Path("/{lang:ar|en}/login")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignIn {

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance login(Page page, boolean failed, boolean development);
  }

  private final SecurityIdentity identity;

  SignIn(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * @param htmx set where a script of the event form was sent here because the session had ended:
   *     it must not take this page for its answer and put it in the place of what was typed
   */
  @GET
  public Object form(
      @BeanParam Page page,
      @QueryParam("failed") boolean failed,
      @HeaderParam("HX-Request") boolean htmx) {
    if (htmx) {
      return Response.status(Response.Status.UNAUTHORIZED).build();
    }
    if (!identity.isAnonymous()) {
      return Response.seeOther(URI.create(page.root() + "/admin")).build();
    }
    return Templates.login(page, failed, LaunchMode.current() == LaunchMode.DEVELOPMENT)
        .setLocale(page.locale());
  }
}
