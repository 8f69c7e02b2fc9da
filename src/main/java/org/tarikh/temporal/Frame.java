package org.tarikh.temporal;

import java.util.Arrays;
import org.tarikh.temporal.Field.Calendar;
import org.tarikh.temporal.Field.Daytime;
import org.tarikh.temporal.Field.Part;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** What some words say about a time: values by field. Immutable. */
final class Frame {
  static final Frame EMPTY = new Frame(new int[0]);

  private static final int ABSENT = Integer.MIN_VALUE;
  private static final int SIZE = Field.values().length;
  private static final Frame[] NUMBERS = new Frame[2200];

  static {
    for (int n = 0; n < NUMBERS.length; n++) {
      NUMBERS[n] = EMPTY.with(Field.NUMBER, n);
    }
  }

  private final int[] values;

  private Frame(int[] values) {
    this.values = values;
  }

  static Frame number(int number) {
    return number >= 0 && number < NUMBERS.length
        ? NUMBERS[number]
        : EMPTY.with(Field.NUMBER, number);
  }

  boolean has(Field field) {
    return values.length > 0 && values[field.ordinal()] != ABSENT;
  }

  /** Whether a number is surely all that it says; false where it would have to be searched. */
  boolean isOnlyNumber() {
    return this == number(get(Field.NUMBER));
  }

  /** The value of a field that is there. */
  int get(Field field) {
    if (!has(field)) {
      throw new IllegalStateException("no " + field);
    }
    return values[field.ordinal()];
  }

  int get(Field field, int otherwise) {
    return has(field) ? values[field.ordinal()] : otherwise;
  }

  Unit unit() {
    return has(Field.UNIT) ? Unit.values()[get(Field.UNIT)] : null;
  }

  Ref ref() {
    return has(Field.REF) ? Ref.values()[get(Field.REF)] : null;
  }

  Part part() {
    return has(Field.PART) ? Part.values()[get(Field.PART)] : null;
  }

  Daytime daytime() {
    return has(Field.DAYTIME) ? Daytime.values()[get(Field.DAYTIME)] : null;
  }

  boolean hijri() {
    return get(Field.CALENDAR, 0) == Calendar.HIJRI.ordinal();
  }

  /** This frame with one value more; null where another value already stands there. */
  Frame with(Field field, int value) {
    if (has(field)) {
      return get(field) == value ? this : null;
    }
    return set(field, value);
  }

  /** This frame with a value replaced. */
  Frame set(Field field, int value) {
    int[] copy = values.length == 0 ? new int[SIZE] : values.clone();
    if (values.length == 0) {
      Arrays.fill(copy, ABSENT);
    }
    copy[field.ordinal()] = value;
    return new Frame(copy);
  }

  /** This frame without some fields. */
  Frame without(Field... fields) {
    Frame frame = this;
    for (Field field : fields) {
      frame = frame.has(field) ? frame.set(field, ABSENT) : frame;
    }
    return frame;
  }

  /** What both say together; null where they disagree. */
  Frame merge(Frame other) {
    if (other.values.length == 0 || this == other) {
      return this;
    }
    if (values.length == 0) {
      return other;
    }
    int[] both = values.clone();
    for (int i = 0; i < SIZE; i++) {
      int theirs = other.values[i];
      if (theirs != ABSENT && both[i] != ABSENT && both[i] != theirs) {
        return null;
      }
      both[i] = theirs == ABSENT ? both[i] : theirs;
    }
    return new Frame(both);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Frame frame && Arrays.equals(values, frame.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
