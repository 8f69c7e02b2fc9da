package org.tarikh.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tarikh.event.EventVersion.Action;

/**
 * What was done last to a group of events, and what undo has to take back. An act that was taken
 * back does not count, nor does taking it back.
 *
 * @param last the last act that stands
 * @param taken the last decision or split that stands and can be taken back, or several of one
 *     instant, which were one act; others than {@code last} where something was done after them
 */
public record LastAct(EventVersion last, List<EventVersion> taken) {

  private static final Set<Action> DECISIONS =
      EnumSet.of(Action.PUBLISH, Action.REJECT, Action.MERGE);

  /** Whether undo takes back the last act: else it would take back another one. */
  public boolean isNext() {
    return taken.contains(last);
  }

  /** Null where nothing was done to these events that could be taken back. */
  public static LastAct of(Collection<Long> events) {
    List<EventVersion> acts = EventVersion.newestFirst(events);
    List<EventVersion> standing = standing(acts);
    List<EventVersion> open = standing.stream().filter(act -> canBeTakenBack(act, acts)).toList();
    if (open.isEmpty()) {
      return null;
    }
    EventVersion newest = open.get(0);
    List<EventVersion> taken = open.stream().filter(act -> isOneAct(act, newest)).toList();
    return new LastAct(standing.get(0), taken);
  }

  /** Those that were not taken back, the newest first; a part of another act is none. */
  private static List<EventVersion> standing(List<EventVersion> acts) {
    List<EventVersion> standing = new ArrayList<>();
    Set<Long> reopened = new HashSet<>();
    EventVersion newer = null;
    for (EventVersion act : acts) {
      boolean part = act.action() == Action.EDIT && act.eventId().equals(movedClaimsOf(newer));
      newer = part ? newer : act;
      boolean undone =
          act.action() == Action.REOPEN
              ? reopened.add(act.eventId())
              : DECISIONS.contains(act.action()) && reopened.remove(act.eventId());
      if (!part && !undone && act.action() != Action.REOPEN) {
        standing.add(act);
      }
    }
    return standing;
  }

  private static boolean isOneAct(EventVersion act, EventVersion other) {
    return act == other
        || act.action() == Action.PUBLISH
            && other.action() == Action.PUBLISH
            && act.at().equals(other.at())
            && act.who().equals(other.who());
  }

  /** The event that a merge, or taking it back, has written just before, as a part of itself. */
  private static Long movedClaimsOf(EventVersion act) {
    boolean moves = act != null && (act.action() == Action.MERGE || act.action() == Action.REOPEN);
    return moves ? Event.<Event>findById(act.eventId()).knownId : null;
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
}
