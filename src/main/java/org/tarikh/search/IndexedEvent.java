package org.tarikh.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.tarikh.edtf.Bounds;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.Precision;
import org.tarikh.event.EventRecord;
import org.tarikh.event.PublishedEvent;

/** A published event as the index holds it. */
final class IndexedEvent {

  /**
   * Rises with every change of this mapping or of its analysis: an index of another version is
   * built anew.
   */
  static final int MAPPING_VERSION = 6;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final FieldType WORDS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    // A search says which events are told in these words, and not which of them most.
    WORDS.setOmitNorms(true);
    WORDS.freeze();
  }

  private IndexedEvent() {}

  /** The document of an event; claims are bounded in the wall clock of {@code zone}. */
  static Document of(PublishedEvent event, ZoneId zone) {
    EventRecord record = event.record();
    Bounds bounds = event.bounds();
    int sources = sources(record);
    Document document = new Document();
    document.add(new StringField("id", String.valueOf(event.id()), Field.Store.NO));
    document.add(new NumericDocValuesField("number", event.id()));
    document.add(new NumericDocValuesField("version", event.version()));
    // An open bound lies beyond every tile.
    Long earliest = bounds.earliest();
    Long latest = bounds.latest();
    document.add(
        new NumericDocValuesField("earliest", earliest == null ? Long.MIN_VALUE : earliest));
    document.add(new NumericDocValuesField("latest", latest == null ? Long.MAX_VALUE : latest));
    document.add(new NumericDocValuesField("importance", record.importance()));
    document.add(new NumericDocValuesField("sources", sources));
    value(document, FacetField.CATEGORY, record.category());
    record.places().forEach(place -> value(document, FacetField.PLACE, place.key()));
    record.actors().forEach(actor -> value(document, FacetField.ACTOR, actor.key()));
    event.publishers().forEach(publisher -> value(document, FacetField.PUBLISHER, publisher));
    value(document, FacetField.PRECISION, precision(Edtf.parse(record.date()).precision()));
    value(document, FacetField.SOURCES, String.valueOf(Math.min(sources, 3)));
    words(record).forEach(words -> document.add(new Field("words", words, WORDS)));
    // Not a stored field: of those, a tile would have a hundred blocks unpacked.
    document.add(new BinaryDocValuesField("card", new BytesRef(write(card(event, zone)))));
    return document;
  }

  /** What an update replaces. */
  static Term term(long id) {
    return new Term("id", String.valueOf(id));
  }

  private static void value(Document document, FacetField field, String key) {
    document.add(new SortedSetDocValuesField(field.indexed, new BytesRef(key)));
  }

  private static String precision(Precision precision) {
    return switch (precision) {
      case DAY, MINUTE, SECOND -> "day";
      case MONTH -> "month";
      case YEAR, SEASON -> "year";
      case MILLENNIUM, CENTURY, DECADE -> "longer";
    };
  }

  private static int sources(EventRecord record) {
    return (int)
        record.evidence().stream()
            .map(c -> Arrays.asList(c.articleId(), c.url(), c.url() == null ? c.publisher() : null))
            .distinct()
            .count();
  }

  private static Stream<String> words(EventRecord record) {
    return Stream.of(
            record.texts().stream().flatMap(t -> Stream.of(t.title(), t.summary())),
            Stream.concat(record.places().stream(), record.actors().stream())
                .flatMap(n -> n.names().values().stream()),
            record.evidence().stream().map(EventRecord.Claim::quote))
        .flatMap(Function.identity())
        .filter(Objects::nonNull);
  }

  private static Card card(PublishedEvent event, ZoneId zone) {
    EventRecord record = event.record();
    return new Card(
        event.id(),
        record.date(),
        event.bounds().earliest(),
        event.bounds().latest(),
        record.category(),
        record.importance(),
        sources(record),
        byLanguage(record, EventRecord.Text::title),
        byLanguage(record, EventRecord.Text::summary),
        record.places(),
        record.actors(),
        disagreeing(record, zone));
  }

  private static List<Card.Claim> disagreeing(EventRecord record, ZoneId zone) {
    List<Card.Claim> claims =
        record.evidence().stream()
            .map(EventRecord.Claim::date)
            .distinct()
            .map(date -> claim(date, Edtf.parse(date).bounds(zone)))
            .toList();
    boolean agree =
        claims.stream()
            .allMatch(a -> claims.stream().allMatch(b -> a.contains(b) || b.contains(a)));
    return agree ? null : claims;
  }

  private static Card.Claim claim(String date, Bounds bounds) {
    return new Card.Claim(date, bounds.earliest(), bounds.latest());
  }

  private static Map<String, String> byLanguage(
      EventRecord record, Function<EventRecord.Text, String> part) {
    return record.texts().stream()
        .collect(Collectors.toMap(EventRecord.Text::language, part, (first, again) -> first));
  }

  private static byte[] write(Card card) {
    try {
      return MAPPER.writeValueAsBytes(card);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write the card of event " + card.id(), e);
    }
  }

  static Card readCard(BytesRef json) {
    try {
      return MAPPER.readValue(json.bytes, json.offset, json.length, Card.class);
    } catch (IOException e) {
      throw new IllegalStateException(
          "The index holds a card that is no JSON of ours: rebuild it", e);
    }
  }
}
