package org.tarikh.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.tarikh.article.Article;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventVersion;
import org.tarikh.event.Events;
import org.tarikh.event.State;
import org.tarikh.event.StoreTransaction;
import org.tarikh.review.EventCheck.Checked;
import org.tarikh.web.Language;

/** What stands between the event form and the life of events. */
@ApplicationScoped
class EventDesk {

  private final Events events;
  private final Validator validator;
  private final Dates dates;
  private final NameKeys names;

  EventDesk(Events events, Validator validator, Dates dates, NameKeys names) {
    this.events = events;
    this.validator = validator;
    this.dates = dates;
    this.names = names;
  }

  /**
   * What came of saving.
   *
   * @param done {@code saved}, {@code published} or {@code unchanged}
   */
  record Saved(long id, String done) {}

  /** A version of an event as it stood, if there is one. */
  Optional<EventRecord> version(long id, int version) {
    return EventVersion.<EventVersion>findByIdOptional(new EventVersion.Key(id, version))
        .map(EventVersion::record);
  }

  /**
   * A claim of an earlier version of an event, by its place there, if its article is still here.
   */
  Optional<Claim> claim(long id, int version, int index) {
    return version(id, version)
        .map(EventRecord::evidence)
        .filter(claims -> index >= 0 && index < claims.size())
        .map(claims -> claims.get(index))
        .filter(c -> c.articleId() == null || Article.count("id", c.articleId()) > 0);
  }

  /**
   * Checks a form.
   *
   * @param id the event it was opened for, null for a new one
   */
  Checked check(EventForm form, Long id, boolean publishing, Language language) {
    EventRecord before = id == null ? null : version(id, form.seen()).orElse(null);
    return EventCheck.check(form, before, publishing, dates, language, validator, names::key);
  }

  /** Saves an event, and publishes it if asked, in one transaction. */
  Saved save(Long id, int seen, EventRecord record, boolean publish, String who) {
    return StoreTransaction.call(
        () -> {
          if (id == null) {
            Event event = events.create(record, who);
            return publish ? published(event.id, event.version, who) : new Saved(event.id, "saved");
          }
          Event event = Event.findById(id);
          if (event == null) {
            throw new NotFoundException("There is no event " + id);
          }
          boolean same = event.version == seen && event.toRecord().equals(record);
          boolean publishes = publish && event.state != State.PUBLISHED;
          int version = same ? seen : events.update(id, seen, record, who).version;
          return publishes
              ? published(id, version, who)
              : new Saved(id, same ? "unchanged" : "saved");
        });
  }

  private Saved published(long id, int version, String who) {
    events.publish(id, version, who);
    return new Saved(id, "published");
  }
}
