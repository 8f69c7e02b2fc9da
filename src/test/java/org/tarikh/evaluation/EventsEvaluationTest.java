package org.tarikh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.extraction.Extractor;

/**
 * Scores the extraction and prints the table: on the articles that were opened to learn what goes
 * wrong, and on those that nobody has looked at. It does not say what went wrong, so that the
 * figures of these hold for other texts.
 */
class EventsEvaluationTest {

  @BeforeAll
  static void header() {
    System.out.println("| articles | must | found | recall | drafts | right | precision |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, opened, 39, 49, 2, 0.91, 0.89",
    "en, opened, 23, 33, 2, 0.85, 0.94",
    "ar, late, 40, 50, 2, 0.75, 0.91",
    "en, late, 24, 34, 2, 0.86, 0.91",
    "ar, 4 opened, 58, 88, 1, 0.80, 0.91",
    "en, 4 opened, 38, 63, 1, 0.75, 0.89",
    "ar, 4 late, 51, 57, 1, 0.78, 0.91",
    "en, 4 late, 35, 37, 1, 0.75, 0.85",
    "ar, 5 opened, 89, 94, 1, 0.84, 0.81",
    "ar, 5 diagnosed, 95, 100, 1, 0.84, 0.85",
    "en, 5 diagnosed, 64, 69, 1, 0.84, 0.82",
    "ar, 6 opened, 101, 120, 1, 0.90, 0.88",
    "en, 6 opened, 70, 83, 1, 0.88, 0.89",
    "ar, 6 diagnosed, 121, 130, 1, 0.72, 0.83",
    "en, 6 diagnosed, 84, 89, 1, 0.82, 0.83",
    "ar, 8 opened, 241, 293, 2, 0.80, 0.90",
    "ar, 8 diagnosed, 242, 294, 2, 0.74, 0.84",
    "en, 8 opened, 201, 239, 2, 0.72, 0.90",
    "en, 8 diagnosed, 200, 238, 2, 0.72, 0.83",
    "ar, 9 opened, 295, 319, 2, 0.86, 0.94",
    "ar, 9 unseen, 296, 320, 2, 0.86, 0.89",
    "en, 9 opened, 241, 259, 2, 0.71, 0.86",
    "en, 9 unseen, 240, 258, 2, 0.85, 0.89",
    "ar, 10 opened, 321, 343, 2, 0.87, 0.93",
    "ar, 10 unseen, 322, 344, 2, 0.82, 0.85",
    "en, 10 opened, 261, 283, 2, 0.82, 0.92",
    "en, 10 unseen, 260, 282, 2, 0.80, 0.91"
  })
  void staysAboveTheFloor(
      String language,
      String half,
      int first,
      int last,
      int step,
      double recall,
      double precision) {
    List<GoldEvent> events = GoldEvent.all();
    EventScore score = new EventScore();
    for (GoldArticle article : GoldArticle.numbered(language, first, last, step)) {
      String name = article.name(language);
      List<GoldEvent> gold = events.stream().filter(e -> e.article().equals(name)).toList();
      assertThat(gold).as(name).isNotEmpty();
      score.add(gold, Extractor.bundled().extract(article.text(), article.published()).events());
    }
    System.out.println("| " + language + " " + half + " | " + score + " |");
    assertThat(score.recall()).isGreaterThanOrEqualTo(recall);
    assertThat(score.precision()).isGreaterThanOrEqualTo(precision);
  }
}
