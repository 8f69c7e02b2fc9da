package org.tarikh.timeline;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tarikh.event.Category;
import org.tarikh.search.TimelineSearch;
import org.tarikh.web.Count;
import org.tarikh.web.Language;
import org.tarikh.web.WebMessages;

/** What events can be filtered by, as boxes to tick: the most frequent values, and those chosen. */
final class FilterChoices {

  private static final int CHOICES = 12;

  /** A value to choose. */
  record Choice(String key, String name, Count count, boolean chosen) {}

  private final Language language;
  private final Filters filters;
  private final TimelineSearch.Facets facets;

  FilterChoices(Language language, Filters filters, TimelineSearch.Facets facets) {
    this.language = language;
    this.filters = filters;
    this.facets = facets;
  }

  public List<Choice> categories() {
    return choices(
        Category.KEYS,
        language.messages(WebMessages.class)::category,
        facets.categories(),
        filters.category());
  }

  public List<Choice> publishers() {
    List<String> keys =
        Stream.concat(
                filters.publisher().stream(), facets.publishers().keySet().stream().limit(CHOICES))
            .distinct()
            .toList();
    return choices(keys, name -> name, facets.publishers(), filters.publisher());
  }

  public List<Choice> precisions() {
    return choices(
        Filters.PRECISIONS,
        language.messages(TimelineMessages.class)::precisionOf,
        facets.precisions(),
        filters.precision());
  }

  public List<Choice> sourceCounts() {
    return choices(
        Filters.SOURCES,
        language.messages(TimelineMessages.class)::sourceCountOf,
        facets.sources(),
        filters.sources());
  }

  private List<Choice> choices(
      List<String> keys,
      UnaryOperator<String> name,
      Map<String, Long> counts,
      List<String> chosen) {
    return keys.stream()
        .map(
            key ->
                new Choice(
                    key,
                    name.apply(key),
                    language.count(counts.getOrDefault(key, 0L)),
                    chosen.contains(key)))
        .toList();
  }

  public List<Choice> places() {
    return choices(facets.places(), filters.place());
  }

  public List<Choice> actors() {
    return choices(facets.actors(), filters.actor());
  }

  private List<Choice> choices(List<TimelineSearch.Facet> values, List<String> chosen) {
    List<TimelineSearch.Facet> shown =
        Stream.concat(
                values.stream().filter(facet -> chosen.contains(facet.name().key())),
                values.stream().limit(CHOICES))
            .distinct()
            .toList();
    return shown.stream()
        .map(
            facet ->
                new Choice(
                    facet.name().key(),
                    facet.name().in(language.code()),
                    language.count(facet.count()),
                    chosen.contains(facet.name().key())))
        .toList();
  }

  /** The name of a place, its key where no event tells it. */
  String place(String key) {
    return name(facets.places(), key);
  }

  /** The name of an actor, its key where no event tells it. */
  String actor(String key) {
    return name(facets.actors(), key);
  }

  private String name(List<TimelineSearch.Facet> values, String key) {
    return values.stream()
        .filter(facet -> facet.name().key().equals(key))
        .map(facet -> facet.name().in(language.code()))
        .findFirst()
        .orElse(key);
  }
}
