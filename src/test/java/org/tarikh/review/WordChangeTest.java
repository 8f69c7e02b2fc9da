package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.review.WordChange.Kind;

class WordChangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one two three | one three       | one- two- three",
        "one three     | one two three   | one+ two+ three",
        "one two       | one 2           | one -two-+2+",
        "سقط النظام    | سقط نظام الأسد  | سقط -النظام-+نظام الأسد+",
        "''            | new             | +new+",
        "old           | ''              | -old-",
        "same          | same            | same",
      })
  void showsWhatIsGoneAndWhatIsNew(String before, String after, String shown) {
    assertThat(
            WordChange.between(before, after).stream()
                .map(WordChangeTest::shown)
                .collect(Collectors.joining()))
        .isEqualTo(shown);
  }

  private static String shown(WordChange change) {
    return switch (change.kind()) {
      case BOTH -> change.text();
      case GONE -> "-" + change.text() + "-";
      case NEW -> "+" + change.text() + "+";
    };
  }

  @Property
  void bothTextsCanBeReadFromIt(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String a,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String b) {
    String before = a.replace('c', ' ').strip();
    String after = b.replace('c', ' ').strip();
    assertThat(without(Kind.NEW, before, after)).isEqualTo(before);
    assertThat(without(Kind.GONE, before, after)).isEqualTo(after);
  }

  private static String without(Kind kind, String before, String after) {
    return WordChange.between(before, after).stream()
        .filter(change -> change.kind() != kind)
        .map(WordChange::text)
        .collect(Collectors.joining())
        .strip();
  }
}
