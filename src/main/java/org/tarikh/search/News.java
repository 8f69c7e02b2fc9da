package org.tarikh.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tarikh.event.ChangeLog;
import org.tarikh.event.ChangeLog.Turn;

/** What has come to the index since a reader looked at it. */
@ApplicationScoped
public class News {

  /** The most changes that are told one by one. */
  private static final int MOST = 1000;

  private final EventIndex index;
  private final ChangeLog changes;

  News(EventIndex index, ChangeLog changes) {
    this.index = index;
    this.changes = changes;
  }

  /**
   * How many events fit a query now that were published since, and how many that were published
   * before and were changed. (What an event was that went cannot be asked of the index any more: it
   * shows in the number of those that fit.)
   */
  public record Since(long published, long changed) {}

  /**
   * What has come since the index was in a state.
   *
   * @param generation of {@link TimelineSearch#generation()}; as a reader sends it, who may send
   *     anything
   * @return empty where it is not known: too much has changed, or it is a state of another store
   */
  public Optional<Since> since(TimelineQuery query, String generation) {
    Position now = index.position();
    return now.numberIn(generation)
        .flatMap(number -> changes.turns(number, now.number(), MOST))
        .map(turns -> index.ask(snapshot -> count(snapshot.select(query), turns)));
  }

  private static Since count(Selection fitting, Collection<Turn> turns) {
    Map<Long, Turn> shown =
        turns.stream().filter(Turn::after).collect(Collectors.toMap(Turn::eventId, turn -> turn));
    long[] count = new long[2];
    fitting.each(
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        (segment, doc) -> {
          Turn turn = shown.get(segment.columns().number[doc]);
          if (turn != null) {
            count[turn.before() ? 1 : 0]++;
          }
        });
    return new Since(count[0], count[1]);
  }
}
