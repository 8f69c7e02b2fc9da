package org.tarikh.temporal;

import static org.tarikh.temporal.Field.HOUR;
import static org.tarikh.temporal.Field.MINUTE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.tarikh.temporal.Explanation.Operation;
import org.tarikh.temporal.Field.Daytime;
import org.tarikh.temporal.Story.Tense;
import org.tarikh.temporal.Story.Told;

/** Reads times of day. */
final class Clock {
  private final Story story;

  Clock(Story story) {
    this.story = story;
  }

  /** A time on a day that is named beside it. */
  Extent on(Extent day, Frame frame, Derivation why) {
    LocalTime time = time(frame);
    return time == null || !day.isDay() ? null : why.step(Operation.READ, time, day.at(time));
  }

  /** A time alone: on the day the paragraph tells of, else on the day of publication. */
  Extent alone(Frame frame, Tense tense, Derivation why) {
    LocalTime time = time(frame);
    if (time == null) {
      return null;
    }
    why.doubt();
    LocalDate today = story.today();
    Told told = story.lastHere(Extent::isDay);
    if (told != null
        && tense != Tense.FUTURE
        && !story.isPast(LocalDateTime.of(told.extent().first(), time))) {
      Told earlier = story.lastHere(e -> e.isDay() && e.first().isBefore(today));
      told = earlier == null ? told : earlier;
    }
    LocalDate day = today;
    if (told == null) {
      why.fromPublication();
    } else {
      why.from(told);
      day = told.extent().first();
      LocalTime before = told.extent().time();
      if (before != null && before.getHour() >= 18 && time.getHour() < 6) {
        day = day.plusDays(1); // the night goes on past midnight
      }
    }
    why.step(Operation.TAKE_FROM_ANCHOR, "day", Extent.day(day));
    return why.step(Operation.READ, time, Extent.day(day).at(time));
  }

  /** The hour of a frame on the clock of 24 hours; null where it is none. */
  private static LocalTime time(Frame frame) {
    int hour = frame.get(HOUR);
    int minute = frame.get(MINUTE, 0);
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
      case NIGHT -> hour >= 6 && hour < 12 ? hour + 12 : hour % 12;
    };
  }
}
