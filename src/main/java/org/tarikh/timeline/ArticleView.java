package org.tarikh.timeline;

import java.util.List;
import org.tarikh.article.Article;
import org.tarikh.edtf.Edtf;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.web.Language;

/**
 * An article as its page shows it.
 *
 * @param text null where only quotes may be shown
 */
record ArticleView(
    String title,
    String publisher,
    String language,
    String url,
    When published,
    String sha256,
    MarkedText text,
    List<Proved> events) {

  /** A published event that rests on the article, with the sentences that prove it. */
  record Proved(long id, String language, String title, When date, List<Quote> quotes) {}

  static ArticleView of(
      Article article, List<Event> events, Language language, ReadersDates dates) {
    return new ArticleView(
        article.title,
        article.publisher,
        article.language,
        article.url,
        dates.when(Edtf.parse(article.published)),
        article.sha256,
        article.showText ? MarkedText.of(article.text, article.marks, dates.words()) : null,
        events.stream().map(event -> proved(event, article, language, dates)).toList());
  }

  private static Proved proved(
      Event event, Article article, Language language, ReadersDates dates) {
    EventRecord record = event.toRecord();
    EventRecord.Text text = record.text(language.code());
    return new Proved(
        event.id,
        text.language(),
        text.title(),
        dates.when(Edtf.parse(record.date())),
        record.evidence().stream()
            .filter(claim -> article.id.equals(claim.articleId()) && claim.quote() != null)
            .map(claim -> Quote.of(claim, article.language))
            .distinct()
            .toList());
  }
}
