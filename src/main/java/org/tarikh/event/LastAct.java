package org.tarikh.event;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tarikh.event.EventVersion.Action;

/**
 * What was decided last on a group of events, and what undo has to take back. A decision that was
 * taken back does not count, nor does taking it back. What was done since to other events, or to
 * the words of these, is left as it is and is in nobody's way.
 *
 * @param taken the last decision or split that stands and can be taken back, or several of one
 *     instant, which were one act
 * @param dependent an event whose merge rests on that decision, so that it must be taken back
 *     first; null where there is none
 */
public record LastAct(List<EventVersion> taken, Event dependent) {

  private static final Set<Action> DECISIONS =
      EnumSet.of(Action.PUBLISH, Action.REJECT, Action.MERGE);

  /** Null where nothing was done to these events that could be taken back. */
  public static LastAct of(Collection<Long> events) {
    List<EventVersion> acts = EventVersion.newestFirst(events);
    Set<Long> reopened = new HashSet<>();
    List<EventVersion> open =
        acts.stream().filter(act -> stands(act, reopened) && canBeTakenBack(act, acts)).toList();
    if (open.isEmpty()) {
      return null;
    }
    EventVersion newest = open.get(0);
    List<EventVersion> taken = open.stream().filter(act -> isOneAct(act, newest)).toList();
    return new LastAct(taken, dependent(taken));
  }

  /**
   * Whether an act was not taken back.
   *
   * @param reopened the events whose decision before was taken back; acts come the newest first
   */
  private static boolean stands(EventVersion act, Set<Long> reopened) {
    if (act.action() == Action.REOPEN) {
      reopened.add(act.eventId());
      return false;
    }
    return !DECISIONS.contains(act.action()) || !reopened.remove(act.eventId());
  }

  private static boolean isOneAct(EventVersion act, EventVersion other) {
    return act == other
        || act.action() == Action.PUBLISH
            && other.action() == Action.PUBLISH
            && act.at().equals(other.at())
            && act.who().equals(other.who());
  }

  /** What was withdrawn and published again would not be withdrawn again, but a draft. */
  private static boolean canBeTakenBack(EventVersion act, List<EventVersion> acts) {
    List<EventVersion> own =
        acts.stream().filter(other -> other.eventId().equals(act.eventId())).toList();
    return act.action() == Action.SPLIT
        ? own.size() == 1
        : DECISIONS.contains(act.action())
            && own.stream().noneMatch(other -> other.action() == Action.WITHDRAW);
  }

  /**
   * An event that was merged, since, into one that was decided; or that had these claims merged
   * into it and took them on to another.
   */
  private static Event dependent(List<EventVersion> taken) {
    List<Long> decided = taken.stream().map(EventVersion::eventId).toList();
    List<Long> into =
        Event.<Event>list("id in ?1 and state = ?2", decided, State.MERGED).stream()
            .map(event -> event.knownId)
            .toList();
    return Event.find(
            "from Event e where e.state = ?1 and (e.knownId in ?2 or e.id in ?3) and exists"
                + " (select 1 from EventVersion v where v.key.eventId = e.id and v.action = ?4"
                + " and v.at > ?5) order by e.id",
            State.MERGED,
            decided,
            into,
            Action.MERGE,
            taken.get(0).at())
        .firstResult();
  }
}
