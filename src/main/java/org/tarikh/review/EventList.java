package org.tarikh.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tarikh.account.Role;
import org.tarikh.event.Event;
import org.tarikh.event.State;
import org.tarikh.web.Page;

/** The admin area's first page: all events, those changed last first. */
@Path("/{lang:ar|en}/admin")
@RolesAllowed(Role.AUTHOR)
@Produces(MediaType.TEXT_HTML)
class EventList {

  private static final int SIZE = 50;

  /** What is no event of its own; shown where it is asked for. */
  private static final List<State> DECIDED = List.of(State.REJECTED, State.MERGED);

  private static final int LONGEST_SEARCH = 200;

  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance events(
        Page page,
        List<EventRow> rows,
        State[] states,
        State state,
        String q,
        String older,
        boolean first);
  }

  private final EntityManager em;
  private final Dates dates;

  EventList(EntityManager em, Dates dates) {
    this.em = em;
    this.dates = dates;
  }

  @GET
  public TemplateInstance events(
      @BeanParam Page page,
      @QueryParam("state") String state,
      @QueryParam("q") String q,
      @QueryParam("before") String before) {
    State shown = state(state);
    String search = abridged(FormText.clean(q));
    Cursor cursor = Cursor.read(before);
    List<Event> found = find(shown, search, cursor);
    List<Event> events = found.size() > SIZE ? found.subList(0, SIZE) : found;
    List<EventRow> rows =
        events.stream().map(event -> EventRow.of(event, dates, page.language())).toList();
    String older = found.size() > SIZE ? address(page, shown, search, events.get(SIZE - 1)) : null;
    return Templates.events(page, rows, State.values(), shown, search, older, cursor == null)
        .setLocale(page.locale());
  }

  /** One more than a page, so that it is known whether there are others. */
  private List<Event> find(State state, String search, Cursor cursor) {
    TypedQuery<Event> query =
        em.createQuery(
            "select e from Event e where (:state is null and e.state not in (:decided)"
                + " or e.state = :state) and (:title is null or"
                + " exists (select 1 from e.texts t where lower(t.title) like :title escape '!'))"
                + (cursor == null
                    ? ""
                    : " and (e.updatedAt < :at or e.updatedAt = :at and e.id < :id)")
                + " order by e.updatedAt desc, e.id desc",
            Event.class);
    query.setParameter("state", state).setParameter("decided", DECIDED);
    query.setParameter("title", search.isEmpty() ? null : like(search));
    if (cursor != null) {
      query.setParameter("at", cursor.at()).setParameter("id", cursor.id());
    }
    return query.setMaxResults(SIZE + 1).getResultList();
  }

  /** Of a text that holds another, whatever its case; "!" escapes. */
  static String like(String search) {
    return "%" + search.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }

  private static String address(Page page, State state, String search, Event last) {
    return page.root()
        + "/admin?before="
        + new Cursor(last.updatedAt, last.id)
        + (state == null ? "" : "&state=" + state)
        + (search.isEmpty() ? "" : "&q=" + URLEncoder.encode(search, StandardCharsets.UTF_8));
  }

  private static State state(String name) {
    return Arrays.stream(State.values())
        .filter(state -> state.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }

  private static String abridged(String search) {
    return search.codePointCount(0, search.length()) <= LONGEST_SEARCH
        ? search
        : search.substring(0, search.offsetByCodePoints(0, LONGEST_SEARCH));
  }
}
