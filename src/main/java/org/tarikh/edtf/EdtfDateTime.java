package org.tarikh.edtf;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A date-time.
 *
 * @param local wall-clock time of a year -9999 to 9999, in whole seconds; seconds are 0 where there
 *     are none
 * @param seconds whether seconds are written ({@code Thh:mm} alone is our extension)
 * @param offset Z or ±hh[:mm], -12:00 to +14:00; null where none is written: local time of the
 *     reader's zone
 */
public record EdtfDateTime(
    LocalDateTime local, boolean seconds, ZoneOffset offset, Qualifier qualifier) implements Edtf {

  static final int MIN_OFFSET_MINUTES = -12 * 60;
  static final int MAX_OFFSET_MINUTES = 14 * 60;

  /**
   * @throws IllegalArgumentException where EDTF cannot write the time: a year of more digits, a
   *     fraction of a second, an offset no zone has
   */
  public EdtfDateTime {
    Objects.requireNonNull(qualifier, "qualifier");
    require(Math.abs(local.getYear()) <= EdtfDate.MAX_FOUR_DIGITS, "year");
    require(local.getNano() == 0 && (seconds || local.getSecond() == 0), "second");
    if (offset != null) {
      int total = offset.getTotalSeconds();
      require(
          total % 60 == 0 && total >= MIN_OFFSET_MINUTES * 60 && total <= MAX_OFFSET_MINUTES * 60,
          "offset");
    }
  }

  /** A wall-clock time, cut to the minute. */
  public static EdtfDateTime ofMinute(LocalDateTime local) {
    return new EdtfDateTime(local.truncatedTo(ChronoUnit.MINUTES), false, null, Qualifier.NONE);
  }

  public EdtfDateTime with(Qualifier qualifier) {
    return new EdtfDateTime(local, seconds, offset, qualifier);
  }

  /** The time as the clocks of {@code zone} show it. */
  public LocalDateTime in(ZoneId zone) {
    return offset == null
        ? local
        : local.atOffset(offset).atZoneSameInstant(zone).toLocalDateTime();
  }

  /** The one minute that holds the time. */
  @Override
  public Bounds bounds(ZoneId zone) {
    long minute = Bounds.minute(in(zone));
    return new Bounds(minute, minute);
  }

  @Override
  public Precision precision() {
    return seconds ? Precision.SECOND : Precision.MINUTE;
  }

  @Override
  public boolean approximate() {
    return qualifier.approximate();
  }

  @Override
  public boolean uncertain() {
    return qualifier.uncertain();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(26);
    EdtfDate.appendYear(text, local.getYear());
    appendTwo(text, '-', local.getMonthValue());
    appendTwo(text, '-', local.getDayOfMonth());
    appendTwo(text, 'T', local.getHour());
    appendTwo(text, ':', local.getMinute());
    if (seconds) {
      appendTwo(text, ':', local.getSecond());
    }
    return text.append(offset == null ? "" : offset.getId()).append(qualifier).toString();
  }

  private static void appendTwo(StringBuilder text, char before, int value) {
    text.append(before).append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
  }

  private static void require(boolean possible, String what) {
    if (!possible) {
      throw new IllegalArgumentException("Not an EDTF time: impossible " + what);
    }
  }
}
