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
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.event.ChangeLog;
import org.tarikh.web.Language;
import org.tarikh.web.WebConfig;

@QuarkusTest
class ApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Story story;
  @Inject ChangeLog changes;
  @Inject WebConfig web;

  @BeforeEach
  void tell() {
    story.tell();
  }

  @Test
  void answersATile() throws IOException {
    // Zoom 15: tiles of 65,536 minutes, some 45 days; the signing of 13 August 2025 lies in 446.
    Response response =
        given().get("/api/v1/tiles/15/446?lang=ar&place=story&actor=story-side&category=agreement");
    assertThat(response.statusCode()).isEqualTo(200);
    List<Integer> bins = new ArrayList<>(Collections.nCopies(64, 0));
    // The tile begins at minute 29,229,056; a bin is 1,024 minutes, and the day lies on two.
    bins.set(21, 1);
    bins.set(22, 1);
    assertThat(JSON.readTree(response.asString()))
        .isEqualTo(
            JSON.readTree(
                """
                {"zoom":15,"index":446,"total":1,"bins":%s,
                 "events":[{"id":%d,"href":"/ar/events/%d","title":"توقيع مذكرة التفاهم","lang":"ar",
                   "when":"13 آب 2025","date":"2025-08-13","earliest":29250720,"latest":29252159,
                   "precision":"day","approximate":false,"category":"agreement",
                   "categoryName":"اتفاقات","importance":90,"sources":3,
                   "claims":[{"when":"13 آب 2025","date":"2025-08-13","earliest":29250720,"latest":29252159},
                             {"when":"12 آب 2025","date":"2025-08-12","earliest":29249280,"latest":29250719}]}]}
                """
                    .formatted(bins, story.signing.id, story.signing.id)));
  }

  @Test
  void tellsDatesInTheReadersMonths() throws IOException {
    JsonNode tile =
        JSON.readTree(
            given()
                .get("/api/v1/tiles/15/446?lang=ar&place=story&category=agreement&months=maghrebi")
                .asString());
    assertThat(tile.findValuesAsText("when"))
        .containsExactly("13 أوت 2025", "13 أوت 2025", "12 أوت 2025");
  }

  @Test
  void answersFacets() throws IOException {
    String path = "/api/v1/facets?lang=en&place=story&first=29188800&last=29252159";
    JsonNode facets = JSON.readTree(given().get(path).asString());
    assertThat(facets.get("category").get(2))
        .isEqualTo(JSON.readTree("{\"key\":\"conflict\",\"name\":\"Conflict\",\"count\":1}"));
    assertThat(facets.get("actor").toString())
        .isEqualTo("[{\"key\":\"story-side\",\"name\":\"Ankara\",\"count\":1}]");
    assertThat(facets.get("precision").toString())
        .isEqualTo(
            "[{\"key\":\"day\",\"name\":\"to the day\",\"count\":1},"
                + "{\"key\":\"month\",\"name\":\"to the month\",\"count\":1},"
                + "{\"key\":\"year\",\"name\":\"to the year\",\"count\":0},"
                + "{\"key\":\"longer\",\"name\":\"less well\",\"count\":0}]");
    assertThat(facets.get("sources").findValuesAsText("count")).containsExactly("1", "0", "1");
    assertThat(facets.get("publisher").findValuesAsText("key"))
        .containsExactlyInAnyOrder("وكالة المثال", "The Example", "Example Wire");
  }

  @Test
  void answersLanesAndTheirTiles() throws IOException {
    Response response = given().get("/api/v1/lanes/category?lang=ar&place=story&last=28000000");
    assertThat(response.header("Cache-Control")).isEqualTo("public, no-cache");
    assertThat(JSON.readTree(response.asString()))
        .isEqualTo(
            JSON.readTree(
                """
                {"total":3,"others":0,"lanes":[
                  {"key":"diplomacy","name":"دبلوماسية","count":1},
                  {"key":"protest","name":"احتجاج","count":1},
                  {"key":"humanitarian","name":"شأن إنساني","count":1}]}
                """));
    assertThat(
            given()
                .header("If-None-Match", response.header("ETag"))
                .get("/api/v1/lanes/category?lang=ar&place=story&last=28000000")
                .statusCode())
        .isEqualTo(304);
    JsonNode tile =
        JSON.readTree(
            given()
                .get("/api/v1/lanes/actor/15/446?lang=en&place=story&lane=story-side&lane=nobody")
                .asString());
    assertThat(tile.get("zoom").asInt()).isEqualTo(15);
    assertThat(tile.get("index").asInt()).isEqualTo(446);
    assertThat(tile.get("lanes").findValuesAsText("total")).containsExactly("1", "0", "1");
    assertThat(tile.get("lanes").findValuesAsText("title"))
        .containsExactly("Memorandum signed", "Events in Suwayda");
    assertThat(tile.get("lanes").get(0).get("bins")).hasSize(64);
  }

  @Test
  void leavesOpenEndsAndAgreeingClaimsOut() throws IOException {
    JsonNode tile =
        JSON.readTree(given().get("/api/v1/tiles/0/0?lang=en&place=story&q=north").asString());
    assertThat(tile.get("total").asInt()).isEqualTo(2);
    assertThat(tile.get("events").findValuesAsText("title"))
        .containsExactly("Offensive from the north", "Aid reaches the north");
    assertThat(tile.get("events").findValue("claims")).isNull();
    assertThat(tile.get("events").findValuesAsText("precision")).containsExactly("day", "year");
  }

  @Test
  void isKeptByWhoeverAsksAgainWithItsTag() {
    String path = "/api/v1/tiles/0/0?lang=ar";
    Response first = given().get(path);
    String tag = first.header("ETag");
    assertThat(tag).startsWith("W/\"" + web.build() + "-" + changes.storeId()).endsWith("-ar\"");
    assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
    assertThat(first.header("Content-Language")).isEqualTo("ar");
    assertThat(first.header("Set-Cookie")).isNull();

    Response again = given().header("If-None-Match", tag).get(path);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(again.header("Cache-Control")).isEqualTo("public, no-cache");
    assertThat(again.asString()).isEmpty();

    String english = "/api/v1/tiles/0/0?lang=en";
    assertThat(given().header("If-None-Match", tag).get(english).statusCode()).isEqualTo(200);

    story.tellOfDays("story-change", LocalDate.of(1991, 1, 1), 1);
    assertThat(given().header("If-None-Match", tag).get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void everyBuildHasTagsOfItsOwn() {
    assertThat(web.build()).as("as Maven fills it in").matches("\\d+\\.\\d+.*-20\\d\\d-[-T:\\d]+Z");
    assertThat(Api.tag("1.0-20261125", "s-1", Language.AR))
        .isNotEqualTo(Api.tag("1.0-20261126", "s-1", Language.AR));
  }

  @Test
  void isCompressed() {
    assertThat(
            given()
                .header("Accept-Encoding", "gzip")
                .get("/api/v1/tiles/0/0?lang=ar")
                .header("Content-Encoding"))
        .isEqualTo("gzip");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/tiles/26/0?lang=en | There is no tile 0 at zoom 26: the zoom is a number from 0 to"
            + " 25, and the number a whole one within the grid.",
        "/api/v1/tiles/-1/0?lang=en | There is no tile 0 at zoom -1:",
        "/api/v1/tiles/x/0?lang=en  | There is no tile 0 at zoom x:",
        "/api/v1/tiles/1/1.5?lang=en | There is no tile 1.5 at zoom 1:",
        "/api/v1/tiles/25/99999999999999999999?lang=en | There is no tile 99999999999999999999",
        "/api/v1/tiles/0/9223372036854775807?lang=en | There is no tile 9223372036854775807",
        "/api/v1/tiles/0/0?lang=fr  | اللغة هي «ar» أو «en».",
        "/api/v1/tiles/0/0?lang=en&category=crime | There is no category “crime”. There are:"
            + " diplomacy, agreement, conflict, protest, justice, humanitarian, economy, politics,"
            + " society.",
        "/api/v1/lanes/place/26/0?lang=en | There is no tile 0 at zoom 26:",
        "/api/v1/lanes/place?lang=en&first=2025-07 | “2025-07” is no minute: it is a whole number,"
            + " counted from 1970-01-01T00:00.",
        "/api/v1/facets?lang=en&sources=7 | “7” cannot be chosen as sources. There are: 1, 2, 3.",
        "/api/v1/lanes/place/0/0?lang=en&lane=a&lane=b&lane=c&lane=d&lane=e&lane=f&lane=g&lane=h&lane=i&lane=j"
            + " | At most 9 values can be chosen at once,",
        "/api/v1/tiles/26/0         | لا مربع رقمه 0 عند درجة التكبير 26:",
      })
  void refusesWhatIsNoTile(String path, String sentence) throws IOException {
    Response response = given().get(path);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.contentType()).startsWith("application/json");
    assertThat(response.header("Cache-Control")).isEqualTo("no-store");
    JsonNode problem = JSON.readTree(response.asString());
    assertThat(problem.get("status").asInt()).isEqualTo(400);
    assertThat(problem.get("error").asText()).startsWith(sentence);
  }

  @Test
  void answersAnEvent() throws IOException {
    Response response = given().get("/api/v1/events/" + story.suwayda.id + "?lang=en");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.header("Set-Cookie")).isNull();
    assertThat(JSON.readTree(response.asString()))
        .isEqualTo(
            JSON.readTree(
                """
                {"id":%d,"href":"/en/events/%d","when":"July 2025","date":"2025-07",
                 "earliest":29188800,"latest":29233439,"precision":"month","approximate":false,
                 "category":"conflict","categoryName":"Conflict","importance":60,
                 "texts":[{"lang":"ar","title":"أحداث السويداء","summary":"وقعت أحداث دامية في السويداء."},
                          {"lang":"en","title":"Events in Suwayda","summary":"Bloody events in Suwayda."}],
                 "places":[{"key":"story","name":"Syria"},{"key":"story-city","name":"Suwayda"}],
                 "actors":[],
                 "sources":[{"article":"/en/articles/%d",
                             "quote":"وجاء التوقيع بعد أحداث السويداء في تموز الماضي","date":"2025-07"}]}
                """
                    .formatted(story.suwayda.id, story.suwayda.id, story.article)));
    String tag = response.header("ETag");
    assertThat(tag).isEqualTo("W/\"" + web.build() + "-" + changes.storeId() + "-1-en\"");
    assertThat(
            given()
                .header("If-None-Match", tag)
                .get("/api/v1/events/" + story.suwayda.id + "?lang=en")
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void knowsOfEventsWhatReadersMayKnow() {
    Response draft = given().get("/api/v1/events/" + story.draft.id + "?lang=en");
    assertThat(draft.statusCode()).isEqualTo(404);
    assertThat(draft.asString())
        .isEqualTo(
            "{\"status\":404,\"error\":\"There is no published event " + story.draft.id + ".\"}");
    Response withdrawn = given().get("/api/v1/events/" + story.withdrawn.id + "?lang=en");
    assertThat(withdrawn.statusCode()).isEqualTo(410);
    assertThat(withdrawn.asString())
        .isEqualTo(
            "{\"status\":410,\"error\":\"Event "
                + story.withdrawn.id
                + " was withdrawn. The reason: <b>خطأ</b> في المصدر\"}");
  }
}
