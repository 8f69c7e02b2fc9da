package org.tarikh.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.tarikh.edtf.Edtf;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventVersion.Action;

/**
 * The life of events: draft, published, withdrawn. Every change checks the record, writes the
 * event, keeps the version whole and announces the change, in one transaction or not at all.
 *
 * <p>All methods that change throw {@link ConstraintViolationException} for a record that breaks a
 * rule of {@link EventRecord}; those that take an expected version throw {@link
 * StaleEventException} when the event has moved on, and {@link NoSuchElementException} when it is
 * not there.
 */
@ApplicationScoped
public class Events {

  private final EventConfig config;
  private final Clock clock;
  private final Validator validator;
  private final jakarta.enterprise.event.Event<EventChanged> changed;

  Events(
      EventConfig config,
      Clock clock,
      Validator validator,
      jakarta.enterprise.event.Event<EventChanged> changed) {
    this.config = config;
    this.clock = clock;
    this.validator = validator;
    this.changed = changed;
  }

  /** Adds an event in the record's state. */
  @Transactional
  public Event create(EventRecord record, String who) {
    return create(record, who, false);
  }

  /** Adds an event; {@code example} marks it as one that goes when the examples are removed. */
  @Transactional
  public Event create(EventRecord record, String who, boolean example) {
    Event event = new Event();
    event.example = example;
    return write(event, record, Action.CREATE, who);
  }

  /** Replaces the whole of an event, from the version its editor saw. */
  @Transactional
  public Event update(long id, int expectedVersion, EventRecord record, String who) {
    return write(locked(id, expectedVersion), record, Action.EDIT, who);
  }

  /** Puts an event on the timeline. */
  @Transactional
  public Event publish(long id, int expectedVersion, String who) {
    Event event = locked(id, expectedVersion);
    return write(event, event.toRecord().withState(State.PUBLISHED, null), Action.PUBLISH, who);
  }

  /** Takes an event back; its page says so and gives the reason, which must not be blank. */
  @Transactional
  public Event withdraw(long id, int expectedVersion, String reason, String who) {
    Event event = locked(id, expectedVersion);
    return write(
        event, event.toRecord().withState(State.WITHDRAWN, reason.strip()), Action.WITHDRAW, who);
  }

  /** Adds a further claim to an event: another source that tells it. */
  @Transactional
  public Event addClaim(long id, Claim claim, String who) {
    Event event = Event.findById(id, LockModeType.PESSIMISTIC_WRITE);
    EventRecord was = event.toRecord();
    List<Claim> evidence = Stream.concat(was.evidence().stream(), Stream.of(claim)).toList();
    return write(
        event,
        new EventRecord(
            was.state(),
            was.date(),
            was.category(),
            was.importance(),
            was.texts(),
            was.places(),
            was.actors(),
            evidence,
            was.withdrawnReason()),
        Action.EDIT,
        who);
  }

  /** Removes an example for good, with its versions: examples are no history. */
  @Transactional
  public void removeExample(Event event) {
    if (!event.example) {
      throw new IllegalArgumentException("Event " + event.id + " is no example");
    }
    EventVersion.delete("key.eventId", event.id);
    event.delete();
    changed.fire(new EventChanged(event.id));
  }

  /**
   * The published event with this id, or with its tombstone; drafts are nobody's business outside.
   */
  @Transactional
  public Event findPublic(long id) {
    Event event = Event.findById(id);
    return event == null || event.state == State.DRAFT ? null : event;
  }

  private static Event locked(long id, int expectedVersion) {
    Event event = Event.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (event == null) {
      throw new NoSuchElementException("There is no event " + id);
    }
    if (event.version != expectedVersion) {
      throw new StaleEventException(id, event.version);
    }
    return event;
  }

  private Event write(Event event, EventRecord given, Action action, String who) {
    EventRecord record = canonical(given);
    event.take(record, Edtf.parse(record.date()).bounds(config.zone()));
    event.version++;
    event.updatedAt = clock.instant();
    event.updatedBy = who;
    event.persistAndFlush();
    EventVersion.keep(event, record, action);
    changed.fire(new EventChanged(event.id));
    return event;
  }

  private EventRecord canonical(EventRecord record) {
    Set<ConstraintViolation<EventRecord>> violations = validator.validate(record);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return new EventRecord(
        record.state(),
        Edtf.parse(record.date()).toString(),
        record.category(),
        record.importance(),
        record.texts(),
        record.places(),
        record.actors(),
        record.evidence(),
        record.withdrawnReason());
  }
}
