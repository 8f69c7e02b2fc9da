package org.tarikh.timeline;

import java.util.Comparator;
import java.util.List;
import org.tarikh.article.Article;
import org.tarikh.edtf.Edtf;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.web.Language;

/**
 * An article as its page shows it.
 *
 * @param text null where only quotes may be shown
 * @param quotes the sentences that prove the events, as they follow one another in the text
 */
record ArticleView(
    String title,
    String publisher,
    String language,
    String url,
    When published,
    String sha256,
    MarkedText text,
    List<Quote> quotes,
    List<Proved> events) {

  /** A published event that rests on the article. */
  record Proved(long id, String language, String title, When date) {}

  static ArticleView of(
      Article article, List<Event> events, Language language, ReadersDates dates) {
    return new ArticleView(
        article.title,
        article.publisher,
        article.language,
        article.url,
        dates.date(Edtf.parse(article.published)),
        article.sha256,
        article.showText ? MarkedText.of(article.text, article.marks, dates.words()) : null,
        quotes(article, events),
        events.stream().map(event -> proved(event, language, dates)).toList());
  }

  private static List<Quote> quotes(Article article, List<Event> events) {
    return events.stream()
        .flatMap(event -> event.toRecord().evidence().stream())
        .filter(claim -> article.id.equals(claim.articleId()) && claim.quote() != null)
        .sorted(
            Comparator.comparing(
                Claim::quoteStart, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(claim -> Quote.of(claim, article.language))
        .distinct()
        .toList();
  }

  private static Proved proved(Event event, Language language, ReadersDates dates) {
    EventRecord record = event.toRecord();
    EventRecord.Text text = record.text(language.code());
    return new Proved(
        event.id, text.language(), text.title(), dates.when(Edtf.parse(record.date())));
  }
}
