package org.tarikh.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tarikh.article.Article;
import org.tarikh.edtf.Edtf;
import org.tarikh.event.Decisions;
import org.tarikh.event.StaleEventException;
import org.tarikh.ingest.Intake;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.Tagger;
import org.tarikh.temporal.TimeExpression;
import org.tarikh.web.Language;

/**
 * What an editor does with drafts. A draft that has moved on throws {@link StaleEventException},
 * one that is not there {@link NoSuchElementException}.
 */
@ApplicationScoped
class Verdicts {

  private final Decisions decisions;
  private final Intake intake;

  Verdicts(Decisions decisions, Intake intake) {
    this.decisions = decisions;
    this.intake = intake;
  }

  /** Accepts a draft, under another title where one is given; null where it keeps its own. */
  void accept(long draft, int seen, String language, String title, String who) {
    decisions.accept(draft, seen, language, title, who);
  }

  /** Gives a draft another title. */
  void retitle(long draft, int seen, String language, String title, String who) {
    decisions.retitle(draft, seen, language, title, who);
  }

  /** Does what is called reject or reopen. */
  void decide(String action, long draft, int seen, String who) {
    switch (action) {
      case "reject" -> decisions.reject(draft, seen, who);
      case "reopen" -> decisions.reopen(draft, seen, who);
      default -> throw new IllegalArgumentException(action);
    }
  }

  /**
   * Takes back what was done last: what the page named, or nothing.
   *
   * @param drafts those of the article, as they stand
   * @param seen the version of each draft that the page named, by number
   * @param language that it would say in what bars it
   * @return the draft that stands for it again; of several the first in the text
   */
  long undo(List<Draft> drafts, SortedMap<Long, Integer> seen, Language language, String who) {
    Undo undo = Undo.of(drafts, language);
    if (undo == null || !undo.isOpen() || !versions(undo.drafts()).equals(seen)) {
      throw new StaleUndoException(undo);
    }
    Draft draft = undo.draft();
    if (!undo.split()) {
      decisions.reopenAll(seen, who);
      return draft.id();
    }
    decisions.join(draft.id());
    return drafts.stream()
        .filter(other -> other.start() == draft.start() && other.id() != draft.id())
        .map(Draft::id)
        .findFirst()
        .orElse(0L);
  }

  void merge(long draft, int seen, long into, String who) {
    decisions.merge(draft, seen, into, who);
  }

  /**
   * Accepts those that are certain, in one act; one that somebody else has just decided is left.
   *
   * @return how many were accepted
   */
  int acceptCertain(List<Draft> drafts, String who) {
    return decisions.acceptAll(versions(drafts.stream().filter(Draft::certain).toList()), who);
  }

  private static SortedMap<Long, Integer> versions(List<Draft> drafts) {
    SortedMap<Long, Integer> versions = new TreeMap<>();
    drafts.forEach(draft -> versions.put(draft.id(), draft.version()));
    return versions;
  }

  /** Reads an article again; how many drafts came of it that were not there. */
  int again(long article, String who) {
    return intake.again(article, who).size();
  }

  /** A second draft like one; its number. */
  long split(long draft, int seen, String who) {
    return decisions.split(draft, seen, who).id;
  }

  /**
   * A draft of an expression that told no event, with its sentence as title until an editor writes
   * one; its number.
   *
   * @param at where the expression begins in the article's text
   */
  long make(long article, long at, String who) {
    Article read = Article.findById(article);
    Publication published = Publication.of(Edtf.parse(read.published));
    TimeExpression time =
        Tagger.bundled().tag(read.text, published).stream()
            .filter(e -> e.start() == at && e.value() != null)
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("No time expression at " + at));
    return intake.draft(read, time, who).id;
  }
}
