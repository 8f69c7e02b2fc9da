package org.tarikh.timeline;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tarikh.event.Category;
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
    @QueryParam("actor") List<String> actor) {

  /** The most values of all conditions together, and the longest of them. */
  static final int MOST = 50;

  static final int LONGEST = 200;

  /** One condition. */
  record Condition(String name, String value) {}

  public Filters {
    q = q == null ? "" : q.strip();
    category = category == null ? List.of() : List.copyOf(category);
    place = place == null ? List.of() : List.copyOf(place);
    actor = actor == null ? List.of() : List.copyOf(actor);
  }

  /**
   * What the index is asked.
   *
   * @throws Refusal (400) for too many or too long values and for an unknown category
   */
  TimelineQuery query(Language language) {
    TimelineMessages words = language.messages(TimelineMessages.class);
    List<Condition> all = conditions();
    if (all.size() > MOST || all.stream().anyMatch(c -> c.value.length() > LONGEST)) {
      throw new Refusal(400, words.tooMany(MOST, LONGEST));
    }
    Optional<String> unknown =
        category.stream().filter(k -> !Category.KEYS.contains(k)).findFirst();
    if (unknown.isPresent()) {
      throw new Refusal(400, words.noCategory(unknown.get(), String.join(", ", Category.KEYS)));
    }
    return new TimelineQuery(q, category, place, actor);
  }

  /** All conditions, in the order in which they stand in an address. */
  List<Condition> conditions() {
    List<Condition> all = new ArrayList<>();
    if (!q.isEmpty()) {
      all.add(new Condition("q", q));
    }
    category.forEach(value -> all.add(new Condition("category", value)));
    place.forEach(value -> all.add(new Condition("place", value)));
    actor.forEach(value -> all.add(new Condition("actor", value)));
    return all;
  }

  /** The query of an address with these conditions, without a question mark. */
  static String address(List<Condition> conditions) {
    return conditions.stream()
        .map(c -> c.name + "=" + URLEncoder.encode(c.value, StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
