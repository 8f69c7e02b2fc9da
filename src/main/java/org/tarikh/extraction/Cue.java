package org.tarikh.extraction;

/**
 * What a word of the lexicon says about the event it names.
 *
 * @param id the word as it stands in the lexicon
 */
record Cue(String id, Grade grade, String category, int importance) {

  enum Grade {
    /** A verb or noun that is an event by itself. */
    STRONG,
    /** A noun that is an event only beside its own date or after "after". */
    WEAK,
    /** A statement: news only when nothing else is told. */
    SAY,
    /** A lasting state: no event. */
    STATE
  }

  static Grade grade(String name) {
    return switch (name) {
      case "event", "strong" -> Grade.STRONG;
      case "weak" -> Grade.WEAK;
      case "say" -> Grade.SAY;
      case "state" -> Grade.STATE;
      default -> throw new IllegalArgumentException("unknown grade " + name);
    };
  }
}
