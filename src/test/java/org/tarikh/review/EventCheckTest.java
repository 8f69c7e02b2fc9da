package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/** What the event form makes of what is wrong, too long, malformed or hostile. */
@QuarkusTest
class EventCheckTest {

  private static final String SCRIPT = "<script>alert(1)</script>\"'&";
  private Desk desk;

  @BeforeEach
  void signIn() {
    desk = Desk.admin();
  }

  @Test
  void anEventWithoutSourceIsNoEventToPublish() {
    Map<String, String> fields = Desk.event();
    fields.put("source.0.publisher", "");
    fields.put("source.0.url", "");
    fields.put("source.0.quote", "");
    fields.put("action", "publish");
    Response response = desk.submit(desk.page("/en/admin/events/new"), fields);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(Desk.problems(response))
        .containsExactly("Sources: An event needs at least one source before it can be published.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en ; title.en    ; ''                ; Title in English: The summary needs a title in the same language.",
        "en ; date        ; 2025-13           ; Date of the event: There is no such month (position 6). Write two digits, 01 to 12, or a season: 21 spring, 22 summer, 23 autumn, 24 winter.",
        "ar ; date        ; ''                ; تاريخ الحدث: اكتب تاريخًا، مثل 2025-08-13 أو 2025-08 أو 2025.",
        "ar ; category    ; ''                ; التصنيف: املأ هذا الحقل.",
        "en ; importance  ; 101               ; Importance: A whole number from 0 to 100.",
        "ar ; importance  ; كثير              ; الأهمية: اكتب عددًا صحيحًا من 0 إلى 100.",
        "en ; places      ; دمشق | الشام    ; Places: Line 1 has two names in one language. Write each name on a line of its own.",
        "en ; source.0.url; javascript:alert(1) ; Link of source 1: A link begins with https:// or http:// and has no spaces.",
        "ar ; source.0.url; www.example.org   ; رابط المصدر 1: يبدأ الرابط بـ https:// أو http:// ولا مسافات فيه.",
        "en ; source.0.date ; yesterday       ; Date by source 1: Words that count from today, like “yesterday”, are not taken here, for they mean another day tomorrow. Write the date itself, for example 13 August 2025.",
      })
  void tellsWhatIsWrongBesideTheFieldAndLosesNothing(
      String language, String field, String typed, String problem) {
    Map<String, String> fields = Desk.event();
    fields.put("summary.en", "A summary");
    fields.put(field, typed);
    Response response = desk.submit(desk.page("/" + language + "/admin/events/new"), fields);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(Desk.problems(response)).containsExactly(problem);
    Document page = Jsoup.parse(response.asString());
    assertThat(page.select(".problems a").attr("href")).isEqualTo("#" + field);
    Element input = page.getElementById(field);
    assertThat(input.attr("aria-invalid")).isEqualTo("true");
    for (String described : input.attr("aria-describedby").split(" ")) {
      assertThat(page.getElementById(described)).as(described).isNotNull();
    }
    fields.remove("action");
    fields.forEach((name, value) -> assertThat(Desk.value(page, name)).as(name).isEqualTo(value));
  }

  @Test
  void longTextsAreRefusedWithASentence() {
    Map<String, String> fields = Desk.event();
    fields.put("title.ar", "ع".repeat(301));
    fields.put("summary.ar", "م".repeat(4001));
    fields.put("places", "p".repeat(201));
    fields.put("actors", "a\n".repeat(20).replace("a", "x") + names(51));
    fields.put("source.0.quote", "q".repeat(10_001));
    fields.put("source.0.publisher", "p".repeat(201));
    fields.put("source.0.url", "https://example.org/" + "u".repeat(2000));
    Response response = desk.submit(desk.page("/en/admin/events/new"), fields);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(Desk.problems(response))
        .containsExactly(
            "Title in Arabic: At most 300 characters; this has 301.",
            "Summary in Arabic: At most 4000 characters; this has 4001.",
            "Places: At most 200 characters; this has 201.",
            "People and organisations: At most 50.",
            "Publisher of source 1: At most 200 characters; this has 201.",
            "Link of source 1: At most 2000 characters; this has 2020.",
            "Quote of source 1: At most 10000 characters; this has 10001.");
    assertThat(Desk.value(Jsoup.parse(response.asString()), "summary.ar")).hasSize(4001);
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
      Map<String, String> fields = Desk.event();
      fields.put("source.0.kept", kept);
      fields.put("seen", kept);
      fields.put("action", "remove-source-" + kept);
      assertThat(desk.submit(blank, fields).statusCode()).as(kept).isEqualTo(200);
    }
    Map<String, String> unlisted = Desk.event();
    unlisted.put("category", "nonsense");
    assertThat(Desk.problems(desk.submit(blank, unlisted)))
        .containsExactly("Category: Fill in this field.");
    long id = desk.add(Desk.event());
    Document page = desk.page("/en/admin/events/" + id);
    assertThat(desk.submit(page, Map.of("seen", "none")).statusCode()).isEqualTo(409);
    assertThat(desk.submit(page, Map.of("title.en", "a\u0000b\u0007c")).statusCode())
        .isEqualTo(303);
    assertThat(Desk.record(id).text("en").title()).isEqualTo("abc");
    Map<String, String> many = new HashMap<>();
    for (int row = 0; row < 70; row++) {
      many.put("source." + row + ".kept", "");
      many.put("source." + row + ".publisher", "Agency " + row);
    }
    Response tooMany = desk.submit(desk.page("/en/admin/events/" + id), many);
    assertThat(tooMany.statusCode()).isEqualTo(422);
    assertThat(Desk.problems(tooMany)).containsExactly("Sources: At most 50.");
    Response huge = desk.submit(blank, Map.of("summary.en", "x".repeat(1_100_000)));
    assertThat(huge.statusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void whatIsTypedIsShownAsText(String language) {
    Map<String, String> fields = Desk.event();
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
    long id = desk.add(fields);
    String root = "/" + language + "/admin";
    desk.submit(desk.page(root + "/events/" + id), Map.of("action", "publish"));
    for (String path :
        List.of(
            root,
            root + "?q=%3Cscript%3E",
            root + "/events/" + id,
            root + "/events/" + id + "?done=" + URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8),
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
    assertThat(Desk.value(desk.page(root + "/events/" + id), "source.0.quote"))
        .isEqualTo(SCRIPT + " source.0.quote");
    Map<String, String> wrong =
        new HashMap<>(
            Map.of(
                "date", SCRIPT, "importance", SCRIPT, "category", SCRIPT, "source.0.url", SCRIPT));
    Response refused = desk.submit(desk.page(root + "/events/" + id), wrong);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.asString()).select("script:not([src])")).isEmpty();
    assertThat(Desk.value(Jsoup.parse(refused.asString()), "date")).isEqualTo(SCRIPT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | 2025-07    | good | تموز 2025 — اليوم غير معروف",
        "en | 2025-07    | good | July 2025 — day unknown",
        "ar | ٢٠٢٥-٠٨-١٣ | good | 13 آب 2025",
        "ar | 13 آب 2025 | good | 13 آب 2025",
        "ar | ١٣ آب/أغسطس ٢٠٢٥ | good | 13 آب 2025",
        "en | July 2025  | good | July 2025 — day unknown",
        "en | in July 2025 | good | July 2025 — day unknown",
        "en | since 2015 | good | since 2015 — month and day unknown",
        "ar | حوالي 1920 | good | نحو 1920 — الشهر واليوم غير معروفين",
        "en | before 2011 | good | until 2010 — month and day unknown",
        "ar | بعد 13 آذار 2011 | good | منذ 14 آذار 2011",
        "ar | من 3 إلى 7 أيار 2024 | good | من 3 إلى 7 أيار 2024",
        "ar | بين عامي 2011 و2013 | good | من 2011 إلى 2013 — الشهر واليوم غير معروفين",
        "en | since 2011 until 2013 | good | from 2011 to 2013 — month and day unknown",
        "en | the 1980s | good | the 1980s — year unknown",
        "en | yesterday  | bad  | Words that count from today, like “yesterday”, are not taken here, for they mean another day tomorrow. Write the date itself, for example 13 August 2025.",
        "ar | منذ أمس | bad  | لا تُقبل هنا كلمات تُحسب من اليوم، مثل «أمس»، لأنها تعني غدًا يومًا آخر. اكتب التاريخ نفسه، مثل 13 آب 2025.",
        "en | 13 August  | bad  | The year is missing. Write it too, for example 13 August 2025.",
        "ar | 31 شباط 2024 | bad | لا يوجد 31 في شباط 2024.",
        "en | Thursday, February 31st, 2024 | bad | There is no 31 in February 2024.",
        "en | from 30 to 31 February 2024 | bad | There is no 31 in February 2024.",
        "en | 31/2/2024 | bad | There is no 31 in February 2024.",
        "ar | الخميس 27 تشرين الثاني 2026 | bad | 27 تشرين الثاني 2026 هو يوم الجمعة. صحّح اسم اليوم أو احذفه.",
        "en | Thursday 27 November 2026 | bad | 27 November 2026 is a Friday. Put the weekday right, or leave it out.",
        "en | from 2013 to 2011 | bad | The end comes before the start. Write the earlier date first.",
        "en | July 2025 or so | bad | These words are not read as a date. Write for example 13 August 2025, late 2024, since 2015, about 1920 or 2025-08-13.",
        "en | 2025-02-30 | bad  | That month has no such day (position 9). Write two digits, for example 2025-08-03.",
      })
  void readsADateWhileItIsTyped(String language, String typed, String kind, String words) {
    Document reading =
        Jsoup.parse(
            desk.get(
                    "/"
                        + language
                        + "/admin/events/reading?source.3.date="
                        + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .asString());
    assertThat(reading.select(".reading-text").attr("data-kind")).isEqualTo(kind);
    assertThat(reading.text()).isEqualTo(words);
  }

  @Test
  void wordsAndCodesOfADateEachRunTheirOwnWay() {
    for (String form : List.of("events/new", "articles/new")) {
      Document page = desk.page("/ar/admin/" + form);
      assertThat(page.select("input[hx-get$=reading]").eachAttr("dir"))
          .as(form)
          .isNotEmpty()
          .containsOnly("auto");
      assertThat(page.select(".hint code")).as(form).isNotEmpty();
      assertThat(page.select(".hint code:not([dir=ltr])")).as(form).isEmpty();
    }
  }

  @Test
  void readingTheDateByButtonSavesNothing() {
    Map<String, String> fields = Desk.event();
    fields.put("date", "2025-07");
    fields.put("action", "check");
    Response response = desk.submit(desk.page("/en/admin/events/new"), fields);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(response.asString()).getElementById("date-reading").text())
        .isEqualTo("July 2025 — day unknown");
  }
}
