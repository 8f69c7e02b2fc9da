package org.tarikh.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand beside the rules. */
class RuleExamplesTest {

  record Case(String rule, Rule.Example example) {}

  static Stream<Case> examples() {
    return Tagger.bundled().grammar().rules().stream()
        .flatMap(rule -> rule.examples().stream().map(example -> new Case(rule.id(), example)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleOfRule(Case example) {
    MarkedText marked = MarkedText.of(example.example().text());
    List<String> values = example.example().values();
    List<String> expected = new ArrayList<>();
    for (String span : marked.spans()) {
      expected.add(span + " " + (values.isEmpty() ? "" : values.get(expected.size())));
    }
    List<String> actual =
        Tagger.bundled().tag(marked.text(), publication(example.example().published())).stream()
            .map(e -> e.start() + "-" + e.end() + " " + (e.value() == null ? "" : e.value()))
            .toList();
    assertEquals(expected, actual, example.example().text());
  }

  @Test
  void everyRuleHasAnExample() {
    List<String> without =
        Tagger.bundled().grammar().rules().stream()
            .filter(rule -> rule.examples().isEmpty())
            .map(Rule::id)
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void someExampleOfEachExpressionRuleIsReadByThatRule() {
    List<String> unread = new ArrayList<>();
    for (Rule rule : Tagger.bundled().grammar().rules()) {
      boolean read =
          rule.examples().stream()
              .anyMatch(
                  e ->
                      Tagger.bundled()
                          .tag(e.text().replaceAll("[\\[\\]]", ""), publication(e.published()))
                          .stream()
                          .anyMatch(found -> found.rule().equals(rule.id())));
      boolean reads =
          rule.op() != null && rule.op() != Rule.Op.NONE && rule.op() != Rule.Op.ANNIVERSARY;
      if (reads && !read) {
        unread.add(rule.id());
      }
    }
    assertEquals(List.of(), unread);
  }

  @Test
  void namesOfExpressionRulesAreUnique() {
    List<String> ids =
        Tagger.bundled().grammar().rules().stream()
            .filter(rule -> rule.op() != null)
            .map(Rule::id)
            .toList();
    assertEquals(ids.stream().distinct().toList(), ids);
  }

  static Publication publication(String text) {
    return new Publication(
        LocalDate.parse(text.substring(0, 10)),
        text.length() > 10 ? LocalTime.parse(text.substring(11)) : null);
  }
}
