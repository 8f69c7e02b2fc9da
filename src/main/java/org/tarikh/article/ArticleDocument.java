package org.tarikh.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import org.tarikh.article.UnreadableArticleException.Reason;
import org.tarikh.extraction.PublicationLine;

/** Reads the files that editors have: plain text, Markdown, HTML and Word. */
public final class ArticleDocument {

  /** A title is looked for in a first line no longer than this. */
  private static final int LONGEST_TITLE = 200;

  private ArticleDocument() {}

  /**
   * Reads a file by what its name ends with.
   *
   * @param name of the file; also the title where it tells none
   * @param zone whose clock the time of publication is told by
   * @throws UnreadableArticleException for every file that is no article
   */
  public static FoundArticle read(String name, byte[] content, ZoneId zone) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    FoundArticle found =
        switch (ending) {
          case "txt" -> ofText(name, text(content));
          case "md", "markdown" -> ofMarkdown(name, text(content));
          case "html", "htm" -> HtmlArticle.read(content, null, null, zone);
          case "docx" -> ofText(name, WordText.read(content));
          default -> throw new UnreadableArticleException(Reason.UNKNOWN_TYPE);
        };
    if (found.text().isBlank()) {
      throw new UnreadableArticleException(Reason.EMPTY);
    }
    return found;
  }

  private static String text(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new UnreadableArticleException(Reason.NOT_TEXT);
      }
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      throw new UnreadableArticleException(Reason.NOT_TEXT, e);
    }
  }

  /** A short first line is the title, as long as it is not the line that says when. */
  private static FoundArticle ofText(String name, String text) {
    String first = text.strip().lines().findFirst().orElse("").strip();
    boolean titled = !first.isEmpty() && first.length() <= LONGEST_TITLE && !isDated(first);
    return FoundArticle.ofText(titled ? first : withoutEnding(name), text.strip());
  }

  private static boolean isDated(String line) {
    return PublicationLine.find(line).isPresent();
  }

  private static FoundArticle ofMarkdown(String name, String text) {
    if (text.startsWith("---\n")) {
      try {
        ArticleFile file = ArticleFile.parse(name, text);
        return new FoundArticle(
            file.title(),
            file.publisher(),
            file.published(),
            file.language(),
            file.url(),
            file.text());
      } catch (ArticleFileException e) {
        throw new UnreadableArticleException(Reason.MALFORMED, e);
      }
    }
    String stripped = text.strip();
    if (stripped.startsWith("# ")) {
      int end = stripped.indexOf('\n');
      String title = (end < 0 ? stripped : stripped.substring(0, end)).substring(2).strip();
      return FoundArticle.ofText(title, end < 0 ? "" : stripped.substring(end).strip());
    }
    return ofText(name, text);
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
