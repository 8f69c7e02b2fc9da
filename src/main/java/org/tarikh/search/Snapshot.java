package org.tarikh.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** The index as it stands at one moment. */
final class Snapshot {

  private final IndexReader reader;
  private final List<Segment> segments;

  /** A segment, with its documents as columns. */
  record Segment(LeafReaderContext leaf, Columns columns) {}

  /** An event: the document of a segment. */
  record Hit(Segment segment, int doc) {

    long number() {
      return segment.columns.number[doc];
    }
  }

  Snapshot(IndexReader reader, List<Segment> segments) {
    this.reader = reader;
    this.segments = segments;
  }

  /** The events of a query. */
  Selection select(TimelineQuery query) {
    Selection selection =
        query.words().isEmpty()
            ? new Selection(segments, live())
            : new Selection(segments, found(query.words()));
    for (var chosen : query.chosen().entrySet()) {
      selection = selection.having(chosen.getKey(), chosen.getValue());
    }
    return selection;
  }

  private List<FixedBitSet> live() {
    List<FixedBitSet> all = new ArrayList<>();
    segments.forEach(segment -> all.add(live(segment)));
    return all;
  }

  /** Which documents are not deleted; null where none is. */
  private static FixedBitSet live(Segment segment) {
    Bits live = segment.leaf.reader().getLiveDocs();
    return live == null ? null : FixedBitSet.copyOf(live);
  }

  /** Which documents of each segment are told in all these words. */
  private List<FixedBitSet> found(String words) {
    try {
      IndexSearcher searcher = new IndexSearcher(reader);
      Weight weight =
          searcher.createWeight(searcher.rewrite(parse(words)), ScoreMode.COMPLETE_NO_SCORES, 1);
      List<FixedBitSet> all = new ArrayList<>();
      for (Segment segment : segments) {
        FixedBitSet found = new FixedBitSet(segment.columns.size());
        Scorer scorer = weight.scorer(segment.leaf);
        if (scorer != null) {
          found.or(scorer.iterator());
        }
        FixedBitSet live = live(segment);
        if (live != null) {
          found.and(live);
        }
        all.add(found);
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
  }

  /** All words, in any order; words between quotation marks as they follow one another. */
  private Query parse(String words) {
    SimpleQueryParser parser =
        new SimpleQueryParser(
            NewsAnalysis.SEARCHES,
            Map.of("words", 1f),
            SimpleQueryParser.PHRASE_OPERATOR | SimpleQueryParser.WHITESPACE_OPERATOR);
    parser.setDefaultOperator(BooleanClause.Occur.MUST);
    return parser.parse(words);
  }

  List<Card> cards(List<Hit> hits) {
    return hits.stream().map(this::card).toList();
  }

  Card card(Hit hit) {
    try {
      BinaryDocValues cards = DocValues.getBinary(hit.segment.leaf.reader(), "card");
      cards.advanceExact(hit.doc);
      return IndexedEvent.readCard(cards.binaryValue());
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
  }
}
