package org.tarikh.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.event.Events;
import org.tarikh.search.TimelineSearch;

/** The list of events and its extent as the API answers them. */
@QuarkusTest
class EventListTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PLACE = "story-list";
  private static final String ALL = "/api/v1/events?lang=en&place=" + PLACE;
  private static boolean told;

  @Inject Story story;
  @Inject Events events;
  @Inject TimelineSearch search;

  @BeforeEach
  void tell() {
    story.tell();
    if (!told) {
      told = true;
      story.tellOfDays(PLACE, LocalDate.of(1902, 1, 1), 45);
    }
  }

  private static JsonNode ask(String address) throws IOException {
    Response response = given().get(address);
    assertThat(response.statusCode()).as(address).isEqualTo(200);
    return JSON.readTree(response.asString());
  }

  private static List<String> dates(JsonNode page) {
    return page.get("events").findValuesAsText("date");
  }

  @Test
  void pagesByCursorThereAndBack() throws IOException {
    JsonNode first = ask(ALL);
    assertThat(first.get("total").asInt()).isEqualTo(45);
    assertThat(first.get("before").asInt()).isZero();
    assertThat(first.has("previous")).isFalse();
    JsonNode second = ask(ALL + "&cursor=" + first.get("next").asText());
    assertThat(second.get("before").asInt()).isEqualTo(20);
    JsonNode third = ask(ALL + "&cursor=" + second.get("next").asText());
    assertThat(third.get("before").asInt()).isEqualTo(40);
    assertThat(third.has("next")).isFalse();
    List<String> all = new ArrayList<>(dates(first));
    all.addAll(dates(second));
    all.addAll(dates(third));
    assertThat(all).hasSize(45).isSorted().doesNotHaveDuplicates();
    assertThat(ask(ALL + "&cursor=" + third.get("previous").asText())).isEqualTo(second);
  }

  @Test
  void beginsWithAnEvent() throws IOException {
    JsonNode tenth = ask(ALL).get("events").get(9);
    JsonNode page = ask(ALL + "&event=" + tenth.get("id").asText());
    assertThat(page.get("events").get(0)).isEqualTo(tenth);
    assertThat(page.get("before").asInt()).isEqualTo(9);
    assertThat(page.get("total").asInt()).isEqualTo(45);
    JsonNode before = ask(ALL + "&cursor=" + page.get("previous").asText());
    assertThat(before.get("before").asInt()).isZero();
    assertThat(dates(before)).startsWith("1902-01-01");
  }

  @Test
  void staysInItsWindow() throws IOException {
    // 10 to 12 January 1902.
    long from = LocalDate.of(1902, 1, 10).toEpochDay() * 1440;
    JsonNode page = ask(ALL + "&from=" + from + "&to=" + (from + 3 * 1440 - 1));
    assertThat(dates(page)).containsExactly("1902-01-10", "1902-01-11", "1902-01-12");
    assertThat(page.get("total").asInt()).isEqualTo(3);
    String second = page.get("events").get(1).get("id").asText();
    page = ask(ALL + "&from=" + from + "&to=" + (from + 3 * 1440 - 1) + "&event=" + second);
    assertThat(dates(page)).containsExactly("1902-01-11", "1902-01-12");
    assertThat(page.get("before").asInt()).isEqualTo(1);
    page = ask(ALL + "&from=0&to=1");
    assertThat(page.toString()).isEqualTo("{\"total\":0,\"before\":0,\"events\":[]}");
  }

  @Test
  void saysHowManyThereAreAndFromWhenToWhen() throws IOException {
    long first = LocalDate.of(1902, 1, 1).toEpochDay() * 1440;
    assertThat(ask("/api/v1/extent?lang=ar&place=" + PLACE))
        .isEqualTo(
            JSON.readTree(
                "{\"state\":\"%s\",\"total\":45,\"earliest\":%d,\"latest\":%d}"
                    .formatted(search.generation(), first, first + 45 * 1440 - 1)));
    assertThat(ask("/api/v1/extent?place=no-such-place"))
        .isEqualTo(
            JSON.readTree(
                "{\"state\":\"%s\",\"total\":0,\"earliest\":null,\"latest\":null}"
                    .formatted(search.generation())));
  }

  @Test
  void saysWhatWasPublishedAndChangedSince() throws IOException {
    String place = "story-since";
    long old = story.tellOfDays(place, LocalDate.of(1904, 1, 1), 1).get(0);
    String before = search.generation();
    assertThat(since(before, place)).isEqualTo("1 0 0");
    List<Long> fresh = story.tellOfDays(place, LocalDate.of(1904, 2, 1), 3);
    events.withdraw(fresh.get(0), 1, "test", false, "test");
    events.update(old, 1, events.findPublic(old).toRecord(), "test");
    assertThat(since(before, place)).isEqualTo("3 2 1");
    assertThat(since(before, "no-such-place")).isEqualTo("0 0 0");
    events.withdraw(old, 2, "test", false, "test");
    assertThat(since(before, place)).isEqualTo("2 2 0");
    assertThat(since(search.generation(), place)).isEqualTo("2 0 0");
    for (String unknown : List.of("x", "another-store-1", before + "0000", before + "x")) {
      assertThat(since(unknown, place)).isEqualTo("2 null null");
    }
  }

  /** How many there are, how many of them are new, and how many are changed. */
  private String since(String state, String place) throws IOException {
    JsonNode extent = ask("/api/v1/extent?place=" + place + "&since=" + state);
    assertThat(extent.get("state").asText()).isEqualTo(search.generation());
    return extent.get("total") + " " + extent.get("published") + " " + extent.get("changed");
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/events?lang=en", "/api/v1/extent?lang=en"})
  void isKeptByWhoeverAsksAgainWithItsTag(String path) {
    Response first = given().get(path);
    assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
    assertThat(first.header("Set-Cookie")).isNull();
    Response again = given().header("If-None-Match", first.header("ETag")).get(path);
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({
    "cursor=x",
    "cursor=AAAA",
    "from=2025-01",
    "to=1e5",
    "event=x",
    "event=99999999999999999999"
  })
  void refusesWhatIsNoneOfItsOwn(String parameter) throws IOException {
    Response response = given().get("/api/v1/events?lang=en&" + parameter);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(response.asString()).get("error").asText())
        .startsWith("Ask for events with a cursor");
  }

  @ParameterizedTest
  @CsvSource({"category=nothing", "lang=fr"})
  void refusesWrongFilters(String parameter) {
    assertThat(given().get("/api/v1/events?" + parameter).statusCode()).isEqualTo(400);
    assertThat(given().get("/api/v1/extent?" + parameter).statusCode()).isEqualTo(400);
  }
}
