package org.tarikh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.extraction.Extractor;

/**
 * Scores the extraction on articles that it was not made for, and prints the table. It does not say
 * what went wrong: nobody has looked, so that the figures hold for other texts.
 */
class EventsEvaluationTest {

  @BeforeAll
  static void header() {
    System.out.println("| articles | must | found | recall | drafts | right | precision |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
  }

  @ParameterizedTest
  @CsvSource({"ar, 39, 50, 0.515, 0.785", "en, 23, 34, 0.515, 0.77"})
  void staysAboveTheFloor(String language, int first, int last, double recall, double precision) {
    List<GoldEvent> events = GoldEvent.all();
    EventScore score = new EventScore();
    for (GoldArticle article : GoldArticle.numbered(language, first, last)) {
      String name = article.name(language);
      List<GoldEvent> gold = events.stream().filter(e -> e.article().equals(name)).toList();
      assertThat(gold).as(name).isNotEmpty();
      score.add(gold, Extractor.bundled().extract(article.text(), article.published()).events());
    }
    System.out.println("| " + language + " unseen | " + score + " |");
    assertThat(score.recall()).isGreaterThanOrEqualTo(recall);
    assertThat(score.precision()).isGreaterThanOrEqualTo(precision);
  }
}
