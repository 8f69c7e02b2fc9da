package org.tarikh.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.tarikh.edtf.Bounds;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.Precision;
import org.tarikh.event.EventRecord;
import org.tarikh.event.PublishedEvent;

/** A published event as the index holds it. */
@SearchEntity
@Indexed(index = "event")
final class IndexedEvent {

  /**
   * Rises with every change of this mapping or of its analysis: an index of another version is
   * built anew.
   */
  static final int MAPPING_VERSION = 4;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @DocumentId final Long id;

  /** The id again: a document's id cannot be read by column. */
  @GenericField(searchable = Searchable.NO, sortable = Sortable.YES)
  final long number;

  /** The version of the event that this tells. */
  @GenericField(searchable = Searchable.NO, projectable = Projectable.YES)
  final int version;

  /** Bounds in minutes; an open one lies beyond every tile. */
  @GenericField(searchable = Searchable.NO, sortable = Sortable.YES)
  final long earliest;

  @GenericField(searchable = Searchable.NO, sortable = Sortable.YES)
  final long latest;

  @GenericField(searchable = Searchable.NO, sortable = Sortable.YES)
  final int importance;

  @GenericField(searchable = Searchable.NO, sortable = Sortable.YES)
  final int sources;

  @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
  final String category;

  @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
  final List<String> places;

  @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
  final List<String> actors;

  @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
  final List<String> publishers;

  @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
  final String precision;

  /** The number of sources as the facet tells it: 3 stands for more, too. */
  @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
  final String sourcesUpTo3;

  @FullTextField(analyzer = NewsAnalysis.ANALYZER, norms = Norms.NO)
  final List<String> words;

  @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
  final String card;

  private IndexedEvent(PublishedEvent event, ZoneId zone) {
    EventRecord record = event.record();
    Bounds bounds = event.bounds();
    id = event.id();
    number = event.id();
    version = event.version();
    earliest = bounds.earliest() == null ? Long.MIN_VALUE : bounds.earliest();
    latest = bounds.latest() == null ? Long.MAX_VALUE : bounds.latest();
    importance = record.importance();
    sources = sources(record);
    category = record.category();
    places = record.places().stream().map(EventRecord.Name::key).toList();
    actors = record.actors().stream().map(EventRecord.Name::key).toList();
    publishers = event.publishers();
    precision = precision(Edtf.parse(record.date()).precision());
    sourcesUpTo3 = String.valueOf(Math.min(sources, 3));
    words = words(record);
    card = write(card(event, zone));
  }

  /** The event as the index holds it; claims are bounded in the wall clock of {@code zone}. */
  static IndexedEvent of(PublishedEvent event, ZoneId zone) {
    return new IndexedEvent(event, zone);
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

  private static List<String> words(EventRecord record) {
    return Stream.of(
            record.texts().stream().flatMap(t -> Stream.of(t.title(), t.summary())),
            Stream.concat(record.places().stream(), record.actors().stream())
                .flatMap(n -> n.names().values().stream()),
            record.evidence().stream().map(EventRecord.Claim::quote))
        .flatMap(Function.identity())
        .filter(Objects::nonNull)
        .toList();
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

  private static String write(Card card) {
    try {
      return MAPPER.writeValueAsString(card);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write the card of event " + card.id(), e);
    }
  }

  static Card readCard(String json) {
    try {
      return MAPPER.readValue(json, Card.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "The index holds a card that is no JSON of ours: rebuild it", e);
    }
  }
}
