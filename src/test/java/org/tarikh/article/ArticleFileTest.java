package org.tarikh.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.edtf.Edtf;

class ArticleFileTest {

  @TempDir Path folder;

  @Test
  void frontMatterAndText() {
    assertThat(
            ArticleFile.parse(
                "a.md",
                """
                ---
                title: "مذكرة: تفاهم"
                publisher: صحيفة
                published: 2025-08-13T19:51
                language: ar
                url: https://example.org/a
                example: true
                ---

                الأربعاء, 13 أغسطس 2025

                نص المقال.
                """))
        .isEqualTo(
            new ArticleFile(
                "مذكرة: تفاهم",
                "صحيفة",
                Edtf.parse("2025-08-13T19:51"),
                "ar",
                "https://example.org/a",
                true,
                "الأربعاء, 13 أغسطس 2025\n\nنص المقال."));
  }

  @Test
  void whatMayBeLeftOut() {
    ArticleFile file =
        ArticleFile.parse(
            "a.md", "---\r\ntitle: t\r\npublisher: p\r\npublished: 2025-08-13\r\n---\r\ntext\r\n");

    assertThat(file)
        .isEqualTo(new ArticleFile("t", "p", Edtf.parse("2025-08-13"), "ar", null, false, "text"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-13, 2025-08-13",
    "2025-08-13 19:51, 2025-08-13T19:51",
    "2025-08-13T19:51+03:00, 2025-08-13T19:51+03:00",
    "'2025-08-13T19:51:07', 2025-08-13T19:51:07"
  })
  void publicationTimesStayAsTheyAreWritten(String written, String edtf) {
    assertThat(with("published: " + written).published()).isEqualTo(Edtf.parse(edtf));
  }

  private static ArticleFile with(String line) {
    return ArticleFile.parse("a.md", "---\ntitle: t\npublisher: p\n" + line + "\n---\ntext");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "published: 2025-08 | published in a.md is no day",
        "published: 2025-08-XX | published in a.md is no day",
        "published: 2025-08-13/2025-08-14 | published in a.md is no day",
        "published: yesterday | published in a.md is no date",
        "published: | lacks published",
        "published: [1, 2] | lacks published",
        "published: {a: } | lacks published",
        "published: 2025-08-13\u0020\u0020: : | is not YAML",
        "language: ar | lacks published"
      })
  void whatCannotBeReadIsSaid(String line, String message) {
    assertThatThrownBy(() -> with(line))
        .isInstanceOf(ArticleFileException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("a.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text", "---\ntitle: t\n", "--- \ntitle: t\n---\n", "---\n- a\n---\n"})
  void withoutFrontMatterItIsNoArticle(String content) {
    assertThatThrownBy(() -> ArticleFile.parse("a.md", content))
        .isInstanceOf(ArticleFileException.class);
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Path file =
        Files.write(folder.resolve("a.md"), "---\n\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> ArticleFile.read(file)).hasMessage("a.md is not UTF-8 text");
    assertThatThrownBy(() -> ArticleFile.read(folder.resolve("none.md")))
        .isInstanceOf(ArticleFileException.class);
  }

  @Test
  void everyBundledArticleCanBeReadAndSaysThatItIsAnExample() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
      List<ArticleFile> articles = files.map(ArticleFile::read).toList();

      assertThat(articles).hasSizeGreaterThanOrEqualTo(12).allMatch(ArticleFile::example);
      assertThat(articles).extracting(ArticleFile::language).contains("ar", "en");
      assertThat(articles).extracting(a -> Article.sha256(a.text())).doesNotHaveDuplicates();
    }
  }
}
