package org.tarikh.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarikh.extraction.PublicationLine;

/** The form every article under {@code data/articles} keeps, so that none poses as real news. */
class BundledArticlesTest {

  private static final Path FOLDER = Path.of("data", "articles");

  private static final Map<String, String> PUBLISHER =
      Map.of("ar", "أمثلة تاريخ", "en", "Tarikh examples");

  private static final Map<String, String> LAST_LINE =
      Map.of(
          "ar", "كُتب هذا المقال مثالاً لتطبيق تاريخ.",
          "en", "This article was written as an example for Tarikh.");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysThatItIsAnExample(Path file) {
    ArticleFile article = ArticleFile.read(file);
    assertTrue(article.example());
    assertNull(article.url());
    assertEquals(PUBLISHER.get(article.language()), article.publisher());
    assertTrue(article.text().endsWith("\n\n" + LAST_LINE.get(article.language())));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isNamedAfterItsDay(Path file) {
    String day = ArticleFile.read(file).published().toString().substring(0, 10);
    assertTrue(
        file.getFileName().toString().matches(day + "-[a-z-]+\\.md"),
        () -> file + " is published on " + day);
  }

  @ParameterizedTest
  @MethodSource("files")
  void opensWithItsPublicationLine(Path file) {
    ArticleFile article = ArticleFile.read(file);
    assertEquals(
        article.published(),
        PublicationLine.find(article.text()).orElseThrow().publication().edtf());
  }

  @Test
  void tellsFromBothLanguages() throws IOException {
    assertEquals(
        PUBLISHER.keySet(),
        files().stream()
            .map(file -> ArticleFile.read(file).language())
            .collect(Collectors.toSet()));
  }
}
