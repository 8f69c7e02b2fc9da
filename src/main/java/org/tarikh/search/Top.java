package org.tarikh.search;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.tarikh.search.Snapshot.Hit;
import org.tarikh.search.Snapshot.Segment;

/** Keeps the first so many of the events that it is shown. */
final class Top implements Selection.Visitor {

  /** An order of events by three numbers, the lowest first; the third is never the same twice. */
  enum Order {

    /** The most important first: by importance, then number of sources, then id. */
    IMPORTANCE {
      @Override
      long first(Columns columns, int doc) {
        return -columns.importance[doc];
      }

      @Override
      long second(Columns columns, int doc) {
        return -columns.sources[doc];
      }

      @Override
      long third(Columns columns, int doc) {
        return columns.number[doc];
      }
    },

    /** By earliest, latest, id. */
    TIME {
      @Override
      long first(Columns columns, int doc) {
        return columns.earliest[doc];
      }

      @Override
      long second(Columns columns, int doc) {
        return columns.latest[doc];
      }

      @Override
      long third(Columns columns, int doc) {
        return columns.number[doc];
      }
    },

    /** From the last in time to the first. ~ turns an order round where - would overflow. */
    BACK_IN_TIME {
      @Override
      long first(Columns columns, int doc) {
        return ~TIME.first(columns, doc);
      }

      @Override
      long second(Columns columns, int doc) {
        return ~TIME.second(columns, doc);
      }

      @Override
      long third(Columns columns, int doc) {
        return ~TIME.third(columns, doc);
      }
    };

    abstract long first(Columns columns, int doc);

    abstract long second(Columns columns, int doc);

    abstract long third(Columns columns, int doc);
  }

  private final int most;
  private final Order order;

  /** The last of them is at its head. */
  private final PriorityQueue<Ranked> kept = new PriorityQueue<>(Ranked.ORDER.reversed());

  /** At most {@code most}, 1 or more. */
  Top(int most, Order order) {
    this.most = most;
    this.order = order;
  }

  private record Ranked(long first, long second, long third, Hit hit) {
    static final Comparator<Ranked> ORDER =
        Comparator.comparingLong(Ranked::first)
            .thenComparingLong(Ranked::second)
            .thenComparingLong(Ranked::third);
  }

  @Override
  public void visit(Segment segment, int doc) {
    boolean full = kept.size() == most;
    long first = order.first(segment.columns(), doc);
    if (full && first > kept.element().first) {
      return; // as most do
    }
    Ranked ranked =
        new Ranked(
            first,
            order.second(segment.columns(), doc),
            order.third(segment.columns(), doc),
            new Hit(segment, doc));
    if (!full) {
      kept.add(ranked);
    } else if (Ranked.ORDER.compare(ranked, kept.element()) < 0) {
      kept.remove();
      kept.add(ranked);
    }
  }

  /** What is kept, in order. */
  List<Hit> hits() {
    return kept.stream().sorted(Ranked.ORDER).map(Ranked::hit).toList();
  }
}
