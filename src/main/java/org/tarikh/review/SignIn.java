package org.tarikh.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tarikh.web.Page;

/** The door of the admin area: the sign-in page of each language, and the way out. */
@Path("/{lang}")
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

  @GET
  @Path("login")
  @PermitAll
  Object form(@BeanParam Page page, @QueryParam("failed") boolean failed) {
    if (!identity.isAnonymous()) {
      return Response.seeOther(URI.create(page.root() + "/admin")).build();
    }
    return Templates.login(page, failed, LaunchMode.current() == LaunchMode.DEVELOPMENT)
        .setLocale(page.locale());
  }

  @POST
  @Path("logout")
  @PermitAll
  Response leave(@BeanParam Page page) {
    if (!identity.isAnonymous()) {
      FormAuthenticationMechanism.logout(identity);
    }
    return Response.seeOther(URI.create(page.root() + "/")).build();
  }
}
