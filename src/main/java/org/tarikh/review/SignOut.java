package org.tarikh.review;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tarikh.account.Session;
import org.tarikh.web.Page;

/** The way out; for who is out already it only leads to the timeline. */
@Path("/{lang:ar|en}/logout")
@PermitAll
class SignOut {

  private final SecurityIdentity identity;

  SignOut(SecurityIdentity identity) {
    this.identity = identity;
  }

  @POST
  public Response leave(@BeanParam Page page) {
    if (!identity.isAnonymous()) {
      Session.end(identity);
    }
    return Response.seeOther(URI.create(page.root() + "/")).build();
  }
}
