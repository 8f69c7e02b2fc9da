package org.tarikh.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EventPageTest {

  @Inject Story story;

  @BeforeEach
  void tell() {
    story.tell();
  }

  @Test
  void saysHowTheDateIsKnown() {
    Document page = page("/ar/events/" + story.suwayda.id);
    assertThat(text(page))
        .isEqualTo(
            """
            نزاع
            أحداث السويداء
            تموز 2025 — اليوم غير معروف
            وقعت أحداث دامية في السويداء.
            الأماكن: سوريا السويداء
            > وجاء التوقيع بعد أحداث السويداء في [تموز الماضي]
            وكالة المثال توقيع مذكرة تفاهم نُشر في 13 آب 2025 افتح المصدر
            - يقول المصدر: «\u2068تموز الماضي\u2069».
            - نُشر المقال في 13 آب 2025، ومنه نحسب.
            - المقصود آخر ما سبقه من ذلك: تموز 2025.
            - فالتاريخ إذن: تموز 2025 2025-07
            القاعدة ar.month.last
            """);
    assertThat(page.select(".notice")).isEmpty();
    assertThat(page.select(".event-date time").attr("datetime")).isEqualTo("2025-07");
  }

  @Test
  void showsEveryClaimWhereSourcesDisagree() {
    Document page = page("/en/events/" + story.signing.id);
    assertThat(text(page))
        .isEqualTo(
            """
            Agreements
            Memorandum signed
            13 August 2025
            The defence ministers sign a memorandum.
            Places: Syria Suwayda
            Who took part: Ankara
            ! The sources do not agree on the date. What each of them says stands below.
            > وقّع الطرفان [اليوم] مذكرة تفاهم للتدريب.
            وكالة المثال توقيع مذكرة تفاهم Published 13 August 2025 Open the source
            - The source says “\u2068اليوم\u2069”.
            - The article was published on 13 August 2025, and we count from there.
            - The period it lies in is meant: 13 August 2025.
            - So the date is: 13 August 2025 2025-08-13
            Rule ar.day.today
            > The memorandum was signed [on Tuesday], officials said.
            The Example A memorandum is signed Published 13 August 2025 Open the source
            - The source says “\u2068on Tuesday\u2069”.
            - The article was published on 13 August 2025, and we count from there.
            - We go 1 day back: 12 August 2025.
            - So the date is: 12 August 2025 2025-08-12
            Rule en.weekday
            > Signed 13 August.
            Example Wire Open the source
            - An editor read the source and entered this date.
            - So the date is: 13 August 2025 2025-08-13
            """);
    assertThat(page.select(".source a").eachAttr("href"))
        .containsExactly(
            "/en/articles/" + story.article,
            "https://example.org/ar",
            "/en/articles/" + story.quotedOnly,
            "https://example.org/en",
            "https://example.org/a?b=1&c=2");
    assertThat(page.select(".names a").eachAttr("href"))
        .containsExactly("/en/?place=story", "/en/?place=story-city", "/en/?actor=story-side");
    assertThat(page.select("blockquote").eachAttr("lang")).containsExactly("ar", "en");
  }

  @Test
  void tellsDatesAndLeadsOnInTheReadersCalendar() {
    String chosen = "?months=egyptian&hijri=true";
    Document page = page("/ar/events/" + story.signing.id + chosen);
    assertThat(page.select(".event-date").text()).isEqualTo("13 أغسطس 2025 19 صفر 1447 هـ");
    assertThat(page.select(".claims").text()).contains("أغسطس").doesNotContain("آب");
    assertThat(page.select(".how-result .hijri").first().text()).isEqualTo("19 صفر 1447 هـ");
    assertThat(page.select(".neighbours a, .source a[href^=/]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(address -> address.endsWith(chosen));
    assertThat(page.select(".brand, .colophon a").eachAttr("href"))
        .containsExactly("/ar/" + chosen, "/ar/" + chosen);
    assertThat(page.select(".names a").first().attr("href"))
        .isEqualTo("/ar/?place=story&months=egyptian&hijri=true");
    assertThat(page.select("meta[property=og:url]").attr("content")).doesNotContain("?");
    Document article = page(page.select(".source a").first().attr("href"));
    assertThat(article.select(".event-date").text()).contains("أغسطس");
    assertThat(article.select(".times").text()).contains("أغسطس");
    assertThat(article.select(".proves a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(address -> address.endsWith(chosen));
    Document none = page("/ar/events/" + story.signing.id + "?months=%22x&hijri=1");
    assertThat(none.select(".brand").attr("href")).isEqualTo("/ar/");
    assertThat(none.select(".event-date").text()).isEqualTo("13 آب 2025");
    given()
        .get("/api/v1/events/" + story.signing.id + "?lang=ar&months=egyptian")
        .then()
        .body("when", equalTo("13 أغسطس 2025"));
    given()
        .get("/ar/events/" + story.withdrawn.id + chosen)
        .then()
        .statusCode(410)
        .body(containsString("<p><a href=\"/ar/?months=egyptian&amp;hijri=true\">"));
    given()
        .get("/ar/events/999999999" + chosen)
        .then()
        .statusCode(404)
        .body(containsString("<p><a href=\"/ar/?months=egyptian&amp;hijri=true\">"));
  }

  @Test
  void leadsToTheEventsBeforeAndAfterIt() {
    List<Long> days = story.tellOfDays("story-row", LocalDate.of(7001, 5, 9), 3);
    Document english = page("/en/events/" + days.get(1));
    assertThat(english.select(".neighbours").attr("aria-label"))
        .isEqualTo("Before and after it in time");
    assertThat(english.select(".neighbours a").eachText())
        .containsExactly(
            "Previous event Day 1 9 May 7001 still to come",
            "Next event Day 3 11 May 7001 still to come");
    assertThat(english.select(".neighbours a").eachAttr("href"))
        .containsExactly("/en/events/" + days.get(0), "/en/events/" + days.get(2));
    Document arabic = page("/ar/events/" + days.get(1));
    assertThat(arabic.select(".neighbours a").eachText())
        .containsExactly(
            "الحدث السابق Day 1 9 أيار 7001 مرتقب", "الحدث التالي Day 3 11 أيار 7001 مرتقب");
    assertThat(arabic.select(".neighbours a bdi").eachAttr("lang")).containsExactly("en", "en");
  }

  @Test
  void tellsMachinesWhatItTellsReaders() {
    Document page = page("/en/events/" + story.signing.id);
    String address =
        RestAssured.baseURI + ":" + RestAssured.port + "/en/events/" + story.signing.id;
    assertThat(page.select("head meta[property]").eachAttr("content"))
        .containsExactly(
            "article",
            "Tarikh",
            "Memorandum signed",
            "The defence ministers sign a memorandum.",
            address);
    assertThat(page.select("script[type=application/ld+json]").html())
        .isEqualTo(
            "{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"url\":\""
                + address
                + "\",\"inLanguage\":\"en\",\"name\":\"Memorandum signed\","
                + "\"description\":\"The defence ministers sign a memorandum.\","
                + "\"startDate\":\"2025-08-13\",\"location\":["
                + "{\"@type\":\"Place\",\"name\":\"Syria\"},"
                + "{\"@type\":\"Place\",\"name\":\"Suwayda\"}],"
                + "\"citation\":[\"https://example.org/ar\",\"https://example.org/en\","
                + "\"https://example.org/a?b=1\\u0026c=2\"]}");
  }

  @Test
  void namesTheFingerprintOfEachArticle() {
    assertThat(page("/en/events/" + story.signing.id).select(".fingerprint code").eachText())
        .hasSize(2)
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void leavesATombstoneWhereAnEventWasWithdrawn() {
    Response response = given().get("/en/events/" + story.withdrawn.id);
    assertThat(response.statusCode()).isEqualTo(410);
    Document page = Jsoup.parse(response.asString());
    assertThat(page.select("main").text())
        .isEqualTo(
            "This event was withdrawn It was published here and has been taken back. The reason:"
                + " <b>خطأ</b> في المصدر Back to the timeline");
    assertThat(response.asString()).doesNotContain("Not so");
  }

  @Test
  void knowsNothingOfDraftsAndStrangers() {
    for (String id : new String[] {String.valueOf(story.draft.id), "0", "999999999999999999"}) {
      Response response = given().get("/en/events/" + id);
      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(Jsoup.parse(response.asString()).select("main p").text())
          .contains("There is no published event " + id + ".");
    }
    for (String id : new String[] {"-1", "x", "9999999999999999999", "1%00"}) {
      assertThat(given().urlEncodingEnabled(false).get("/en/events/" + id).statusCode())
          .as(id)
          .isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ar/", "/en/", "/ar/?place=story", "event", "/api"})
  void showsScriptsAsText(String path) {
    String address =
        switch (path) {
          case "event" -> "/en/events/" + story.dangerous.id;
          case "/api" -> "/api/v1/events/" + story.dangerous.id;
          default -> path;
        };
    Response response = given().get(address);
    assertThat(response.statusCode()).isEqualTo(200);
    if (address.startsWith("/api")) {
      assertThat(response.contentType()).startsWith("application/json");
      assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
      return;
    }
    assertThat(response.asString()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(response.asString()).doesNotContain("<script>");
    assertThat(response.asString()).doesNotContain("</script>alert");
    Document page = Jsoup.parse(response.asString());
    for (Element element : page.select("*")) {
      assertThat(element.attributes().asList())
          .noneMatch(attribute -> attribute.getKey().startsWith("on"))
          .noneMatch(attribute -> attribute.getKey().equals("style"));
    }
  }

  private static Document page(String path) {
    Response response = given().get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    assertThat(response.header("Set-Cookie")).isNull();
    return Jsoup.parse(response.asString());
  }

  /** The page as it is read, the marked words of a quote in brackets. */
  private static String text(Document page) {
    page.select("mark").forEach(mark -> mark.text("[" + mark.text() + "]"));
    StringBuilder text = new StringBuilder();
    for (Element part :
        page.select(
            ".kicker, h1, .event-date, .lede, .names dt, .names dd, .notice, blockquote, .source,"
                + " .how li, .rule")) {
      text.append(
          switch (part.normalName()) {
            case "dt" -> part.text() + ": ";
            case "blockquote" -> "> " + part.text() + "\n";
            case "li" -> "- " + part.text() + "\n";
            default -> (part.hasClass("notice") ? "! " : "") + part.text() + "\n";
          });
    }
    return text.toString();
  }
}
