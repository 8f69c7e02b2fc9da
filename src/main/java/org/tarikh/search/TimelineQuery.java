package org.tarikh.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which published events are meant: all conditions hold together, several values of one condition
 * are alternatives.
 *
 * @param words all of them are searched in titles, summaries, quotes and names; null or blank for
 *     all events. What comes after {@value #MAX_WORDS} characters is not looked at
 * @param chosen keys by field; a field with none is not asked about
 */
public record TimelineQuery(String words, Map<FacetField, List<String>> chosen) {

  /** The longest search, in UTF-16 units. */
  public static final int MAX_WORDS = 500;

  /** Everything. */
  public static final TimelineQuery ALL = new TimelineQuery(null, Map.of());

  public TimelineQuery {
    words = words == null ? "" : words.strip();
    words = words.substring(0, Math.min(words.length(), MAX_WORDS));
    Map<FacetField, List<String>> kept = new EnumMap<>(FacetField.class);
    chosen.forEach(
        (field, keys) -> {
          if (!keys.isEmpty()) {
            kept.put(field, List.copyOf(keys));
          }
        });
    chosen = kept;
  }

  /** Only of these categories, places and actors; an empty list for all. */
  public TimelineQuery(
      String words, List<String> categories, List<String> places, List<String> actors) {
    this(
        words,
        Map.of(
            FacetField.CATEGORY, categories, FacetField.PLACE, places, FacetField.ACTOR, actors));
  }

  /** The keys that are chosen of a field. */
  List<String> of(FacetField field) {
    return chosen.getOrDefault(field, List.of());
  }

  TimelineQuery without(FacetField field) {
    Map<FacetField, List<String>> others = new EnumMap<>(FacetField.class);
    others.putAll(chosen);
    others.remove(field);
    return new TimelineQuery(words, others);
  }

  /** The same conditions whatever the words. */
  public TimelineQuery withoutWords() {
    return new TimelineQuery("", chosen);
  }
}
