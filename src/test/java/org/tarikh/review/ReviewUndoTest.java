package org.tarikh.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tarikh.event.State;

/** Undo takes back what was done last, and never anything before it. */
@QuarkusTest
class ReviewUndoTest extends ReviewPages {

  private static final String SAME =
      "Another draft of this sentence says the same: tell them apart, or reject one.";

  @Test
  void takesBackASplitThatCameLastThenTheDecisionBeforeIt() {
    Document page = twoDrafts(2005);
    Document accepted = follow(press(page, "accept"));
    String other = accepted.select(".draft h3").last().text();
    press(accepted, "split");
    Document twice = reviewed(page);
    assertThat(twice.select(".draft")).hasSize(3);
    assertThat(undo(twice).text()).isEqualTo("Undo the split: \u2068" + other + "\u2069 u");

    Response joined = press(twice, "undo");
    assertThat(joined.header("Location")).endsWith("done=joined&n=1#" + lastId(page));
    Document after = follow(joined);
    assertThat(after.select("[role=status]").text())
        .isEqualTo("The split is taken back: its second draft is gone.");
    assertThat(after.select(".draft").eachAttr("data-state")).containsExactly("PUBLISHED", "DRAFT");
    assertThat(undo(after).text()).startsWith("Undo the last decision:");
    assertThat(given().get("/en/events/" + id(page)).statusCode()).isEqualTo(200);

    Document reopened = follow(press(after, "undo"));
    assertThat(reopened.select(".draft").eachAttr("data-state")).containsExactly("DRAFT", "DRAFT");
    assertThat(undo(reopened)).isNull();
    assertThat(reopened.select("[data-why~=u]").text()).isEqualTo("There is nothing to undo.");
  }

  @Test
  void whereSomethingElseCameAfterItSaysSoAndDoesNothing() {
    Document page = twoDrafts(2006);
    Document accepted = follow(press(page, "accept"));
    Response split = press(accepted, "split");
    String form = split.header("Location").replaceFirst(".*(?=/en/admin)", "");
    assertStays(page, press(accepted, "undo"), "Nothing was taken back: something was done since");

    desk.submit(desk.page(form), Map.of("title.ar", "الحدث الآخر", "action", "save"));
    String barred =
        "Undo would take back the decision on “\u2068"
            + page.selectFirst(".draft h3").text()
            + "\u2069”, but an edit came after it: “\u2068الحدث الآخر\u2069”. "
            + "It can still be taken back at the draft itself.";
    assertStays(page, press(accepted, "undo"), barred);
    Document now = reviewed(page);
    assertThat(undo(now)).isNull();
    assertThat(now.select("[data-why~=u]").text()).isEqualTo(barred);
  }

  @Test
  void aSplitWhoseDraftHasANoteStays() {
    Document page = twoDrafts(2007);
    String form = press(page, "split").header("Location").replaceFirst(".*(?=/en/admin)", "");
    Element notes = desk.page(form).selectFirst("#notes form.event-form");
    Map<String, String> fields = Desk.fields(notes);
    fields.put("note", "Ask the ministry.");
    assertThat(desk.post(notes.attr("action"), fields).statusCode()).isEqualTo(303);
    assertThat(reviewed(page).select("[data-why~=u]").text()).contains("but a note came after it");
  }

  @Test
  void aMergeOfTwoDraftsOfOneArticleIsTakenBackLikeAnyOther() {
    Document page = twoDrafts(2008);
    Document accepted = follow(press(page, "accept"));
    Map<String, String> fields = Desk.fields(accepted.select(".draft form").last());
    fields.putAll(Map.of("action", "merge", "into", "" + id(page)));
    Document merged = follow(desk.post("/en/admin/review/" + path(page), fields));
    Document apart = follow(press(merged, "undo"));
    assertThat(apart.select(".draft").eachAttr("data-state")).containsExactly("PUBLISHED", "DRAFT");
    Document none = follow(press(apart, "undo"));
    assertThat(none.select(".draft").eachAttr("data-state")).containsExactly("DRAFT", "DRAFT");
  }

  @Test
  void whatWasAcceptedAtOnceIsTakenBackAtOnce() {
    Document page = twoDrafts(2009);
    Document accepted = follow(press(page, "certain"));
    assertThat(accepted.select("[role=status]").text()).isEqualTo("2 drafts published.");
    assertThat(undo(accepted).text())
        .isEqualTo("Undo the last decision: 2 drafts published at once u");
    assertThat(undo(desk.page("/ar/admin/review/" + path(page))).text())
        .isEqualTo("تراجع عن آخر قرار: مسودتان نُشرتا معاً u");

    Document back = follow(press(accepted, "undo"));
    assertThat(back.select("[role=status]").text())
        .isEqualTo("Taken back: 2 events are drafts again.");
    assertThat(back.select(".draft").eachAttr("data-state")).containsExactly("DRAFT", "DRAFT");
    assertThat(undo(back)).isNull();
  }

  @Test
  void ofThoseAcceptedAtOnceOneThatWasTakenBackItselfIsLeft() {
    Document page = twoDrafts(2010);
    Document accepted = follow(press(page, "certain"));
    Document one = follow(press(accepted, "reopen"));
    assertThat(undo(one).text()).startsWith("Undo the last decision: \u2068");
    Document none = follow(press(one, "undo"));
    assertThat(none.select(".draft").eachAttr("data-state")).containsExactly("DRAFT", "DRAFT");
  }

  @Test
  void whatASplitMadeWantsItsOwnWords() {
    Document page = twoDrafts(2012);
    Response split = press(page, "split");
    assertThat(split.header("Location")).endsWith("?done=split");
    assertThat(follow(split).select("[role=status]").text())
        .startsWith("A second draft of the same sentence, and nothing else yet:");
    Document twice = reviewed(page);
    assertThat(twice.select(".warning").eachText()).containsExactly(SAME, SAME);
    assertThat(twice.select("button[value=certain]").text()).startsWith("Accept the one");

    desk.submit(follow(split), Map.of("title.ar", "الحدث الآخر", "action", "save"));
    assertThat(reviewed(page).select(".warning")).isEmpty();
  }

  private Document twoDrafts(int year) {
    Document page =
        review(
            "افتتح الوزير معبراً في باريس في 3 آذار %d.\n\nوافتتح الرئيس مدرسة في لندن في 9 أيار %d."
                .formatted(year, year));
    assertThat(page.select(".draft")).hasSize(2);
    return page;
  }

  private Document reviewed(Document page) {
    return desk.page("/en/admin/review/" + path(page));
  }

  private static Element undo(Document page) {
    return page.selectFirst("[data-key=u]");
  }

  private static String lastId(Document page) {
    return page.select(".draft").last().id();
  }

  private static void assertStays(Document page, Response refused, String sentence) {
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(refused.asString()).select("[role=alert]").text()).startsWith(sentence);
    assertThat(record(id(page)).state()).isEqualTo(State.PUBLISHED);
  }
}
