package org.tarikh.web;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a reader wants dates, as it stands in the address. What cannot be read is left at what the
 * site does by itself: a link must not break over it.
 *
 * @param months key of {@link MonthNames}; English has one set of names only
 * @param hijri {@code true} for the Hijri date beside the Gregorian one
 */
public record ReadersCalendar(
    @QueryParam("months") String months, @QueryParam("hijri") String hijri) {

  /**
   * What was chosen and can be read, by the name of its parameter, as an address goes on with it.
   */
  public Map<String, String> chosen() {
    Map<String, String> chosen = new LinkedHashMap<>();
    if (months != null && monthNames().key().equals(months)) {
      chosen.put("months", months);
    }
    if (withHijri()) {
      chosen.put("hijri", "true");
    }
    return chosen;
  }

  /**
   * The same as the query of an address, with its question mark; empty where nothing was chosen.
   * (Keys are letters: there is nothing to escape.)
   */
  public String query() {
    return chosen().isEmpty()
        ? ""
        : chosen().entrySet().stream()
            .map(choice -> choice.getKey() + "=" + choice.getValue())
            .collect(Collectors.joining("&", "?", ""));
  }

  public MonthNames monthNames() {
    return MonthNames.of(months);
  }

  public boolean withHijri() {
    return "true".equals(hijri);
  }
}
