package org.tarikh.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import org.tarikh.search.Snapshot.Segment;
import org.tarikh.search.TimelineSearch.Span;

/**
 * Some of the events of a snapshot. A question goes through all of them: a million in a few
 * milliseconds, as their columns lie one after the other in memory.
 */
final class Selection {

  private final List<Segment> segments;

  /** Which documents of each segment are meant; null for all of them. */
  private final List<FixedBitSet> meant;

  Selection(List<Segment> segments, List<FixedBitSet> meant) {
    this.segments = segments;
    this.meant = meant;
  }

  /** Is shown the events of one segment after the other. */
  @FunctionalInterface
  interface Visitor {
    void visit(Segment segment, int doc);
  }

  /** Shows the events that begin at or before {@code last} and end at or after {@code first}. */
  void each(long first, long last, Visitor visitor) {
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      FixedBitSet these = meant.get(i);
      long[] earliest = segment.columns().earliest;
      long[] latest = segment.columns().latest;
      for (int doc = 0; doc < earliest.length; doc++) {
        if (earliest[doc] <= last && latest[doc] >= first && (these == null || these.get(doc))) {
          visitor.visit(segment, doc);
        }
      }
    }
  }

  /** Those that have one of these values of a field. */
  Selection having(FacetField field, Collection<String> anyOf) {
    return narrowed(field, Set.copyOf(anyOf), true);
  }

  /** Those that have none of these values of a field. */
  Selection lacking(FacetField field, Collection<String> allOf) {
    return narrowed(field, Set.copyOf(allOf), false);
  }

  private Selection narrowed(FacetField field, Set<String> keys, boolean have) {
    List<FixedBitSet> narrower = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Columns.Values values = segments.get(i).columns().of(field);
      FixedBitSet these = meant.get(i);
      boolean[] wanted = new boolean[values.keys().length];
      for (int ordinal = 0; ordinal < wanted.length; ordinal++) {
        wanted[ordinal] = keys.contains(values.keys()[ordinal]);
      }
      FixedBitSet kept = new FixedBitSet(values.size());
      for (int doc = 0; doc < values.size(); doc++) {
        if ((these == null || these.get(doc)) && values.anyOf(doc, wanted) == have) {
          kept.set(doc);
        }
      }
      narrower.add(kept);
    }
    return new Selection(segments, narrower);
  }

  /** How many overlap the window. */
  long count(long first, long last) {
    long[] count = {0};
    each(first, last, (segment, doc) -> count[0]++);
    return count[0];
  }

  /** From when to when their known bounds reach. */
  Span span() {
    long[] reach = {Long.MAX_VALUE, Long.MIN_VALUE};
    each(
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        (segment, doc) -> {
          long earliest = segment.columns().earliest[doc];
          long latest = segment.columns().latest[doc];
          if (earliest != Long.MIN_VALUE) {
            reach[0] = Math.min(reach[0], earliest);
            reach[1] = Math.max(reach[1], earliest);
          }
          if (latest != Long.MAX_VALUE) {
            reach[0] = Math.min(reach[0], latest);
            reach[1] = Math.max(reach[1], latest);
          }
        });
    return reach[0] > reach[1] ? new Span(null, null) : new Span(reach[0], reach[1]);
  }
}
