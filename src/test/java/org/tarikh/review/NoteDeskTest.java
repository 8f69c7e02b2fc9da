package org.tarikh.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
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
import org.tarikh.account.Role;
import org.tarikh.account.User;
import org.tarikh.event.Event;
import org.tarikh.event.EventVersion;

/** Editors' notes: told to editors, and to nobody else. */
@QuarkusTest
class NoteDeskTest {

  private static int articles;

  private Desk admin;
  private Desk editor;

  @BeforeEach
  void signIn() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (User.count("name", "nadia") == 0) {
                User.add("nadia", "a good long password", Role.EDITOR, Instant.EPOCH);
              }
            });
    admin = Desk.admin();
    editor = Desk.signedIn("nadia", "a good long password");
  }

  @Test
  void aNoteStandsUnderItsEventAsItWasTyped() {
    String page = "/en/admin/events/" + admin.add(Desk.event());
    Document added = follow(editor, add(editor, editor.page(page), "Ask <b>them</b>\nagain"));
    assertThat(added.select("h1").text()).isEqualTo("Signing of the memorandum");
    for (Document shown : List.of(added, admin.page(page))) {
      assertThat(shown.select(".note").first().wholeText()).isEqualTo("Ask <b>them</b>\nagain");
      assertThat(shown.select(".notes .rows li p").text()).matches("nadia \\d.*20\\d\\d.*");
    }
    assertThat(EventVersion.of(id(page))).hasSize(1);
  }

  @Test
  void aNoteStandsUnderItsArticle() {
    long article = article("زار الوزير مدينة طرطوس في 9 أيار 1871.");
    String page = "/ar/admin/articles/" + article;
    Document added = follow(admin, add(admin, admin.page(page), "انتظر الرد"));
    assertThat(added.select(".note").eachText()).containsExactly("انتظر الرد");
    assertThat(admin.page(page).select(".note").eachText()).containsExactly("انتظر الرد");
    assertThat(
            admin
                .page("/en/admin/review/" + article)
                .select("a[href$=/admin/notes?article=" + article + "]")
                .text())
        .isEqualTo("Notes (1)");
  }

  @Test
  void itIsRemovedByWhoWroteItOrByAnAdmin() {
    String page = "/en/admin/events/" + admin.add(Desk.event());
    add(admin, admin.page(page), "First");
    add(editor, editor.page(page), "Second");
    add(editor, editor.page(page), "Third");

    Document seen = editor.page(page);
    assertThat(seen.select(".notes form[action$=/remove]")).hasSize(2);
    Element third = admin.page(page).select(".notes form[action$=/remove]").get(2);
    Element first = admin.page(page).select(".notes form[action$=/remove]").get(0);
    Map<String, String> sent = Desk.fields(seen.select(".notes form[action$=/remove]").last());
    Response refused = editor.post(first.attr("action"), sent);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.asString()).contains("removed by who wrote it, or by an admin");

    follow(editor, editor.post(third.attr("action"), sent));
    follow(admin, admin.post(third.attr("action"), Desk.fields(third))); // gone already
    Document left = follow(admin, press(admin, admin.page(page), 1));
    assertThat(left.select(".note").eachText()).containsExactly("First");
  }

  @Test
  void itGoesWithWhatItIsAbout() {
    long event = admin.add(Desk.event());
    add(admin, admin.page("/en/admin/events/" + event), "For a while");
    QuarkusTransaction.requiringNew().run(() -> Event.deleteById(event));
    assertThat(Note.Subject.EVENT.count(event)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 0,    Fill in this field.",
    "en, 2001, At most 2000 characters; this has 2001.",
    "ar, 2001, 2000",
  })
  void whatIsNoNoteIsRefusedWithASentenceAndShownAgain(
      String language, int length, String sentence) {
    String page = "/" + language + "/admin/events/" + admin.add(Desk.event());
    Response refused = add(admin, admin.page(page), "x".repeat(length));
    assertThat(refused.statusCode()).isEqualTo(422);
    Document told = Jsoup.parse(refused.asString());
    assertThat(told.select("#note-error").text()).contains(sentence);
    assertThat(told.select("#note").val()).hasSize(length);
    assertThat(admin.page(page).select(".note")).isEmpty();
    add(admin, admin.page(page), "x".repeat(2000));
    assertThat(admin.page(page).select(".note")).hasSize(1);
  }

  @Test
  void thereIsAnEndToNotes() {
    long event = admin.add(Desk.event());
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < Note.MOST; i++) {
                Note.add(Note.Subject.EVENT, event, "Note " + i, "nadia", Instant.EPOCH);
              }
            });
    Response refused = add(admin, admin.page("/en/admin/events/" + event), "One more");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.asString()).select("#note-error").text())
        .startsWith("There are 100 notes here");
  }

  /**
   * Every public address there is, new ones too, asked with the number of the event and article.
   */
  @Test
  void noReaderEverSeesANote() {
    long article = article("زار الوزير مدينة طرطوس في 9 أيار 1872.");
    Document review = admin.page("/en/admin/review/" + article);
    Element accept = review.selectFirst("button[value=accept]").closest("form");
    Map<String, String> fields = new HashMap<>(Desk.fields(accept));
    fields.put("action", "accept");
    follow(admin, admin.post(accept.attr("action"), fields));
    long event = Long.parseLong(fields.get("draft"));
    add(admin, admin.page("/en/admin/events/" + event), "Heliotropium");
    add(admin, admin.page("/en/admin/articles/" + article), "Heliotropium");
    assertThat(given().get("/en/events/" + event).statusCode()).isEqualTo(200);
    assertThat(given().get("/en/articles/" + article).statusCode()).isEqualTo(200);

    for (String route : AccessTest.routes()) {
      for (long id : new long[] {event, article}) {
        if (route.startsWith("GET ")
            && !route.startsWith("GET /{lang}/admin")
            && !route.equals("GET " + AccessTest.ENDLESS)) {
          String path =
              route
                  .substring("GET ".length())
                  .replace("{lang}", "en")
                  .replaceAll("\\{\\w+}", "" + id);
          assertThat(given().get(path).asString()).as(path).doesNotContainIgnoringCase("heliotrop");
        }
      }
    }
    String title = review.select(".draft h3").text();
    assertThat(chronicle(title)).contains("/en/events/" + event);
    assertThat(chronicle("Heliotropium")).isEmpty();
    assertThat(Desk.record(event).toString()).doesNotContain("Heliotropium");
  }

  private static List<String> chronicle(String words) {
    String page = given().queryParam("q", words).get("/en/").asString();
    return Jsoup.parse(page).select(".chronicle a[href*=/events/]").eachAttr("href").stream()
        .map(address -> address.replaceFirst("\\?.*", ""))
        .toList();
  }

  private static Response add(Desk desk, Document page, String text) {
    Element form = page.selectFirst("form[action$=/admin/notes]");
    Map<String, String> fields = new HashMap<>(Desk.fields(form));
    fields.put("note", text);
    return desk.post(form.attr("action"), fields);
  }

  private static Response press(Desk desk, Document page, int at) {
    Element form = page.select(".notes form[action$=/remove]").get(at);
    return desk.post(form.attr("action"), Desk.fields(form));
  }

  private static Document follow(Desk desk, Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
    return desk.page(response.header("Location").replaceFirst("#.*", ""));
  }

  private long article(String text) {
    Map<String, String> article = new HashMap<>();
    article.put("title", "مقال للملاحظات " + ++articles);
    article.put("publisher", "صحيفة");
    article.put("published", "2025-08-13");
    article.put("showText", "true");
    article.put("text", text);
    return id(admin.submit(admin.page("/en/admin/articles/new"), article).header("Location"));
  }

  private static long id(String address) {
    return Long.parseLong(address.replaceFirst("\\?.*", "").replaceFirst(".*/", ""));
  }
}
