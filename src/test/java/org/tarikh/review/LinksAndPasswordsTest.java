package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.account.OneTimeLink;
import org.tarikh.account.People;
import org.tarikh.account.Role;

/** How people come by their passwords. */
@QuarkusTest
class LinksAndPasswordsTest extends PeoplePages {

  @Inject People people;

  @ParameterizedTest
  @CsvSource({
    "en, A link for Layla, Your password is saved. Sign in with it.",
    "ar, رابط لـ Layla, حُفظت كلمة مرورك. سجّل دخولك بها."
  })
  void whoIsInvitedChoosesAPasswordAndSignsIn(String language, String title, String done) {
    Document shown = Jsoup.parse(invite("/" + language, " Layla ", Role.AUTHOR).asString());
    assertThat(shown.selectFirst("h1").text()).isEqualTo(title);
    String link = path(shown);
    assertThat(link).startsWith("/" + language + "/invitation/").hasSizeGreaterThan(50);
    assertThat(admin.page("/en/admin/people").text()).contains("Layla Author Has yet to choose");
    assertThat(refused("Layla", PASSWORD)).isTrue();

    Desk layla = Desk.anonymous();
    Response chosen = layla.submit(layla.page(link), twice(PASSWORD));

    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(layla.page(chosen.header("Location")).select("[role=status]").text())
        .isEqualTo(done);
    Desk in = Desk.signedIn("Layla", PASSWORD);
    assertThat(in.get("/en/admin").statusCode()).isEqualTo(200);
    assertThat(in.page("/en/admin").select(".area a[href$=people]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"سلمى, رابط لسلمى", "Salma, رابط لـ Salma", "الياس, رابط لـ الياس"})
  void theArabicPrepositionIsJoinedToAnArabicName(String name, String title) {
    Document shown = Jsoup.parse(invite("/ar", name, Role.AUTHOR).asString());
    assertThat(shown.selectFirst("h1").text()).isEqualTo(title);
  }

  @Test
  void theStoreKnowsNoLinkAndAPageShowsItOnce() {
    String link = path(Jsoup.parse(invite("/en", "Layla", Role.AUTHOR).asString()));
    String secret = link.substring(link.lastIndexOf('/') + 1);
    List<?> rows = em.createNativeQuery("select * from account").getResultList();
    assertThat(rows.stream().flatMap(row -> Stream.of((Object[]) row)).map(String::valueOf))
        .noneMatch(value -> value.contains(secret));
    assertThat(admin.get("/en/admin/people").asString()).doesNotContain(secret);
  }

  @Test
  void aLinkIsForOneTime() {
    String link = path(Jsoup.parse(invite("/en", "Layla", Role.AUTHOR).asString()));
    Desk layla = Desk.anonymous();
    Document form = layla.page(link);
    assertThat(layla.submit(form, twice(PASSWORD)).statusCode()).isEqualTo(303);
    assertVoid(layla.get(link));
    assertVoid(layla.submit(form, twice(OTHER)));
    Desk.signedIn("Layla", PASSWORD);
  }

  @Test
  void aLinkThatExpiredOrIsNoneOpensNothing() {
    String link = path(Jsoup.parse(invite("/en", "Layla", Role.AUTHOR).asString()));
    Desk layla = Desk.anonymous();
    Document form = layla.page(link);
    sql(
        "update account set link_until = timestamp with time zone '2001-01-01 00:00:00Z' where name = 'Layla'");
    assertVoid(layla.get(link));
    assertVoid(layla.submit(form, twice(PASSWORD)));
    assertThat(admin.page("/en/admin/people").text()).contains("The link has expired");
    assertVoid(layla.get("/en/invitation/guessed"));
  }

  @Test
  void aNewLinkTakesTheOldOneAndThePasswordAway() {
    String first = path(Jsoup.parse(invite("/en", "Layla", Role.EDITOR).asString()));
    String second = path(Jsoup.parse(act("Layla", "reset", null).asString()));
    Desk layla = Desk.anonymous();
    assertVoid(layla.get(first));
    layla.submit(layla.page(second), twice(PASSWORD));
    Desk in = Desk.signedIn("Layla", PASSWORD);
    String third = path(Jsoup.parse(act("Layla", "reset", null).asString()));
    assertThat(signedOut(in)).isTrue();
    assertThat(refused("Layla", PASSWORD)).isTrue();
    layla.submit(layla.page(third), twice(OTHER));
    Desk.signedIn("Layla", OTHER);
  }

  @Test
  void onesOwnPasswordIsChangedWithTheOldOne() {
    add("Layla", Role.AUTHOR);
    Desk layla = Desk.signedIn("Layla", PASSWORD);
    Desk elsewhere = Desk.signedIn("Layla", PASSWORD);
    Document form = layla.page("/en/admin/password");
    assertThat(errors(layla.submit(form, change("not this one", OTHER))))
        .containsExactly("This is not your present password.");

    Response changed = layla.submit(form, change(PASSWORD, OTHER));

    assertThat(changed.statusCode()).isEqualTo(303);
    assertThat(signedOut(elsewhere)).isTrue();
    assertThat(layla.page(changed.header("Location")).select("[role=status]").text())
        .startsWith("Your password has changed");
    assertThat(refused("Layla", PASSWORD)).isTrue();
    Desk.signedIn("Layla", OTHER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | x | 303 |",
        "72 | x | 303 |",
        "36 | س | 303 |",
        "11 | x | 422 | A password has at least 12 characters.",
        "73 | x | 422 | A password has at most 72 bytes in UTF-8: 72 Latin letters or 36 Arabic"
            + " ones. What is beyond would not be checked.",
        "37 | س | 422 | A password has at most 72 bytes in UTF-8: 72 Latin letters or 36 Arabic"
            + " ones. What is beyond would not be checked.",
      })
  void aPasswordHasALength(int length, String letter, int status, String sentence) {
    add("Layla", Role.AUTHOR);
    Desk layla = Desk.signedIn("Layla", PASSWORD);
    String password = letter.repeat(length);
    Response answer = layla.submit(layla.page("/en/admin/password"), change(PASSWORD, password));
    assertThat(answer.statusCode()).isEqualTo(status);
    if (sentence != null) {
      assertThat(errors(answer)).containsExactly(sentence);
    } else {
      Desk.signedIn("Layla", password);
      assertThat(refused("Layla", password.substring(1))).isTrue();
    }
  }

  @Test
  void aPasswordIsTypedTwice() {
    String link = path(Jsoup.parse(invite("/en", "Layla", Role.AUTHOR).asString()));
    Desk layla = Desk.anonymous();
    Response answer =
        layla.submit(layla.page(link), Map.of("password", PASSWORD, "repeated", OTHER));
    assertThat(errors(answer)).containsExactly("The two are not the same. Type both again.");
    assertThat(answer.asString()).doesNotContain(PASSWORD);
  }

  @Test
  void ofTwoWhoOpenOneLinkOneChooses() throws Exception {
    String link = path(Jsoup.parse(invite("/en", "Layla", Role.AUTHOR).asString()));
    Desk one = Desk.anonymous();
    Desk two = Desk.anonymous();
    Document first = one.page(link);
    Document second = two.page(link);
    CyclicBarrier both = new CyclicBarrier(2);
    CompletableFuture<Response> a = together(both, () -> one.submit(first, twice(PASSWORD)));
    CompletableFuture<Response> b = together(both, () -> two.submit(second, twice(OTHER)));
    assertThat(List.of(a.get().statusCode(), b.get().statusCode()))
        .containsExactlyInAnyOrder(303, 404);
    Desk.signedIn("Layla", a.get().statusCode() == 303 ? PASSWORD : OTHER);
  }

  @Test
  void whoLostThePasswordGetsALinkAtTheStart() {
    add("Layla", Role.ADMIN);
    Desk before = Desk.signedIn("Layla", PASSWORD);
    OneTimeLink link =
        QuarkusTransaction.requiringNew().call(() -> people.recover("Layla")).orElseThrow();
    assertThat(signedOut(before)).isFalse();
    Desk.signedIn("Layla", PASSWORD);
    Desk layla = Desk.anonymous();
    layla.submit(layla.page("/en/invitation/" + link.secret()), twice(OTHER));
    Desk.signedIn("Layla", OTHER);
    assertThat(refused("Layla", PASSWORD)).isTrue();
    assertThat(signedOut(before)).isTrue();
    assertVoid(layla.get("/en/invitation/" + link.secret()));
    act("Layla", "disable", null);
    for (String nobody : List.of("Layla", "Nobody")) {
      assertThat(QuarkusTransaction.requiringNew().call(() -> people.recover(nobody))).isEmpty();
    }
  }
}
