package org.tarikh.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How words are compared in search, for Arabic and English in one field: digits of every script are
 * one, Arabic letters are normalised (hamza seats, alef maksura, taa marbuta, tatweel, diacritics)
 * and lightly stemmed (the article and attached particles), Latin letters lose case, marks and
 * inflection. Each filter leaves the other script alone.
 */
final class NewsAnalysis implements LuceneAnalysisConfigurer {

  static final String ANALYZER = "news";

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context
        .analyzer(ANALYZER)
        .custom()
        .tokenizer("standard")
        .tokenFilter("englishPossessive")
        .tokenFilter("lowercase")
        .tokenFilter("decimalDigit")
        .tokenFilter("arabicNormalization")
        .tokenFilter("arabicStem")
        .tokenFilter("asciiFolding")
        .tokenFilter("kStem")
        // KStem leaves the plurals it knows as words of their own ("talks").
        .tokenFilter("englishMinimalStem");
  }
}
