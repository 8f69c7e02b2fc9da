package org.tarikh.search;

import java.util.Collections;
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
  private final PriorityQueue<Ranked> kept = new PriorityQueue<>(Collections.reverseOrder());

  /** At most {@code most}, 1 or more. */
  Top(int most, Order order) {
    this.most = most;
    this.order = order;
  }

  private record Ranked(long first, long second, long third, Hit hit)
      implements Comparable<Ranked> {

    @Override
    public int compareTo(Ranked other) {
      return compareTo(other.first, other.second, other.third);
    }

    int compareTo(long first, long second, long third) {
      int order = Long.compare(this.first, first);
      if (order == 0) {
        order = Long.compare(this.second, second);
      }
      return order == 0 ? Long.compare(this.third, third) : order;
    }
  }

  @Override
  public void visit(Segment segment, int doc) {
    Ranked last = kept.size() == most ? kept.element() : null;
    long first = order.first(segment.columns(), doc);
    if (last != null && first > last.first) {
      return; // as most do
    }
    long second = order.second(segment.columns(), doc);
    long third = order.third(segment.columns(), doc);
    if (last != null) {
      if (last.compareTo(first, second, third) < 0) {
        return;
      }
      kept.remove();
    }
    kept.add(new Ranked(first, second, third, new Hit(segment, doc)));
  }

  /** What is kept, in order. */
  List<Hit> hits() {
    return kept.stream().sorted().map(Ranked::hit).toList();
  }
}
