package org.tarikh.event;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * One version of an event, kept whole: who made it, when, by what action. Never changed once
 * written.
 */
@Entity
public class EventVersion extends PanacheEntityBase {

  @EmbeddedId Key key;

  @Enumerated(EnumType.STRING)
  Action action;

  Instant at;
  String who;

  @Column(columnDefinition = "text")
  String record;

  /** What made a version. */
  public enum Action {
    CREATE,
    EDIT,
    PUBLISH,
    WITHDRAW,
    REJECT,
    MERGE,
    REOPEN,
    RESTORE,
    SPLIT
  }

  /** An event and the number of its version, from 1. */
  @Embeddable
  public record Key(Long eventId, int version) implements Serializable {}

  static void keep(Event event, EventRecord record, Action action) {
    EventVersion version = new EventVersion();
    version.key = new Key(event.id, event.version);
    version.action = action;
    version.at = event.updatedAt;
    version.who = event.updatedBy;
    version.record = Json.write(record);
    version.persist();
  }

  /** All versions of an event, oldest first; empty where there is no such event. */
  public static List<EventVersion> of(long eventId) {
    return list("key.eventId = ?1 order by key.version", eventId);
  }

  /** All versions of some events, the last written first. */
  static List<EventVersion> newestFirst(Collection<Long> events) {
    return list("key.eventId in ?1 order by at desc, key.version desc", events);
  }

  public Long eventId() {
    return key.eventId();
  }

  public int version() {
    return key.version();
  }

  public Action action() {
    return action;
  }

  public Instant at() {
    return at;
  }

  public String who() {
    return who;
  }

  /** The event as it stood in this version. */
  public EventRecord record() {
    return Json.read(record, new TypeReference<>() {});
  }
}
