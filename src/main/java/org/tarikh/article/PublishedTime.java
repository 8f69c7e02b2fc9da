package org.tarikh.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.edtf.EdtfException;

/**
 * When a page says that it was published: Open Graph, schema.org as JSON-LD or in the markup, else
 * its first {@code time}. A time with an offset is told by the clock of the zone; one without is
 * taken as it stands.
 */
final class PublishedTime {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** "2025-08-13", "2025-08-13T19:51", "2025-08-13 16:51:00.000Z", "2025-08-13T19:51:00+0300". */
  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})"
              + "(?:[T ](\\d{2}:\\d{2})(?::\\d{2})?(?:[.,]\\d+)?"
              + " ?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?.*");

  private PublishedTime() {}

  /** A day or a minute; empty where the page says nothing that can be read. */
  static Optional<Edtf> of(Document page, ZoneId zone) {
    return Stream.of(
            page.select("meta[property=article:published_time]").stream()
                .map(m -> m.attr("content")),
            page.select("script[type=application/ld+json]").stream()
                .map(script -> published(script.data())),
            page.select("[itemprop=datePublished]").stream().map(PublishedTime::marked),
            page.select("time[datetime]").stream().limit(1).map(time -> time.attr("datetime")))
        .flatMap(said -> said)
        .flatMap(said -> read(said.strip(), zone).stream())
        .findFirst();
  }

  private static String marked(Element element) {
    return element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
  }

  private static String published(String json) {
    try {
      return JSON.readTree(json).findPath("datePublished").asText();
    } catch (JsonProcessingException e) {
      return ""; // what else the page says decides then
    }
  }

  private static Optional<Edtf> read(String said, ZoneId zone) {
    Matcher moment = MOMENT.matcher(said);
    if (!moment.matches()) {
      return Optional.empty();
    }
    String day = moment.group(1);
    String time = moment.group(2);
    String offset = moment.group(3);
    try {
      return Optional.of(
          time == null || offset == null
              ? Edtf.parse(time == null ? day : day + "T" + time)
              : EdtfDateTime.ofMinute(
                  LocalDateTime.parse(day + "T" + time)
                      .atOffset(offset.matches("[A-Z]+") ? ZoneOffset.UTC : ZoneOffset.of(offset))
                      .atZoneSameInstant(zone)
                      .toLocalDateTime()));
    } catch (EdtfException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
