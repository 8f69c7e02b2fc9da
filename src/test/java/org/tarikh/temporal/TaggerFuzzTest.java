package org.tarikh.temporal;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/**
 * Texts that a fuzzer makes up, guided by the code they reach. Without {@code JAZZER_FUZZ=1} only
 * its seeds and what it has found before are run.
 */
class TaggerFuzzTest {
  /** The words of all rule examples: what a fuzzer would need days to spell. */
  private static final List<String> WORDS =
      Tagger.bundled().grammar().rules().stream()
          .flatMap(rule -> rule.examples().stream())
          .flatMap(example -> Arrays.stream(example.text().split("[\\s\\[\\]]+")))
          .distinct()
          .toList();

  private static final List<String> GAPS = List.of(" ", "", "\n", ", ", ". ", "-", "/", ":", "و");

  /** As many words as an expression and what is asked around it; more only make a try slower. */
  private static final int LONGEST = 60;

  @FuzzTest
  void text(FuzzedDataProvider data) {
    Publication published = publication(data);
    Invariants.check(data.consumeRemainingAsString(), published);
  }

  @FuzzTest
  void words(FuzzedDataProvider data) {
    Publication published = publication(data);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LONGEST && data.remainingBytes() > 0; i++) {
      switch (data.consumeInt(0, 7)) {
        case 0 -> text.append(data.consumeChar());
        case 1, 2 -> text.append(data.consumeInt(0, 2_100));
        default -> text.append(data.pickValue(WORDS));
      }
      text.append(data.consumeBoolean() ? " " : data.pickValue(GAPS));
    }
    Invariants.check(text.toString(), published);
  }

  private static Publication publication(FuzzedDataProvider data) {
    LocalDate day =
        LocalDate.of(data.consumeInt(-9999, 9999), 1, 1).plusDays(data.consumeInt(0, 364));
    return new Publication(
        day, data.consumeBoolean() ? LocalTime.ofSecondOfDay(60 * data.consumeInt(0, 1439)) : null);
  }
}
