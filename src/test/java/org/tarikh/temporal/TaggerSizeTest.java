package org.tarikh.temporal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tarikh.bench.SampleText;

/** Ten megabytes at once, friendly and hostile. */
class TaggerSizeTest {
  private static final int TEN_MEGABYTES = 10_000_000;
  private static final int OF_EACH_KIND = 100_000;
  private static final Publication PUBLISHED = new Publication(LocalDate.of(2025, 8, 13), null);

  @Test
  void tenMegabytesOfAllKinds() {
    String hostile =
        Arrays.stream(SampleText.values())
            .map(kind -> kind.ofSize(OF_EACH_KIND))
            .collect(Collectors.joining());
    int rest = TEN_MEGABYTES - SampleText.values().length * OF_EACH_KIND;
    Invariants.check(hostile + SampleText.NEWS.ofSize(rest), PUBLISHED);
  }

  @Test
  void oneWordOfTenMegabytes() {
    Invariants.check(SampleText.WORD.ofSize(TEN_MEGABYTES), PUBLISHED);
  }

  /** Each becomes eighteen letters. */
  @Test
  void aMegabyteOfLigatures() {
    Invariants.check("\uFDFA".repeat(300_000), PUBLISHED);
  }
}
