package org.tarikh.article;

import org.tarikh.edtf.Edtf;

/**
 * An article as a file or a page tells it; what it does not tell is null.
 *
 * @param published a day or a minute
 * @param language BCP 47
 * @param text plain text, paragraphs parted by an empty line
 */
public record FoundArticle(
    String title, String publisher, Edtf published, String language, String url, String text) {

  static FoundArticle ofText(String title, String text) {
    return new FoundArticle(title, null, null, null, null, text);
  }
}
