package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventEditorTest {

  private final Desk desk = Desk.admin();

  @Test
  void addsADraft() {
    Response response =
        desk.submit(desk.page("/en/admin/events/new"), event("Signing of the memorandum"));
    System.out.println(response.asString());
    assertThat(response.statusCode()).isEqualTo(303);
    System.out.println(desk.get(response.header("Location")).asString());
    System.out.println(desk.get("/ar/admin").asString());
    System.out.println(desk.get("/ar/admin/events/reading?date=2025-07").asString());
    System.out.println(desk.get("/ar/admin/events/reading?date=2025-13").asString());
  }

  private static Map<String, String> event(String title) {
    Map<String, String> fields = new HashMap<>();
    fields.put("title.en", title);
    fields.put("date", "2025-08-13");
    fields.put("category", "agreement");
    fields.put("source.0.publisher", "Agency");
    fields.put("source.0.url", "https://example.org/a");
    fields.put("source.0.quote", "They signed it on Wednesday.");
    fields.put("action", "save");
    return fields;
  }
}
