package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  private static final String SCRIPT = "<script>alert(1)</script>\"'&";

  @Inject Events events;
  private Desk desk;

  @BeforeEach
  void signIn() {
    desk = Desk.admin();
  }

  @Test
  void savesADraftWhole() {
    long id = added(event());
    EventRecord saved = record(id);
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
                List.of(new Name("انقره", Map.of("ar", "أنقرة", "en", "Ankara"))),
                List.of(new Name("sana", Map.of("en", "SANA"))),
                List.of(
                    Claim.outside(
                        "https://example.org/a", "Agency", "They signed it.", "2025-08-13")),
                null));
    assertThat(EventVersion.of(id))
        .extracting(EventVersion::action, EventVersion::who)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(EventVersion.Action.CREATE, "admin"));
  }

  @Test
  void showsWhatWasSavedAndSavesItUnchanged() {
    long id = added(event());
    Document page = desk.page("/ar/admin/events/" + id);
    assertThat(value(page, "title.ar")).isEqualTo("توقيع مذكرة التفاهم");
    assertThat(value(page, "places")).isEqualTo("أنقرة | Ankara");
    assertThat(value(page, "source.0.quote")).isEqualTo("They signed it.");
    assertThat(page.getElementById("date-reading").text()).isEqualTo("13 آب 2025");
    Response again = desk.submit(page, Map.of("action", "save"));
    assertThat(again.header("Location")).endsWith("?done=unchanged");
    assertThat(EventVersion.of(id)).hasSize(1);
  }

  @Test
  void publishesAndWithdrawsAndPublishesAgain() {
    long id = added(event());
    String path = "/en/admin/events/" + id;
    assertThat(desk.submit(desk.page(path), Map.of("action", "publish")).header("Location"))
        .endsWith("?done=published");
    assertThat(record(id).state()).isEqualTo(State.PUBLISHED);
    assertThat(desk.page(path + "?done=published").select(".notice").text())
        .isEqualTo("Published as version 2.");

    Document ask = desk.page(path + "/withdraw");
    assertThat(desk.submit(ask, Map.of("reason", " ")).statusCode()).isEqualTo(422);
    Response tooLong = desk.submit(ask, Map.of("reason", "r".repeat(1001)));
    assertThat(tooLong.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(tooLong.asString()).getElementById("reason-error").text())
        .isEqualTo("At most 1000 characters; this has 1001.");
    assertThat(desk.submit(ask, Map.of("reason", "It did not happen.")).statusCode())
        .isEqualTo(303);
    assertThat(record(id).withdrawnReason()).isEqualTo("It did not happen.");

    assertThat(desk.submit(desk.page(path), Map.of("action", "publish")).header("Location"))
        .endsWith("?done=published");
    assertThat(record(id).state()).isEqualTo(State.PUBLISHED);
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
  void anEventWithoutSourceIsNoEventToPublish() {
    Map<String, String> fields = event();
    fields.put("source.0.publisher", "");
    fields.put("source.0.url", "");
    fields.put("source.0.quote", "");
    fields.put("action", "publish");
    Response response = desk.submit(desk.page("/en/admin/events/new"), fields);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(problems(response))
        .containsExactly("Sources: An event needs at least one source before it can be published.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | title.en    | ''                | Title in English: The summary needs a title in the same language.",
        "en | date        | 2025-13           | Date of the event: There is no such month (position 6). Write two digits, 01 to 12, or a season: 21 spring, 22 summer, 23 autumn, 24 winter.",
        "ar | date        | ''                | تاريخ الحدث: اكتب تاريخًا، مثل 2025-08-13 أو 2025-08 أو 2025.",
        "en | category    | nonsense          | Category: Fill in this field.",
        "ar | category    | ''                | التصنيف: املأ هذا الحقل.",
        "en | importance  | 101               | Importance: A whole number from 0 to 100.",
        "ar | importance  | كثير              | الأهمية: اكتب عددًا صحيحًا من 0 إلى 100.",
        "en | places      | دمشق \\| الشام    | Places: Line 1 has two names in one language. Write each name on a line of its own.",
        "en | source.0.url| javascript:alert(1) | Link of source 1: A link begins with https:// or http:// and has no spaces.",
        "ar | source.0.url| www.example.org   | رابط المصدر 1: يبدأ الرابط بـ https:// أو http:// ولا مسافات فيه.",
        "en | source.0.date | yesterday       | Date by source 1: The character at position 1 does not belong there. Write for example 2025-08-13, 2025-08, 2013-08~ or 2011-03/2025-08.",
      })
  void tellsWhatIsWrongBesideTheFieldAndLosesNothing(
      String language, String field, String typed, String problem) {
    Map<String, String> fields = event();
    fields.put("summary.en", "A summary");
    fields.put(field, typed.replace("\\|", "|"));
    Response response = desk.submit(desk.page("/" + language + "/admin/events/new"), fields);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(problems(response)).containsExactly(problem);
    Document page = Jsoup.parse(response.asString());
    assertThat(page.select(".problems a").attr("href")).isEqualTo("#" + field);
    Element input = page.getElementById(field);
    assertThat(input.attr("aria-invalid")).isEqualTo("true");
    for (String described : input.attr("aria-describedby").split(" ")) {
      assertThat(page.getElementById(described)).as(described).isNotNull();
    }
    fields.remove("action");
    fields.forEach((name, value) -> assertThat(value(page, name)).as(name).isEqualTo(value));
  }

  @Test
  void longTextsAreRefusedWithASentence() {
    Map<String, String> fields = event();
    fields.put("title.ar", "ع".repeat(301));
    fields.put("summary.ar", "م".repeat(4001));
    fields.put("places", "p".repeat(201));
    fields.put("actors", "a\n".repeat(20).replace("a", "x") + names(51));
    fields.put("source.0.quote", "q".repeat(10_001));
    fields.put("source.0.publisher", "p".repeat(201));
    fields.put("source.0.url", "https://example.org/" + "u".repeat(2000));
    Response response = desk.submit(desk.page("/en/admin/events/new"), fields);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(problems(response))
        .containsExactly(
            "Title in Arabic: At most 300 characters; this has 301.",
            "Summary in Arabic: At most 4000 characters; this has 4001.",
            "Places: At most 200 characters; this has 201.",
            "People and organisations: At most 50.",
            "Publisher of source 1: At most 200 characters; this has 201.",
            "Link of source 1: At most 2000 characters; this has 2020.",
            "Quote of source 1: At most 10000 characters; this has 10001.");
    assertThat(value(Jsoup.parse(response.asString()), "summary.ar")).hasSize(4001);
  }

  private static String names(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("name ").append(i).append('\n');
    }
    return lines.toString();
  }

  @Test
  void whatIsNoFormOfOursIsNeverAFaultOfTheServer() {
    Document blank = desk.page("/en/admin/events/new");
    Map<String, String> none = new HashMap<>();
    Desk.fields(blank.selectFirst("main form[method=post]")).keySet().stream()
        .filter(name -> !name.equals("csrf-token"))
        .forEach(name -> none.put(name, null));
    assertThat(desk.submit(blank, none).statusCode()).isEqualTo(422);
    for (String kept : List.of(":", "1:", "9:9", "-1:-1", "x:y", "1:99999999999")) {
      Map<String, String> fields = event();
      fields.put("source.0.kept", kept);
      fields.put("seen", kept);
      fields.put("action", "remove-source-" + kept);
      assertThat(desk.submit(blank, fields).statusCode()).as(kept).isEqualTo(200);
    }
    long id = added(event());
    Document page = desk.page("/en/admin/events/" + id);
    assertThat(desk.submit(page, Map.of("seen", "none")).statusCode()).isEqualTo(409);
    assertThat(desk.submit(page, Map.of("title.en", "a\u0000b\u0007c")).statusCode())
        .isEqualTo(303);
    assertThat(record(id).text("en").title()).isEqualTo("abc");
    Map<String, String> many = new HashMap<>();
    for (int row = 0; row < 70; row++) {
      many.put("source." + row + ".kept", "");
      many.put("source." + row + ".publisher", "Agency " + row);
    }
    Response tooMany = desk.submit(desk.page("/en/admin/events/" + id), many);
    assertThat(tooMany.statusCode()).isEqualTo(422);
    assertThat(problems(tooMany)).containsExactly("Sources: At most 50.");
    Response huge = desk.submit(blank, Map.of("summary.en", "x".repeat(1_100_000)));
    assertThat(huge.statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void whatIsTypedIsShownAsText(String language) {
    Map<String, String> fields = event();
    for (String field :
        List.of(
            "title.ar",
            "title.en",
            "summary.ar",
            "summary.en",
            "places",
            "actors",
            "source.0.publisher",
            "source.0.quote")) {
      fields.put(field, SCRIPT + " " + field);
    }
    long id = added(fields);
    String root = "/" + language + "/admin";
    desk.submit(desk.page(root + "/events/" + id), Map.of("action", "publish"));
    for (String path :
        List.of(
            root,
            root + "?q=%3Cscript%3E",
            root + "/events/" + id,
            root
                + "/events/"
                + id
                + "?done="
                + SCRIPT
                    .replace("\"", "%22")
                    .replace("<", "%3C")
                    .replace(">", "%3E")
                    .replace("&", "%26"),
            root + "/events/" + id + "/withdraw",
            root + "/events/" + id + "/history",
            root + "/events/" + id + "/history/1",
            root + "/events/reading?date=%3Cscript%3E")) {
      Document page = desk.page(path);
      assertThat(page.select("script:not([src])")).as(path).isEmpty();
      assertThat(page.select("script[src]").eachAttr("src"))
          .as(path)
          .allMatch(s -> s.startsWith("/"));
      assertThat(page.html()).as(path).doesNotContain("<script>alert");
    }
    assertThat(value(desk.page(root + "/events/" + id), "source.0.quote"))
        .isEqualTo(SCRIPT + " source.0.quote");
    Map<String, String> wrong =
        new HashMap<>(
            Map.of(
                "date", SCRIPT, "importance", SCRIPT, "category", SCRIPT, "source.0.url", SCRIPT));
    Response refused = desk.submit(desk.page(root + "/events/" + id), wrong);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.asString()).select("script:not([src])")).isEmpty();
    assertThat(value(Jsoup.parse(refused.asString()), "date")).isEqualTo(SCRIPT);
  }

  @Test
  void theSecondEditorIsToldAndOverwritesNothing() {
    long id = added(event());
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
    assertThat(value(page, "title.en")).isEqualTo("My title");
    assertThat(record(id).text("en").title()).isEqualTo("Her title");

    assertThat(desk.submit(page, Map.of("action", "save")).statusCode()).isEqualTo(303);
    assertThat(record(id).text("en").title()).isEqualTo("My title");
    assertThat(EventVersion.of(id)).hasSize(3);
  }

  @Test
  void sourcesComeAndGoWithoutScriptsAndNothingIsSavedByThat() {
    Document page = desk.page("/en/admin/events/new");
    Map<String, String> fields = event();
    fields.put("action", "add-source");
    Document two = Jsoup.parse(desk.submit(page, fields).asString());
    assertThat(value(two, "source.0.quote")).isEqualTo("They signed it.");
    assertThat(value(two, "source.1.quote")).isEmpty();
    Document three =
        Jsoup.parse(
            desk.submit(two, Map.of("source.1.publisher", "Second", "action", "add-source"))
                .asString());
    Document left = Jsoup.parse(desk.submit(three, Map.of("action", "remove-source-0")).asString());
    assertThat(value(left, "source.0.publisher")).isEqualTo("Second");
    assertThat(left.getElementById("source.2.publisher")).isNull();
    assertThat(value(left, "title.en")).isEqualTo("Signing of the memorandum");

    Response saved = desk.submit(left, Map.of("source.0.date", "2025-08-12", "action", "save"));
    EventRecord record = record(id(saved));
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
            "“تموز الماضي”, counted from 13 August 2025",
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
    EventRecord after = record(id);
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
    assertThat(record(id).evidence()).containsExactly(record.evidence().get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | 2025-07    | good | تموز 2025 — اليوم غير معروف",
        "en | 2025-07    | good | July 2025 — day unknown",
        "ar | ٢٠٢٥-٠٨-١٣ | good | 13 آب 2025",
        "en | 2025-02-30 | bad  | That month has no such day (position 9). Write two digits, for example 2025-08-03.",
      })
  void readsADateWhileItIsTyped(String language, String typed, String kind, String words) {
    Document reading =
        Jsoup.parse(
            desk.get("/" + language + "/admin/events/reading?source.3.date=" + typed).asString());
    assertThat(reading.select(".reading-text").attr("data-kind")).isEqualTo(kind);
    assertThat(reading.text()).isEqualTo(words);
  }

  @Test
  void readingTheDateByButtonSavesNothing() {
    Map<String, String> fields = event();
    fields.put("date", "2025-07");
    fields.put("action", "check");
    Response response = desk.submit(desk.page("/en/admin/events/new"), fields);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(response.asString()).getElementById("date-reading").text())
        .isEqualTo("July 2025 — day unknown");
  }

  @Test
  void theListFindsByTitleAndState() {
    Map<String, String> fields = event();
    fields.put("title.en", "A 100% Unique_title");
    long id = added(fields);
    assertThat(found("/en/admin?q=0%25+unique_")).containsExactly("A 100% Unique_title");
    assertThat(found("/en/admin?q=0x+unique_")).isEmpty();
    assertThat(found("/en/admin?q=unique_&state=PUBLISHED")).isEmpty();
    assertThat(found("/en/admin?q=unique_&state=draft")).hasSize(1);
    assertThat(found("/en/admin?state=nonsense&before=broken")).isNotEmpty();
    assertThat(desk.page("/en/admin?q=unique_").select(".rows a").attr("href"))
        .isEqualTo("/en/admin/events/" + id);
    assertThat(desk.page("/en/admin?q=" + "z".repeat(3000)).select(".notice").text())
        .startsWith("No event fits.");
  }

  private List<String> found(String path) {
    return desk.page(path).select(".rows h2").eachText();
  }

  @Test
  void theListGoesOnBehindItsLastEvent() {
    for (int i = 0; i < 53; i++) {
      EventRecord record =
          new EventRecord(
              State.DRAFT,
              "2020",
              "society",
              1,
              List.of(new EventRecord.Text("en", "Paged " + i, "")),
              List.of(),
              List.of(),
              List.of(),
              null);
      events.create(record, "pager");
    }
    Document first = desk.page("/en/admin?q=paged");
    assertThat(first.select(".rows li")).hasSize(50);
    Document second = desk.page(first.select("a[rel=next]").attr("href"));
    assertThat(second.select(".rows h2").eachText())
        .containsExactly("Paged 2", "Paged 1", "Paged 0");
    assertThat(second.select("a[rel=next]")).isEmpty();
  }

  private static Map<String, String> event() {
    Map<String, String> fields = new HashMap<>();
    fields.put("title.ar", "توقيع مذكرة التفاهم");
    fields.put("summary.ar", "وُقّعت المذكرة في أنقرة.");
    fields.put("title.en", "Signing of the memorandum");
    fields.put("date", "2025-08-13");
    fields.put("category", "agreement");
    fields.put("importance", "70");
    fields.put("places", "أنقرة | Ankara");
    fields.put("actors", "SANA");
    fields.put("source.0.publisher", "Agency");
    fields.put("source.0.url", "https://example.org/a");
    fields.put("source.0.quote", "They signed it.");
    fields.put("action", "save");
    return fields;
  }

  private long added(Map<String, String> fields) {
    return id(desk.submit(desk.page("/en/admin/events/new"), fields));
  }

  private static long id(Response saved) {
    assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);
    return Long.parseLong(saved.header("Location").replaceAll(".*/(\\d+)\\?.*", "$1"));
  }

  private static EventRecord record(long id) {
    List<EventVersion> versions = EventVersion.of(id);
    return versions.get(versions.size() - 1).record();
  }

  private static String value(Document page, String field) {
    return Desk.fields(page.selectFirst("main form[method=post]")).get(field);
  }

  private static List<String> problems(Response response) {
    return Jsoup.parse(response.asString()).select(".problems li").eachText();
  }
}
