package org.tarikh.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The published list of what kind an event is; each has a colour and a shape on the timeline. */
public enum Category {
  DIPLOMACY,
  AGREEMENT,
  CONFLICT,
  PROTEST,
  JUSTICE,
  HUMANITARIAN,
  ECONOMY,
  POLITICS,
  SOCIETY;

  /** The keys in their published order, as they stand in the store, the API and addresses. */
  public static final List<String> KEYS = Arrays.stream(values()).map(Category::key).toList();

  static final String ANY =
      "diplomacy|agreement|conflict|protest|justice|humanitarian|economy|politics|society";

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
