package org.tarikh.search;

import java.util.List;

/**
 * Which published events are meant: all conditions hold together, several values of one condition
 * are alternatives.
 *
 * @param words searched in titles, summaries, quotes and names; null or blank for all
 * @param categories keys; empty for all
 * @param places keys; empty for all
 * @param actors keys; empty for all
 */
public record TimelineQuery(
    String words, List<String> categories, List<String> places, List<String> actors) {

  /** Everything. */
  public static final TimelineQuery ALL = new TimelineQuery(null, List.of(), List.of(), List.of());

  public TimelineQuery {
    categories = List.copyOf(categories);
    places = List.copyOf(places);
    actors = List.copyOf(actors);
  }
}
