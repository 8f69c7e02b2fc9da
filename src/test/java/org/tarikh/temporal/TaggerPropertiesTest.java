package org.tarikh.temporal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TaggerPropertiesTest {
  /** The days that EDTF can write: years of four digits. */
  private static final long FIRST_DAY = LocalDate.of(-9999, 1, 1).toEpochDay();

  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  @Property
  void anyTextIsTagged(@ForAll String text, @ForAll("publications") Publication published) {
    Invariants.check(text, published);
  }

  @Property
  void anyMixtureOfTimeWordsIsTagged(
      @ForAll("mixtures") String text, @ForAll("publications") Publication published) {
    Invariants.check(text, published);
  }

  @Provide
  Arbitrary<Publication> publications() {
    Arbitrary<LocalDate> days =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay),
            Arbitraries.longs().between(FIRST_DAY, LAST_DAY).map(LocalDate::ofEpochDay));
    Arbitrary<LocalTime> times =
        Arbitraries.integers().between(0, 1439).map(m -> LocalTime.of(m / 60, m % 60));
    return Combinators.combine(days, times.injectNull(0.3)).as(Publication::new);
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
}
