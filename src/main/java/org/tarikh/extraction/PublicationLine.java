package org.tarikh.extraction;

import java.util.Optional;
import org.tarikh.temporal.Publication;

/**
 * The line in which an article says when it was published.
 *
 * @param start UTF-16 index into the text
 * @param end end of the time in that line, exclusive
 */
public record PublicationLine(int start, int end, Publication publication) {

  /** The article's own publication line, among its first lines; empty where it has none. */
  public static Optional<PublicationLine> find(String text) {
    return Optional.empty();
  }
}
