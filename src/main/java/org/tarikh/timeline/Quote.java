package org.tarikh.timeline;

import org.tarikh.event.EventRecord;

/**
 * A quoted sentence, cut where its time expression begins and ends; {@code marked} is empty where
 * the claim names none.
 *
 * @param language BCP 47, null where it is not known
 */
record Quote(String before, String marked, String after, String language) {

  static Quote of(EventRecord.Claim claim, String language) {
    String quote = claim.quote();
    String expression = claim.expression();
    int start = start(claim);
    return start < 0
        ? new Quote(quote, "", "", language)
        : new Quote(
            quote.substring(0, start),
            expression,
            quote.substring(start + expression.length()),
            language);
  }

  /** Where the expression stands in the quote: by its offsets, else by its words. */
  private static int start(EventRecord.Claim claim) {
    String expression = claim.expression();
    if (expression == null || expression.isEmpty()) {
      return -1;
    }
    if (claim.quoteStart() != null && claim.expressionStart() != null) {
      int start = claim.expressionStart() - claim.quoteStart();
      if (start >= 0 && claim.quote().startsWith(expression, start)) {
        return start;
      }
    }
    return claim.quote().indexOf(expression);
  }
}
