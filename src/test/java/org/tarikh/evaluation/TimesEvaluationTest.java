package org.tarikh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.temporal.Tagger;

/**
 * Scores the tagger on articles that it was not made for, and prints the table; what went wrong
 * with {@code -Dtarikh.evaluation.errors=true}. All have been looked at since they were first
 * scored: the README beside them says what they told before that, which is what to expect of other
 * texts.
 */
class TimesEvaluationTest {

  @BeforeAll
  static void header() {
    System.out.println(
        "| articles | expected | found | strict | relaxed | strict+value | relaxed+value |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
  }

  @ParameterizedTest
  @CsvSource({"ar, 38, 0.92, 0.93", "en, 22, 0.90, 0.90"})
  void staysAboveTheFloor(String language, int articles, double strict, double relaxed) {
    List<GoldArticle> all = GoldArticle.all(language);
    Score score = new Score();
    for (GoldArticle article : all) {
      score.add(article, Tagger.bundled().tag(article.text(), article.published()));
    }
    System.out.println("| " + language + " | " + score + " |");
    if (Boolean.getBoolean("tarikh.evaluation.errors")) {
      score.errors().forEach(System.out::println);
    }
    assertThat(all).hasSize(articles);
    assertThat(score.strictValueF1()).isGreaterThanOrEqualTo(strict);
    assertThat(score.relaxedValueF1()).isGreaterThanOrEqualTo(relaxed);
  }
}
