package org.tarikh.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.article.ArticleFile;
import org.tarikh.article.ArticleFileException;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfException;
import org.tarikh.extraction.PublicationLine;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.Tagger;
import org.tarikh.temporal.TimeExpression;

/**
 * An article as a command reads it from a file.
 *
 * @param name the file's name without extension
 * @param offset where the text begins in the file's text: after front matter, else 0
 * @param headline by the front matter; empty where there is none
 * @param text the article without front matter and byte order mark
 */
record ArticleText(String name, int offset, String headline, String text, Publication published) {

  private static final Pattern FENCE = Pattern.compile("\\R---(?:\\R|\\z)");

  /**
   * Reads a file.
   *
   * @param published EDTF to take instead of the publication time in the file; null for none
   * @throws UnusableInputException with a sentence that says what is wrong
   */
  static ArticleText read(Path file, String published) {
    String content = content(file);
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    int offset = frontMatter(text);
    String body = text.substring(offset);
    ArticleFile front = offset > 0 ? front(file, published != null) : null;
    return new ArticleText(
        name(file),
        offset,
        front == null ? "" : front.title(),
        body,
        published(file, front, body, published));
  }

  /** Length of the front matter between two lines of "---"; 0 where the text has none. */
  private static int frontMatter(String text) {
    Matcher fence = FENCE.matcher(text);
    return (text.startsWith("---\n") || text.startsWith("---\r\n")) && fence.find(3)
        ? fence.end()
        : 0;
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new UnusableInputException(file + " is not UTF-8 text: save it as UTF-8.");
    } catch (NoSuchFileException e) {
      throw new UnusableInputException("There is no file " + file + ".");
    } catch (IOException e) {
      throw new UnusableInputException("Cannot read " + file + ": is it a file you may read?");
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * What a file says of its article; null where that is not to be read.
   *
   * @param dated whether the day it was published is known without it
   */
  private static ArticleFile front(Path file, boolean dated) {
    try {
      return ArticleFile.read(file);
    } catch (ArticleFileException e) {
      if (dated) {
        return null;
      }
      throw new UnusableInputException(e.getMessage() + ".");
    }
  }

  private static Publication published(Path file, ArticleFile front, String body, String given) {
    if (given != null) {
      return publication(given);
    }
    if (front != null) {
      return publication(front.published().toString());
    }
    return PublicationLine.find(body)
        .map(PublicationLine::publication)
        .orElseThrow(
            () ->
                new UnusableInputException(
                    file
                        + " does not say when it was published in its first lines:"
                        + " give the day with --published, for example --published 2025-08-13."));
  }

  /** EDTF, or words that say all of a day. */
  private static Publication publication(String given) {
    Edtf date;
    try {
      date = Edtf.parse(given);
    } catch (EdtfException e) {
      date =
          Tagger.bundled()
              .whole(given, 0)
              .filter(TimeExpression::isAbsolute)
              .map(TimeExpression::value)
              .orElseThrow(
                  () ->
                      new UnusableInputException(
                          "--published "
                              + given
                              + " is no date: write 2025-08-13, or 13 August 2025."));
    }
    Publication published = Publication.of(date);
    if (published == null) {
      throw new UnusableInputException(
          "--published " + given + " is no day: write a day or a minute such as 2025-08-13T19:51.");
    }
    return published;
  }
}
