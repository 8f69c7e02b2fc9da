package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who tries passwords is slowed down, and told when to try again. */
@QuarkusTest
@TestProfile(SlowSignInTest.Strict.class)
class SlowSignInTest {

  private static final String SLOWED = "Too many attempts failed. Try again in 300 minutes.";

  /** Three attempts, and nothing that passes while the test runs brings another. */
  public static class Strict implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "tarikh.account.sign-in.per-name", "3",
          "tarikh.account.sign-in.per-address", "30",
          "tarikh.account.sign-in.pause", "5h");
    }
  }

  @Test
  void namesAreSlowedKnownOrNotAndSoIsAnAddress() {
    Desk desk = Desk.admin();
    for (String name : new String[] {"admin", "nobody"}) {
      for (int i = 0; i < 3; i++) {
        assertThat(attempt(name, "guessed")).contains("failed=true").doesNotContain("wait=");
      }
      assertThat(told(attempt(name, "guessed"))).isEqualTo(SLOWED);
    }
    assertThat(told(attempt("admin", "admin"))).as("the right one waits too").isEqualTo(SLOWED);

    assertThat(desk.get("/en/admin").statusCode()).as("who is in stays in").isEqualTo(200);
    String password = "x".repeat(12);
    Response change =
        desk.submit(
            desk.page("/en/admin/password"),
            Map.of("old", "admin", "password", password, "repeated", password));
    assertThat(Jsoup.parse(change.asString()).select("[role=alert]").text()).isEqualTo(SLOWED);

    for (int i = 0; i < 24; i++) {
      assertThat(attempt("name " + i, "guessed")).contains("failed=true").doesNotContain("wait=");
    }
    assertThat(told(attempt("a new name", "guessed"))).isEqualTo(SLOWED);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1, Too many attempts failed. Try again in a minute.",
    "en, 61, Too many attempts failed. Try again in 2 minutes.",
    "ar, 60, محاولات كثيرة لم تنجح. حاول مجددًا بعد دقيقة.",
    "ar, 120, محاولات كثيرة لم تنجح. حاول مجددًا بعد دقيقتين.",
    "ar, 180, محاولات كثيرة لم تنجح. حاول مجددًا بعد 3 دقائق.",
    "ar, 660, محاولات كثيرة لم تنجح. حاول مجددًا بعد 11 دقيقة.",
  })
  void thePageSaysWhenToTryAgain(String language, int seconds, String sentence) {
    assertThat(told("/login?failed=true&wait=" + seconds + "&lang=" + language))
        .isEqualTo(sentence);
  }

  private static String attempt(String name, String password) {
    return Desk.anonymous()
        .post("/j_security_check?lang=en", Map.of("j_username", name, "j_password", password))
        .header("Location");
  }

  private static String told(String location) {
    Desk desk = Desk.anonymous();
    Response lead = desk.get(location);
    assertThat(lead.statusCode()).isEqualTo(302);
    return desk.page(lead.header("Location")).select("[role=alert]").text();
  }
}
