package org.tarikh.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * What is asked of every event of a segment of the index, as arrays by document: some 80 bytes an
 * event. A segment never changes, so its columns are read once; a change of the index brings small
 * segments and leaves the large ones as they are.
 */
final class Columns {

  /** Bounds as {@link IndexedEvent} has them. */
  final long[] earliest;

  final long[] latest;

  final long[] number;
  final int[] importance;
  final int[] sources;
  private final Map<FacetField, Values> values = new EnumMap<>(FacetField.class);

  /**
   * The values of one field. Those of document d are {@code keys[ordinals[i]]} from {@code i =
   * starts[d]} up to, not including, {@code starts[d + 1]}.
   */
  record Values(String[] keys, int[] starts, int[] ordinals) {

    /** How many documents there are. */
    int size() {
      return starts.length - 1;
    }

    /** Whether a document has one of the wanted values, which are told by ordinal. */
    boolean anyOf(int doc, boolean[] wanted) {
      for (int i = starts[doc]; i < starts[doc + 1]; i++) {
        if (wanted[ordinals[i]]) {
          return true;
        }
      }
      return false;
    }
  }

  /** Reads the columns of a segment. */
  static Columns of(LeafReader segment) {
    try {
      return new Columns(segment);
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
  }

  private Columns(LeafReader segment) throws IOException {
    earliest = numbers(segment, "earliest");
    latest = numbers(segment, "latest");
    number = numbers(segment, "number");
    importance = Arrays.stream(numbers(segment, "importance")).mapToInt(Math::toIntExact).toArray();
    sources = Arrays.stream(numbers(segment, "sources")).mapToInt(Math::toIntExact).toArray();
    for (FacetField field : FacetField.values()) {
      values.put(field, values(segment, field.indexed));
    }
  }

  /** How many documents there are, deleted ones among them. */
  int size() {
    return number.length;
  }

  Values of(FacetField field) {
    return values.get(field);
  }

  private static long[] numbers(LeafReader segment, String field) throws IOException {
    long[] all = new long[segment.maxDoc()];
    NumericDocValues values = DocValues.getNumeric(segment, field);
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      all[doc] = values.longValue();
    }
    return all;
  }

  private static Values values(LeafReader segment, String field) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment, field);
    String[] keys = new String[Math.toIntExact(values.getValueCount())];
    for (int ordinal = 0; ordinal < keys.length; ordinal++) {
      keys[ordinal] = values.lookupOrd(ordinal).utf8ToString();
    }
    int size = segment.maxDoc();
    int[] starts = new int[size + 1];
    int[] ordinals = new int[size];
    int filled = 0;
    int next = values.nextDoc();
    for (int doc = 0; doc < size; doc++) {
      if (doc == next) {
        for (int i = values.docValueCount(); i > 0; i--) {
          if (filled == ordinals.length) {
            ordinals = Arrays.copyOf(ordinals, filled + filled / 2 + 1);
          }
          ordinals[filled++] = (int) values.nextOrd();
        }
        next = values.nextDoc();
      }
      starts[doc + 1] = filled;
    }
    return new Values(keys, starts, Arrays.copyOf(ordinals, filled));
  }
}
