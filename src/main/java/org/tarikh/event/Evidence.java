package org.tarikh.event;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.tarikh.event.EventRecord.Claim;

/** One claim of an event, as a row. Its meaning is told at {@link Claim}. */
@Entity
public class Evidence {

  @Id @GeneratedValue Long id;

  /** The article the quote stands in, null for an outside source. */
  Long articleId;

  String url;
  String publisher;

  @Column(columnDefinition = "text")
  String quote;

  Integer quoteStart;
  Integer quoteEnd;
  String expression;
  Integer expressionStart;
  Integer expressionEnd;
  String date;
  String rule;

  @Column(columnDefinition = "text")
  @Convert(converter = Json.OfDerivation.class)
  EventRecord.Derivation derivation;

  Double confidence;

  static Evidence of(Claim claim) {
    Evidence e = new Evidence();
    e.articleId = claim.articleId();
    e.url = claim.url();
    e.publisher = claim.publisher();
    e.quote = claim.quote();
    e.quoteStart = claim.quoteStart();
    e.quoteEnd = claim.quoteEnd();
    e.expression = claim.expression();
    e.expressionStart = claim.expressionStart();
    e.expressionEnd = claim.expressionEnd();
    e.date = claim.date();
    e.rule = claim.rule();
    e.derivation = claim.derivation();
    e.confidence = claim.confidence();
    return e;
  }

  Claim claim() {
    return new Claim(
        articleId,
        url,
        publisher,
        quote,
        quoteStart,
        quoteEnd,
        expression,
        expressionStart,
        expressionEnd,
        date,
        rule,
        derivation,
        confidence);
  }
}
