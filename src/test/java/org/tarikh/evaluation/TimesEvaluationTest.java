package org.tarikh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.temporal.Tagger;

/**
 * Scores the tagger on articles that it was not made for, and prints the table; what went wrong in
 * those that were seen with {@code -Dtarikh.evaluation.errors=true}. Of those that nobody has
 * looked at it says nothing but the figures, so that these hold for other texts.
 */
class TimesEvaluationTest {

  @BeforeAll
  static void header() {
    System.out.println(
        "| articles | expected | found | strict | relaxed | strict+value | relaxed+value |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, seen, 1, 38, 1, 0.92, 0.93",
    "en, seen, 1, 22, 1, 0.92, 0.92",
    "ar, opened, 39, 49, 2, 0.91, 0.91",
    "en, opened, 23, 33, 2, 0.88, 0.88",
    "ar, late, 40, 50, 2, 0.93, 0.93",
    "en, late, 24, 34, 2, 0.88, 0.91",
    "ar, 4 opened, 58, 88, 1, 0.93, 0.93",
    "en, 4 opened, 38, 63, 1, 0.92, 0.92",
    "ar, 4 late, 51, 57, 1, 0.95, 0.96",
    "en, 4 late, 35, 37, 1, 0.93, 0.94",
    "ar, 5 opened, 89, 94, 1, 0.88, 0.88",
    "ar, 5 diagnosed, 95, 100, 1, 0.88, 0.88",
    "en, 5 diagnosed, 64, 69, 1, 0.85, 0.87",
    "ar, 6 opened, 101, 120, 1, 0.95, 0.95",
    "en, 6 opened, 70, 83, 1, 0.95, 0.95",
    "ar, 6 diagnosed, 121, 130, 1, 0.85, 0.85",
    "en, 6 diagnosed, 84, 89, 1, 0.84, 0.84",
    "ar, 7 years opened, 131, 170, 1, 0.82, 0.83",
    "ar, 7 years unseen, 171, 190, 1, 0.73, 0.74",
    "en, 7 years opened, 90, 129, 1, 0.80, 0.85",
    "en, 7 years unseen, 130, 149, 1, 0.78, 0.83",
    "ar, 7 days opened, 191, 224, 1, 0.70, 0.73",
    "ar, 7 days unseen, 225, 240, 1, 0.63, 0.66",
    "en, 7 days opened, 150, 183, 1, 0.64, 0.71",
    "en, 7 days unseen, 184, 199, 1, 0.62, 0.66",
    "ar, 8 opened, 241, 293, 2, 0.91, 0.92",
    "ar, 8 diagnosed, 242, 294, 2, 0.89, 0.91",
    "en, 8 opened, 201, 239, 2, 0.91, 0.91",
    "en, 8 diagnosed, 200, 238, 2, 0.88, 0.89",
    "ar, 9 opened, 295, 319, 2, 0.92, 0.93",
    "ar, 9 unseen, 296, 320, 2, 0.93, 0.94",
    "en, 9 opened, 241, 259, 2, 0.88, 0.91",
    "en, 9 unseen, 240, 258, 2, 0.91, 0.92",
    "ar, 10 opened, 321, 343, 2, 0.95, 0.96",
    "ar, 10 unseen, 322, 344, 2, 0.87, 0.89",
    "en, 10 opened, 261, 283, 2, 0.91, 0.94",
    "en, 10 unseen, 260, 282, 2, 0.87, 0.92"
  })
  void staysAboveTheFloor(
      String language, String round, int first, int last, int step, double strict, double relaxed) {
    List<GoldArticle> articles = GoldArticle.numbered(language, first, last, step);
    Score score = new Score();
    for (GoldArticle article : articles) {
      score.add(article, Tagger.bundled().tag(article.text(), article.published()));
    }
    System.out.println("| " + language + " " + round + " | " + score + " |");
    if (!round.matches(".*(unseen|diagnosed)") && Boolean.getBoolean("tarikh.evaluation.errors")) {
      score.errors().forEach(System.out::println);
    }
    assertThat(articles).hasSize((last - first) / step + 1);
    assertThat(score.strictValueF1()).isGreaterThanOrEqualTo(strict);
    assertThat(score.relaxedValueF1()).isGreaterThanOrEqualTo(relaxed);
  }
}
