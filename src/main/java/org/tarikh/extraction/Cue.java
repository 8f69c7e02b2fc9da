package org.tarikh.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a word of the lexicon says about the event it names.
 *
 * @param id the word as it stands in the lexicon
 */
record Cue(String id, Grade grade, String category, int importance) {

  private static final Set<String> GENERAL = Words.BOTH.spelled("cue.general");

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

  /** The words of a topic file, each as a weak cue. */
  static Map<String, Cue> topics(String file) {
    Map<String, Cue> topics = new HashMap<>();
    for (Map<String, String> row : Tsv.read(file)) {
      Cue cue = new Cue(row.get("word"), Grade.WEAK, row.get("category"), 0);
      topics.put(Word.fold(row.get("word")), cue);
    }
    return topics;
  }

  /** Whether the words beside it say better than the cue itself what kind of event it is. */
  boolean isGeneral() {
    return category.equals("politics") || GENERAL.contains(id);
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
