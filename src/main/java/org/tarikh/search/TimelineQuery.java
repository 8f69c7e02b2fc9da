package org.tarikh.search;

import java.util.List;

/**
 * Which published events are meant: all conditions hold together, several values of one condition
 * are alternatives.
 *
 * @param words all of them are searched in titles, summaries, quotes and names; null or blank for
 *     all events. What comes after {@value #MAX_WORDS} characters is not looked at
 * @param categories keys; empty for all
 * @param places keys; empty for all
 * @param actors keys; empty for all
 */
public record TimelineQuery(
    String words, List<String> categories, List<String> places, List<String> actors) {

  /** The longest search, in UTF-16 units. */
  public static final int MAX_WORDS = 500;

  /** Everything. */
  public static final TimelineQuery ALL = new TimelineQuery(null, List.of(), List.of(), List.of());

  public TimelineQuery {
    words = words == null ? "" : words.strip();
    words = words.substring(0, Math.min(words.length(), MAX_WORDS));
    categories = List.copyOf(categories);
    places = List.copyOf(places);
    actors = List.copyOf(actors);
  }

  TimelineQuery withCategories(List<String> others) {
    return new TimelineQuery(words, others, places, actors);
  }

  TimelineQuery withPlaces(List<String> others) {
    return new TimelineQuery(words, categories, others, actors);
  }

  TimelineQuery withActors(List<String> others) {
    return new TimelineQuery(words, categories, places, others);
  }
}
