package org.tarikh.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.tarikh.article.UnreadableArticleException.Reason;
import org.tarikh.edtf.Edtf;

class ArticleDocumentTest {

  private static final String WORD =
      "<w:document xmlns:w='x'><w:body>"
          + "<w:p><w:r><w:t>عنوان الخبر</w:t></w:r></w:p>"
          + "<w:p><w:r><w:t>سقط </w:t></w:r><w:r><w:t>النظام</w:t><w:br/><w:t>اليوم.</w:t></w:r></w:p>"
          + "</w:body></w:document>";

  @Test
  void aTextHasItsFirstLineAsTitleUnlessThatSaysWhen() {
    FoundArticle titled = read("a.txt", "\uFEFFعنوان الخبر\r\n\r\nسقط النظام.\r\n");
    assertThat(titled).isEqualTo(FoundArticle.ofText("عنوان الخبر", "عنوان الخبر\n\nسقط النظام."));
    assertThat(read("report.txt", "13 August 2025\n\nIt fell.").title()).isEqualTo("report");
  }

  @Test
  void markdownHasFrontMatterOrAHeading() {
    assertThat(read("a.md", "# It fell\n\nThe text.").title()).isEqualTo("It fell");
    assertThat(read("a.md", "# It fell\n\nThe text.").text()).isEqualTo("The text.");
    FoundArticle whole =
        read("a.md", "---\ntitle: T\npublisher: P\npublished: 2025-08-13\nlanguage: en\n---\nText");
    assertThat(whole.publisher()).isEqualTo("P");
    assertThat(whole.published()).hasToString("2025-08-13");
  }

  @Test
  void aPageIsItsArticle() {
    FoundArticle found =
        read(
            "a.html",
            """
            <html lang="en-GB"><head><title>It fell | Paper</title>
            <meta property="og:title" content="It fell"><meta property="og:site_name" content="Paper">
            <meta property="article:published_time" content="2025-08-13T19:51:00+03:00">
            <link rel="canonical" href="https://paper.example/it-fell"></head><body>
            <nav><p>Home</p></nav><article><h1>It fell</h1><p>First <b>bold</b>.</p>
            <div class="share-box"><p>Share</p></div><ul><li><p>A point.</p></li></ul>
            <aside><p>Read also</p></aside><p>Last&nbsp;one.</p><script>p()</script></article>
            <footer><p>Cookies</p></footer></body></html>
            """);
    assertThat(found)
        .isEqualTo(
            new FoundArticle(
                "It fell",
                "Paper",
                Edtf.parse("2025-08-13T19:51"),
                "en",
                "https://paper.example/it-fell",
                "First bold.\n\nA point.\n\nLast one."));
  }

  @Test
  void aPageThatMarksNoArticleIsWhereMostParagraphsAre() {
    FoundArticle found =
        read("a.htm", "<div><p>Menu</p></div><div><p>The longer text.</p><p>And more.</p></div>");
    assertThat(found.text()).isEqualTo("The longer text.\n\nAnd more.");
    assertThat(found.published()).isNull();
  }

  @Test
  void aWordDocumentIsItsParagraphs() throws IOException {
    FoundArticle found = read("a.docx", zip(Map.of("word/document.xml", WORD)));
    assertThat(found.title()).isEqualTo("عنوان الخبر");
    assertThat(found.text()).isEqualTo("عنوان الخبر\n\nسقط النظام\nاليوم.");
  }

  @Test
  void whatIsNoArticleIsRefusedWithItsReason() throws IOException {
    refused("a.pdf", "%PDF", Reason.UNKNOWN_TYPE);
    refused("noending", "text", Reason.UNKNOWN_TYPE);
    refused("a.txt", " \n ", Reason.EMPTY);
    refused("a.txt", "a\0b", Reason.NOT_TEXT);
    refused("a.txt", "نص".getBytes(Charset.forName("windows-1256")), Reason.NOT_TEXT);
    refused("a.html", "", Reason.MALFORMED);
    refused("a.md", "---\ntitle: only\n---\ntext", Reason.MALFORMED);
    refused("a.docx", "no zip", Reason.MALFORMED);
    refused("a.docx", zip(Map.of("other.xml", WORD)), Reason.MALFORMED);
    refused("a.docx", zip(Map.of("word/document.xml", "<w:p>")), Reason.MALFORMED);
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    String spaces = " ".repeat(17 * 1024 * 1024);
    refused("a.docx", zip(Map.of("word/document.xml", spaces)), Reason.TOO_LARGE);
    Map<String, String> parts = new TreeMap<>();
    for (int i = 0; i < 5; i++) {
      parts.put("a" + i, spaces);
    }
    parts.put("word/document.xml", WORD);
    refused("a.docx", zip(parts), Reason.TOO_LARGE);
  }

  @Test
  void anEntityIsNotResolved() throws IOException {
    String xml =
        "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:p><w:t>a&e;b</w:t></w:p>";
    byte[] content = zip(Map.of("word/document.xml", xml));
    refused("a.docx", content, Reason.MALFORMED);
  }

  private static FoundArticle read(String name, String content) {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static FoundArticle read(String name, byte[] content) {
    return ArticleDocument.read(name, content, ZoneId.of("Asia/Damascus"));
  }

  private static void refused(String name, String content, Reason reason) {
    refused(name, content.getBytes(StandardCharsets.UTF_8), reason);
  }

  private static void refused(String name, byte[] content, Reason reason) {
    assertThatThrownBy(() -> read(name, content))
        .isInstanceOf(UnreadableArticleException.class)
        .extracting(e -> ((UnreadableArticleException) e).reason())
        .isEqualTo(reason);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
