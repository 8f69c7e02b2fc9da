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
import java.net.URI;
import org.tarikh.account.People;
import org.tarikh.account.PersonRefusedException;
import org.tarikh.account.Role;
import org.tarikh.event.StoreBusyException;
import org.tarikh.event.StoreTransaction;
import org.tarikh.web.Page;

/** Where a person changes their own password; all their sessions end by it, this one too. */
@Path("/{lang:ar|en}/admin/password")
@RolesAllowed(Role.AUTHOR)
@Produces(MediaType.TEXT_HTML)
class OwnPassword {

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance form(Page page, PasswordProblems problems);
  }

  private final People people;

  OwnPassword(People people) {
    this.people = people;
  }

  @GET
  public TemplateInstance blank(@BeanParam Page page) {
    return Templates.form(page, PasswordProblems.NONE).setLocale(page.locale());
  }

  @POST
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  public Response change(@BeanParam Page page, MultivaluedMap<String, String> sent) {
    try {
      StoreTransaction.call(
          () -> {
            people.changePassword(
                page.user(),
                PasswordProblems.typed(sent, "old"),
                PasswordProblems.typed(sent, "password"),
                PasswordProblems.typed(sent, "repeated"));
            return null;
          });
    } catch (PersonRefusedException e) {
      return answer(page, 422, PasswordProblems.of(e, page.language()));
    } catch (StoreBusyException e) {
      return answer(page, 503, PasswordProblems.busy(page.language()));
    }
    return Response.seeOther(URI.create(page.root() + "/login?done=changed")).build();
  }

  private static Response answer(Page page, int status, PasswordProblems problems) {
    return Response.status(status)
        .entity(Templates.form(page, problems).setLocale(page.locale()))
        .build();
  }
}
