package org.tarikh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.temporal.Tagger;

/**
 * Scores the tagger on articles that it was not made for, and prints the table. Those that were
 * looked at since are scored as "seen": with {@code -Dtarikh.evaluation.errors=true} what went
 * wrong in them is printed. The others tell what to expect of texts nobody looked at.
 */
class TimesEvaluationTest {

  @BeforeAll
  static void header() {
    System.out.println(
        "| articles | expected | found | strict | relaxed | strict+value | relaxed+value |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
  }

  /**
   * @param firstRound how many articles belong to the first round, which is seen whole; of the
   *     second those with even numbers are unseen
   */
  @ParameterizedTest
  @CsvSource({"ar, 38, 24, 0.77, 0.78", "en, 22, 13, 0.67, 0.67"})
  void staysAboveTheFloor(
      String language, int articles, int firstRound, double strict, double relaxed) {
    Score seen = new Score();
    Score unseen = new Score();
    List<GoldArticle> all = GoldArticle.all(language);
    for (int i = 0; i < all.size(); i++) {
      GoldArticle article = all.get(i);
      boolean even = article.file().matches("\\d*[02468]\\.txt");
      (i >= firstRound && even ? unseen : seen)
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
