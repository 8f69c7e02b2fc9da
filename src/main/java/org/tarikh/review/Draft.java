package org.tarikh.review;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.tarikh.edtf.Bounds;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.Precision;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.State;
import org.tarikh.web.Language;

/**
 * An event that an article tells, as the review of the article shows it.
 *
 * @param language of the title, which may differ from the page's
 * @param words the date in words
 * @param start of the sentence in the article's text; -1 where an editor gave none
 * @param end of the sentence, exclusive
 * @param confidence in per cent; null where an editor gave the date
 * @param warnings what wants a look: {@code twin}, {@code known}, {@code weekday}, {@code ahead},
 *     {@code day}
 * @param certain whether "accept all certain ones" takes it
 * @param known the event that it may tell of too, or was merged into; null where there is none
 */
record Draft(
    long id,
    int version,
    State state,
    String title,
    String language,
    String date,
    String words,
    String category,
    List<String> places,
    List<String> actors,
    int start,
    int end,
    Integer confidence,
    List<String> warnings,
    boolean certain,
    EventRow known,
    String who,
    String when) {

  /** Characters that its title may have. */
  public int longestTitle() {
    return EventRecord.LONGEST_TITLE;
  }

  /** Whether it is still to be decided. */
  public boolean isOpen() {
    return state == State.DRAFT;
  }

  /**
   * @param twin whether another draft says the same
   * @param today the last day that is no future, for the article: that of its publication
   */
  static Draft of(
      Event event,
      boolean twin,
      long article,
      Bounds today,
      ReviewConfig config,
      Dates dates,
      Language language) {
    EventRecord record = event.toRecord();
    Text text = record.text(language.code());
    Claim claim =
        record.evidence().stream()
            .filter(c -> c.articleId() != null && c.articleId() == article)
            .findFirst()
            .orElse(null);
    Event known = event.knownId == null ? null : Event.findById(event.knownId);
    List<String> warnings = warnings(event, twin, claim, known, today);
    Double confidence = claim == null ? null : claim.confidence();
    return new Draft(
        event.id,
        event.version,
        event.state,
        text.title(),
        text.language(),
        record.date(),
        dates.words(record.date(), language),
        record.category(),
        record.places().stream().map(name -> name.in(language.code())).toList(),
        record.actors().stream().map(name -> name.in(language.code())).toList(),
        claim == null || claim.quoteStart() == null ? -1 : claim.quoteStart(),
        claim == null || claim.quoteEnd() == null ? -1 : claim.quoteEnd(),
        confidence == null ? null : (int) Math.round(confidence * 100),
        warnings,
        event.state == State.DRAFT
            && warnings.isEmpty()
            && confidence != null
            && confidence >= config.certain(),
        known == null ? null : EventRow.of(known, dates, language),
        event.updatedBy,
        dates.words(event.updatedAt, language));
  }

  private static List<String> warnings(
      Event event, boolean twin, Claim claim, Event known, Bounds today) {
    List<String> warnings = new ArrayList<>();
    if (twin) {
      warnings.add("twin");
    }
    if (known != null && event.state == State.DRAFT) {
      warnings.add("known");
    }
    if (claim != null
        && claim.derivation() != null
        && claim.derivation().steps().stream()
            .anyMatch(step -> step.operation().equals("WEEKDAY_DISAGREES"))) {
      warnings.add("weekday");
    }
    Edtf date = Edtf.parse(event.date);
    Bounds bounds = date.bounds(ZoneOffset.UTC);
    if (bounds.earliest() != null && today.latest() != null && bounds.earliest() > today.latest()) {
      warnings.add("ahead");
    }
    if (date.precision().compareTo(Precision.DAY) < 0) {
      warnings.add("day");
    }
    return warnings;
  }
}
