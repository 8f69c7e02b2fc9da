package org.tarikh.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarikh.event.State;

/** What readers are told of an event that was taken back. */
@QuarkusTest
class WithdrawalDeskTest {

  private Desk desk;
  private long id;
  private String path;

  @BeforeEach
  void publish() {
    desk = Desk.admin();
    id = desk.add(Desk.event());
    path = "/en/admin/events/" + id;
    desk.submit(desk.page(path), Map.of("action", "publish"));
  }

  @Test
  void namesNothingUnlessItsEditorSaysSo() {
    Document ask = desk.page(path + "/withdraw");
    assertThat(ask.select("main h1 ~ *").eachText())
        .containsExactly(
            "Signing of the memorandum",
            "13 August 2025",
            "The event leaves the timeline. Its page stays, says that it was withdrawn, and gives"
                + " this reason.",
            "Reason, as readers will see it Its title and date stay on that page Leave this off"
                + " where the title or the date is itself what is wrong, or where it harms"
                + " somebody or puts them in danger. Withdraw Cancel");
    assertThat(desk.page("/ar/admin/events/" + id + "/withdraw").select("main form").text())
        .isEqualTo(
            "السبب كما سيراه القراء يبقى عنوانه وتاريخه في تلك الصفحة لا تضع العلامة إن كان"
                + " الخطأ في العنوان أو التاريخ نفسه، أو كان فيه إساءة إلى أحد أو خطر عليه. اسحب"
                + " إلغاء");
    assertThat(desk.submit(ask, Map.of("reason", "It is not so.")).statusCode()).isEqualTo(303);
    assertThat(tombstone("en"))
        .isEqualTo(
            "This event was withdrawn It was published here and has been taken back. The reason:"
                + " It is not so. Back to the timeline");
    assertThat(given().get("/en/events/" + id).asString())
        .doesNotContain("memorandum", "2025-08-13");
  }

  @Test
  void titleAndDateStayWhereItsEditorSaysSo() {
    Document ask = desk.page(path + "/withdraw");
    desk.submit(ask, Map.of("reason", "It was another day.", "titleStays", "true"));
    assertThat(tombstone("en"))
        .isEqualTo(
            "This event was withdrawn Signing of the memorandum 13 August 2025 It was published"
                + " here and has been taken back. The reason: It was another day. Back to the"
                + " timeline");
    assertThat(tombstone("ar"))
        .isEqualTo(
            "سُحب هذا الحدث توقيع مذكرة التفاهم 13 آب 2025 نُشر هنا ثم سُحب. السبب: It was another"
                + " day. العودة إلى الخط الزمني");
    assertThat(desk.page(path + "/history/3").select("dl.version").text())
        .endsWith(
            "Reason for withdrawing It was another day. Title and date are still on its page.");
  }

  @Test
  void whatStaysIsTakenOffLater() {
    Document ask = desk.page(path + "/withdraw");
    desk.submit(ask, Map.of("reason", "It was another day.", "titleStays", "true"));
    Document form = desk.page(path);
    assertThat(form.select(".standing a").eachText())
        .containsExactly("History", "See its page", "What its page says…");
    desk.submit(form, Map.of("title.en", "Signing", "action", "save"));
    assertThat(tombstone("en")).contains("Signing 13 August 2025");

    Document again = desk.page(path + "/withdraw");
    assertThat(again.select("main h1 + * + * + *").text())
        .isEqualTo("The event is withdrawn. Here you change what its page goes on saying.");
    assertThat(Desk.fields(again.selectFirst("main form")))
        .containsEntry("reason", "It was another day.")
        .containsEntry("titleStays", "true");
    Response changed = desk.submit(again, nothingStays());
    assertThat(changed.statusCode()).isEqualTo(303);
    assertThat(tombstone("en")).doesNotContain("Signing", "August").contains("another day");
    assertThat(Desk.record(id).state()).isEqualTo(State.WITHDRAWN);
  }

  @Test
  void aDraftIsNotWithdrawn() {
    long draft = desk.add(Desk.event());
    Document ask = desk.page("/en/admin/events/" + draft + "/withdraw");
    assertThat(ask.select("#reason-error").text())
        .isEqualTo("Only published events are withdrawn.");
    Response refused = desk.submit(ask, Map.of("reason", "x", "titleStays", "true"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.asString()).select("[name=titleStays][checked]")).hasSize(1);
    assertThat(Desk.record(draft).state()).isEqualTo(State.DRAFT);
  }

  private static Map<String, String> nothingStays() {
    Map<String, String> changes = new HashMap<>();
    changes.put("titleStays", null);
    return changes;
  }

  private String tombstone(String language) {
    Response response = given().get("/" + language + "/events/" + id);
    assertThat(response.statusCode()).isEqualTo(410);
    return Jsoup.parse(response.asString()).select("main").text();
  }
}
