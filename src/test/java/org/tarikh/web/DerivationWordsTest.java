package org.tarikh.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.web.DerivationWords.Anchor;
import org.tarikh.web.DerivationWords.Step;

@QuarkusTest
class DerivationWordsTest {

  @ParameterizedTest
  @EnumSource
  void everyOperationOfTheTaggerHasItsSentence(Operation operation) {
    for (Language language : Language.values()) {
      String other = sentence(language, "NEVER_HEARD_OF", "", "2025-07");
      String own = sentence(language, operation.name(), "x", "2025-07");
      assertThat(own).isNotEqualTo(other).endsWith(".");
      assertThat(own).contains(language == Language.AR ? "تموز 2025" : "July 2025");
      assertThat(sentence(language, operation.name(), "x", "")).endsWith(".").doesNotContain(":");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 DAY   | نرجع يومًا واحدًا: تموز 2025. | We go 1 day back: July 2025.",
        "2 month  | نتقدم شهرين: تموز 2025.      | We go 2 months forward: July 2025.",
        "-3 WEEK  | نرجع 3 أسابيع: تموز 2025.    | We go 3 weeks back: July 2025.",
        "11 YEAR  | نتقدم 11 سنة: تموز 2025.     | We go 11 years forward: July 2025.",
        "-12 days | نرجع 12 يومًا: تموز 2025.    | We go 12 days back: July 2025.",
        "-100 DAY | نرجع 100 يوم: تموز 2025.     | We go 100 days back: July 2025.",
        "0 DAY    | المقصود الفترة التي يقع فيها: تموز 2025. | The period it lies in is meant: July 2025.",
        "- days   | نحسب ابتداءً منه: تموز 2025.  | We count on from it: July 2025.",
      })
  void saysHowFarItGoes(String detail, String arabic, String english) {
    assertThat(sentence(Language.AR, "SHIFT", detail, "2025-07")).isEqualTo(arabic);
    assertThat(sentence(Language.EN, "SHIFT", detail, "2025-07")).isEqualTo(english);
  }

  @Test
  void saysThatADateStandsInFull() {
    assertThat(
            sentences(
                "8 December 2024", "2024-12-08", null, "READ", "8 December 2024", "2024-12-08"))
        .containsExactly(
            "The source says “\u20688 December 2024\u2069”.", "The date stands there in full.");
  }

  @Test
  void namesTheDateItCountsFrom() {
    Anchor anchor = new Anchor("EXPRESSION", "2011-03-15");
    assertThat(sentences("the next day", "2011-03-16", anchor, "SHIFT", "1 DAY", "2011-03-16"))
        .containsExactly(
            "The source says “\u2068the next day\u2069”.",
            "The text speaks of 15 March 2011 before that, and we count from there.",
            "We go 1 day forward: 16 March 2011.");
  }

  @Test
  void showsAResultThatIsNoDateAsItStands() {
    assertThat(sentence(Language.EN, "JOIN", "", "not a date"))
        .isEqualTo("Both ends together make a span: not a date.");
  }

  private static String sentence(
      Language language, String operation, String detail, String result) {
    List<Step> steps = List.of(new Step(operation, detail, result));
    List<String> all = derivation(language).sentences("y", null, steps, "2025");
    return all.size() == 1 ? "." : all.get(1);
  }

  private static List<String> sentences(
      String expression,
      String date,
      Anchor anchor,
      String operation,
      String detail,
      String result) {
    return derivation(Language.EN)
        .sentences(expression, anchor, List.of(new Step(operation, detail, result)), date);
  }

  private static DerivationWords derivation(Language language) {
    return new DerivationWords(language, new DateWords(language, ZoneOffset.UTC));
  }
}
