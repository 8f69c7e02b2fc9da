package org.tarikh.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.tarikh.event.EventRecord;

/**
 * What the index gives back of an event: enough to draw it, list it and link to it without asking
 * the store.
 *
 * @param date EDTF
 * @param earliest first minute it may have begun, null = open
 * @param latest last minute it may have ended, null = open
 * @param titles by language tag
 * @param summaries by language tag
 * @param sources how many sources tell it
 * @param claims the dates that the sources claim, only where they disagree: where one does not lie
 *     within the other ("13 July" bears "July" out); null else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Card(
    long id,
    String date,
    Long earliest,
    Long latest,
    String category,
    int importance,
    int sources,
    Map<String, String> titles,
    Map<String, String> summaries,
    List<EventRecord.Name> places,
    List<EventRecord.Name> actors,
    List<Claim> claims) {

  /** A date that a source claims, with its bounds. */
  public record Claim(String date, Long earliest, Long latest) {
    boolean contains(Claim other) {
      return (earliest == null || other.earliest != null && earliest <= other.earliest)
          && (latest == null || other.latest != null && latest >= other.latest);
    }
  }

  /**
   * The language the title is shown in: the wanted one where there is a title in it, else the first
   * by name.
   */
  public String languageFor(String wanted) {
    return titles.containsKey(wanted)
        ? wanted
        : titles.keySet().stream().sorted().findFirst().orElse(wanted);
  }
}
