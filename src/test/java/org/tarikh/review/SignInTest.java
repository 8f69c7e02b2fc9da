package org.tarikh.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in and the way out. */
@QuarkusTest
class SignInTest {

  private static final Map<String, String> RIGHT =
      Map.of("j_username", "admin", "j_password", "admin");
  private static final Map<String, String> WRONG =
      Map.of("j_username", "admin", "j_password", "guessed");

  @ParameterizedTest
  @CsvSource({"ar, rtl, تسجيل الدخول", "en, ltr, Sign in"})
  void theLoginPageSpeaksTheLanguageOfItsAddress(String language, String dir, String title) {
    Document page = Desk.anonymous().page("/" + language + "/login");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.selectFirst("html").attr("dir")).isEqualTo(dir);
    assertThat(page.selectFirst("h1").text()).isEqualTo(title);
    assertThat(page.select("main form").attr("action"))
        .isEqualTo("/j_security_check?lang=" + language);
    assertThat(page.select("main label").eachAttr("for")).containsExactly("name", "password");
    assertThat(page.select(".notice")).as("the hint is for development").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ar, غير صحيح", "en, do not belong together"})
  void aWrongPasswordIsToldOnThePageInItsLanguage(String language, String words) {
    Desk desk = Desk.anonymous();
    Document page = follow(desk, desk.post("/j_security_check?lang=" + language, WRONG));
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("[role=alert]").text()).contains(words);
    assertThat(desk.cookie("tarikh-session")).isNull();
  }

  @Test
  void anUnknownNameIsToldNothingElse() {
    Desk desk = Desk.anonymous();
    Response wrong = desk.post("/j_security_check?lang=en", WRONG);
    Response unknown =
        desk.post("/j_security_check?lang=en", Map.of("j_username", "nobody", "j_password", "x"));
    assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
    assertThat(unknown.header("Location")).isEqualTo(wrong.header("Location"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ar/admin", "/en/admin/events/new", "/en/admin?state=draft"})
  void signingInLeadsWhereOneWasGoing(String path) {
    Desk desk = Desk.anonymous();
    Response asked = desk.get(path);
    assertThat(asked.statusCode()).isEqualTo(302);
    Document login = follow(desk, asked);
    assertThat(login.selectFirst("html").attr("lang")).isEqualTo(path.substring(1, 3));
    Response in = desk.post(login.select("main form").attr("action"), RIGHT);
    assertThat(in.header("Location")).endsWith(path);
    assertThat(desk.get(path).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void withoutAnAimItLeadsToTheAdminAreaInTheLanguageOfTheForm(String language) {
    Desk desk = Desk.anonymous();
    Document page = follow(desk, desk.post("/j_security_check?lang=" + language, RIGHT));
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.select(".account .user").text()).isEqualTo("admin");
    assertThat(desk.get("/" + language + "/login").header("Location"))
        .endsWith("/" + language + "/admin");
  }

  @Test
  void theSessionCookieIsHiddenFromScriptsAndOtherSites() {
    Response in = Desk.anonymous().post("/j_security_check", RIGHT);
    assertThat(in.headers().getValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("tarikh-session="))
        .anyMatch(cookie -> cookie.startsWith("tarikh-stamp="))
        .hasSize(2)
        .allMatch(cookie -> cookie.contains("HTTPOnly") && cookie.contains("SameSite=Lax"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json", "multipart/mixed"})
  void whatIsNoFormLeadsToTheLoginPage(String type) {
    Response answer =
        given()
            .redirects()
            .follow(false)
            .header("Content-Type", type)
            .body("j_username=admin&j_password=admin".getBytes())
            .post("/j_security_check");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.header("Location")).endsWith("/login");
    assertThat(answer.cookie("tarikh-session")).isNull();
  }

  @Test
  void aForeignPageSignsNobodyIn() {
    for (Map<String, String> header :
        List.of(
            Map.of("Origin", "https://elsewhere.example"),
            Map.of("Origin", "null"),
            Map.of("Origin", "not an address"),
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"))) {
      Response response =
          given()
              .redirects()
              .follow(false)
              .headers(header)
              .formParams(RIGHT)
              .post("/j_security_check");
      assertThat(response.header("Location")).as(header.toString()).isEqualTo("/login");
      assertThat(response.cookies()).as(header.toString()).isEmpty();
    }
  }

  @Test
  void malformedAttemptsAreNoFaultOfTheServer() {
    assertThat(given().post("/j_security_check").statusCode()).isLessThan(500);
    assertThat(given().formParam("j_username", "admin").post("/j_security_check").statusCode())
        .isLessThan(500);
    assertThat(
            given()
                .redirects()
                .follow(false)
                .formParam("j_username", "\u0000'; --")
                .formParam("j_password", "x".repeat(5000))
                .post("/j_security_check")
                .statusCode())
        .isLessThan(500);
    assertThat(given().cookie("tarikh-session", "broken").get("/en/login").statusCode())
        .isEqualTo(200);
    assertThat(
            given()
                .redirects()
                .follow(false)
                .cookie("tarikh-return", "::not/an/address")
                .get("/login")
                .statusCode())
        .isEqualTo(302);
  }

  @Test
  void signingOutNeedsTheTokenAndEndsTheSession() {
    Desk desk = Desk.admin();
    Document page = desk.page("/en/admin");
    assertThat(desk.post("/en/logout", Map.of()).statusCode()).isEqualTo(400);
    assertThat(desk.get("/en/admin").statusCode()).isEqualTo(200);

    Response out = desk.post("/en/logout", Desk.fields(page.selectFirst(".account form")));
    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(out.header("Location")).endsWith("/en/");
    assertThat(out.detailedCookie("tarikh-session").getMaxAge()).isZero();
  }

  @Test
  void publicAnswersSetNoCookieForWhoIsSignedInEither() {
    Desk desk = Desk.admin();
    for (String path : new String[] {"/", "/en/no-such-page", "/api/v1/none", "/login", "/admin"}) {
      assertThat(desk.get(path).headers().getValues("Set-Cookie")).as(path).isEmpty();
    }
    assertThat(desk.get("/en/no-such-page").statusCode()).isEqualTo(404);
    assertThat(desk.get("/en/admin/no-such-page").statusCode()).isEqualTo(404);
  }

  private static Document follow(Desk desk, Response response) {
    Response at = response;
    for (int hop = 0; at.statusCode() / 100 == 3 && hop < 5; hop++) {
      at = desk.get(at.header("Location"));
    }
    assertThat(at.statusCode()).isEqualTo(200);
    return Jsoup.parse(at.asString());
  }
}
