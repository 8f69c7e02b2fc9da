package org.tarikh.web;

import jakarta.ws.rs.QueryParam;

/**
 * How a reader wants dates, as it stands in the address. What cannot be read is left at what the
 * site does by itself: a link must not break over it.
 *
 * @param months key of {@link MonthNames}; English has one set of names only
 * @param hijri {@code true} for the Hijri date beside the Gregorian one
 */
public record ReadersCalendar(
    @QueryParam("months") String months, @QueryParam("hijri") String hijri) {

  public MonthNames monthNames() {
    return MonthNames.of(months);
  }

  public boolean withHijri() {
    return "true".equals(hijri);
  }
}
