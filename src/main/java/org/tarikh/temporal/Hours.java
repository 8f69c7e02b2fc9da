package org.tarikh.temporal;

import static org.tarikh.temporal.Field.DAYTIME;
import static org.tarikh.temporal.Field.HOUR;
import static org.tarikh.temporal.Field.MINUTE;

import java.time.LocalTime;
import org.tarikh.temporal.Field.Daytime;

/** Finds which of the 24 hours words mean: by the part of the day, else by the time told before. */
final class Hours {
  static final int NOON = 12;
  static final int EVENING = 18;

  /** A smaller hour is one of the night before. */
  static final int NIGHT_ENDS = 6;

  private static final int MORNING = 8;

  private final Story story;

  Hours(Story story) {
    this.story = story;
  }

  /** An hour with the part of the day that was told: "On Saturday evening … at six". */
  Frame onTold(Frame frame) {
    Daytime daytime = frame.daytime();
    boolean free = daytime == null || daytime == Daytime.RECENT || daytime == Daytime.WAKING;
    boolean noon = frame.get(HOUR) == NOON && frame.get(MINUTE, -1) == 0; // the word itself
    boolean hour = frame.get(HOUR) > 0 && frame.get(HOUR) <= NOON && !noon;
    boolean open = free && hour && !story.opensLine();
    Told here = open ? story.lastHere(Extent::isDay) : null;
    Told told = open && here == null ? story.lastWithin(1, Extent::isDay) : here;
    Daytime part = told == null || told.frame().has(HOUR) ? null : told.frame().daytime();
    boolean late = part != null && part.hour() >= Daytime.NOON.hour() && part != Daytime.WAKING;
    if (late) {
      return frame.set(DAYTIME, part.ordinal());
    }
    boolean dawn = // "فجر الثلاثاء … ¶ … قرابة الثالثة"
        told != null && told.frame().daytime() == Daytime.DAWN && frame.get(HOUR) < MORNING;
    if (dawn
        || here != null && part != null && part != Daytime.WAKING) { // "صباح الاثنين … عند الخامسة"
      return frame.set(DAYTIME, Daytime.AM.ordinal());
    }
    Told before = open ? story.lastWithin(1, e -> e.time() != null) : null;
    return before == null || story.tellsBack()
        ? frame
        : frame.set(DAYTIME, half(frame, before).ordinal());
  }

  /**
   * Which half of the day an hour is of that comes next after a told time: "19:15 … at half past
   * eight".
   */
  private static Daytime half(Frame frame, Told before) {
    LocalTime morning = of(frame.set(DAYTIME, Daytime.AM.ordinal()));
    LocalTime from = before.extent().time();
    boolean over = morning != null && morning.isBefore(from);
    return over && !morning.plusHours(NOON).isBefore(from) ? Daytime.PM : Daytime.AM;
  }

  /** The hour of a frame on the clock of 24 hours; null where it is none. */
  static LocalTime of(Frame frame) {
    int hour = frame.get(HOUR);
    int minute = frame.get(MINUTE, 0);
    if (hour > 99 && minute == 0) { // "2130 GMT"
      minute = hour % 100;
      hour /= 100;
    }
    if (minute < 0) {
      minute += 60;
      hour--;
    }
    if (hour < 0 || hour > 24 || minute > 59) {
      return null;
    }
    Daytime daytime = frame.daytime();
    if (daytime != null && hour <= 12) {
      hour = on24(hour, daytime);
    }
    return LocalTime.of(hour % 24, minute);
  }

  private static int on24(int hour, Daytime daytime) {
    return switch (daytime) {
      case AM, DAWN, MORNING -> hour % 12;
      case PM, AFTERNOON, EVENING -> hour % 12 + 12;
      case NOON -> hour >= 10 ? hour : hour + 12;
      case RECENT -> hour;
      case WAKING -> hour < 7 ? hour + 12 : hour;
      case NIGHT -> hour >= 6 && hour < 12 ? hour + 12 : hour % 12;
    };
  }
}
