package org.tarikh.temporal;

/** Where a sentence looks, as its cue words tell. */
enum Tense {
  PAST,
  FUTURE,
  /** Somebody said something: the saying is past, what was said may lie ahead. */
  REPORTED,
  UNKNOWN
}
