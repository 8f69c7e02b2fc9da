package org.tarikh.timeline;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tarikh.event.Category;
import org.tarikh.search.FacetField;
import org.tarikh.search.TimelineQuery;
import org.tarikh.web.Language;
import org.tarikh.web.Refusal;

/**
 * Which events a reader asked for, as it stands in the address of the timeline page and of the API.
 */
public record Filters(
    @QueryParam("q") String q,
    @QueryParam("category") List<String> category,
    @QueryParam("place") List<String> place,
    @QueryParam("actor") List<String> actor,
    @QueryParam("publisher") List<String> publisher,
    @QueryParam("precision") List<String> precision,
    @QueryParam("sources") List<String> sources) {

  /** The most values of all conditions together, and the longest of them. */
  static final int MOST = 50;

  static final int LONGEST = 200;

  /** What can be chosen where a reader cannot know the keys, in the order in which it is shown. */
  static final List<String> PRECISIONS = List.of("day", "month", "year", "longer");

  static final List<String> SOURCES = List.of("1", "2", "3");

  /** One condition. */
  record Condition(String name, String value) {}

  public Filters {
    q = q == null ? "" : q.strip();
    category = given(category);
    place = given(place);
    actor = given(actor);
    publisher = given(publisher);
    precision = given(precision);
    sources = given(sources);
  }

  private static List<String> given(List<String> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  /**
   * What the index is asked.
   *
   * @throws Refusal (400) for too many or too long values and for those of which there is a list
   *     that they are not in
   */
  TimelineQuery query(Language language) {
    TimelineMessages words = language.messages(TimelineMessages.class);
    List<Condition> all = conditions();
    if (all.size() > MOST || all.stream().anyMatch(c -> c.value.length() > LONGEST)) {
      throw new Refusal(400, words.tooMany(MOST, LONGEST));
    }
    unknown(category, Category.KEYS)
        .ifPresent(
            key -> {
              throw new Refusal(400, words.noCategory(key, String.join(", ", Category.KEYS)));
            });
    for (FacetField field : List.of(FacetField.PRECISION, FacetField.SOURCES)) {
      List<String> known = field == FacetField.PRECISION ? PRECISIONS : SOURCES;
      unknown(of(field), known)
          .ifPresent(
              key -> {
                throw new Refusal(400, words.noChoice(field.key(), key, String.join(", ", known)));
              });
    }
    return new TimelineQuery(
        q, Arrays.stream(FacetField.values()).collect(Collectors.toMap(f -> f, this::of)));
  }

  private static Optional<String> unknown(List<String> values, List<String> known) {
    return values.stream().filter(value -> !known.contains(value)).findFirst();
  }

  /** The values that are chosen of a field. */
  List<String> of(FacetField field) {
    return switch (field) {
      case CATEGORY -> category;
      case PLACE -> place;
      case ACTOR -> actor;
      case PUBLISHER -> publisher;
      case PRECISION -> precision;
      case SOURCES -> sources;
    };
  }

  /** All conditions, in the order in which they stand in an address. */
  List<Condition> conditions() {
    List<Condition> all = new ArrayList<>();
    if (!q.isEmpty()) {
      all.add(new Condition("q", q));
    }
    for (FacetField field : FacetField.values()) {
      of(field).forEach(value -> all.add(new Condition(field.key(), value)));
    }
    return all;
  }

  /** The query of an address with these conditions, without a question mark. */
  static String address(List<Condition> conditions) {
    return conditions.stream()
        .map(c -> c.name + "=" + URLEncoder.encode(c.value, StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
