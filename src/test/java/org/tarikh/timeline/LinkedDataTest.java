package org.tarikh.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;

@QuarkusTest
class LinkedDataTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "</SCRIPT\t>",
        "<!--<script>",
        "--><img src=x onerror=alert(1)>",
        "]]>&lt;/script&gt;",
        "\"}</script>",
        "\\</script>\\u003c/script",
        "\u2028\u2029\u0000سقوط"
      })
  void cannotBeBrokenOutOf(String text) throws Exception {
    String json = json("2025", text);
    assertThat(json).doesNotContain("<", ">", "&");
    Document page =
        Jsoup.parse("<script type='application/ld+json'>" + json + "</script><p id=after></p>");
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("#after")).hasSize(1);
    JsonNode read = new ObjectMapper().readTree(page.select("script").first().data());
    assertThat(read.path("name").textValue()).isEqualTo(text);
    assertThat(read.path("description").textValue()).isEqualTo(text);
    assertThat(read.path("location").path(0).path("name").textValue()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-13, 2025-08-13, ''",
    "2025-07, 2025-07, ''",
    "2025, 2025, ''",
    "2024-11-27/2024-12-08, 2024-11-27, 2024-12-08",
    "2024-11-27/.., 2024-11-27, ''",
    "../2024-12-08, '', 2024-12-08",
    "2011-03-15~, '', ''",
    "2012-22, '', ''",
    "201X, '', ''"
  })
  void saysNoMoreThanIsKnown(String edtf, String start, String end) throws Exception {
    JsonNode read = new ObjectMapper().readTree(json(edtf, "x"));
    assertThat(read.path("startDate").asText()).isEqualTo(start);
    assertThat(read.path("endDate").asText()).isEqualTo(end);
  }

  private static String json(String edtf, String text) {
    EventView event =
        new EventView(
            "ar",
            text,
            text,
            null,
            edtf,
            "politics",
            List.of(new EventView.NameView(text, "")),
            List.of(),
            List.of(),
            false);
    return LinkedData.of(
        event,
        "https://example.org/ar/events/1",
        new DateWords(Language.AR, ZoneId.of("Asia/Damascus")));
  }
}
