package org.tarikh.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tarikh.account.People;
import org.tarikh.account.PersonRefusedException;
import org.tarikh.account.PersonRefusedException.Reason;
import org.tarikh.event.StoreBusyException;
import org.tarikh.event.StoreTransaction;
import org.tarikh.web.Page;
import org.tarikh.web.Refusal;

/** Where a one-time link leads: somebody who was invited, or reset, chooses a password. */
@Path("/{lang:ar|en}/invitation/{secret: [A-Za-z0-9_-]{1,100}}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class InvitationDesk {

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance form(
        Page page, String name, String secret, PasswordProblems problems);
  }

  private final People people;

  InvitationDesk(People people) {
    this.people = people;
  }

  @GET
  public TemplateInstance open(@BeanParam Page page, @PathParam("secret") String secret) {
    return form(page, secret, PasswordProblems.NONE);
  }

  @POST
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  public Response choose(
      @BeanParam Page page,
      @PathParam("secret") String secret,
      MultivaluedMap<String, String> sent) {
    try {
      StoreTransaction.call(
          () -> {
            people.choosePassword(
                secret,
                PasswordProblems.typed(sent, "password"),
                PasswordProblems.typed(sent, "repeated"));
            return null;
          });
    } catch (PersonRefusedException e) {
      if (e.reason() == Reason.LINK_VOID) {
        throw gone(page);
      }
      return answer(422, form(page, secret, PasswordProblems.of(e, page.language())));
    } catch (StoreBusyException e) {
      return answer(503, form(page, secret, PasswordProblems.busy(page.language())));
    }
    return Response.seeOther(URI.create(page.root() + "/login?done=chosen")).build();
  }

  private TemplateInstance form(Page page, String secret, PasswordProblems problems) {
    String name = people.invited(secret).orElseThrow(() -> gone(page));
    return Templates.form(page, name, secret, problems).setLocale(page.locale());
  }

  private static Refusal gone(Page page) {
    PeopleMessages words = page.language().messages(PeopleMessages.class);
    return new Refusal(404, words.refusal(Reason.LINK_VOID.name()));
  }

  private static Response answer(int status, TemplateInstance body) {
    return Response.status(status).entity(body).build();
  }
}
