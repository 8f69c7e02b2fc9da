package org.tarikh.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** An editor over plain HTTP: signs in, reads the event form with its token, sends it. */
final class DeskClient {

  private final URI address;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  DeskClient(URI address) {
    this.address = address;
  }

  void signIn(String name, String password) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        post("/j_security_check", Map.of("j_username", name, "j_password", password));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("failed");
  }

  /** Adds and publishes an event; answers its id once the server has said that it is saved. */
  long publish(String title) throws IOException, InterruptedException {
    HttpResponse<String> answer = submit("/en/admin/events/new", title);
    String location = answer.headers().firstValue("Location").orElse("");
    return Long.parseLong(location.replaceFirst(".*/events/(\\d+).*", "$1"));
  }

  /** Gives an event another title; returns once the server has said that it is saved. */
  void rename(long id, String title) throws IOException, InterruptedException {
    submit("/en/admin/events/" + id, title);
  }

  private HttpResponse<String> submit(String path, String title)
      throws IOException, InterruptedException {
    Element form = Jsoup.parse(get(path)).selectFirst("main form[method=post]");
    assertThat(form).as(path).isNotNull();
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element field : form.select("input[name], textarea[name], select[name]")) {
      fields.put(
          field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val());
    }
    fields.put("title.en", title);
    fields.put("date", "2025-08-13");
    fields.put("category", "agreement");
    fields.put("source.0.publisher", "Agency");
    fields.put("source.0.url", "https://example.org/a");
    fields.put("source.0.quote", "They signed it on Wednesday.");
    fields.put("action", "publish");
    HttpResponse<String> answer = post(path, fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer;
  }

  /** Takes an article in; answers where its review is, once the server has said that it is kept. */
  String take(String title, String text) throws IOException, InterruptedException {
    Element form = Jsoup.parse(get("/en/admin/articles/new")).selectFirst("main form[method=post]");
    Map<String, String> fields = new LinkedHashMap<>();
    form.select("input[type=hidden]").forEach(f -> fields.put(f.attr("name"), f.val()));
    fields.put("title", title);
    fields.put("publisher", "Agency");
    fields.put("published", "2025-08-13");
    fields.put("text", text);
    HttpResponse<String> answer = post("/en/admin/articles/new", fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^.*?/en/", "/en/");
  }

  String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(address.resolve(path)).build(),
            BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return http.send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
