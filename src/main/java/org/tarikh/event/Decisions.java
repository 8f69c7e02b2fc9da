package org.tarikh.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.EventVersion.Action;

/**
 * What an editor decides on drafts, and takes back: each in one transaction, from the version the
 * editor saw. A draft that has moved on, or that is decided already, throws {@link
 * StaleEventException}; all that {@link Events} says of its own methods holds here.
 */
@ApplicationScoped
public class Decisions {

  private final Events events;
  private final Clock clock;

  Decisions(Events events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  /**
   * Puts a draft on the timeline.
   *
   * @param language of a title to put it there under, one that the draft has; null for its own
   */
  public Event accept(long draft, int version, String language, String title, String who) {
    return StoreTransaction.call(
        () -> {
          Event event = draft(draft, version);
          EventRecord published = in(event, State.PUBLISHED).withTitle(language, title);
          return events.write(event, published, Action.PUBLISH, who);
        });
  }

  /** Gives a draft another title in a language that it has one in. */
  public Event retitle(long draft, int version, String language, String title, String who) {
    return StoreTransaction.call(
        () -> {
          Event event = draft(draft, version);
          EventRecord record = event.toRecord();
          EventRecord titled = record.withTitle(language, title);
          return titled.equals(record) ? event : events.write(event, titled, Action.EDIT, who);
        });
  }

  /**
   * Puts several drafts on the timeline in one act, without those that have moved on.
   *
   * @param drafts the version that was seen of each, by number
   * @return how many were put there
   */
  public int acceptAll(SortedMap<Long, Integer> drafts, String who) {
    return StoreTransaction.call(
        () -> {
          Instant at = clock.instant();
          int accepted = 0;
          for (Map.Entry<Long, Integer> seen : drafts.entrySet()) {
            Event event = events.locked(seen.getKey());
            if (isDraft(event, seen.getValue())) {
              events.write(event, in(event, State.PUBLISHED), Action.PUBLISH, who, at);
              accepted++;
            }
          }
          return accepted;
        });
  }

  /** Refuses a draft. */
  public Event reject(long draft, int version, String who) {
    return StoreTransaction.call(
        () -> {
          Event event = draft(draft, version);
          return events.write(event, in(event, State.REJECTED), Action.REJECT, who);
        });
  }

  /**
   * Makes a draft's claims further claims of another event, and its first title one in its language
   * where the other has none.
   *
   * @throws NoSuchElementException where there is no such event, or it is not one to add to
   */
  public Event merge(long draft, int version, long into, String who) {
    return StoreTransaction.call(
        () -> {
          Event event = draft(draft, version);
          Event known = draft == into ? null : Event.findById(into);
          if (known == null || known.state != State.PUBLISHED && known.state != State.DRAFT) {
            throw new NoSuchElementException("There is no event to merge into: " + into);
          }
          EventRecord record = event.toRecord();
          for (Claim claim : record.evidence()) {
            events.addClaim(into, claim, record.texts().get(0), who);
          }
          event.knownId = into;
          return events.write(event, in(event, State.MERGED), Action.MERGE, who);
        });
  }

  /** A second draft like one, to tell of the other event in its sentence. */
  public Event split(long draft, int version, String who) {
    return StoreTransaction.call(
        () -> events.write(new Event(), draft(draft, version).toRecord(), Action.SPLIT, who));
  }

  /** Takes a split back: the draft that came of it, and that nothing was done to, goes for good. */
  public void join(long draft) {
    StoreTransaction.call(
        () -> {
          events.delete(draft(draft, 1));
          return null;
        });
  }

  /** Takes back an act that decided several drafts, as {@link #reopen} does one: all or none. */
  public void reopenAll(SortedMap<Long, Integer> events, String who) {
    StoreTransaction.call(
        () -> {
          events.forEach((id, version) -> reopen(id, version, who));
          return null;
        });
  }

  /**
   * Takes a decision back: the event is a draft again; of one that was merged, its claims leave the
   * event they went to, and so does its title, unless somebody has changed it there.
   */
  public Event reopen(long id, int version, String who) {
    return StoreTransaction.call(
        () -> {
          Event event = events.locked(id);
          if (event.version != version
              || event.state == State.DRAFT
              || event.state == State.WITHDRAWN) {
            throw new StaleEventException(id, event.version);
          }
          if (event.state == State.MERGED && event.knownId != null) {
            takeBack(event.toRecord(), event.knownId, who);
          }
          return events.write(event, in(event, State.DRAFT), Action.REOPEN, who);
        });
  }

  private void takeBack(EventRecord draft, long from, String who) {
    Event known = events.locked(from);
    EventRecord was = known.toRecord();
    List<Claim> claims = new ArrayList<>(was.evidence());
    draft.evidence().forEach(claims::remove);
    List<Text> texts = new ArrayList<>(was.texts());
    boolean told = !draft.evidence().isEmpty() && texts.size() > 1;
    if (told && broughtItsTitle(draft, from)) {
      texts.remove(draft.texts().get(0));
    }
    EventRecord without = was.withEvidence(claims).withTexts(texts);
    if (!without.equals(was)) {
      events.write(known, without, Action.EDIT, who);
    }
  }

  /** Whether an event had no title in the draft's language before it had the draft's claim. */
  private static boolean broughtItsTitle(EventRecord draft, long into) {
    String language = draft.texts().get(0).language();
    EventRecord before = null;
    boolean brought = false;
    for (EventVersion version : EventVersion.of(into)) {
      EventRecord record = version.record();
      Claim claim = draft.evidence().get(0);
      if (before != null
          && !before.evidence().contains(claim)
          && record.evidence().contains(claim)) {
        brought = before.texts().stream().noneMatch(text -> text.language().equals(language));
      }
      before = record;
    }
    return brought;
  }

  private Event draft(long id, int version) {
    Event event = events.locked(id);
    if (!isDraft(event, version)) {
      throw new StaleEventException(id, event.version);
    }
    return event;
  }

  private static boolean isDraft(Event event, int version) {
    return event.version == version && event.state == State.DRAFT;
  }

  private static EventRecord in(Event event, State state) {
    return event.toRecord().withState(state, null);
  }
}
