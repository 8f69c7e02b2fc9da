package org.tarikh.search;

import java.util.Locale;

/** What events can be filtered by, and laid in lanes by. */
public enum FacetField {
  CATEGORY("category"),
  PLACE("places"),
  ACTOR("actors"),
  /** Who published what tells of the event: the name itself. */
  PUBLISHER("publishers"),
  /** How finely the date is known: {@code day}, {@code month}, {@code year} or {@code longer}. */
  PRECISION("precision"),
  /** How many sources tell of it: {@code 1}, {@code 2}, or {@code 3} for three and more. */
  SOURCES("sourcesUpTo3");

  /** Its name in the index. */
  final String indexed;

  FacetField(String indexed) {
    this.indexed = indexed;
  }

  /** Whether its values are keys of names, which the events tell. */
  boolean hasNames() {
    return this == PLACE || this == ACTOR;
  }

  /** Its name in addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
