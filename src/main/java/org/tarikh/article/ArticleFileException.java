package org.tarikh.article;

/** A file that cannot be read as an article; the message says which and why. */
public final class ArticleFileException extends RuntimeException {
  ArticleFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
