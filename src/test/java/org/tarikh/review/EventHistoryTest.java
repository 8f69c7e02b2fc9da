package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.tarikh.event.EventVersion;
import org.tarikh.event.State;

/** What changed, and the way back. */
@QuarkusTest
class EventHistoryTest {

  @Test
  void showsWhatChangedAndRestoresIt() {
    Desk desk = Desk.admin();
    long id = desk.add(Desk.event());
    String path = "/en/admin/events/" + id;
    String was = Desk.value(desk.page(path), "title.en");
    desk.submit(
        desk.page(path), Map.of("title.en", was + " again", "date", "2025-08", "action", "save"));
    desk.submit(desk.page(path), Map.of("action", "publish"));

    Document version = desk.page(path + "/history/2");
    assertThat(version.select("section[aria-labelledby=changed] dd").eachText())
        .containsExactly(was + " again", "2025-08-13 2025-08");
    assertThat(version.select("ins").eachText()).containsExactly("again", "2025-08");
    assertThat(version.select("del").eachText()).containsExactly("2025-08-13");
    assertThat(desk.page(path + "/history/3").select("section[aria-labelledby=changed] p").text())
        .isEqualTo("Nothing but where it stands in its life.");
    assertThat(desk.page(path + "/history/3").select("form.actions")).isEmpty();

    Document first = desk.page(path + "/history/1");
    assertThat(desk.submit(first, Map.of()).statusCode()).isEqualTo(303);
    assertThat(Desk.record(id).date()).isEqualTo("2025-08-13");
    assertThat(Desk.record(id).text("en").title()).isEqualTo(was);
    assertThat(Desk.record(id).state()).isEqualTo(State.PUBLISHED);
    assertThat(EventVersion.of(id).get(3).action()).isEqualTo(EventVersion.Action.RESTORE);

    Response late = desk.submit(first, Map.of());
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(late.asString()).select("[role=alert]").text())
        .startsWith("Somebody has changed the event");
    assertThat(desk.submit(first, Map.of("seen", "4")).statusCode()).isEqualTo(303);
  }
}
