package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.event.StoreTransaction;

/** What the tests of the review share: an article that is taken in, and the ways to decide. */
abstract class ReviewPages {

  static int articles;

  Desk desk;

  @BeforeEach
  void signIn() {
    desk = Desk.admin();
  }

  Document review(String text) {
    Map<String, String> article = new HashMap<>();
    article.put("title", "مقال " + ++articles);
    article.put("publisher", "صحيفة");
    article.put("published", "2025-08-13");
    article.put("text", text);
    return follow(desk.submit(desk.page("/en/admin/articles/new"), article));
  }

  Document follow(Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
    return desk.page(response.header("Location").replaceFirst("#.*", ""));
  }

  /** Presses the first button that does this. */
  Response press(Document page, String action) {
    return press(page, action, action);
  }

  Response press(Document page, String name, String action) {
    Element button = page.selectFirst("button[value=" + name + "]");
    assertThat(button).as(name).isNotNull();
    Element form = button.closest("form");
    Map<String, String> fields = new HashMap<>(Desk.fields(form));
    fields.put("action", action);
    return desk.post(form.attr("action"), fields);
  }

  static String path(Document page) {
    String action = page.selectFirst(".review-all").attr("action");
    return action.substring(action.lastIndexOf('/') + 1);
  }

  static long id(Document page) {
    return Long.parseLong(page.selectFirst(".draft").id().substring("draft-".length()));
  }

  static EventRecord record(long id) {
    return StoreTransaction.call(() -> Event.<Event>findById(id).toRecord());
  }
}
