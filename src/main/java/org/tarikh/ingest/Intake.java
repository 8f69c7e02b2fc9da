package org.tarikh.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.tarikh.article.Article;
import org.tarikh.article.Mark;
import org.tarikh.edtf.Edtf;
import org.tarikh.event.Event;
import org.tarikh.event.EventConfig;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
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

  /** An editor decides on what is less sure, such as a headline that says not who or what. */
  private static final double WORDED = 0.5;

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
    Extraction extraction = extractor.extract(given.title(), given.text(), published);
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

  /**
   * Reads an article again, with what the extractor has learned since: what it did not find before
   * becomes a draft. What was decided is not touched, and what was proposed is not proposed anew.
   *
   * @return the new drafts, in text order
   */
  public List<Event> again(long id, String who) {
    return StoreTransaction.call(
        () -> {
          Article article = Article.findById(id);
          Publication published = Publication.of(Edtf.parse(article.published));
          Extraction extraction = extractor.extract(article.title, article.text, published);
          article.marks = extraction.times().stream().map(Intake::mark).toList();
          return tell(article, extraction, State.DRAFT, who);
        });
  }

  /** A draft of an expression of an article that told no event, of its sentence. */
  public Event draft(Article article, TimeExpression time, String who) {
    EventDraft draft = extractor.plain(article.text, time);
    EventRecord record =
        DraftedEvent.of(draft, article.language, article, State.DRAFT)
            .orElseThrow(() -> new NoSuchElementException("No sentence at " + time.start()));
    return events.create(record, who, article.example);
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

  /**
   * Makes events of what an article tells. Drafts are told beside the events they may tell of too,
   * an editor decides; what is published at once is united with what is surely the same, and what
   * wants an editor's words stays a draft.
   */
  private List<Event> tell(Article article, Extraction extraction, State state, String who) {
    List<EventRecord> told = new ArrayList<>();
    for (EventDraft draft : extraction.events()) {
      State own = draft.confidence() < WORDED ? State.DRAFT : state;
      DraftedEvent.of(draft, extraction.language(), article, own).ifPresent(told::add);
    }
    List<Claim> before = claimsOf(article);
    told.removeIf(record -> before.stream().anyMatch(c -> isSame(c, record.evidence().get(0))));
    Map<EventRecord, Twin> twins =
        twins(state, article.example).of(told, extractor.names(article.text));
    List<Event> result = new ArrayList<>();
    for (EventRecord record : told) {
      Twin twin = twins.get(record);
      boolean unite =
          record.state() != State.DRAFT && twin != null && twin.likeness() == Likeness.SURE;
      result.add(
          unite
              ? events.addClaim(
                  twin.known().id, record.evidence().get(0), record.texts().get(0), who)
              : events.create(record, who, article.example, twin == null ? null : twin.known().id));
    }
    return result;
  }

  private Twins twins(State state, boolean example) {
    return state == State.DRAFT
        ? new Twins(List.of(State.PUBLISHED, State.DRAFT), List.of(true, false), config.zone())
        : new Twins(List.of(state), List.of(example), config.zone());
  }

  /** What was taken from an article before, whatever an editor decided on it. */
  private static List<Claim> claimsOf(Article article) {
    return Event.<Event>list(
            "select distinct e from Event e join e.evidence v where v.articleId = ?1", article.id)
        .stream()
        .flatMap(event -> event.toRecord().evidence().stream())
        .filter(claim -> article.id.equals(claim.articleId()))
        .toList();
  }

  /** Whether two claims of one article rest on one expression in one sentence. */
  private static boolean isSame(Claim a, Claim b) {
    return a.quoteStart() != null
        && a.quoteStart() < b.quoteEnd()
        && b.quoteStart() < a.quoteEnd()
        && b.expressionStart().equals(a.expressionStart());
  }
}
