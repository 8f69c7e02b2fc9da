package org.tarikh.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tarikh.edtf.Edtf;
import org.tarikh.temporal.TimeExpression.Kind;

class TaggerPropertiesTest {
  private static final Publication PUBLISHED =
      new Publication(LocalDate.of(2025, 8, 13), LocalTime.of(19, 51));

  @Property
  void anyTextIsTagged(@ForAll String text) {
    check(text);
  }

  @Property
  void anyMixtureOfTimeWordsIsTagged(@ForAll("mixtures") String text) {
    check(text);
  }

  /** Words of the vocabulary, numbers and what a hostile text puts between them. */
  @Provide
  Arbitrary<String> mixtures() {
    Arbitrary<String> words =
        Arbitraries.of(
            Tagger.bundled().grammar().rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .flatMap(example -> List.of(example.text().split("[\\s\\[\\]]+")).stream())
                .distinct()
                .toList());
    Arbitrary<String> numbers = Arbitraries.integers().between(0, 99_999).map(String::valueOf);
    Arbitrary<String> odd =
        Arbitraries.of(
            "\uD800",
            "\uDC00",
            "\u200F",
            "\u202E",
            "\u2066",
            "\0",
            "\u200C",
            "\uFEFF",
            "\n",
            "و",
            "ب",
            "لل",
            "/",
            ".",
            ":",
            "-",
            "(",
            "٠",
            "۹",
            "ـ",
            "\u064B",
            "😀",
            "99999999999");
    Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", "", "\n", ", ");
    return Arbitraries.oneOf(words, words, numbers, odd)
        .flatMap(word -> gaps.map(gap -> word + gap))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static void check(String text) {
    List<TimeExpression> found = Tagger.bundled().tag(text, PUBLISHED);
    int last = 0;
    for (TimeExpression expression : found) {
      assertTrue(expression.start() >= last && expression.start() < expression.end());
      assertTrue(expression.end() <= text.length());
      assertTrue(expression.confidence() > 0 && expression.confidence() <= 1);
      last = expression.end();
      boolean pointsAtNothing = expression.kind() == Kind.DURATION || expression.kind() == Kind.SET;
      assertEquals(pointsAtNothing, expression.value() == null);
      if (expression.value() != null) {
        assertEquals(expression.value(), Edtf.parse(expression.value().toString()));
      }
    }
    assertEquals(found, Tagger.bundled().tag(text, PUBLISHED));
  }
}
