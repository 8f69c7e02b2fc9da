package org.tarikh.search;

import java.nio.ByteBuffer;
import java.util.Base64;

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
    return at(card, true);
  }

  static Cursor before(Card card) {
    return at(card, false);
  }

  private static Cursor at(Card card, boolean after) {
    return new Cursor(
        after,
        card.earliest() == null ? Long.MIN_VALUE : card.earliest(),
        card.latest() == null ? Long.MAX_VALUE : card.latest(),
        card.id());
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
