package org.tarikh.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of words are those that the code asks for. */
class WordsTest {

  private static final Map<String, Words> WORDS =
      Map.of("AR", Words.AR, "EN", Words.EN, "BOTH", Words.BOTH);

  @ParameterizedTest
  @ValueSource(strings = {"AR", "EN", "BOTH"})
  void thereAreTheListsThatAreAskedForAndNoOthers(String words) throws IOException {
    Pattern asking = Pattern.compile("\\bWords\\s*\\." + words + "\\s*\\.\\w+\\(\\s*\"([^\"]+)\"");
    StringBuilder code = new StringBuilder();
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/tarikh/extraction"))) {
      for (Path source : sources.toList()) {
        code.append(Files.readString(source));
      }
    }
    List<String> asked =
        asking.matcher(code).results().map(found -> found.group(1)).distinct().toList();
    assertThat(rows(words).map(row -> row.get("list"))).containsExactlyInAnyOrderElementsOf(asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AR", "EN", "BOTH"})
  void noListHoldsAWordTwice(String words) {
    assertThat(rows(words))
        .allSatisfy(
            row ->
                assertThat(row.get("words").split(row.get("words").contains("|") ? "\\|" : " "))
                    .as(row.get("list"))
                    .doesNotContain("")
                    .doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @ValueSource(strings = {"AR", "EN", "BOTH"})
  void aListThatIsNotThereIsNamedWithItsFiles(String words) {
    assertThatThrownBy(() -> WORDS.get(words).list("no-such-list"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-such-list")
        .hasMessageContainingAll(WORDS.get(words).files.toArray(String[]::new));
  }

  private static Stream<Map<String, String>> rows(String words) {
    return WORDS.get(words).files.stream().flatMap(file -> Tsv.read(file).stream());
  }
}
