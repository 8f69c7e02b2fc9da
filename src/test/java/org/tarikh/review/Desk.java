package org.tarikh.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tarikh.account.Role;
import org.tarikh.account.User;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventVersion;

/** Somebody at a browser without scripts: keeps cookies, fills in the forms that pages show. */
final class Desk {

  private final Map<String, String> cookies = new LinkedHashMap<>();

  /** A person who is not signed in. */
  static Desk anonymous() {
    return new Desk();
  }

  static Desk signedIn(String name, String password) {
    Desk desk = new Desk();
    Response response =
        desk.post("/j_security_check", Map.of("j_username", name, "j_password", password));
    assertThat(response.header("Location")).doesNotContain("failed");
    assertThat(desk.cookies).containsKey("tarikh-session");
    return desk;
  }

  static Desk admin() {
    return signedIn("admin", "admin");
  }

  /** An author of this name, who was not there before. */
  static Desk author(String name) {
    String password = "four words make one";
    QuarkusTransaction.requiringNew()
        .run(() -> User.add(name, password, Role.AUTHOR, Instant.EPOCH));
    return signedIn(name, password);
  }

  Response get(String path) {
    return kept(
        given().urlEncodingEnabled(false).redirects().follow(false).cookies(cookies).get(path));
  }

  /** A page that must be there. */
  Document page(String path) {
    Response response = get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.asString());
  }

  Response post(String path, Map<String, String> fields) {
    return send("POST", path, fields);
  }

  Response send(String verb, String path, Map<String, String> fields) {
    return verb.equals("GET")
        ? get(path)
        : kept(
            given()
                .redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .request(verb, path));
  }

  /**
   * Sends the page's form as it stands but for {@code changes}; a null value leaves a field out.
   */
  Response submit(Document page, Map<String, String> changes) {
    Element form = page.selectFirst("main form[method=post]");
    Map<String, String> fields = fields(form);
    changes.forEach(
        (name, value) -> {
          if (value == null) {
            fields.remove(name);
          } else {
            fields.put(name, value);
          }
        });
    return post(form.attr("action"), fields);
  }

  /** Sends the page's form with files. */
  Response upload(Document page, Map<String, byte[]> files, Map<String, String> changes) {
    Element form = page.selectFirst("main form[enctype]");
    Map<String, String> fields = fields(form);
    fields.remove("files");
    fields.putAll(changes);
    RequestSpecification request = given().redirects().follow(false).cookies(cookies);
    fields.forEach(
        (name, value) ->
            request.multiPart(
                new MultiPartSpecBuilder(value)
                    .controlName(name)
                    .charset(StandardCharsets.UTF_8)
                    .mimeType("text/plain")
                    .build()));
    files.forEach((name, content) -> request.multiPart("files", name, content));
    return kept(request.post(form.attr("action")));
  }

  /** The fields of a form with their values; boxes that are not checked have none. */
  static Map<String, String> fields(Element form) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element field :
        form.select(
            "input[name]:not([type=checkbox]), input[checked], textarea[name], select[name]")) {
      String value =
          switch (field.tagName()) {
            case "textarea" -> field.wholeText();
            case "select" -> field.select("option[selected]").val();
            default -> field.val();
          };
      fields.put(field.attr("name"), value);
    }
    return fields;
  }

  /** The fields of a complete event, for {@link #submit}. */
  static Map<String, String> event() {
    Map<String, String> fields = new HashMap<>();
    fields.put("title.ar", "توقيع مذكرة التفاهم");
    fields.put("summary.ar", "وُقّعت المذكرة في أنقرة.");
    fields.put("title.en", "Signing of the memorandum");
    fields.put("date", "2025-08-13");
    fields.put("category", "agreement");
    fields.put("importance", "70");
    fields.put("places", "قرية التجربة | Testville");
    fields.put("actors", "Test Agency");
    fields.put("source.0.publisher", "Agency");
    fields.put("source.0.url", "https://example.org/a");
    fields.put("source.0.quote", "They signed it.");
    fields.put("action", "save");
    return fields;
  }

  /** Adds an event by the form; answers its id. */
  long add(Map<String, String> fields) {
    return id(submit(page("/en/admin/events/new"), fields));
  }

  /** The id of the event that was saved. */
  static long id(Response saved) {
    assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);
    return Long.parseLong(saved.header("Location").replaceAll(".*/(\\d+)\\?.*", "$1"));
  }

  /** The event as it stands. */
  static EventRecord record(long id) {
    List<EventVersion> versions = EventVersion.of(id);
    return versions.get(versions.size() - 1).record();
  }

  /** What stands in a field of the page's form. */
  static String value(Document page, String field) {
    return fields(page.selectFirst("main form[method=post]")).get(field);
  }

  /** The problems that a page tells, without the marks that keep dates together in Arabic. */
  static List<String> problems(Response response) {
    return Jsoup.parse(response.asString()).select(".problems li").eachText().stream()
        .map(problem -> problem.replaceAll("[\\u2066-\\u2069]", ""))
        .toList();
  }

  String cookie(String name) {
    return cookies.get(name);
  }

  /** Has a cookie of somebody else. */
  void take(Desk other, String name) {
    cookies.put(name, other.cookies.get(name));
  }

  private Response kept(Response response) {
    response.cookies().forEach(cookies::put);
    return response;
  }
}
