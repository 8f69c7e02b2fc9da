package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** Headlines of Arabic events of which nothing says who or what they are about. */
final class ArabicOwnWords {

  /** How sure a headline is that does not say what it is about. */
  private static final double UNKNOWN = 0.45;

  private static final String VERB = "ar.verb.";

  /** Ends of verbs that tell what "we" or some people did, or to whom: of these nobody asks. */
  private static final List<String> OTHERS = List.of("نا", "وا", "ه", "ها", "هم");

  private ArabicOwnWords() {}

  /**
   * "تأسست عام 1980": a draft of which nothing says who or what it is about, with its own words as
   * title; null where it is no more than what somebody in the article did.
   */
  static EventDraft titled(String text, EventDraft draft, Found found) {
    String said =
        Drafting.running(text.substring(Math.max(found.start(), found.nucleus()), found.end()));
    String before = text.substring(found.start(), Math.max(found.start(), found.nucleus()));
    boolean denied = before.contains("لم ") || before.contains("لن ") || before.contains("ما ");
    String past = found.rule().startsWith(VERB) ? found.rule().substring(VERB.length()) : "";
    boolean and =
        !past.isEmpty() && "وف".indexOf(said.charAt(0)) >= 0 && said.charAt(0) != past.charAt(0);
    said = said.substring(and ? 1 : 0);
    String verb = said.substring(0, Math.max(0, said.indexOf(' ')));
    if (past.isEmpty()
        || verb.isEmpty()
        || denied
        || found.planned()
        || found.cue().grade() != Cue.Grade.STRONG
        || "يت".indexOf(verb.charAt(0)) >= 0 && verb.charAt(0) != past.charAt(0)
        || OTHERS.stream().anyMatch(verb::endsWith)) {
      return null;
    }
    List<String> words = List.of(said.split(" "));
    return draft.titled(Headline.fit(words, word -> false, Set.of()), UNKNOWN);
  }
}
