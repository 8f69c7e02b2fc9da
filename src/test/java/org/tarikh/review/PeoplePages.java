package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tarikh.account.User;

/** What the tests of people share: an admin who looks after them, and the ways of doing it. */
abstract class PeoplePages {

  static final String PASSWORD = "four words make one";

  static final String OTHER = "كلمة أخرى للمرور";

  @Inject EntityManager em;

  Desk admin;

  @BeforeEach
  void signIn() {
    admin = Desk.admin();
  }

  /** The people of one test are gone in the next. */
  @AfterEach
  void onlyTheFirstAdminIsLeft() {
    QuarkusTransaction.requiringNew()
        .run(() -> User.delete("name in ('Layla', 'Omar') or name like '<b>%'"));
  }

  static CompletableFuture<Response> together(
      CyclicBarrier both, java.util.concurrent.Callable<Response> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            both.await();
            return work.call();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  void add(String name, String role) {
    QuarkusTransaction.requiringNew().run(() -> User.add(name, PASSWORD, role, Instant.EPOCH));
  }

  void sql(String update) {
    QuarkusTransaction.requiringNew().run(() -> em.createNativeQuery(update).executeUpdate());
  }

  Response invite(String language, String name, String role) {
    Document page = admin.page(language + "/admin/people");
    Element form = page.selectFirst("form.invite");
    Map<String, String> fields = Desk.fields(form);
    fields.put("role", role);
    if (name == null) {
      fields.remove("name");
    } else {
      fields.put("name", name);
    }
    return admin.post(form.attr("action"), fields);
  }

  Response act(String name, String action, String role) {
    return act(admin, name, action, role);
  }

  static Response act(Desk who, String name, String action, String role) {
    return act(who, who.page("/en/admin/people"), name, action, role);
  }

  static Response act(Desk who, Document page, String name) {
    return act(who, page, name, "disable", null);
  }

  static Response act(Desk who, Document page, String name, String action, String role) {
    Element row =
        page.select(".people > li").stream()
            .filter(li -> li.selectFirst("bdi").text().equals(name))
            .findFirst()
            .orElseThrow();
    Map<String, String> fields = Desk.fields(row.selectFirst("form"));
    fields.put("action", action);
    if (role != null) {
      fields.put("role", role);
    }
    return who.post(row.selectFirst("form").attr("action"), fields);
  }

  static Map<String, String> twice(String password) {
    return Map.of("password", password, "repeated", password);
  }

  static Map<String, String> change(String old, String password) {
    Map<String, String> fields = new HashMap<>(twice(password));
    fields.put("old", old);
    return fields;
  }

  static String path(Document shown) {
    return shown.select("#link").val().replaceFirst("^https?://[^/]+", "");
  }

  static List<String> errors(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    return Jsoup.parse(answer.asString()).select(".error").eachText();
  }

  static void assertVoid(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.asString()).contains("This link has expired or was used already.");
  }

  static boolean signedOut(Desk desk) {
    Response answer = desk.get("/en/admin");
    return answer.statusCode() == 302 && answer.header("Location").endsWith("/login");
  }

  static boolean refused(String name, String password) {
    return Desk.anonymous()
        .post("/j_security_check", Map.of("j_username", name, "j_password", password))
        .header("Location")
        .contains("failed");
  }
}
