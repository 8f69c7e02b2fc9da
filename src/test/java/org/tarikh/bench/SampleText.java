package org.tarikh.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarikh.article.ArticleFile;

/** Texts of any size: what a newsroom sends, and what someone would send to slow us down. */
public enum SampleText {
  NEWS(bundledNews()),
  /** One number of a million digits after the other. */
  DIGITS("1234567890".repeat(100_000) + " "),
  MONTHS("آب تموز حزيران أيار نيسان آذار شباط أيلول كانون الثاني تشرين الأول مارس يوليو "),
  BRACKETS("([{«\"'-–—.,:;!?…/\\".repeat(4) + "…?!;:,.—–-'\"»}])".repeat(4)),
  /** A word without an end. */
  WORD("وبالسياسات"),
  DATES("13 آب 2025 "),
  /** Dates that leave out their year, each counted from one told before. */
  DAYS("13 آب، 14 أيلول، "),
  RANGES("بين 13 و19 تموز 2025 و13/8/2025 - 15/8/2025 "),
  WEEKDAYS("الثلاثاء "),
  RELATIVE("بعد أيام من "),
  NUMBER_WORDS("ثلاثة وعشرين ألفا وخمسمئة ");

  /** The size of the article that speed is stated for. */
  private static final int ARTICLE = 5_000;

  private static final String ARTICLE_FILE = "tarikh.bench.article";

  private final String piece;

  SampleText(String piece) {
    this.piece = piece;
  }

  /**
   * As much of this text as fits.
   *
   * @param bytes size in UTF-8
   */
  public String ofSize(int bytes) {
    int pieceBytes = piece.getBytes(StandardCharsets.UTF_8).length;
    byte[] text = piece.repeat(bytes / pieceBytes + 1).getBytes(StandardCharsets.UTF_8);
    int end = bytes;
    while ((text[end] & 0xC0) == 0x80) {
      end--; // not through the middle of a letter
    }
    return new String(text, 0, end, StandardCharsets.UTF_8);
  }

  /** The file that {@code -Dtarikh.bench.article} names, else 5 KB of the bundled articles. */
  static String article() {
    String file = System.getProperty(ARTICLE_FILE, "");
    try {
      return file.isEmpty() ? NEWS.ofSize(ARTICLE) : Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException("-D" + ARTICLE_FILE + " names no UTF-8 file: " + file, e);
    }
  }

  private static String bundledNews() {
    try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
      List<ArticleFile> articles = files.sorted().map(ArticleFile::read).toList();
      return articles.stream()
          .filter(article -> article.language().equals("ar"))
          .map(ArticleFile::text)
          .collect(Collectors.joining("\n\n", "", "\n\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
