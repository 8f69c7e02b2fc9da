package org.tarikh.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word that ends in an alef is searched by. */
class AccusativeWordTest {

  @ParameterizedTest
  @CsvSource({
    // searched, its terms
    "إضراباً, اضرابا اضراب",
    "إضرابا, اضرابا اضراب",
    "كتابا, كتابا كتاب",
    "علما, علما علم",
    "رسميا, رسميا رسم",
    "وتقريرا, تقريرا تقرير",
    "التزاما, تزاما تزام",
    "عضوا, عضوا عضو",
    "إضراب, اضراب",
    "هذا, هذا",
    "سوريا, سوريا",
    "بسوريا, بسوريا",
    "روسيا, روسيا",
    "اوروبا, اوروبا",
    "درعا, درعا",
    "ودرعا, درعا",
    "ريما, ريما",
    "ضحايا, ضحايا",
    "دنيا, دنيا",
    "السويدا, سويدا",
    "للسينما, سينما"
  })
  void isSearchedBy(String word, String terms) {
    assertThat(terms(word)).containsExactly(terms.split(" "));
  }

  private static List<String> terms(String word) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = NewsAnalysis.SEARCHES.tokenStream("words", word)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
