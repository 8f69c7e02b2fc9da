package org.tarikh.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tarikh.article.Article;
import org.tarikh.article.Mark;
import org.tarikh.event.Event;
import org.tarikh.event.EventConfig;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.Events;
import org.tarikh.event.State;
import org.tarikh.event.StoreTransaction;
import org.tarikh.extraction.EventDraft;
import org.tarikh.extraction.Extractor;
import org.tarikh.extraction.Extractor.Extraction;
import org.tarikh.extraction.PublicationLine;
import org.tarikh.ingest.Twins.Twin;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.TimeExpression;

/** The one road of articles into the store: read, mark its times, extract its events. */
@ApplicationScoped
public class Intake {

  private final Extractor extractor = Extractor.bundled();
  private final Events events;
  private final EventConfig config;
  private final Clock clock;
  private final Validator validator;

  Intake(Events events, EventConfig config, Clock clock, Validator validator) {
    this.events = events;
    this.config = config;
    this.clock = clock;
    this.validator = validator;
  }

  /**
   * What became of an article.
   *
   * @param known whether an article with exactly this text was there before: then nothing was done
   * @param events those that were made of it, or that it bears out, in text order
   */
  public record Result(Article article, boolean known, List<Event> events) {}

  /**
   * Takes an article in, with its events, in one transaction.
   *
   * @param state of the events that are made of it
   * @throws ConstraintViolationException for an article that breaks a rule of {@link NewArticle}
   * @throws UndatedArticleException when its publication time is not to be found
   */
  public Result take(NewArticle given, State state, String who) {
    check(given);
    Optional<Result> before = known(given);
    if (before.isPresent()) {
      return before.get();
    }
    Publication published = published(given);
    Extraction extraction = extractor.extract(given.text(), published);
    try {
      return StoreTransaction.call(
          () ->
              known(given)
                  .orElseGet(
                      () -> {
                        Article article = keep(given, published, extraction, who);
                        return new Result(article, false, tell(article, extraction, state, who));
                      }));
    } catch (RuntimeException e) {
      // Somebody else may have taken the same text in at the same moment.
      return known(given).orElseThrow(() -> e);
    }
  }

  private void check(NewArticle given) {
    Set<ConstraintViolation<NewArticle>> violations = validator.validate(given);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
  }

  private static Optional<Result> known(NewArticle given) {
    return StoreTransaction.call(() -> Article.withText(given.text()))
        .map(article -> new Result(article, true, List.of()));
  }

  private static Publication published(NewArticle given) {
    return given.published() != null
        ? given.published()
        : PublicationLine.find(given.text())
            .map(PublicationLine::publication)
            .orElseThrow(() -> new UndatedArticleException(given.title()));
  }

  private Article keep(NewArticle given, Publication published, Extraction extraction, String who) {
    Article article = new Article();
    article.title = given.title().strip();
    article.publisher = given.publisher().strip();
    article.language = given.language() == null ? extraction.language() : given.language();
    article.url = given.url();
    article.published = published.edtf().toString();
    article.text = given.text();
    article.sha256 = Article.sha256(given.text());
    article.showText = given.showText();
    article.example = given.example();
    article.marks = extraction.times().stream().map(Intake::mark).toList();
    article.addedAt = clock.instant();
    article.addedBy = who;
    article.persistAndFlush();
    return article;
  }

  private static Mark mark(TimeExpression time) {
    String value = time.value() == null ? null : time.value().toString();
    return new Mark(time.start(), time.end(), value, time.rule());
  }

  private List<Event> tell(Article article, Extraction extraction, State state, String who) {
    List<EventRecord> told = new ArrayList<>();
    for (EventDraft draft : extraction.events()) {
      DraftedEvent.of(draft, extraction.language(), article, state).ifPresent(told::add);
    }
    Map<EventRecord, Twin> twins =
        new Twins(List.of(state), article.example, config.zone()).of(told);
    List<Event> result = new ArrayList<>();
    for (EventRecord record : told) {
      Twin twin = twins.get(record);
      Text text = record.texts().get(0);
      result.add(
          twin == null || twin.likeness() != Likeness.SURE
              ? events.create(record, who, article.example)
              : events.addClaim(twin.known().id, record.evidence().get(0), text, who));
    }
    return result;
  }
}
