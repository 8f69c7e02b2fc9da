package org.tarikh.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.Events;
import org.tarikh.event.State;

/** Events that are still to come say so wherever a reader sees their date. */
@QuarkusTest
class AheadPageTest {

  private static final Name PLACE = new Name("ahead", Map.of("ar", "موضع", "en", "Spot"));
  private static long past;
  private static long next;

  @Inject Events events;

  @BeforeEach
  void tell() {
    if (past == 0) {
      past = publish("2025-03-02", "Talks begin", "بدء المحادثات");
      next = publish("2999-05", "Talks end", "انتهاء المحادثات");
    }
  }

  private long publish(String date, String english, String arabic) {
    return events.create(
            new EventRecord(
                State.PUBLISHED,
                date,
                "diplomacy",
                50,
                List.of(new Text("en", english, ""), new Text("ar", arabic, "")),
                List.of(PLACE),
                List.of(),
                List.of(Claim.outside("https://example.org/ahead", "Wire", "They will.", date)),
                null),
            "test")
        .id;
  }

  @ParameterizedTest
  @CsvSource({"en, 2 March 2025, May 2999 still to come", "ar, 2 آذار 2025, أيار 2999 مرتقب"})
  void theListSaysSo(String language, String first, String second) {
    Document page = page("/" + language + "/?place=ahead");
    assertThat(page.select(".entry .when").eachText()).containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource({
    "en, May 2999 — day unknown still to come, May 2999",
    "ar, أيار 2999 — اليوم غير معروف مرتقب, أيار 2999"
  })
  void thePageOfTheEventSaysSoAndItsSourcesDoNot(String language, String date, String claim) {
    Document page = page("/" + language + "/events/" + next);
    assertThat(page.select(".event-date").text()).isEqualTo(date);
    assertThat(page.select(".how-result strong").text()).isEqualTo(claim);
    assertThat(page("/" + language + "/events/" + past).select(".event-head .ahead")).isEmpty();
  }

  @Test
  void theDrawingIsToldTheDay() {
    LocalDate day = LocalDate.now(ZoneId.of("Asia/Damascus"));
    assertThat(page("/en/?place=ahead").select("tarikh-timeline").attr("today"))
        .isEqualTo(String.valueOf(day.toEpochDay() * 24 * 60));
  }

  private static Document page(String path) {
    return Jsoup.parse(given().get(path).asString());
  }
}
