package org.tarikh.evaluation;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.extraction.Extractor;
import org.tarikh.extraction.PublicationLine;

/**
 * Cuts the articles at each of their words: a text may begin and end with any of them, and what
 * looks back or ahead from it must find the edge. "ففي 25 تموز" at the head of a paragraph once
 * ended the reading of its article.
 */
class AnyBeginningTest {

  private static final Pattern WORD = Pattern.compile("\\S+");

  @ParameterizedTest
  @CsvSource({"ar, 14", "en, 14", "ar, 4", "en, 4"})
  void anyRunOfWordsIsRead(String language, int length) {
    for (GoldArticle article : GoldArticle.numbered(language, 1, 999, 1)) {
      for (String part : parts(article.text(), length)) {
        assertThatCode(
                () -> {
                  PublicationLine.find(part);
                  Extractor.bundled().extract(part, article.published());
                })
            .as(part)
            .doesNotThrowAnyException();
      }
    }
  }

  private static List<String> parts(String text, int length) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      starts.add(word.start());
      ends.add(word.end());
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      parts.add(text.substring(starts.get(i), ends.get(Math.min(i + length, ends.size()) - 1)));
    }
    return parts;
  }
}
