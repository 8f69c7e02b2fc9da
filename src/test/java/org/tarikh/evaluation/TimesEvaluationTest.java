package org.tarikh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.temporal.Tagger;

/**
 * Scores the tagger on articles that it was not made for, and prints the table. The articles with
 * odd numbers are for looking at: with {@code -Dtarikh.evaluation.errors=true} what went wrong in
 * them is printed. Those with even numbers stay unseen, so that they tell what to expect elsewhere.
 */
class TimesEvaluationTest {

  @BeforeAll
  static void header() {
    System.out.println(
        "| articles | expected | found | strict | relaxed | strict+value | relaxed+value |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
  }

  @ParameterizedTest
  @CsvSource({"ar, 24, 0.01, 0.01", "en, 13, 0.01, 0.01"})
  void staysAboveTheFloor(String language, int articles, double strict, double relaxed) {
    Score seen = new Score();
    Score unseen = new Score();
    List<GoldArticle> all = GoldArticle.all(language);
    for (int i = 0; i < all.size(); i++) {
      GoldArticle article = all.get(i);
      (i % 2 == 0 ? seen : unseen)
          .add(article, Tagger.bundled().tag(article.text(), article.published()));
    }
    System.out.println("| " + language + ", seen | " + seen + " |");
    System.out.println("| " + language + ", unseen | " + unseen + " |");
    if (Boolean.getBoolean("tarikh.evaluation.errors")) {
      seen.errors().forEach(System.out::println);
    }
    assertThat(all).hasSize(articles);
    assertThat(unseen.strictValueF1()).isGreaterThanOrEqualTo(strict);
    assertThat(unseen.relaxedValueF1()).isGreaterThanOrEqualTo(relaxed);
  }
}
