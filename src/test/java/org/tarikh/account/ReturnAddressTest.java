package org.tarikh.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as browsers really send them, with characters that a cookie or a URI cannot hold. */
@QuarkusTest
class ReturnAddressTest {

  @TestHTTPResource("/")
  URL root;

  @Test
  void whatACookieCannotHoldIsEncoded() throws IOException {
    HttpURLConnection answer = get("en/admin?after=2025-08-13T10:00:00Z,7;x");
    assertThat(answer.getResponseCode()).isEqualTo(302);
    assertThat(answer.getHeaderField("Location")).endsWith("/login");
    assertThat(answer.getHeaderField("Set-Cookie"))
        .startsWith("tarikh-return=" + root + "en/admin?after=2025-08-13T10:00:00Z%2C7%3Bx;");
  }

  @Test
  void whatAScriptAskedForIsNoPlaceToReturnTo() {
    Response answer =
        given()
            .redirects()
            .follow(false)
            .header("HX-Request", "true")
            .get("/en/admin/events/reading?date=2025");
    assertThat(answer.statusCode()).isIn(302, 401);
    assertThat(answer.cookies()).doesNotContainKey("tarikh-return");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en/?q=a|b", "ar/?q={x}", "en/login?x=^", "en/none?q=a|b"})
  void whatIsNoUriIsRefused(String address) throws IOException {
    assertThat(get(address).getResponseCode()).isEqualTo(400);
  }

  /** Sends the address as it stands: most clients would encode it first. */
  private HttpURLConnection get(String address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(root + address).openConnection();
    connection.setInstanceFollowRedirects(false);
    return connection;
  }
}
