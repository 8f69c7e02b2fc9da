package org.tarikh.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tarikh.event.Category;
import org.tarikh.search.TimelineSearch.Facet;
import org.tarikh.search.TimelineSearch.Facets;
import org.tarikh.web.Language;
import org.tarikh.web.WebMessages;

/**
 * What the events of a query can be filtered by, as the API answers it: under the name of each
 * condition its values with how many events have them, counted over the events that fit the other
 * conditions.
 */
record FacetsJson(
    List<Value> category,
    List<Value> place,
    List<Value> actor,
    List<Value> publisher,
    List<Value> precision,
    List<Value> sources) {

  /**
   * @param key what the condition is given
   */
  record Value(String key, String name, long count) {}

  static FacetsJson of(Facets facets, Language language) {
    TimelineMessages words = language.messages(TimelineMessages.class);
    return new FacetsJson(
        listed(facets.categories(), Category.KEYS, language.messages(WebMessages.class)::category),
        named(facets.places(), language),
        named(facets.actors(), language),
        listed(facets.publishers(), facets.publishers().keySet(), name -> name),
        listed(facets.precisions(), Filters.PRECISIONS, words::precisionOf),
        listed(facets.sources(), Filters.SOURCES, words::sourceCountOf));
  }

  static List<Value> listed(
      Map<String, Long> counts, Collection<String> keys, UnaryOperator<String> name) {
    return keys.stream()
        .map(key -> new Value(key, name.apply(key), counts.getOrDefault(key, 0L)))
        .toList();
  }

  static List<Value> named(List<Facet> facets, Language language) {
    return facets.stream()
        .map(f -> new Value(f.name().key(), f.name().in(language.code()), f.count()))
        .toList();
  }
}
