package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarikh.event.HeldStore;

/** Both forms say alike that the store is busy, and lose nothing of what was typed. */
@QuarkusTest
@TestProfile(HeldStore.Impatient.class)
class BusyDeskTest {

  private static final String BUSY =
      "Saving: The store is busy and nothing was saved. Wait a moment and save again.";

  @Inject EntityManager em;

  private Desk desk;

  @BeforeEach
  void signIn() {
    desk = Desk.admin();
  }

  @Test
  void anEventWaitsInItsForm() throws Exception {
    assertBusy("/en/admin/events/new", Desk.event(), "title.en");
  }

  @Test
  void anArticleWaitsInItsForm() throws Exception {
    Map<String, String> article =
        Map.of(
            "title", "مذكرة",
            "publisher", "وكالة",
            "published", "2025-08-13",
            "text", "وقّع وزيرا الدفاع في سوريا وتركيا، الأربعاء، مذكرة تفاهم للتدريب في أنقرة.");
    assertBusy("/en/admin/articles/new", article, "text");
    assertThat(desk.page("/en/admin/articles").select(".rows li")).isEmpty();
  }

  private void assertBusy(String path, Map<String, String> typed, String field) throws Exception {
    Document form = desk.page(path);
    Response response;
    try (HeldStore held = new HeldStore(em)) {
      response = desk.submit(form, typed);
    }
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(Desk.problems(response)).containsExactly(BUSY);
    assertThat(Desk.value(Jsoup.parse(response.asString()), field)).isEqualTo(typed.get(field));
  }
}
