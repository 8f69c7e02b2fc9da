package org.tarikh.timeline;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tarikh.article.Article;
import org.tarikh.edtf.Bounds;
import org.tarikh.edtf.Edtf;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.web.Language;

/**
 * An event as its page shows it.
 *
 * @param language of title and summary, which may be another than the page's
 * @param date in words, with what of it is not known
 * @param edtf the same as it is stored
 * @param disagree whether the sources give dates of which neither lies within the other
 */
record EventView(
    String language,
    String title,
    String summary,
    When date,
    String edtf,
    String category,
    List<NameView> places,
    List<NameView> actors,
    List<ClaimView> claims,
    boolean disagree) {

  /** A place or an actor, and the query that asks for its events. */
  record NameView(String name, String query) {}

  /** Must be called within a transaction: it reads the articles that the claims stand in. */
  static EventView of(Event event, Language language, ReadersDates dates, ZoneId zone) {
    EventRecord record = event.toRecord();
    EventRecord.Text text = record.text(language.code());
    Edtf date = Edtf.parse(record.date());
    Map<Long, Article> articles = articles(record);
    return new EventView(
        text.language(),
        text.title(),
        text.summary(),
        dates.withHint(date),
        record.date(),
        record.category(),
        names("place", record.places(), language),
        names("actor", record.actors(), language),
        record.evidence().stream()
            .map(claim -> ClaimView.of(claim, articles.get(claim.articleId()), language, dates))
            .toList(),
        disagree(
            record.evidence().stream()
                .map(claim -> Edtf.parse(claim.date()).bounds(zone))
                .toList()));
  }

  private static Map<Long, Article> articles(EventRecord record) {
    List<Long> ids =
        record.evidence().stream()
            .map(EventRecord.Claim::articleId)
            .filter(id -> id != null)
            .distinct()
            .toList();
    return Article.<Article>list("id in ?1", ids).stream()
        .collect(Collectors.toMap(article -> article.id, article -> article));
  }

  private static List<NameView> names(
      String condition, List<EventRecord.Name> names, Language language) {
    return names.stream()
        .map(
            name ->
                new NameView(
                    name.in(language.code()),
                    Filters.address(List.of(new Filters.Condition(condition, name.key())))))
        .toList();
  }

  private static boolean disagree(List<Bounds> claims) {
    return claims.stream()
        .anyMatch(a -> claims.stream().anyMatch(b -> !contains(a, b) && !contains(b, a)));
  }

  private static boolean contains(Bounds outer, Bounds inner) {
    return (outer.earliest() == null
            || inner.earliest() != null && outer.earliest() <= inner.earliest())
        && (outer.latest() == null || inner.latest() != null && outer.latest() >= inner.latest());
  }
}
