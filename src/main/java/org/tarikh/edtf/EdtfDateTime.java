package org.tarikh.edtf;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A date-time.
 *
 * @param local wall-clock time; seconds are 0 where there are none
 * @param seconds whether seconds are written ({@code Thh:mm} alone is our extension)
 * @param offset Z or ±hh[:mm], null where none is written: local time of the reader's zone
 */
public record EdtfDateTime(
    LocalDateTime local, boolean seconds, ZoneOffset offset, Qualifier qualifier) implements Edtf {

  /** A wall-clock time to the minute. */
  public static EdtfDateTime ofMinute(LocalDateTime local) {
    return new EdtfDateTime(local, false, null, Qualifier.NONE);
  }

  @Override
  public Bounds bounds(ZoneId zone) {
    throw new EdtfException("", 0);
  }

  @Override
  public Precision precision() {
    throw new EdtfException("", 0);
  }

  @Override
  public int compareTo(Edtf other) {
    throw new EdtfException("", 0);
  }
}
