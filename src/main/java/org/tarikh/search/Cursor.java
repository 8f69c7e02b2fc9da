package org.tarikh.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.tarikh.event.Event;

/**
 * A place in the chronological list: just after, or just before, the event with this key. As text
 * it is opaque and of one length.
 *
 * @param earliest as the index holds it, {@link Long#MIN_VALUE} for open
 * @param latest as the index holds it, {@link Long#MAX_VALUE} for open
 */
record Cursor(boolean after, long earliest, long latest, long id) {

  private static final int BYTES = 1 + 3 * Long.BYTES;

  static Cursor after(Card card) {
    return at(true, card.earliest(), card.latest(), card.id());
  }

  static Cursor before(Card card) {
    return at(false, card.earliest(), card.latest(), card.id());
  }

  static Cursor after(Event event) {
    return at(true, event.earliest, event.latest, event.id);
  }

  static Cursor before(Event event) {
    return at(false, event.earliest, event.latest, event.id);
  }

  /** Just before the event itself, so that the page begins with it. */
  static Cursor startingWith(Event event) {
    return at(true, event.earliest, event.latest, event.id - 1);
  }

  private static Cursor at(boolean after, Long earliest, Long latest, long id) {
    return new Cursor(
        after,
        earliest == null ? Long.MIN_VALUE : earliest,
        latest == null ? Long.MAX_VALUE : latest,
        id);
  }

  /** Whether this event stands beyond the cursor in its direction. */
  boolean pointsTo(Columns columns, int doc) {
    int order = Long.compare(columns.earliest[doc], earliest);
    if (order == 0) {
      order = Long.compare(columns.latest[doc], latest);
    }
    if (order == 0) {
      order = Long.compare(columns.number[doc], id);
    }
    return after ? order > 0 : order < 0;
  }

  /**
   * @throws IllegalArgumentException for a text that {@link #toString} did not write
   */
  static Cursor parse(String text) {
    byte[] bytes = Base64.getUrlDecoder().decode(text);
    if (bytes.length != BYTES || bytes[0] < 0 || bytes[0] > 1) {
      throw new IllegalArgumentException("This is no cursor");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new Cursor(buffer.get() == 1, buffer.getLong(), buffer.getLong(), buffer.getLong());
  }

  @Override
  public String toString() {
    byte[] bytes =
        ByteBuffer.allocate(BYTES)
            .put((byte) (after ? 1 : 0))
            .putLong(earliest)
            .putLong(latest)
            .putLong(id)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
