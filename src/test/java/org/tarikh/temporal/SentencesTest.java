package org.tarikh.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences as newspapers print them, a file for each class of expressions in {@code sentences}. ¶
 * stands for the end of a paragraph. They show breadth and keep it; they measure nothing, for the
 * tagger was mended by them, and some values were corrected and some sentences left out after it
 * had read them.
 */
class SentencesTest {

  static Stream<Path> files() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(SentencesTest.class.getResource("sentences")).toURI());
    return Files.walk(folder).filter(Files::isRegularFile).sorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void sentencesAreRead(Path file) throws IOException {
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      String[] columns = line.split("\t", -1);
      MarkedText marked = MarkedText.of(columns[1].replace('¶', '\n'));
      List<String> values =
          columns[2].isEmpty() ? List.of() : Arrays.stream(columns[2].split("; ")).toList();
      assertEquals(marked.spans().size(), values.size(), line);
      for (int i = 0; i < values.size(); i++) {
        expected.add(columns[1] + ": " + marked.spans().get(i) + " " + values.get(i));
      }
      Publication published = RuleExamplesTest.publication(columns[0]);
      for (TimeExpression found : Tagger.bundled().tag(marked.text(), published)) {
        actual.add(columns[1] + ": " + found.start() + "-" + found.end() + " " + value(found));
      }
    }
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  /** Its kind where it has no value. */
  private static String value(TimeExpression found) {
    return found.value() == null
        ? found.kind().name().toLowerCase(Locale.ROOT)
        : found.value().toString();
  }
}
