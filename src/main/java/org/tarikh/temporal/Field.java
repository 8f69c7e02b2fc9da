package org.tarikh.temporal;

import java.util.Locale;

/**
 * What words can say about a time: at most 32 fields, for a {@link Frame} has a bit for each.
 * Lexicons and rules name them by their lower-case names.
 */
enum Field {
  /** A plain number, before a rule says what it counts. */
  NUMBER,
  YEAR,
  MONTH,
  DAY,
  /** ISO: Monday 1 to Sunday 7. */
  WEEKDAY,
  HOUR,
  MINUTE,
  DAYTIME(Daytime.class),
  CALENDAR(Calendar.class),
  /** EDTF: 21 spring to 24 winter. */
  SEASON,
  QUARTER,
  HALF,
  /** First year of a decade. */
  DECADE,
  /** As it is counted: 19 for the nineteenth. */
  CENTURY,
  /** Days after the anchor day: 0 today, -1 yesterday. */
  SHIFT,
  UNIT(Unit.class),
  REF(Ref.class),
  PART(Part.class),
  /** How many units are cut from a period, or which of its weekdays it is; from its end below 0. */
  COUNT,
  /** The unit that COUNT counts. */
  STRETCH(Unit.class),
  /** Which way an amount is counted: -1 back, 1 forward. */
  DIRECTION,
  /** 1 for years before Christ, 0 for those after. */
  ERA,
  /** Days after Easter Sunday. */
  EASTER,
  /** 1 where the words say "about". */
  APPROXIMATE;

  enum Daytime {
    DAWN,
    MORNING,
    NOON,
    AFTERNOON,
    EVENING,
    NIGHT,
    AM,
    PM,
    /** Of hours that are said without a part of the day: one to six are in the afternoon. */
    WAKING,
    /** The same of hours that may be of the night: of today the last that has passed. */
    RECENT;

    /** An hour of it. */
    int hour() {
      return switch (this) {
        case DAWN -> 5;
        case AM, MORNING -> 8;
        case NOON, WAKING, RECENT -> 12;
        case PM, AFTERNOON -> 16;
        case EVENING -> 19;
        case NIGHT -> 22;
      };
    }
  }

  enum Calendar {
    GREGORIAN,
    HIJRI
  }

  enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    /** September to June. */
    SCHOOL_YEAR,
    /** July to June, where two years name it. */
    FISCAL_YEAR,
    DECADE,
    CENTURY
  }

  /**
   * Which of many: counted from the publication, or (SAME, FOLLOWING, PREVIOUS) from a told date.
   */
  enum Ref {
    BEFORE_LAST,
    LAST,
    THIS,
    NEXT,
    AFTER_NEXT,
    PREVIOUS,
    SAME,
    FOLLOWING,
    /** That which the sentence has told, else the one that holds the publication. */
    THE
  }

  enum Part {
    EARLY,
    MID,
    LATE,
    END,
    FIRST_WEEK,
    SECOND_WEEK,
    THIRD_WEEK,
    FOURTH_WEEK,
    LAST_WEEK,
    FIRST_THIRD,
    SECOND_THIRD,
    LAST_THIRD,
    /** So many units from the start. */
    FIRST,
    /** So many units up to the end. */
    LAST,
    /** So many units that begin with it. */
    FROM,
    /** So many units that end with it. */
    UNTIL,
    /** The week that holds it. */
    AROUND,
    /** So many units later. */
    AFTER,
    /** So many units earlier. */
    BEFORE,
    /** The weekday that is the first, second or last of its month. */
    NTH,
    /** The night that ends on it. */
    NIGHT_BEFORE
  }

  private final Class<? extends Enum<?>> names;

  Field() {
    this(null);
  }

  Field(Class<? extends Enum<?>> names) {
    this.names = names;
  }

  static Field named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Reads a value as it stands in a lexicon: a number, or a name of this field. */
  int read(String value) {
    if (names == null) {
      return Integer.parseInt(value);
    }
    String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
    for (Enum<?> constant : names.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant.ordinal();
      }
    }
    throw new IllegalArgumentException("no " + this + " is called " + value);
  }
}
