package org.tarikh.ingest;

import java.util.List;
import java.util.Optional;
import org.tarikh.article.Article;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Derivation;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.State;
import org.tarikh.extraction.EventDraft;
import org.tarikh.temporal.Explanation;
import org.tarikh.temporal.TimeExpression;

/** Writes what extraction found as the record of an event, with its sentence as evidence. */
final class DraftedEvent {

  /**
   * A "sentence" beyond this is a text without sentences: no evidence that a reader could check.
   */
  private static final int MAX_SENTENCE = 4000;

  private static final int MAX_NAME = 200;

  private DraftedEvent() {}

  /** The record; empty for a draft whose evidence is no sentence. */
  static Optional<EventRecord> of(EventDraft draft, String language, Article article, State state) {
    if (draft.end() - draft.start() > MAX_SENTENCE || draft.summary().length() > MAX_SENTENCE) {
      return Optional.empty();
    }
    return Optional.of(
        new EventRecord(
            state,
            draft.date().toString(),
            draft.category(),
            draft.importance(),
            List.of(new Text(language, draft.title(), draft.summary())),
            names(draft.places()),
            names(draft.actors()),
            List.of(claim(draft, article)),
            null));
  }

  private static List<Name> names(List<EventDraft.Name> found) {
    return found.stream()
        .filter(name -> name.key().length() <= MAX_NAME)
        .filter(name -> name.names().values().stream().allMatch(n -> n.length() <= MAX_NAME))
        .map(name -> new Name(name.key(), name.names()))
        .limit(EventRecord.MAX_NAMES)
        .toList();
  }

  private static Claim claim(EventDraft draft, Article article) {
    TimeExpression time = draft.time();
    return new Claim(
        article.id,
        null,
        null,
        article.text.substring(draft.start(), draft.end()),
        draft.start(),
        draft.end(),
        article.text.substring(time.start(), time.end()),
        time.start(),
        time.end(),
        draft.date().toString(),
        time.rule(),
        derivation(time.explanation(), article.text),
        draft.confidence());
  }

  private static Derivation derivation(Explanation explanation, String text) {
    return new Derivation(
        anchor(explanation.anchor(), text),
        explanation.steps().stream()
            .map(s -> new Derivation.Step(s.operation().name(), s.detail(), s.result()))
            .toList());
  }

  private static Derivation.Anchor anchor(Explanation.Anchor anchor, String text) {
    if (anchor == null) {
      return null;
    }
    String words = anchor.start() < 0 ? null : text.substring(anchor.start(), anchor.end());
    String source = anchor.source().name();
    return new Derivation.Anchor(source, words, anchor.value());
  }
}
