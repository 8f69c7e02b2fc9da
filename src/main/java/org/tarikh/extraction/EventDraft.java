package org.tarikh.extraction;

import java.util.List;
import java.util.Map;
import org.tarikh.edtf.Edtf;
import org.tarikh.temporal.TimeExpression;

/**
 * A dated event that a text tells.
 *
 * @param start the sentence or clause that proves it, UTF-16 index into the text
 * @param end its end, exclusive
 * @param date when the event happened
 * @param time the time expression that dates it
 * @param title a short headline in the text's language, at most 90 characters
 * @param summary the evidence sentence, cleaned
 * @param category key of a category, lower case ("conflict")
 * @param importance 0 to 100
 * @param rule the rule that found the event
 * @param confidence 0 to 1
 */
public record EventDraft(
    int start,
    int end,
    Edtf date,
    TimeExpression time,
    String title,
    String summary,
    String category,
    int importance,
    List<Name> places,
    List<Name> actors,
    String rule,
    double confidence) {

  /** The same in a text before which so many characters more stand, or fewer. */
  EventDraft moved(int by) {
    return new EventDraft(
        start + by,
        end + by,
        date,
        time.moved(by),
        title,
        summary,
        category,
        importance,
        places,
        actors,
        rule,
        confidence);
  }

  /** The same with another headline, which is no surer than that. */
  EventDraft titled(String other, double sure) {
    return new EventDraft(
        start,
        end,
        date,
        time,
        other,
        summary,
        category,
        importance,
        places,
        actors,
        rule,
        Math.min(confidence, sure));
  }

  /**
   * A place or an actor.
   *
   * @param key the gazetteer's slug, or the normalised name where the gazetteer knows none
   * @param names by language tag, at least one
   */
  public record Name(String key, Map<String, String> names) {}
}
