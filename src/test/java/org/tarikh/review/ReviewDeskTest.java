package org.tarikh.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.event.EventRecord;
import org.tarikh.event.State;

/** Drafts are decided, and decisions taken back, by the buttons that the page shows. */
@QuarkusTest
class ReviewDeskTest extends ReviewPages {

  @Test
  void showsTheTextBesideWhatItTells() {
    Document page = review("افتتح الوزير معبراً في باريس في 3 آذار 2019. وتحدث عن الأمر أمس.");

    assertThat(page.select(".draft h3").eachText()).hasSize(1);
    assertThat(page.select(".draft .standing .date").text()).isEqualTo("3 March 2019");
    assertThat(page.select(".review-text mark").eachText()).contains("3 آذار 2019", "أمس");
    String draft = page.selectFirst(".draft").id().substring("draft-".length());
    assertThat(page.select(".told[data-draft=" + draft + "]").text()).contains("3 آذار 2019");
    Element mark = page.select(".time-mark").last();
    assertThat(page.getElementById(mark.attr("aria-describedby")).text())
        .contains("“\u2068أمس\u2069”", "published on 13 August 2025", "Rule ar/day");
    assertThat(desk.page("/en/admin/review").select(".rows h2").eachText())
        .contains(page.select("h1").text());
  }

  @Test
  void acceptsAndTakesBack() {
    Document page = review("افتتح الوزير معبراً في باريس في 4 آذار 2019.");
    long id = id(page);

    Document accepted = follow(press(page, "accept"));
    assertThat(accepted.select("[role=status]").text()).isEqualTo("Published.");
    assertThat(accepted.select(".draft").attr("data-state")).isEqualTo("PUBLISHED");
    assertThat(accepted.getElementById("finished").text()).startsWith("Every draft");
    assertThat(given().get("/en/events/" + id).statusCode()).isEqualTo(200);

    Document undone = follow(press(accepted, "reopen"));
    assertThat(undone.select("[role=status]").text()).contains("a draft again");
    assertThat(undone.select(".draft").attr("data-state")).isEqualTo("DRAFT");
    assertThat(given().get("/en/events/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void rejectsForGoodButKeepsIt() {
    Document page = review("افتتح الوزير معبراً في باريس في 5 آذار 2019.");
    Response rejected = press(page, "reject");
    assertThat(rejected.header("Location")).endsWith("done=rejected&n=1#finished");
    Document after = follow(rejected);
    assertThat(after.select(".draft").attr("data-state")).isEqualTo("REJECTED");
    assertThat(given().get("/en/events/" + id(page)).statusCode()).isEqualTo(404);

    Document again = follow(press(after, "again"));
    assertThat(again.select("[role=status]").text())
        .isEqualTo("Read again: nothing new was found.");
    assertThat(again.select(".draft")).hasSize(1);
    assertThat(desk.page("/en/admin/review").select("a[href$=" + path(page) + "]")).isEmpty();
    assertThat(desk.page("/en/admin").select("a[href$=/events/" + id(page) + "]")).isEmpty();
  }

  @Test
  void aHeadlineIsChangedAndAcceptedInOneGo() {
    Document page = review("افتتح الوزير معبراً في باريس في 21 تموز 2018.");
    Element form = page.selectFirst(".draft form");
    assertThat(form.select("[name=title]").val()).isEqualTo("افتتاح الوزير معبراً في باريس");
    Map<String, String> fields = Desk.fields(form);
    fields.putAll(Map.of("action", "accept", "title", " افتتاح معبر باريس "));
    follow(desk.post(form.attr("action"), fields));
    assertThat(record(id(page)).state()).isEqualTo(State.PUBLISHED);
    assertThat(record(id(page)).text("ar").title()).isEqualTo("افتتاح معبر باريس");
    assertThat(desk.page("/en/admin/events/" + id(page) + "/history").text())
        .contains("افتتاح معبر باريس");
  }

  @Test
  void aHeadlineIsSavedAloneAndRefusedWhereItIsNone() {
    Document page = review("افتتح الوزير معبراً في باريس في 22 أيلول 2018.");
    Element form = page.selectFirst(".draft form");
    Map<String, String> fields = Desk.fields(form);
    fields.putAll(Map.of("action", "retitle", "title", "افتتاح معبر\r\n باريس"));
    Document saved = follow(desk.post(form.attr("action"), fields));
    assertThat(saved.select("[role=status]").text())
        .isEqualTo("Saved: the draft has its new headline.");
    assertThat(saved.select(".draft h3").text()).isEqualTo("افتتاح معبر باريس");
    assertThat(record(id(page)).state()).isEqualTo(State.DRAFT);

    fields.put("seen", "2");
    fields.put("title", " ");
    Response empty = desk.post(form.attr("action"), fields);
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(empty.asString()).select("[role=alert]").text())
        .isEqualTo("The headline is empty: write one, or leave it as it was.");
    fields.putAll(Map.of("action", "accept", "title", "م".repeat(301)));
    Response tooLong = desk.post(form.attr("action"), fields);
    assertThat(tooLong.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(tooLong.asString()).select("[role=alert]").text())
        .isEqualTo("The headline has 301 characters; it may have 300.");
    assertThat(record(id(page)).text("ar").title()).isEqualTo("افتتاح معبر باريس");
    assertThat(record(id(page)).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void whatIsCertainIsAcceptedAtOnce() {
    Document page =
        review(
            "افتتح الوزير معبراً في باريس في 10 آذار 2019.\n\n"
                + "وافتتح معبراً في لندن يوم السبت 11 آذار 2019.");
    assertThat(page.select(".draft")).hasSize(2);
    assertThat(page.select(".warning").text())
        .isEqualTo("The weekday in the text does not fall on that date.");
    Document after = follow(press(page, "certain"));
    assertThat(after.select("[role=status]").text()).isEqualTo("1 draft published.");
    assertThat(after.select(".draft").eachAttr("data-state"))
        .containsExactlyInAnyOrder("PUBLISHED", "DRAFT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "افتتح الوزير معبراً في باريس في نيسان 2019.  | 2019-04",
        "افتتح الوزير معبراً في لندن عام 2014.         | 2014",
      })
  void whatHasNoDayIsNotCertain(String text, String date) {
    Document page = review(text);
    assertThat(record(id(page)).date()).isEqualTo(date);
    assertThat(page.select(".warning").text())
        .isEqualTo("Its day is not known. Does the article tell more?");
    Document arabic = desk.page("/ar/admin/review/" + path(page) + "?done=taken");
    assertThat(arabic.select(".warning").text())
        .isEqualTo("يومه غير معروف. هل يذكر المقال تاريخًا أدق؟");
    assertThat(arabic.select("[role=status]").text())
        .isEqualTo("أُدخل المقال. الأحداث المستخرجة منه مسودات، ولا يُنشر شيء قبل أن ينشره محرر.");
    assertThat(page.select("button[value=certain]")).isEmpty();
    follow(press(page, "again", "certain"));
    assertThat(record(id(page)).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void whatLiesAheadOfItsArticleWantsALook() {
    Document page = review("سيفتتح الوزير معبراً في باريس في 3 آذار 2031.");
    assertThat(desk.page("/ar/admin/review/" + path(page)).select(".warning").text())
        .isEqualTo("تاريخه بعد نشر المقال: هل هو موعد مقبل؟");
  }

  @Test
  void theListOfKeysNamesEveryKeyOfThePage() {
    Document page = review("افتتح الوزير معبراً في باريس في 18 آذار 2019.");
    List<String> told = page.select(".keys dt kbd").eachText();
    List<String> shown = page.select("main :not(dt, summary) > kbd").eachText();
    assertThat(shown).contains("a", "e", "r", "s", "c");
    assertThat(told).contains("n").containsAll(shown);
    follow(press(page, "accept"));
  }

  @Test
  void aSourceIsAddedByHandBesideTheArticle() {
    Document page = review("افتتح الوزير معبراً في باريس في 19 آذار 2019.");
    Document form = desk.page("/en/admin/events/" + id(page));
    Document more = Jsoup.parse(desk.submit(form, Map.of("action", "add-source")).asString());
    Map<String, String> source = new HashMap<>();
    source.put("source.1.publisher", "Agency");
    source.put("source.1.url", "https://example.org/crossing");
    source.put("source.1.quote", "It was opened on Wednesday.");
    source.put("source.1.date", "20 March 2019");
    source.put("action", "save");
    assertThat(desk.submit(more, source).statusCode()).isEqualTo(303);
    assertThat(record(id(page)).evidence())
        .hasSize(2)
        .last()
        .isEqualTo(
            EventRecord.Claim.outside(
                "https://example.org/crossing",
                "Agency",
                "It was opened on Wednesday.",
                "2019-03-20"));
    assertThat(record(id(page)).evidence().get(0).articleId()).isNotNull();
  }

  @Test
  void splitsADraftAndMakesOneOfATime() {
    Document page = review("افتتح الوزير معبراً في باريس في 12 آذار 2019. وكان ذلك في عام 2003.");
    Response split = press(page, "split");
    assertThat(split.header("Location")).contains("/en/admin/events/");
    Document twice = desk.page("/en/admin/review/" + path(page));
    assertThat(twice.select(".draft")).hasSize(2);

    Response made = press(twice, "make");
    Document form = desk.page(made.header("Location"));
    assertThat(form.select("#date").val()).isEqualTo("2003");
    assertThat(form.select(".claim blockquote").text()).contains("عام 2003");
    assertThat(form.select("a[href*=/admin/review/]").attr("href"))
        .startsWith("/en/admin/review/" + path(page) + "#draft-");
  }

  @Test
  void whoComesSecondIsToldSo() {
    Document page = review("افتتح الوزير معبراً في باريس في 13 آذار 2019.");
    follow(press(page, "accept"));
    Response late = press(page, "reject");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(late.asString()).select("[role=alert]").text())
        .startsWith("Somebody else has changed this draft");
    assertThat(record(id(page)).state()).isEqualTo(State.PUBLISHED);
  }

  @Test
  void whatNoPageSendsIsRefusedWithASentence() {
    Document page = review("افتتح الوزير معبراً في باريس في 14 آذار 2019.");
    Map<String, String> fields = Desk.fields(page.selectFirst(".draft form"));
    for (String action : List.of("drop", "", "make")) {
      fields.put("action", action);
      fields.put("at", "999999");
      Response response = desk.post("/ar/admin/review/" + path(page), fields);
      assertThat(response.statusCode()).isEqualTo(422);
      assertThat(Jsoup.parse(response.asString()).select("[role=alert]").text()).isNotEmpty();
    }
    fields.put("action", "merge");
    fields.put("into", "" + id(page));
    assertThat(desk.post("/en/admin/review/" + path(page), fields).statusCode()).isEqualTo(422);
    assertThat(record(id(page)).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void markupInATextIsText() {
    Document page = review("افتتح الوزير <script>alert(1)</script> معبراً في 15 آذار 2019.");
    assertThat(page.select(".review script")).isEmpty();
    assertThat(page.select(".review-text .body").text()).contains("<script>alert(1)</script>");
  }
}
