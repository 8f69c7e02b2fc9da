package org.tarikh.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tarikh.event.State;

/** Undo takes back what was decided last, and is barred only by what rests on that. */
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
  void wordsThatWereChangedMeanwhileAreKeptAndInNobodysWay() {
    Document page = twoDrafts(2006);
    Document accepted = follow(press(page, "accept"));
    String decided = accepted.selectFirst(".draft h3").text();
    Response split = press(accepted, "split");
    assertStays(page, press(accepted, "undo"), "Nothing was taken back: something was done since");

    String form = split.header("Location").replaceFirst(".*(?=/en/admin)", "");
    desk.submit(desk.page(form), Map.of("title.ar", "الحدث الآخر", "action", "save"));
    Document edited = reviewed(page);
    assertThat(undo(edited).text())
        .isEqualTo("Undo the last decision: \u2068" + decided + "\u2069 u");
    Document retitled = follow(retitle(edited.select(".draft").get(1), "افتتاح المدرسة"));
    assertThat(undo(retitled).text()).isEqualTo(undo(edited).text());
    Document own = reviewed(page);
    desk.submit(
        desk.page("/en/admin/events/" + id(page)),
        Map.of("title.ar", "عنوان بعد النشر", "action", "save"));
    assertStays(page, press(own, "undo"), "Nothing was taken back: something was done since");

    Document back = follow(press(reviewed(page), "undo"));
    assertThat(back.select(".draft").eachAttr("data-state"))
        .containsExactly("DRAFT", "DRAFT", "DRAFT");
    assertThat(back.select(".draft h3").eachText())
        .containsExactly("عنوان بعد النشر", "افتتاح المدرسة", "الحدث الآخر");
    assertThat(undo(back)).isNull();
    assertThat(given().get("/en/events/" + id(page)).statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasWithdrawnIsLeftAndInNobodysWay() {
    Document page = twoDrafts(2013);
    Document accepted = follow(press(follow(press(page, "accept")), "accept"));
    long last = Long.parseLong(lastId(page).substring("draft-".length()));
    String first = accepted.selectFirst(".draft h3").text();
    desk.submit(desk.page("/en/admin/events/" + last + "/withdraw"), Map.of("reason", "Not so."));
    Document withdrawn = reviewed(page);
    assertThat(undo(withdrawn).text())
        .isEqualTo("Undo the last decision: \u2068" + first + "\u2069 u");
    Document back = follow(press(withdrawn, "undo"));
    assertThat(back.select(".draft").eachAttr("data-state")).containsExactly("DRAFT", "WITHDRAWN");
  }

  @Test
  void aDecisionThatAMergeOfAnotherArticleRestsOnStays() {
    Document page = twoDrafts(2014);
    Document accepted = follow(press(page, "accept"));
    String decided = accepted.selectFirst(".draft h3").text();
    Document other = review("وقّع الطرفان اتفاقاً في جنيف في 5 نيسان 2014.");
    String merged = other.selectFirst(".draft h3").text();
    merge(other, id(page));

    Document barred = reviewed(page);
    assertThat(undo(barred)).isNull();
    assertThat(barred.select("[data-why~=u]").text())
        .isEqualTo(
            "Undo would take back the decision on “\u2068%s\u2069”, but a merge since rests on it: “\u2068%s\u2069”. It can still be taken back at the draft itself."
                .formatted(decided, merged));
    assertThat(desk.page("/ar/admin/review/" + path(page)).select("[data-why~=u]").text())
        .isEqualTo(
            "التراجع الآن يلغي القرار في «\u2068%s\u2069»، لكن دمجًا جاء بعده يستند إليه: «\u2068%s\u2069». يمكن التراجع عنه عند المسودة نفسها."
                .formatted(decided, merged));
    assertStays(page, press(accepted, "undo"), "Undo would take back the decision on");

    follow(press(reviewed(other), "undo"));
    Document back = follow(press(reviewed(page), "undo"));
    assertThat(back.select(".draft").eachAttr("data-state")).containsExactly("DRAFT", "DRAFT");
  }

  @Test
  void aMergeWhoseEventWasMergedOnStays() {
    Document page = twoDrafts(2015);
    Document middle = review("وقّع الطرفان اتفاقاً في جنيف في 5 نيسان 2015.");
    Document end = review("أقر البرلمان الموازنة في عمّان في 7 نيسان 2015.");
    merge(page, id(middle));
    assertThat(undo(reviewed(page))).isNotNull();
    merge(reviewed(middle), id(end));

    assertThat(reviewed(page).select("[data-why~=u]").text())
        .endsWith(
            "but a merge since rests on it: “\u2068%s\u2069”. It can still be taken back at the draft itself."
                .formatted(middle.selectFirst(".draft h3").text()));
    follow(press(reviewed(middle), "undo"));
    Document back = follow(press(reviewed(page), "undo"));
    assertThat(back.select(".draft").eachAttr("data-state")).containsExactly("DRAFT", "DRAFT");
  }

  @Test
  void aSplitWhoseDraftHasANoteStays() {
    Document page = twoDrafts(2007);
    String other = page.selectFirst(".draft h3").text();
    String form = press(page, "split").header("Location").replaceFirst(".*(?=/en/admin)", "");
    Element notes = desk.page(form).selectFirst("#notes form.event-form");
    Map<String, String> fields = Desk.fields(notes);
    fields.put("note", "Ask the ministry.");
    assertThat(desk.post(notes.attr("action"), fields).statusCode()).isEqualTo(303);
    assertThat(reviewed(page).select("[data-why~=u]").text())
        .isEqualTo(
            "Undo would take back the split of “\u2068%s\u2069”, but its draft has a note."
                .formatted(other));
    assertThat(desk.page("/ar/admin/review/" + path(page)).select("[data-why~=u]").text())
        .isEqualTo(
            "التراجع الآن يلغي تقسيم «\u2068%s\u2069»، لكن على مسودته ملاحظة.".formatted(other));
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

  /** Merges the first draft of a page into an event. */
  private void merge(Document page, long into) {
    Map<String, String> fields = Desk.fields(page.selectFirst(".draft form"));
    fields.putAll(Map.of("action", "merge", "into", "" + into));
    assertThat(desk.post("/en/admin/review/" + path(page), fields).statusCode()).isEqualTo(303);
  }

  private Response retitle(Element draft, String title) {
    Element form = draft.selectFirst("form");
    Map<String, String> fields = new HashMap<>(Desk.fields(form));
    fields.putAll(Map.of("action", "retitle", "language", "ar", "title", title));
    return desk.post(form.attr("action"), fields);
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
