package org.tarikh.temporal;

import java.util.Arrays;
import org.tarikh.temporal.Field.Calendar;
import org.tarikh.temporal.Field.Daytime;
import org.tarikh.temporal.Field.Part;
import org.tarikh.temporal.Field.Ref;
import org.tarikh.temporal.Field.Unit;

/** What some words say about a time: values by field. Immutable. */
final class Frame {
  static final Frame EMPTY = new Frame(0, new int[0]);

  private static final Unit[] UNITS = Unit.values(); // they make a copy each time
  private static final Ref[] REFS = Ref.values();
  private static final Part[] PARTS = Part.values();
  private static final Daytime[] DAYTIMES = Daytime.values();
  private static final Frame[] NUMBERS = new Frame[2200];

  static {
    for (int n = 0; n < NUMBERS.length; n++) {
      NUMBERS[n] = EMPTY.with(Field.NUMBER, n);
    }
  }

  /** The fields that have a value, a bit each. */
  private final int fields;

  /** Their values, in the order of the fields. */
  private final int[] values;

  private Frame(int fields, int[] values) {
    this.fields = fields;
    this.values = values;
  }

  static Frame number(int number) {
    return number >= 0 && number < NUMBERS.length
        ? NUMBERS[number]
        : EMPTY.with(Field.NUMBER, number);
  }

  boolean has(Field field) {
    return (fields & bit(field)) != 0;
  }

  private static int bit(Field field) {
    return 1 << field.ordinal();
  }

  /** Where the value of a field stands, or would. */
  private int place(int bit) {
    return Integer.bitCount(fields & bit - 1);
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
    return values[place(bit(field))];
  }

  int get(Field field, int otherwise) {
    return has(field) ? values[place(bit(field))] : otherwise;
  }

  Unit unit() {
    return has(Field.UNIT) ? UNITS[get(Field.UNIT)] : null;
  }

  Ref ref() {
    return has(Field.REF) ? REFS[get(Field.REF)] : null;
  }

  Part part() {
    return has(Field.PART) ? PARTS[get(Field.PART)] : null;
  }

  Daytime daytime() {
    return has(Field.DAYTIME) ? DAYTIMES[get(Field.DAYTIME)] : null;
  }

  /** Whether it counts from the publication: "today", "last week". */
  boolean countsFromPublication() {
    Ref ref = ref();
    return has(Field.SHIFT)
        || ref == Ref.LAST
        || ref == Ref.BEFORE_LAST
        || ref == Ref.THIS
        || ref == Ref.NEXT
        || ref == Ref.AFTER_NEXT;
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
    int place = place(bit(field));
    if (has(field)) {
      int[] copy = values.clone();
      copy[place] = value;
      return new Frame(fields, copy);
    }
    int[] more = new int[values.length + 1];
    System.arraycopy(values, 0, more, 0, place);
    more[place] = value;
    System.arraycopy(values, place, more, place + 1, values.length - place);
    return new Frame(fields | bit(field), more);
  }

  /** This frame without some fields. */
  Frame without(Field... without) {
    int rest = fields;
    for (Field field : without) {
      rest &= ~bit(field);
    }
    return rest == fields ? this : merged(rest, this);
  }

  /** What both say together; null where they disagree. */
  Frame merge(Frame other) {
    for (int both = fields & other.fields; both != 0; both &= both - 1) {
      int bit = Integer.lowestOneBit(both);
      if (values[place(bit)] != other.values[other.place(bit)]) {
        return null;
      }
    }
    int all = fields | other.fields;
    return all == fields ? this : all == other.fields ? other : merged(all, other);
  }

  /** Some of the fields that this or another has, or both alike. */
  private Frame merged(int some, Frame other) {
    int[] copy = new int[Integer.bitCount(some)];
    int at = 0;
    for (int rest = some; rest != 0; rest &= rest - 1) {
      int bit = Integer.lowestOneBit(rest);
      copy[at++] = (fields & bit) != 0 ? values[place(bit)] : other.values[other.place(bit)];
    }
    return new Frame(some, copy);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Frame frame
        && fields == frame.fields
        && Arrays.equals(values, frame.values);
  }

  @Override
  public int hashCode() {
    return 31 * fields + Arrays.hashCode(values);
  }
}
