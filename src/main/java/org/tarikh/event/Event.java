package org.tarikh.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.annotations.BatchSize;
import org.tarikh.edtf.Bounds;

/**
 * An event as it stands now. Everything that is told of it goes in and out as an {@link
 * EventRecord}; only {@link Events} changes one, so that no change is without its version and its
 * row in the change log.
 */
@Entity
public class Event extends PanacheEntityBase {

  @Id @GeneratedValue public Long id;

  /**
   * Rises with every change, of evidence too; an editor who saves must name the version they saw.
   */
  public int version;

  @Enumerated(EnumType.STRING)
  public State state;

  /** Canonical EDTF. */
  public String date;

  /** Bounds of {@link #date}: inclusive wall-clock minutes after 1970-01-01T00:00, null = open. */
  public Long earliest;

  public Long latest;
  public String category;
  public int importance;
  public String withdrawnReason;
  public boolean titleStays;

  /**
   * The event that a draft may tell of too, or that it was merged into; null where there is none.
   */
  public Long knownId;

  /** Came with the bundled examples, and goes with them. */
  public boolean example;

  public Instant updatedAt;
  public String updatedBy;

  @ElementCollection
  @CollectionTable(name = "event_text", joinColumns = @JoinColumn(name = "event_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 100)
  List<TextRow> texts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "event_place", joinColumns = @JoinColumn(name = "event_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 100)
  List<NameRow> places = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "event_actor", joinColumns = @JoinColumn(name = "event_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 100)
  List<NameRow> actors = new ArrayList<>();

  @OneToMany(
      cascade = {CascadeType.PERSIST, CascadeType.REMOVE},
      orphanRemoval = true)
  @JoinColumn(name = "event_id", nullable = false, updatable = false)
  @OrderColumn(name = "position")
  @BatchSize(size = 100)
  List<Evidence> evidence = new ArrayList<>();

  /** This event whole, as it stands. */
  public EventRecord toRecord() {
    return new EventRecord(
        state,
        date,
        category,
        importance,
        map(texts, t -> new EventRecord.Text(t.language, t.title, t.summary)),
        map(places, NameRow::name),
        map(actors, NameRow::name),
        map(evidence, Evidence::claim),
        withdrawnReason,
        titleStays);
  }

  void take(EventRecord record, Bounds bounds) {
    state = record.state();
    date = record.date();
    earliest = bounds.earliest();
    latest = bounds.latest();
    category = record.category();
    importance = record.importance();
    withdrawnReason = record.withdrawnReason();
    titleStays = record.titleStays();
    replace(texts, map(record.texts(), TextRow::of));
    replace(places, map(record.places(), NameRow::of));
    replace(actors, map(record.actors(), NameRow::of));
    if (!map(evidence, Evidence::claim).equals(record.evidence())) {
      replace(evidence, map(record.evidence(), Evidence::of));
    }
  }

  private static <T> void replace(List<T> rows, List<T> with) {
    rows.clear();
    rows.addAll(with);
  }

  private static <A, B> List<B> map(List<A> list, Function<A, B> step) {
    return list.stream().map(step).toList();
  }

  @Embeddable
  static class TextRow {
    String language;
    String title;
    String summary;

    static TextRow of(EventRecord.Text text) {
      TextRow row = new TextRow();
      row.language = text.language();
      row.title = text.title();
      row.summary = text.summary();
      return row;
    }
  }

  @Embeddable
  static class NameRow {
    @Column(name = "name_key")
    String key;

    @Convert(converter = Json.OfNames.class)
    Map<String, String> names;

    static NameRow of(EventRecord.Name name) {
      NameRow row = new NameRow();
      row.key = name.key();
      row.names = name.names();
      return row;
    }

    EventRecord.Name name() {
      return new EventRecord.Name(key, names);
    }
  }
}
