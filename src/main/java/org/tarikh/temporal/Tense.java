package org.tarikh.temporal;

/** Where a sentence looks, as its cue words tell. */
enum Tense {
  PAST,
  FUTURE,
  /** Ahead of what the sentence has told: what is put off may be long past by now. */
  AHEAD,
  /** What was planned may be over or still to come. */
  PLANNED,
  /** What was to be, on the nearest such day: "was due to leave on Thursday". */
  DUE,
  /** Somebody said something: the saying is past, what was said may lie ahead. */
  REPORTED,
  UNKNOWN
}
