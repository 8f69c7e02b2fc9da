package org.tarikh.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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

  Response get(String path) {
    return kept(given().redirects().follow(false).cookies(cookies).get(path));
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

  /** The fields of a form with their values. */
  static Map<String, String> fields(Element form) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element field : form.select("input[name], textarea[name], select[name]")) {
      fields.put(
          field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val());
    }
    return fields;
  }

  String cookie(String name) {
    return cookies.get(name);
  }

  private Response kept(Response response) {
    response.cookies().forEach(cookies::put);
    return response;
  }
}
