package org.tarikh.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventVersion.Action;

/** How the events of the bundled examples leave. */
@ApplicationScoped
public class ExampleEvents {

  private final Events events;

  ExampleEvents(Events events) {
    this.events = events;
  }

  /**
   * Removes all example events with their versions and evidence. What an editor made stays: an
   * example event that anybody but {@code author} edited becomes an event like any other, and every
   * event that stays loses only its claims from example articles, in a new version. A published
   * event that has no other claim goes back to the drafts: what proved it was written as an
   * example.
   *
   * @param author who brought the examples in
   * @param who removes them
   */
  public void remove(String author, String who) {
    StoreTransaction.call(
        () -> {
          Set<Long> articles =
              new HashSet<>(
                  Event.getEntityManager()
                      .createQuery("select id from Article where example", Long.class)
                      .getResultList());
          for (Event found : touched()) {
            Event event = events.locked(found.id);
            if (event.example && !isEdited(event, author)) {
              events.delete(event);
            } else {
              adopt(event, articles, who);
            }
          }
          return null;
        });
  }

  private static List<Event> touched() {
    return Event.list(
        "select distinct e from Event e left join e.evidence v where e.example or v.articleId in"
            + " (select a.id from Article a where a.example) order by e.id");
  }

  private static boolean isEdited(Event event, String author) {
    return EventVersion.count(
            "key.eventId = ?1 and action = ?2 and who <> ?3", event.id, Action.EDIT, author)
        > 0;
  }

  private void adopt(Event event, Set<Long> articles, String who) {
    EventRecord was = event.toRecord();
    List<Claim> left =
        was.evidence().stream().filter(c -> !articles.contains(c.articleId())).toList();
    boolean unproved = was.state() == State.PUBLISHED && left.isEmpty();
    EventRecord now = was.withEvidence(left);
    event.example = false;
    events.write(event, unproved ? now.withState(State.DRAFT, null) : now, Action.EDIT, who);
  }
}
