package org.tarikh.timeline;

import jakarta.ws.rs.QueryParam;
import org.tarikh.web.Language;
import org.tarikh.web.Refusal;

/**
 * A window as the API is asked for it: the first and the last minute, both inclusive, counted from
 * 1970-01-01T00:00 in the configured zone; absent = open.
 */
public record Minutes(@QueryParam("first") String first, @QueryParam("last") String last) {

  Long earliest(Language language) {
    return read(first, language);
  }

  Long latest(Language language) {
    return read(last, language);
  }

  private static Long read(String text, Language language) {
    try {
      return text == null || text.isEmpty() ? null : Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw new Refusal(400, language.messages(TimelineMessages.class).noMinute(text));
    }
  }
}
