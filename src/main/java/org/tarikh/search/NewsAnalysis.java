package org.tarikh.search;

import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How words are compared in search, for Arabic and English in one field: digits of every script are
 * one, Arabic letters are normalised (hamza seats, alef maksura, taa marbuta, tatweel, diacritics)
 * and lightly stemmed (the article and attached particles), Latin letters lose case, marks and
 * inflection. Each filter leaves the other script alone.
 *
 * <p>Texts and searches differ in one thing: a text that says درعا may mean a درع in the
 * accusative, so it is found by both; who searches درعا means the town. See {@link AccusativeWord}.
 */
final class NewsAnalysis extends Analyzer {

  /** More words than a phrase has, so that none is found across two values of a field. */
  private static final int BETWEEN_VALUES = 100;

  /** For what the index holds. */
  static final NewsAnalysis TEXTS = new NewsAnalysis(word -> true);

  /** For what is asked of it. */
  static final NewsAnalysis SEARCHES = new NewsAnalysis(AccusativeWord::isMeant);

  private final Predicate<String> accusative;

  /**
   * @param accusative whether a word whose last letter is an alef may be in the accusative
   */
  private NewsAnalysis(Predicate<String> accusative) {
    this.accusative = accusative;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream latin = new LowerCaseFilter(new EnglishPossessiveFilter(words));
    TokenStream bare = new AccusativeFilter(new DecimalDigitFilter(latin), accusative);
    TokenStream arabic = new ArabicStemFilter(new ArabicNormalizationFilter(bare));
    // KStem leaves the plurals it knows as words of their own ("talks").
    TokenStream stems =
        new EnglishMinimalStemFilter(new KStemFilter(new ASCIIFoldingFilter(arabic)));
    return new TokenStreamComponents(words, stems);
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return BETWEEN_VALUES;
  }
}
