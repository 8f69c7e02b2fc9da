package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.account.Role;
import org.tarikh.account.User;

/** An admin looks after people. */
@QuarkusTest
class PeopleDeskTest extends PeoplePages {

  @ParameterizedTest
  @CsvSource({"disable,", "role, author", "role, admin"})
  void aSessionEndsAtOnce(String action, String role) {
    add("Layla", Role.EDITOR);
    Desk layla = Desk.signedIn("Layla", PASSWORD);
    Desk elsewhere = Desk.signedIn("Layla", PASSWORD);
    assertThat(signedOut(layla)).isFalse();

    Response done = act("Layla", action, role);

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(admin.page(done.header("Location")).select("[role=status]").text())
        .startsWith("Layla");
    assertThat(signedOut(layla)).isTrue();
    assertThat(signedOut(elsewhere)).isTrue();
    assertThat(layla.get("/en/").statusCode()).as("what is public stays so").isEqualTo(200);
    assertThat(layla.page("/en/login").select("#password")).as("no way in circles").hasSize(1);
    assertThat(refused("Layla", PASSWORD)).isEqualTo(action.equals("disable"));
  }

  @Test
  void whoIsLetInAgainSignsInAnew() {
    add("Layla", Role.EDITOR);
    Desk layla = Desk.signedIn("Layla", PASSWORD);
    act("Layla", "disable", null);
    act("Layla", "enable", null);
    assertThat(signedOut(layla)).isTrue();
    Desk.signedIn("Layla", PASSWORD);
  }

  @Test
  void aNameWithoutItsStampIsNobody() {
    Desk layla = Desk.anonymous();
    add("Layla", Role.EDITOR);
    Desk in = Desk.signedIn("Layla", PASSWORD);
    layla.take(in, "tarikh-session");
    assertThat(signedOut(layla)).isTrue();
    layla.take(in, "tarikh-session");
    layla.take(admin, "tarikh-stamp");
    assertThat(signedOut(layla)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "'', Fill in this field.",
        "ADMIN, Somebody has this name already. Choose another.",
        "Import, In this name the server itself writes. Choose another.",
        "none, Fill in this field.",
      })
  void aNameCanBeRefused(String name, String sentence) {
    Response answer = invite("/en", name, Role.AUTHOR);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(errors(answer)).containsExactly(sentence);
  }

  @Test
  void aNameHasALengthAndARoleIsOneThatThereIs() {
    assertThat(errors(invite("/en", "x".repeat(101), Role.AUTHOR)))
        .containsExactly("A name has at most 100 characters.");
    assertThat(errors(invite("/en", "Layla", "owner"))).containsExactly("Choose one of the roles.");
    assertThat(invite("/en", "<b>x</b>" + "x".repeat(92), Role.AUTHOR).asString())
        .contains("&lt;b&gt;x");
  }

  @ParameterizedTest
  @CsvSource({"disable,", "role, editor", "reset,"})
  void theLastAdminStays(String action, String role) {
    add("Layla", Role.EDITOR);
    invite("/en", "Omar", Role.ADMIN);
    Response refused = act("admin", action, role);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.asString()).select("[role=alert]").text())
        .startsWith("Nobody else could administer then.");
    assertThat(signedOut(admin)).isFalse();
  }

  @Test
  void anAdminMayGoWhereAnotherStays() {
    add("Layla", Role.ADMIN);
    Desk layla = Desk.signedIn("Layla", PASSWORD);
    assertThat(act(layla, "Layla", "role", Role.EDITOR).statusCode()).isEqualTo(303);
    assertThat(signedOut(layla)).isTrue();
  }

  @Test
  void ofTwoAdminsWhoShutEachOtherOutOneStays() throws Exception {
    for (int round = 0; round < 5; round++) {
      add("Layla", Role.ADMIN);
      Desk layla = Desk.signedIn("Layla", PASSWORD);
      Desk other = Desk.admin();
      Document theirs = layla.page("/en/admin/people");
      Document ours = other.page("/en/admin/people");
      CyclicBarrier both = new CyclicBarrier(2);
      CompletableFuture<Response> first = together(both, () -> act(layla, theirs, "admin"));
      CompletableFuture<Response> second = together(both, () -> act(other, ours, "Layla"));
      List<Integer> answers = List.of(first.get().statusCode(), second.get().statusCode());
      assertThat(User.count("role = 'admin' and enabled")).as("%s", answers).isEqualTo(1);
      assertThat(answers).containsOnlyOnce(303);
      sql("update account set enabled = true where name = 'admin'");
      onlyTheFirstAdminIsLeft();
    }
  }

  @Test
  void whatAnotherAdminChangedMeanwhileIsLookedAtAgain() {
    add("Layla", Role.EDITOR);
    Document seen = admin.page("/en/admin/people");
    act("Layla", "role", Role.AUTHOR);
    Response stale = act(admin, seen, "Layla");
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(stale.asString()).select("[role=alert]").text())
        .startsWith("Somebody has changed this person");
    assertThat(refused("Layla", PASSWORD)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"promote", ""})
  void anUnknownActionDoesNothing(String action) {
    add("Layla", Role.EDITOR);
    assertThat(act("Layla", action, null).statusCode()).isEqualTo(422);
  }
}
