package org.tarikh.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;

/**
 * What the layout must know of the page it frames. A resource takes it as a {@code @BeanParam} and
 * hands it to its template as {@code page}.
 *
 * @param language from the path
 * @param calendar as the reader chose it; it goes along from page to page
 */
public record Page(
    @PathParam("lang") Language language,
    @BeanParam ReadersCalendar calendar,
    @Context UriInfo uri,
    @Context SecurityContext security) {

  /** For {@code setLocale} of the template: the language of its messages. */
  public Locale locale() {
    return language.locale();
  }

  /** Where this page's language begins: {@code /ar}. */
  public String root() {
    return "/" + language.code();
  }

  /** The timeline in this page's language and the reader's calendar. */
  public String home() {
    return root() + "/" + calendar.query();
  }

  /** The same, narrowed by the conditions of a query without its question mark. */
  public String home(String query) {
    return root() + "/?" + query + calendar.query().replace('?', '&');
  }

  /** The same page in another language, with its query. */
  public String in(Language other) {
    String path = uri.getRequestUri().getRawPath();
    String query = uri.getRequestUri().getRawQuery();
    boolean ours = path.equals(root()) || path.startsWith(root() + "/");
    return "/"
        + other.code()
        + (ours ? path.substring(root().length()) : "/")
        + (query == null || !ours ? "" : "?" + query);
  }

  /** All languages, for the switch. */
  public Language[] languages() {
    return Language.values();
  }

  /**
   * The name of the signed-in user, null for a reader, and on pages that are public: nobody is
   * asked there who they are.
   */
  public String user() {
    return security.getUserPrincipal() == null ? null : security.getUserPrincipal().getName();
  }

  /**
   * Whether the signed-in user has a role, so that a page shows no button that would be refused.
   */
  public boolean may(String role) {
    return security.isUserInRole(role);
  }

  /** Whether this is a page of the admin area. */
  public boolean admin() {
    String path = uri.getRequestUri().getRawPath();
    return path.equals(root() + "/admin") || path.startsWith(root() + "/admin/");
  }
}
