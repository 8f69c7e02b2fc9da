package org.tarikh.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tarikh.event.EventRecord;
import org.tarikh.event.State;

/** A draft is merged into an event that is told already. */
@QuarkusTest
class ReviewMergeTest extends ReviewPages {

  @Test
  void mergesIntoTheEventThatIsProposedAndTakesItBack() {
    Document first = review("قصفت إسرائيل مبنى وزارة الدفاع في دمشق في 6 آذار 2019.");
    long known = id(first);
    follow(press(first, "accept"));

    Document page = review("Israel bombed the defence ministry in Damascus on 6 March 2019.");
    assertThat(page.select(".draft .warning").text())
        .startsWith("It may be told already:")
        .contains(first.select(".draft h3").text());
    Document merged = follow(press(page, "merge"));
    assertThat(merged.select(".draft").attr("data-state")).isEqualTo("MERGED");
    assertThat(record(known).evidence()).hasSize(2);
    assertThat(record(known).texts()).extracting(EventRecord.Text::language).contains("ar", "en");
    assertThat(given().get("/en/events/" + id(page)).statusCode()).isEqualTo(404);

    follow(press(merged, "reopen"));
    assertThat(record(known).evidence()).hasSize(1);
    assertThat(record(known).texts()).extracting(EventRecord.Text::language).containsExactly("ar");
    assertThat(record(id(page)).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void aTitleThatAnEditorChangedStaysWhenAMergeIsTakenBack() {
    Document first = review("قصفت إسرائيل مبنى وزارة الدفاع في دمشق في 16 آذار 2019.");
    long known = id(first);
    follow(press(first, "accept"));
    Document merged =
        follow(
            press(
                review("Israel bombed the defence ministry in Damascus on 16 March 2019."),
                "merge"));
    desk.submit(
        desk.page("/en/admin/events/" + known), Map.of("title.en", "Bombing", "action", "save"));

    follow(press(merged, "reopen"));
    assertThat(record(known).evidence()).hasSize(1);
    assertThat(record(known).text("en").title()).isEqualTo("Bombing");
  }

  @Test
  void aDraftWithoutAClaimIsMergedAndTakenBackToo() {
    Document first = review("افتتح الوزير معبراً في باريس في 20 آذار 2019.");
    follow(press(first, "accept"));
    EventRecord before = record(id(first));
    Map<String, String> bare = Desk.event();
    bare.keySet().removeIf(field -> field.startsWith("source."));
    long draft = desk.add(bare);
    Map<String, String> fields = new HashMap<>(Map.of("draft", "" + draft, "seen", "1"));
    fields.putAll(Map.of("into", "" + id(first), "action", "merge"));
    fields.put("csrf-token", desk.cookie("tarikh-token"));
    follow(desk.post("/en/admin/review/" + path(first), fields));
    fields.putAll(Map.of("seen", "2", "action", "reopen"));
    follow(desk.post("/en/admin/review/" + path(first), fields));
    assertThat(record(id(first))).isEqualTo(before);
    assertThat(record(draft).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void aTitleThatWasThereBeforeTheMergeStays() {
    String text = "Israel bombed the defence ministry in Damascus on 17 March 2019.";
    Document first = review(text);
    follow(press(first, "accept"));
    Document merged = follow(press(review(text + " It burned."), "merge"));

    EventRecord.Text title = record(id(first)).texts().get(0);
    follow(press(merged, "reopen"));
    assertThat(record(id(first)).evidence()).hasSize(1);
    assertThat(record(id(first)).texts()).containsExactly(title);
  }

  @Test
  void anotherEventIsFoundByWordsOrByTime() {
    Document first = review("انسحبت القوات من بلدة الميادين في 7 آذار 2019.");
    Document page = review("زار الوزير مدينة طرطوس في 9 آذار 2019.");
    String choice = "/en/admin/review/" + path(page) + "/merge/" + id(page);

    assertThat(desk.page(choice).select(".rows h2").eachText())
        .contains(first.select(".draft h3").text());
    assertThat(desk.page(choice + "?q=%D9%85%D9%8A%D8%A7%D8%AF%D9%8A%D9%86").select(".rows h2"))
        .hasSize(1);
    assertThat(desk.page(choice + "?q=nothing-like-it").select(".notice").text())
        .isEqualTo("No event was found. Try a word of its title.");
    Element into =
        desk.page(choice).select("form[method=post]").stream()
            .filter(f -> f.select("[name=into]").val().equals("" + id(first)))
            .findFirst()
            .orElseThrow();
    Map<String, String> fields = new HashMap<>(Desk.fields(into));
    fields.put("action", "merge");
    follow(desk.post(into.attr("action"), fields));
    assertThat(record(id(first)).evidence()).hasSize(2);
  }
}
