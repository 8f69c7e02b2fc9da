package org.tarikh.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.tarikh.article.Article;
import org.tarikh.edtf.Edtf;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.EventVersion.Action;

/**
 * The life of events: draft, published, withdrawn. Every change checks the record, writes the
 * event, keeps the version whole and notes the change, in one transaction or not at all ({@link
 * StoreTransaction}).
 *
 * <p>All methods that change throw {@link ConstraintViolationException} for a record that breaks a
 * rule of {@link EventRecord} and {@link StoreBusyException} when the store stayed locked; those
 * that take an expected version throw {@link StaleEventException} when the event has moved on, and
 * {@link NoSuchElementException} when it is not there. The events they answer are loaded whole and
 * may be read after the transaction.
 */
@ApplicationScoped
public class Events {

  private final EventConfig config;
  private final Clock clock;
  private final Validator validator;
  private final EntityManager em;
  private final ChangeLog changes;

  Events(
      EventConfig config, Clock clock, Validator validator, EntityManager em, ChangeLog changes) {
    this.config = config;
    this.clock = clock;
    this.validator = validator;
    this.em = em;
    this.changes = changes;
  }

  /** Adds an event in the record's state. */
  public Event create(EventRecord record, String who) {
    return create(record, who, false);
  }

  /** Adds an event; {@code example} marks it as one that goes when the examples are removed. */
  public Event create(EventRecord record, String who, boolean example) {
    return create(record, who, example, null);
  }

  /** Adds an event; {@code known} is the event that it may tell of too, null for none. */
  public Event create(EventRecord record, String who, boolean example, Long known) {
    return StoreTransaction.call(
        () -> {
          Event event = new Event();
          event.example = example;
          event.knownId = known;
          return write(event, record, Action.CREATE, who);
        });
  }

  /** Replaces the whole of an event, from the version its editor saw. */
  public Event update(long id, int expectedVersion, EventRecord record, String who) {
    return StoreTransaction.call(
        () -> write(locked(id, expectedVersion), record, Action.EDIT, who));
  }

  /**
   * Makes an event what it was in an earlier version, but for where it stands in its life. Claims
   * whose article is not there any more stay away.
   */
  public Event restore(long id, int expectedVersion, int version, String who) {
    return StoreTransaction.call(
        () -> {
          Event event = locked(id, expectedVersion);
          EventVersion earlier = EventVersion.findById(new EventVersion.Key(id, version));
          if (earlier == null) {
            throw new NoSuchElementException("There is no version " + version + " of " + id);
          }
          EventRecord was = earlier.record();
          List<Claim> claims =
              was.evidence().stream()
                  .filter(c -> c.articleId() == null || Article.count("id", c.articleId()) > 0)
                  .toList();
          EventRecord restored =
              was.withEvidence(claims)
                  .withState(event.state, event.withdrawnReason, event.titleStays);
          return write(event, restored, Action.RESTORE, who);
        });
  }

  /** Puts an event on the timeline. */
  public Event publish(long id, int expectedVersion, String who) {
    return StoreTransaction.call(
        () -> {
          Event event = locked(id, expectedVersion);
          EventRecord published = event.toRecord().withState(State.PUBLISHED, null);
          return write(event, published, Action.PUBLISH, who);
        });
  }

  /**
   * Takes an event back; its page says so and gives the reason, which must not be blank. One that
   * was taken back gets another reason, or another say in what stays.
   *
   * @param titleStays whether its page still names title and date
   */
  public Event withdraw(
      long id, int expectedVersion, String reason, boolean titleStays, String who) {
    return StoreTransaction.call(
        () -> {
          Event event = locked(id, expectedVersion);
          String given = reason == null ? "" : reason.strip();
          EventRecord withdrawn = event.toRecord().withState(State.WITHDRAWN, given, titleStays);
          return write(event, withdrawn, Action.WITHDRAW, who);
        });
  }

  /**
   * Adds a further claim to an event: another source that tells it.
   *
   * @param text what that source calls it; kept where the event has no text in this language yet,
   *     may be null
   */
  public Event addClaim(long id, Claim claim, Text text, String who) {
    return StoreTransaction.call(
        () -> {
          Event event = locked(id);
          EventRecord was = event.toRecord();
          List<Text> texts = new ArrayList<>(was.texts());
          if (text != null && texts.stream().noneMatch(t -> t.language().equals(text.language()))) {
            texts.add(text);
          }
          List<Claim> evidence = new ArrayList<>(was.evidence());
          evidence.add(claim);
          return write(event, was.withTexts(texts).withEvidence(evidence), Action.EDIT, who);
        });
  }

  /**
   * The published event with this id, or with its tombstone; others are nobody's business outside.
   * Null where there is none.
   */
  @Transactional
  public Event findPublic(long id) {
    Event event = Event.findById(id);
    if (event == null || event.state != State.PUBLISHED && event.state != State.WITHDRAWN) {
      return null;
    }
    event.toRecord();
    return event;
  }

  /** The published events that rest on this article, in time order. */
  @Transactional
  public List<Event> publishedFrom(long articleId) {
    List<Event> events =
        Event.list(
            "select distinct e from Event e join e.evidence v"
                + " where v.articleId = ?1 and e.state = ?2 order by e.earliest, e.id",
            articleId,
            State.PUBLISHED);
    events.forEach(Event::toRecord);
    return events;
  }

  /**
   * Removes an event for good, with its versions. Only examples go this way, and what a split made
   * by mistake.
   */
  void delete(Event event) {
    EventVersion.delete("key.eventId", event.id);
    event.delete();
    changes.add(new ChangeLog.Turn(event.id, event.state == State.PUBLISHED, false));
  }

  private Event locked(long id, int expectedVersion) {
    Event event = locked(id);
    if (event.version != expectedVersion) {
      throw new StaleEventException(id, event.version);
    }
    return event;
  }

  /** Locks the row and reads it anew: this transaction may have read the event before. */
  Event locked(long id) {
    Event event = Event.findById(id);
    if (event == null) {
      throw new NoSuchElementException("There is no event " + id);
    }
    try {
      em.refresh(event, LockModeType.PESSIMISTIC_WRITE);
    } catch (EntityNotFoundException e) {
      throw new NoSuchElementException("There is no event " + id, e);
    }
    return event;
  }

  Event write(Event event, EventRecord given, Action action, String who) {
    return write(event, given, action, who, clock.instant());
  }

  /** Writes one of several changes that are one act: all bear the same instant. */
  Event write(Event event, EventRecord given, Action action, String who, Instant at) {
    EventRecord record = canonical(given);
    boolean was = event.state == State.PUBLISHED;
    event.take(record, Edtf.parse(record.date()).bounds(config.zone()));
    event.version++;
    event.updatedAt = at;
    event.updatedBy = who;
    event.persistAndFlush();
    EventVersion.keep(event, record, action);
    changes.add(new ChangeLog.Turn(event.id, was, event.state == State.PUBLISHED));
    return event;
  }

  private EventRecord canonical(EventRecord record) {
    Set<ConstraintViolation<EventRecord>> violations = validator.validate(record);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return record.canonical();
  }
}
