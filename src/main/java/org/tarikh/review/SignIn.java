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
import java.util.Set;
import org.tarikh.account.AccountMessages;
import org.tarikh.web.Language;
import org.tarikh.web.Page;

/** The sign-in page of each language. */
@Path("/{lang:ar|en}/login")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignIn {

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance login(
        Page page, String problem, String done, boolean development);
  }

  /** What may have been done a moment ago; the page says so. */
  private static final Set<String> DONE = Set.of("chosen", "changed");

  private final SecurityIdentity identity;

  SignIn(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * @param wait after how many seconds one may try again; 0 or nothing where one may now
   * @param htmx set where a script of the event form was sent here because the session had ended:
   *     it must not take this page for its answer and put it in the place of what was typed
   */
  @GET
  public Object form(
      @BeanParam Page page,
      @QueryParam("failed") boolean failed,
      @QueryParam("wait") String wait,
      @QueryParam("done") String done,
      @HeaderParam("HX-Request") boolean htmx) {
    if (htmx) {
      return Response.status(Response.Status.UNAUTHORIZED).build();
    }
    if (!identity.isAnonymous()) {
      return Response.seeOther(URI.create(page.root() + "/admin")).build();
    }
    AccountMessages words = page.language().messages(AccountMessages.class);
    int seconds = EventForm.number(wait);
    String problem =
        seconds > 0 ? slowed(seconds, page.language()) : failed ? words.refused() : null;
    String told = done != null && DONE.contains(done) ? done : null;
    boolean development = LaunchMode.current() == LaunchMode.DEVELOPMENT;
    return Templates.login(page, problem, told, development).setLocale(page.locale());
  }

  /** That there were too many attempts, and when the next is free. */
  static String slowed(long seconds, Language language) {
    long minutes = (seconds + 59) / 60;
    return language.messages(PeopleMessages.class).slowed(language.count(minutes));
  }
}
