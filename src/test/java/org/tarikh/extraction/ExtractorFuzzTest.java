package org.tarikh.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.tarikh.temporal.Publication;

/**
 * Sentences that a fuzzer puts together of the words of those in {@code clauses.tsv}: none of them
 * may end the reading of an article. Without {@code JAZZER_FUZZ=1} only its seeds are run.
 */
class ExtractorFuzzTest {

  private static final Publication PUBLISHED = new Publication(LocalDate.of(2025, 11, 20), null);
  private static final List<String> WORDS = words();
  private static final List<String> GAPS = List.of(" ", "\n\n", ", ", "، ", ". ", " - ", " ـ ");
  private static final int LONGEST = 60;

  @FuzzTest
  void words(FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LONGEST && data.remainingBytes() > 0; i++) {
      text.append(data.pickValue(WORDS));
      text.append(data.consumeInt(0, 3) > 0 ? " " : data.pickValue(GAPS));
    }
    for (EventDraft event : Extractor.bundled().extract(text.toString(), PUBLISHED).events()) {
      assertThat(event.title()).isNotBlank();
      assertThat(event.start()).isBetween(0, event.end());
      assertThat(event.end()).isLessThanOrEqualTo(text.length());
    }
  }

  private static List<String> words() {
    try {
      return NewsTest.clauses()
          .flatMap(news -> Arrays.stream(news.text().split("\\s+")))
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
