package org.tarikh.ingest;

/**
 * An article whose publication time was neither given nor found in its first lines: without it
 * nothing like "last July" can be resolved, so nothing was taken in.
 */
public final class UndatedArticleException extends RuntimeException {
  UndatedArticleException(String title) {
    super("\"" + title + "\" does not say when it was published, and nobody else did");
  }
}
