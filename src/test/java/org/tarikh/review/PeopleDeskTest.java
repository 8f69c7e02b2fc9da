package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.account.Role;
import org.tarikh.account.User;

/** An admin looks after people, and people after their passwords. */
@QuarkusTest
class PeopleDeskTest {

  private static final String PASSWORD = "four words make one";
  private static final String OTHER = "كلمة أخرى للمرور";

  @Inject EntityManager em;

  private Desk admin;

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

  private static CompletableFuture<Response> together(
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

  private void add(String name, String role) {
    QuarkusTransaction.requiringNew().run(() -> User.add(name, PASSWORD, role, Instant.EPOCH));
  }

  private void sql(String update) {
    QuarkusTransaction.requiringNew().run(() -> em.createNativeQuery(update).executeUpdate());
  }

  private Response invite(String language, String name, String role) {
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

  private Response act(String name, String action, String role) {
    return act(admin, name, action, role);
  }

  private static Response act(Desk who, String name, String action, String role) {
    return act(who, who.page("/en/admin/people"), name, action, role);
  }

  private static Response act(Desk who, Document page, String name) {
    return act(who, page, name, "disable", null);
  }

  private static Response act(Desk who, Document page, String name, String action, String role) {
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

  private static Map<String, String> twice(String password) {
    return Map.of("password", password, "repeated", password);
  }

  private static Map<String, String> change(String old, String password) {
    Map<String, String> fields = new HashMap<>(twice(password));
    fields.put("old", old);
    return fields;
  }

  private static String path(Document shown) {
    return shown.select("#link").val().replaceFirst("^https?://[^/]+", "");
  }

  private static List<String> errors(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    return Jsoup.parse(answer.asString()).select(".error").eachText();
  }

  private static void assertVoid(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.asString()).contains("This link has expired or was used already.");
  }

  private static boolean signedOut(Desk desk) {
    Response answer = desk.get("/en/admin");
    return answer.statusCode() == 302 && answer.header("Location").endsWith("/login");
  }

  private static boolean refused(String name, String password) {
    return Desk.anonymous()
        .post("/j_security_check", Map.of("j_username", name, "j_password", password))
        .header("Location")
        .contains("failed");
  }
}
