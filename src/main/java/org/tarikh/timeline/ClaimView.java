package org.tarikh.timeline;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.article.Article;
import org.tarikh.edtf.Edtf;
import org.tarikh.event.EventRecord;
import org.tarikh.web.DateWords;
import org.tarikh.web.DerivationWords;
import org.tarikh.web.Language;

/**
 * What one source says of an event, as its page shows it.
 *
 * @param article number of the article in this store, null for an outside source
 * @param title of the article, null for an outside source
 * @param language of title and quote, null where it is not known
 * @param url where the source is published, null where it has no address
 * @param published in words, null where it is not known
 * @param sha256 of the article's text, lower-case hex, null for an outside source
 * @param quote null where there is none
 * @param steps how the date was derived, in sentences
 * @param rule null where an editor gave the date
 */
record ClaimView(
    Long article,
    String title,
    String publisher,
    String language,
    String url,
    String published,
    String sha256,
    Quote quote,
    String edtf,
    When date,
    List<String> steps,
    String rule) {

  /**
   * @param article null for an outside source
   */
  static ClaimView of(
      EventRecord.Claim claim, Article article, Language language, ReadersDates dates) {
    String spoken = article == null ? null : article.language;
    return new ClaimView(
        claim.articleId(),
        article == null ? null : article.title,
        article == null ? claim.publisher() : article.publisher,
        spoken,
        article == null ? claim.url() : article.url,
        article == null ? null : dates.words().words(Edtf.parse(article.published)),
        article == null ? null : article.sha256,
        claim.quote() == null || claim.quote().isBlank() ? null : Quote.of(claim, spoken),
        claim.date(),
        dates.date(Edtf.parse(claim.date())),
        steps(claim, language, dates.words()),
        claim.rule());
  }

  private static List<String> steps(EventRecord.Claim claim, Language language, DateWords dates) {
    EventRecord.Derivation derivation = claim.derivation();
    EventRecord.Derivation.Anchor anchor = derivation == null ? null : derivation.anchor();
    List<String> sentences =
        new DerivationWords(language, dates)
            .sentences(
                claim.expression(),
                anchor == null ? null : new DerivationWords.Anchor(anchor.source(), anchor.value()),
                derivation == null
                    ? List.of()
                    : derivation.steps().stream()
                        .map(s -> new DerivationWords.Step(s.operation(), s.detail(), s.result()))
                        .toList(),
                claim.date());
    if (claim.rule() != null) {
      return sentences;
    }
    List<String> byHand = new ArrayList<>(sentences);
    byHand.add(language.messages(EvidenceMessages.class).byEditor());
    return byHand;
  }
}
