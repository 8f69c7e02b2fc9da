package org.tarikh.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader of the timeline page may choose beside words, kinds, places and time. */
@QuarkusTest
class TimelineChoicesTest {

  @Inject Story story;

  @BeforeEach
  void tell() {
    story.tell();
  }

  @Test
  void countsSourcesAndHowWellDatesAreKnown() {
    Document page = page("/en/?place=story");
    assertThat(page.select("label:has(input[name=publisher])").eachText())
        .containsExactlyInAnyOrder(
            "<script>alert(1)</script>publisher 1",
            "Example Wire 1",
            "The Example 1",
            "وكالة المثال 2");
    assertThat(page.select("label:has(input[name=precision])").eachText())
        .containsExactly("to the day 4", "to the month 1", "to the year 3", "less well 0");
    assertThat(page.select("label:has(input[name=sources])").eachText())
        .containsExactly("one source 2", "two sources 0", "three or more 1");
  }

  @Test
  void narrowsByPublisherPrecisionAndSources() {
    Document page =
        page("/en/?place=story&publisher=Example Wire&precision=day&sources=3&sources=2");
    assertThat(page.select(".entry h3").eachText()).containsExactly("Memorandum signed");
    assertThat(page.select(".chips .chip bdi").eachText())
        .containsExactly(
            "Syria",
            "Example Wire",
            "How well the date is known: to the day",
            "three or more",
            "two sources");
    assertThat(page.select("input[name=precision][checked]").eachAttr("value"))
        .containsExactly("day");
  }

  @Test
  void tellsDatesInTheReadersCalendar() {
    Document page = page("/ar/?place=story&months=egyptian&hijri=true&from=2025");
    assertThat(page.select(".entry .when").eachText())
        .containsExactly(
            "يوليو 2025 محرم 1447 – صفر 1447 هـ",
            "13 أغسطس 2025 19 صفر 1447 هـ",
            "2026 1447 – 1448 هـ");
    assertThat(page.selectFirst("#months option[selected]").val()).isEqualTo("egyptian");
    assertThat(page.select("input[name=hijri][checked]")).hasSize(1);
    var drawing = page.selectFirst("tarikh-timeline");
    assertThat(drawing.attr("months")).isEqualTo("egyptian");
    assertThat(drawing.hasAttr("hijri")).isTrue();
    assertThat(drawing.attr("words")).contains("أغسطس").doesNotContain("\"آب\"");
    assertThat(page.select(".chips .chip bdi").eachText()).containsExactly("سوريا", "من 2025");
    assertThat(page.select(".chips .chip").first().attr("href"))
        .isEqualTo("/ar/?from=2025&months=egyptian&hijri=true");
    assertThat(page.select(".chips li:last-child a").attr("href"))
        .isEqualTo("/ar/?months=egyptian&hijri=true");
    Document english = page("/en/?place=story&months=egyptian&lanes=place&hijri=no");
    assertThat(english.select("#months")).isEmpty();
    assertThat(english.select(".entry .hijri")).isEmpty();
    assertThat(english.select("input[name=lanes]").val()).isEqualTo("place");
    assertThat(page("/ar/?place=story&months=x&lanes=x").select("input[name=lanes]")).isEmpty();
  }

  @Test
  void whatIsSearchedIsSeenAmongAll() {
    var drawing = page("/ar/?place=story&q=" + "السويداء").selectFirst("tarikh-timeline");
    assertThat(drawing.attr("among")).isEqualTo("place=story");
    assertThat(drawing.attr("from")).isEqualTo("21669120");
    assertThat(drawing.attr("to")).isEqualTo("29979359");
    assertThat(page("/ar/?place=story").selectFirst("tarikh-timeline").hasAttr("among")).isFalse();
  }

  private static Document page(String path) {
    return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
  }
}
