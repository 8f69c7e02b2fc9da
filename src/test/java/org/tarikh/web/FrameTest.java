package org.tarikh.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer has in common: headers, language, errors. */
@QuarkusTest
class FrameTest {

  @TestHTTPResource("/")
  URL root;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                    | /ar/",
        "ar                   | /ar/",
        "en-GB,en;q=0.9       | /en/",
        "en;q=0.5,ar;q=0.9    | /ar/",
        "fr-FR,fr;q=0.9       | /ar/",
        "fr,en;q=0.4          | /en/",
        "not a header;;q=zero | /ar/",
      })
  void theBareAddressLeadsToTheReadersLanguage(String accept, String target) {
    var request = given().redirects().follow(false);
    if (accept != null) {
      request.header("Accept-Language", accept);
    }
    Response response = request.get("/");
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(response.header("Location")).endsWith(target);
    assertThat(response.header("Vary")).contains("Accept-Language");
  }

  @Test
  void aMissingPageSaysSoInTheLanguageOfItsAddress() {
    Response response = given().get("/en/no-such-page?a=1&b=2");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.contentType()).isEqualTo("text/html;charset=UTF-8");
    Document page = Jsoup.parse(response.asString());
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.selectFirst("html").attr("dir")).isEqualTo("ltr");
    assertThat(page.title()).isEqualTo("There is no such page · Tarikh");
    assertThat(page.selectFirst("h1").text()).isEqualTo("There is no such page");
    assertThat(page.select(".languages a").eachAttr("href"))
        .containsExactly("/ar/no-such-page?a=1&b=2", "/en/no-such-page?a=1&b=2");
    assertThat(page.select(".languages a[aria-current]").eachText()).containsExactly("English");
    assertThat(page.select("form, script:not([src]), style, [style]")).isEmpty();
  }

  @Test
  void aMissingPageOfNoLanguageAsksTheReadersOwn() {
    assertThat(Jsoup.parse(given().get("/wp-login.php").asString()).selectFirst("h1").text())
        .isEqualTo("لا صفحة في هذا العنوان");
    assertThat(
            Jsoup.parse(given().header("Accept-Language", "en").get("/xx/").asString())
                .selectFirst("h1")
                .text())
        .isEqualTo("There is no such page");
  }

  @Test
  void theApiRefusesInJson() {
    Response response = given().get("/api/v1/none?lang=en");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.contentType()).startsWith("application/json");
    assertThat(response.asString())
        .isEqualTo(
            """
            {"status":404,"error":"The address may be mistyped, or what stood here was never published."}""");
  }

  @Test
  void aRequestOfTheWrongKindIsExplained() {
    Response response = given().header("Accept-Language", "en").post("/");
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(Jsoup.parse(response.asString()).selectFirst("h1").text())
        .isEqualTo("That cannot be done here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/en/admin/articles/files | en | What was sent is larger than this site takes: at most 4 MB at once.",
        "/ar/login                | ar | ما أُرسل أكبر مما يقبله الموقع، وهو 4 ميغابايت في المرة الواحدة على الأكثر.",
        "/j_security_check        | ar | ما أُرسل أكبر مما يقبله الموقع، وهو 4 ميغابايت في المرة الواحدة على الأكثر.",
      })
  void tooMuchAtOnceIsRefusedBeforeItIsSent(String path, String language, String sentence)
      throws IOException {
    try (Socket socket = new Socket(root.getHost(), root.getPort())) {
      String head =
          """
          POST %s HTTP/1.1
          Host: localhost
          Content-Type: application/x-www-form-urlencoded
          Content-Length: 5000000

          """
              .formatted(path);
      socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(US_ASCII));
      String answer = answer(socket);
      assertThat(answer).startsWith("HTTP/1.1 413 ").contains("X-Content-Type-Options: nosniff");
      Document page = Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n")));
      assertThat(page.select("html").attr("lang")).isEqualTo(language);
      assertThat(page.select(".error-page h1 + p").text()).startsWith(sentence);

      // What a browser sends meanwhile is taken and thrown away; then it may ask again.
      socket.getOutputStream().write(new byte[5_000_000]);
      String next = "GET /ar/none HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(next.getBytes(US_ASCII));
      assertThat(answer(socket)).startsWith("HTTP/1.1 404 ");
    }
  }

  @Test
  void whoSendsForEverIsCutOff() throws IOException {
    try (Socket socket = new Socket(root.getHost(), root.getPort())) {
      String head =
          "POST /en/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999999\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(US_ASCII));
      assertThat(answer(socket)).startsWith("HTTP/1.1 413 ");
      byte[] part = new byte[1 << 20];
      assertThatThrownBy(
              () -> {
                for (int sent = 0; sent < 1000; sent++) {
                  socket.getOutputStream().write(part);
                }
              })
          .isInstanceOf(IOException.class);
    }
  }

  /** Head and body of an answer that tells its length. */
  private static String answer(Socket socket) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    while (!read.toString(US_ASCII).endsWith("\r\n\r\n")) {
      read.write(socket.getInputStream().read());
    }
    Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(read.toString(US_ASCII));
    assertThat(length.find()).as(read.toString(US_ASCII)).isTrue();
    read.write(socket.getInputStream().readNBytes(Integer.parseInt(length.group(1))));
    return read.toString(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/ar/none", "/api/v1/none", "/favicon.svg"})
  void everyAnswerIsGuardedAndSetsNoCookie(String path) {
    Response response = given().redirects().follow(false).get(path);
    assertThat(response.header("Content-Security-Policy"))
        .isEqualTo(
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                + " frame-ancestors 'none'");
    assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
    assertThat(response.header("Set-Cookie")).isNull();
  }
}
