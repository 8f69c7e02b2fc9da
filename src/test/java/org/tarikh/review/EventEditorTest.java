package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
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
import org.tarikh.event.EventRecord.Derivation;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.EventVersion;
import org.tarikh.event.Events;
import org.tarikh.event.State;

/** The event form, used without scripts. */
@QuarkusTest
class EventEditorTest {

  @Inject Events events;
  private Desk desk;

  @BeforeEach
  void signIn() {
    desk = Desk.admin();
  }

  @Test
  void savesADraftWhole() {
    long id = desk.add(Desk.event());
    EventRecord saved = Desk.record(id);
    assertThat(saved)
        .isEqualTo(
            new EventRecord(
                State.DRAFT,
                "2025-08-13",
                "agreement",
                70,
                List.of(
                    new EventRecord.Text("ar", "توقيع مذكرة التفاهم", "وُقّعت المذكرة في أنقرة."),
                    new EventRecord.Text("en", "Signing of the memorandum", "")),
                List.of(new Name("قرية التجربة", Map.of("ar", "قرية التجربة", "en", "Testville"))),
                List.of(new Name("test agency", Map.of("en", "Test Agency"))),
                List.of(
                    Claim.outside(
                        "https://example.org/a", "Agency", "They signed it.", "2025-08-13")),
                null));
    assertThat(EventVersion.of(id))
        .extracting(EventVersion::action, EventVersion::who)
        .containsExactly(tuple(EventVersion.Action.CREATE, "admin"));
  }

  @Test
  void showsWhatWasSavedAndSavesItUnchanged() {
    long id = desk.add(Desk.event());
    Document page = desk.page("/ar/admin/events/" + id);
    assertThat(Desk.value(page, "title.ar")).isEqualTo("توقيع مذكرة التفاهم");
    assertThat(Desk.value(page, "places")).isEqualTo("قرية التجربة | Testville");
    assertThat(Desk.value(page, "source.0.quote")).isEqualTo("They signed it.");
    assertThat(page.getElementById("date-reading").text()).isEqualTo("13 آب 2025");
    Response again = desk.submit(page, Map.of("action", "save"));
    assertThat(again.header("Location")).endsWith("?done=unchanged");
    assertThat(EventVersion.of(id)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, لا يعدّل الأحداث المنشورة إلا محرر. يمكنك أن تقرأ هذا الحدث هنا.",
    "en, Only editors change published events. You can read this one here."
  })
  void anAuthorReadsAPublishedEvent(String language, String told) {
    long id = desk.add(Desk.event());
    String path = "/" + language + "/admin/events/" + id;
    Desk author = Desk.author("event-reader-" + language);
    assertThat(author.page(path).select("fieldset[disabled]")).isEmpty();
    desk.submit(desk.page(path), Map.of("action", "publish"));

    Document page = author.page(path);
    assertThat(page.select(".notice:not([hidden])").eachText()).containsExactly(told);
    String fields = "input:not([type=hidden]), textarea, select, button";
    assertThat(page.select("#event-form").select(fields))
        .isNotEmpty()
        .allMatch(field -> field.closest("fieldset[disabled]") != null);
    assertThat(desk.page(path).select("fieldset[disabled]")).isEmpty();
  }

  @Test
  void publishesAndWithdrawsAndPublishesAgain() {
    long id = desk.add(Desk.event());
    String path = "/en/admin/events/" + id;
    assertThat(desk.submit(desk.page(path), Map.of("action", "publish")).header("Location"))
        .endsWith("?done=published");
    assertThat(Desk.record(id).state()).isEqualTo(State.PUBLISHED);
    assertThat(desk.page(path + "?done=published").select(".notice:not([hidden])").text())
        .isEqualTo("Published as version 2.");

    Document ask = desk.page(path + "/withdraw");
    assertThat(desk.submit(ask, Map.of("reason", " ")).statusCode()).isEqualTo(422);
    Response tooLong = desk.submit(ask, Map.of("reason", "r".repeat(1001)));
    assertThat(tooLong.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(tooLong.asString()).getElementById("reason-error").text())
        .isEqualTo("At most 1000 characters; this has 1001.");
    assertThat(desk.submit(ask, Map.of("reason", "It did not happen.")).statusCode())
        .isEqualTo(303);
    assertThat(Desk.record(id).withdrawnReason()).isEqualTo("It did not happen.");

    assertThat(desk.submit(desk.page(path), Map.of("action", "publish")).header("Location"))
        .endsWith("?done=published");
    assertThat(Desk.record(id).state()).isEqualTo(State.PUBLISHED);
    assertThat(EventVersion.of(id))
        .extracting(EventVersion::action)
        .containsExactly(
            EventVersion.Action.CREATE,
            EventVersion.Action.PUBLISH,
            EventVersion.Action.WITHDRAW,
            EventVersion.Action.PUBLISH);
    Document history = desk.page(path + "/history");
    assertThat(history.select("tbody th").eachText())
        .containsExactly("Version 4", "Version 3", "Version 2", "Version 1");
    assertThat(desk.page(path + "/history/3").select("dl.version").text())
        .contains("It did not happen.", "13 August 2025", "Signing of the memorandum");
    assertThat(desk.get(path + "/history/9").statusCode()).isEqualTo(404);
  }

  @Test
  void theSecondEditorIsToldAndOverwritesNothing() {
    long id = desk.add(Desk.event());
    Document hers = desk.page("/en/admin/events/" + id);
    Document mine = desk.page("/en/admin/events/" + id);
    desk.submit(hers, Map.of("title.en", "Her title", "importance", "90", "action", "save"));

    Response told = desk.submit(mine, Map.of("title.en", "My title", "action", "save"));
    assertThat(told.statusCode()).isEqualTo(409);
    Document page = Jsoup.parse(told.asString());
    assertThat(page.select(".conflict strong").text())
        .startsWith("admin saved version 2 of this event at ")
        .endsWith("after you opened it. Nothing of yours was saved yet.");
    assertThat(page.select(".conflict tbody tr").eachText())
        .containsExactly("Title in English Her title My title", "Importance 90 70");
    assertThat(Desk.value(page, "title.en")).isEqualTo("My title");
    assertThat(Desk.record(id).text("en").title()).isEqualTo("Her title");

    assertThat(desk.submit(page, Map.of("action", "save")).statusCode()).isEqualTo(303);
    assertThat(Desk.record(id).text("en").title()).isEqualTo("My title");
    assertThat(EventVersion.of(id)).hasSize(3);
  }

  @Test
  void sourcesComeAndGoWithoutScriptsAndNothingIsSavedByThat() {
    Document page = desk.page("/en/admin/events/new");
    Map<String, String> fields = Desk.event();
    fields.put("action", "add-source");
    Document two = Jsoup.parse(desk.submit(page, fields).asString());
    assertThat(Desk.value(two, "source.0.quote")).isEqualTo("They signed it.");
    assertThat(Desk.value(two, "source.1.quote")).isEmpty();
    Document three =
        Jsoup.parse(
            desk.submit(two, Map.of("source.1.publisher", "Second", "action", "add-source"))
                .asString());
    Document left = Jsoup.parse(desk.submit(three, Map.of("action", "remove-source-0")).asString());
    assertThat(Desk.value(left, "source.0.publisher")).isEqualTo("Second");
    assertThat(left.getElementById("source.2.publisher")).isNull();
    assertThat(Desk.value(left, "title.en")).isEqualTo("Signing of the memorandum");

    Response saved = desk.submit(left, Map.of("source.0.date", "2025-08-12", "action", "save"));
    EventRecord record = Desk.record(Desk.id(saved));
    assertThat(record.evidence())
        .containsExactly(Claim.outside(null, "Second", null, "2025-08-12"));
  }

  @Test
  void whatAnArticleProvesIsShownAndKept() {
    Claim derived =
        new Claim(
            null,
            "https://example.org/article",
            "Agency",
            "بعد أحداث السويداء في تموز الماضي",
            10,
            42,
            "تموز الماضي",
            31,
            42,
            "2025-07",
            "ar.month.last",
            new Derivation(
                new Derivation.Anchor("PUBLICATION", null, "2025-08-13"),
                List.of(new Derivation.Step("LATEST_BEFORE", "تموز", "2025-07"))),
            0.9);
    EventRecord record =
        new EventRecord(
            State.DRAFT,
            "2025-07",
            "conflict",
            60,
            List.of(
                new EventRecord.Text("fr", "Événements", ""),
                new EventRecord.Text("ar", "أحداث السويداء", "")),
            List.of(
                new Name("suwayda", Map.of("ar", "السويداء", "en", "Suwayda", "fr", "Soueïda"))),
            List.of(),
            List.of(derived, Claim.outside("https://example.org/b", null, "q", "2025")),
            null);
    long id = events.create(record, "example").id;
    Document page = desk.page("/en/admin/events/" + id);
    assertThat(page.select(".claim").text())
        .contains(
            "بعد أحداث السويداء في تموز الماضي",
            "July 2025",
            "“\u2068تموز الماضي\u2069”, counted from 13 August 2025",
            "ar.month.last");
    assertThat(desk.submit(page, Map.of("action", "save")).header("Location"))
        .endsWith("unchanged");

    Response saved =
        desk.submit(
            page,
            Map.of(
                "importance",
                "65",
                "source.0.quote",
                "forged",
                "source.0.date",
                "1999",
                "places",
                "السويداء | As-Suwayda",
                "action",
                "save"));
    assertThat(saved.statusCode()).isEqualTo(303);
    EventRecord after = Desk.record(id);
    assertThat(after.importance()).isEqualTo(65);
    assertThat(after.evidence()).isEqualTo(record.evidence());
    assertThat(after.texts()).isEqualTo(record.texts());
    assertThat(after.places())
        .containsExactly(
            new Name("suwayda", Map.of("ar", "السويداء", "en", "As-Suwayda", "fr", "Soueïda")));

    Document again = desk.page("/en/admin/events/" + id);
    Document without =
        Jsoup.parse(desk.submit(again, Map.of("action", "remove-source-0")).asString());
    desk.submit(without, Map.of("action", "save"));
    assertThat(Desk.record(id).evidence()).containsExactly(record.evidence().get(1));
  }
}
