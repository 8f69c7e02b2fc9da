package org.tarikh.timeline;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.tarikh.timeline.Filters.Condition;
import org.tarikh.web.ReadersCalendar;

/**
 * How the timeline page shows its events, whichever they are: it goes along when a reader turns
 * pages or changes filters.
 *
 * @param lanes what the drawing is laid in lanes by; kept as it is, the drawing reads it
 */
public record Shown(@BeanParam ReadersCalendar calendar, @QueryParam("lanes") String lanes) {

  private static final List<String> LANES = List.of("category", "place", "actor", "publisher");

  /** The same as conditions of an address; what is as the site does by itself is left out. */
  List<Condition> conditions() {
    List<Condition> all = new ArrayList<>();
    calendar.chosen().forEach((name, value) -> all.add(new Condition(name, value)));
    if (lanes != null && LANES.contains(lanes)) {
      all.add(new Condition("lanes", lanes));
    }
    return all;
  }
}
